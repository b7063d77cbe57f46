import type { CheckMessages } from '../../model/messages/checks.ts';
import type { Catalogue } from '../language.ts';
import { choice, quote } from './phrases.ts';

export const checks: Catalogue<CheckMessages> = {
  'okr/future-checkin': ({ date, today }) => `这次更新的日期是 ${date}，晚于今天 ${today}`,
  'okr/checkin-before-term': ({ subject, date, start }) =>
    `${subject} 从 ${start} 开始，而这次更新的日期是 ${date}，早于开始日期`,
  'okr/checkin-name': ({ meant }) => `按文件内容，这次更新应存为 ${meant}`,
  'okr/mixed-add-and-value': ({ keyResult, date, other }) =>
    `${date} 这一天，${keyResult} 在这里和 ${other} 中既被设置又被累加：数值取决于谁先谁后`,
  'okr/ambiguous-number': ({ text }) => `${text} 中的点按小数点读；有些地方用点分隔千位`,
  'okr/unknown-person': ({ person }) => `okr.yaml 中没有 ID 为${quote(person)}的人`,
  'okr/unknown-team': ({ team }) => `okr.yaml 中没有 ID 为${quote(team)}的团队`,
  'okr/dangling-align': ({ key, reference }) =>
    key === 'align'
      ? `align 指向${quote(reference)}，但没有这个目标或关键结果`
      : `${key} 指向${quote(reference)}，但没有这个目标`,
  'okr/alignment-loop': ({ path }) => `这些目标相互对齐，形成了循环：${path.join(' → ')}`,
  'mend/date-of-checkin': () => '如果日期写错，请改正；否则到那天之前看不到这次更新',
  'mend/before-term': () => '请改正日期，或把开始之前的数值写为基线“from”',
  'mend/file-again': () => 'okr check --fix 会重命名这个文件',
  'mend/keys-or-name': () => '如果键写错，请改正；否则请重命名文件',
  'mend/one-of-the-day': () => '这一天只保留其中一个，并写上正确的数值',
  'mend/two-readings': ({ decimal, thousands }) => `如果点是千位分隔，请写 ${thousands}，否则写 ${decimal}`,
  'mend/list-person': ({ people }) => `请写 ${choice(people)}，或在“people”中加上这个人`,
  'mend/list-team': ({ teams }) => `请写 ${choice(teams)}，或在“teams”中加上这个团队`,
  'mend/align-form': () => '请写已有的 objective、objective/key-result 或 cycle/objective，或删除这一行',
  'mend/open-loop': () => '哪个目标不为其他目标服务，就删除它的“align”',
  'usage/no-such-rule': ({ text }) => `没有${quote(text)}这条规则`,
  'usage/not-a-count': ({ name, text }) => `${name}：${quote(text)}不是 0 或正整数`,
  'usage/no-such-path': ({ text }) => `没有文件或文件夹${quote(text)}`,
  'files/outside-workspace': ({ path, workspace }) => `${quote(path)}不在工作区 ${workspace} 之内`,
  'hint/explain-rule': () => 'okr check 会给出每个问题的规则，例如 okr/dangling-update',
};
