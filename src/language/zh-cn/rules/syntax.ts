import type { RuleReason } from '../../rule-texts.ts';

/** Rules on a file as text and as YAML. */
export const syntax = {
  'file/syntax': {
    title: 'YAML 无法读取的内容',
    why: '“: ”“#”“%”“[”等符号在 YAML 中有特殊含义。含有它们的文字要加引号，否则文件的其余部分会被读成别的内容。',
    mend: '按提示修改那一行；多半是要给文字加上引号。',
  },
  'file/conflict-marker': {
    title: '没有完成的合并',
    why: '两个分支改了同样的行，git 无法决定。还没决定的内容不该拿来计算。更新从不冲突，因为每次更新都是单独的文件。',
    mend: '保留双方真正要写的内容，删除三行标记，再 git add 这个文件。',
  },
  'file/too-large': {
    title: '超过 1 MiB，或超过 100,000 个词和符号的文件',
    why: '目标和更新都不会这么长。有了限制，无论文件夹里有什么，报告都能很快生成。',
    mend: '把过长的内容移到别处。',
  },
  'file/not-utf-8': {
    title: '不是 UTF-8 编码的文件',
    why: '换一种编码，文字会在不知不觉中变成乱码，姓名和标题在不同电脑上也会不一样。',
    mend: '在编辑器中另存为 UTF-8。',
  },
  'file/too-deep': {
    title: '嵌套超过 32 层的内容',
    why: '会读取的内容都只有几层。有了限制，文件就不会拖垮读取。',
    mend: '按文档中的写法来写。',
  },
  'file/alias': {
    title: 'YAML 别名',
    why: '别名代表写在文件别处的内容，在使用的地方看不到；而几个别名就能代表几个 GB 的内容。',
    mend: '写出它所代表的内容。',
  },
  'file/anchor': {
    title: 'YAML 锚点',
    why: '锚点给值起名，供别名使用，而这里不读取别名。单独一个锚点没有作用。',
    mend: '删除以 & 开头的词。',
  },
  'file/tag': {
    title: 'YAML 标签',
    why: '像 !!str 这样的标签会改变值的含义。这里每个键只有一种类型，不需要标签。',
    mend: '删除以 ! 开头的词。',
  },
  'file/directive': {
    title: '以 % 开头的行',
    why: '在 YAML 中这是指令，会改变后面内容的读法：写了 %YAML 1.1，“no”就成了 false。',
    mend: '删除这一行。',
  },
  'file/several-documents': {
    title: '同一文件中的第二个 YAML 文档',
    why: '有 --- 的那一行之后是另一个文档。一个文件只放一个目标或一次更新，第二个不会被读取。',
    mend: '把 --- 后面的内容移到单独的文件。',
  },
  'file/no-content': {
    title: '没有内容的文件',
    why: '空文件多半是没有保存，或内容丢失了，不能悄悄略过。',
    mend: '写上应有的内容，或删除这个文件。',
  },
  'file/not-a-key': {
    title: '不是普通文字的键',
    why: 'YAML 允许用列表和键值作为键。这里没有这样的键，所以是括号写错了。',
    mend: '把键写成一个词。',
  },
  'file/duplicate-key': {
    title: '出现两次的键',
    why: '只有其中一个能算数，而看文件的人不知道是哪一个。',
    mend: '删除其中一个。',
  },
  'file/forbidden-key': {
    title: '程序自己要用的键',
    why: '像 __proto__ 或 << 这样的键，在许多读取 YAML 的程序中有特殊作用，都不是数据。',
    mend: '删除这个键。',
  },
  'file/empty-value': {
    title: '没有值的键或列表项',
    why: '空着可以理解为“不知道”“没有”或“还没写”。在 YAML 中，以 # 开头的文字是注释，看起来也是空的。',
    mend: '写上值，或删除这一行。以 # 开头的文字要加引号。',
  },
} as const satisfies Readonly<Record<string, RuleReason>>;
