import type { RuleReason } from '../../rule-texts.ts';

/** Rules on okr.yaml and on templates. */
export const settingsAndTemplates = {
  'file/schema-version': {
    title: '此版本的 okr 不认识的文件格式版本',
    why: '更新的 okr 可能赋予键别的含义。靠猜会得出错误的数字。',
    mend: '写 schema: 1，或使用写出这个文件的 okr 版本。',
  },
  'file/not-a-currency': {
    title: '不是三个大写字母代码的货币',
    why: '金额按 ISO 4217 代码显示：“¥”既可以是人民币，也可以是日元，“$”更是二十种货币的符号。',
    mend: '写货币代码，例如 CNY、USD 或 EUR。',
  },
  'file/not-a-timezone': {
    title: '不存在的时区',
    why: '时区决定“今天”是哪一天。如果时区不存在，两个人在同一个晚上会看到不同的报告。',
    mend: '按 IANA 的名称写：地区、斜杠和城市，例如 Asia/Shanghai，或写 UTC。',
  },
  'file/thresholds': {
    title: '高于上限的下限',
    why: '这样一来，进展正常的关键结果同时又是偏离目标的。',
    mend: '让 at_risk 不大于 on_track。',
  },
  'file/team-loop': {
    title: '成了自己上级的团队',
    why: '团队会计入下级团队的成果。形成循环后，就会没完没了地互相计入。',
    mend: '从最上层的团队中删除“parent”。',
  },
  'file/unknown-parameter': {
    title: '模板没有声明的参数',
    why: '没有人会被问到它，目标一开始就有缺口。',
    mend: '改正名称，或在“parameters”中声明。',
  },
  'file/text-parameter': {
    title: '用在数字位置的文字参数',
    why: '文字无法计算。如果有人用文字回答，写出的文件就无法读取。',
    mend: '把它声明为 number 或 percent。',
  },
} as const satisfies Readonly<Record<string, RuleReason>>;
