/** What the YAML reader complains of, told by how its own sentence begins. */
const BY_SENTENCE: readonly (readonly [start: RegExp, text: string])[] = [
  [/^Missing closing/, '缺少后引号'],
  [/^Implicit map keys need to be followed/, '键的后面缺少“: ”'],
  [/^Missing , or :/, '两项之间缺少逗号，或缺少“: ”'],
  [/^Missing ,/, '两项之间缺少逗号'],
  [/^Missing space after :/, '冒号后面缺少空格'],
  [/^Sequence item without -/, '列表项前面缺少“- ”'],
  [/^Comments must be separated/, '“#”前面缺少空格'],
  [/^Flow (?:sequence|map) in block collection/, '括号没有闭合，或缩进不够'],
  [/^Nested mappings/, '文字中有“: ”，或下一行缩进太多'],
  [/^A block sequence may not/, '列表不能从这里开始'],
  [/^Unexpected empty item/, '两个逗号之间没有内容'],
  [/^Unexpected ,/, '这里多了一个逗号'],
  [/^Block scalar header/, '“|”或“>”后面必须换行'],
];

/** The same by the code that it gives, for what is left. */
const BY_CODE: Readonly<Record<string, string>> = {
  ALIAS_PROPS: '别名不能带锚点或标签',
  BAD_ALIAS: '别名的写法不对',
  BAD_DIRECTIVE: '指令的写法不对',
  BAD_DQ_ESCAPE: '双引号中的反斜杠后面不能是这个字符',
  BAD_INDENT: '缩进与前后各行不一致',
  BAD_PROP_ORDER: '锚点或标签的位置不对',
  BAD_SCALAR_START: '没有引号的文字不能以这个符号开头',
  BLOCK_IN_FLOW: '括号中缺少逗号，或文字中有“: ”',
  MISSING_CHAR: '这里缺少一个符号',
  MULTILINE_IMPLICIT_KEY: '键必须写在同一行',
  MULTIPLE_ANCHORS: '锚点不止一个',
  MULTIPLE_TAGS: '标签不止一个',
  TAB_AS_INDENT: '用制表符缩进了',
  UNEXPECTED_TOKEN: '这里不应有这个内容',
};

/** A fault that the YAML reader found, in Chinese; where it is not known here, in the words of the reader. */
export const yamlFault = (code: string, detail: string): string =>
  BY_SENTENCE.find(([start]) => start.test(detail))?.[1] ?? BY_CODE[code] ?? detail;

/** What the reader of command lines complains of, told by its own sentence. */
const COMMAND_LINE: readonly (readonly [sentence: RegExp, say: (...parts: string[]) => string])[] = [
  [/^unknown option '(.*)'$/, (option = '') => `没有选项 ${option}`],
  [/^unknown command '(.*)'$/, (command = '') => `没有命令 ${command}`],
  [/^option '(.*)' argument missing$/, (option = '') => `选项 ${option} 缺少值`],
  [
    /^too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.$/,
    (command = '', expected = '', got = '') =>
      `${command && `${command} 的`}参数太多：最多 ${expected} 个，给出了 ${got} 个`,
  ],
];

/** A fault of a command line, in Chinese; where it is not known here, in the words of its reader. */
export function commandLineFault(text: string): string {
  for (const [sentence, say] of COMMAND_LINE) {
    const match = sentence.exec(text);
    if (match) return say(...match.slice(1));
  }
  return text;
}
