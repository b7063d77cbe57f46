/** What the YAML reader finds wrong, by its codes. */
const FAULTS: Readonly<Record<string, string>> = {
  BAD_ALIAS: '别名的写法不对',
  BAD_COLLECTION_TYPE: '列表或键值的写法与标签不符',
  BAD_DIRECTIVE: '指令的写法不对',
  BAD_DQ_ESCAPE: '双引号中的转义写法不对',
  BAD_INDENT: '缩进不对',
  BAD_PROP_ORDER: '锚点和标签应写在值的前面',
  BAD_SCALAR_START: '文字不能以这个符号开头，请加上引号',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号，或键后面的内容应换行缩进',
  BLOCK_IN_FLOW: '方括号或花括号中不能使用缩进写法',
  DUPLICATE_KEY: '同一个键出现了两次',
  KEY_OVER_1024_CHARS: '键太长',
  MISSING_CHAR: '缺少符号，例如逗号、冒号、引号或括号',
  MULTILINE_IMPLICIT_KEY: '键不能跨行，可能缺少冒号',
  MULTIPLE_ANCHORS: '一个值只能有一个锚点',
  MULTIPLE_DOCS: '文件中有多个文档',
  MULTIPLE_TAGS: '一个值只能有一个标签',
  NON_STRING_KEY: '键必须是文字',
  TAB_AS_INDENT: '不能用制表符缩进',
  TAG_RESOLVE_FAILED: '标签无法识别',
  UNEXPECTED_TOKEN: '这里出现了意外的内容',
};

/** What is wrong with the form of a file; of a code that has no words here, what the reader says itself. */
export const syntaxFault = (code: string, detail: string): string => FAULTS[code] ?? detail;
