import type { RuleReason } from '../../rule-texts.ts';

/** Rules on keys and on values of one type. */
export const values = {
  'file/unknown-key': {
    title: '那里没有的键',
    why: '拼错的键不会被读取，还会悄悄改用默认值。',
    mend: '改正拼写；docs/files.md 列出了所有的键。',
  },
  'file/missing-key': {
    title: '缺少必需的键',
    why: '没有标题的关键结果，或没有日期的更新，既无法显示也无法计入。',
    mend: '加上提示中的那一行。',
  },
  'file/not-a-map': {
    title: '应为键和值却是别的内容',
    why: '这里要放几个值，各有各的键。冒号后面少了空格，键和值就会连成一段文字。',
    mend: '按提示中的形式来写。',
  },
  'file/not-a-list': {
    title: '应为列表却是单个值',
    why: '只有一项时，容易忘记这里可以有几项。',
    mend: '用方括号括起来，或另起一行写在“- ”后面。',
  },
  'file/not-a-scalar': {
    title: '应为单个值却是列表或键值',
    why: '一个目标只有一个负责人、一个团队。如果有几个，就不知道该问谁。',
    mend: '只写一个值，不要括号。',
  },
  'file/not-one-of': {
    title: '不在可选范围内的词',
    why: '有些键只能取几个词之一。其他的词要么被忽略，要么被当作默认值。',
    mend: '从提示中的词里选一个。',
  },
  'file/not-an-integer': {
    title: '不是整数或超出范围的数字',
    why: '月份是 1 到 12 的整数。',
    mend: '写范围之内的整数。',
  },
  'file/out-of-range': {
    title: '超出范围的数字',
    why: '权重为负，一个关键结果的进度就会抵消其他的进度；评分在 0 到 1 之间。',
    mend: '写范围之内的数字。',
  },
  'file/duplicate-id': {
    title: '列表中出现两次的 ID',
    why: '更新用 ID 指明对象。如果两个 ID 相同，其中一个就永远没有数值。',
    mend: '给较新的那个换个 ID；已有的更新用的是较旧的那个。',
  },
  'file/date': {
    title: '写法不是 2026-11-24 的日期',
    why: '15/11/2026 和 11/15/2026 在不同国家读法不同，2 月 30 日也并不存在。',
    mend: '按年、月、日来写：2026-11-24。',
  },
  'file/instant': {
    title: '写法不是 2026-11-24T14:02:11.482Z 的时刻',
    why: '“at”是写入的时刻，用 UTC 表示。它决定同一天更新的先后，因此必须可以比较。',
    mend: '写完整，以 Z 结尾，或不写“at”。',
  },
  'file/span': {
    title: '写法不是 7d 的时长',
    why: '时长是一个数字加一个单位：天、周或月。“1y”或“weekly”只能靠猜。',
    mend: '写天、周或月：30d、4w、3m。',
  },
  'file/number': {
    title: '写法不是 1234.5 的数字',
    why: '1,234 有人读作一千多，有人读作一点多；“60 天”也不是数字。数字只由数字符号和点组成，单位只在关键结果中写一次。',
    mend: '只写数字，用点表示小数。',
  },
  'file/confidence': {
    title: '不在 0 到 1 之间的信心值',
    why: '单写 7，可能是十分之七，也可能是 7%。信心值要写成小数、带符号的百分比或分数。',
    mend: '写 0.7、70% 或 7/10。',
  },
  'file/percent': {
    title: '写法不是 -5% 的百分比',
    why: '变化 -5% 是相对于基线的，变化 -5 是数额。混在一起只能靠猜。',
    mend: '写数字和符号：-5%。',
  },
  'file/id': {
    title: '不能作为 ID 的名称',
    why: 'ID 在各种系统上都要用作文件名，还要在命令行中输入：由小写字母、数字和连字符组成，最多 64 个字符。引用中用到的词（cycle、kpi）、设备名（con、nul）和时段（2026）不能使用。',
    mend: '写提示中的 ID；人和团队的名称写在 okr.yaml 中。',
  },
  'file/reference': {
    title: '不能作为引用的文字',
    why: '引用由 ID 和斜杠组成。一句话指不到任何对象。',
    mend: '写 objective、objective/key-result，或在前面加上周期。',
  },
  'file/value-and-add': {
    title: '既设置又累加的更新',
    why: '“value”设置数值，“add”累加数值。两者一起，可能有两种结果。',
    mend: '两者只保留一个。',
  },
} as const satisfies Readonly<Record<string, RuleReason>>;
