import type { UsageMessages } from '../../model/messages/usage.ts';
import type { Catalogue } from '../language.ts';
import { commandLineFault } from './libraries.ts';
import { choice, list, quote } from './phrases.ts';

export const usage: Catalogue<UsageMessages> = {
  'usage/command-line': ({ text }) => commandLineFault(text),
  'usage/bad-value': ({ name, fault }, say) => `${name}：${say(fault)}`,
  'usage/missing': ({ flags }) => `缺少 ${list(flags)}`,
  'usage/not-one-of': ({ name, text, words }) => `${name}：${quote(text)}不是 ${choice(words)}`,
  'usage/no-workspace': ({ folder }) => `${folder} 及其上级文件夹中都没有 okr.yaml 或 okrs/okr.yaml`,
  'usage/no-such-folder': ({ folder }) => `没有文件夹${quote(folder)}`,
  'usage/no-such-cycle': ({ text }) => `没有周期${quote(text)}`,
  'usage/draft-cycle': ({ cycle }) => `周期 ${cycle} 还是草稿`,
  'usage/no-such-reference': ({ text, cycles }) =>
    cycles.length ? `${list(cycles)} 中没有${quote(text)}` : `没有${quote(text)}`,
  'usage/ambiguous-reference': ({ text }) => `${quote(text)}可能有多种含义`,
  'usage/not-a-key-result': ({ text }) => `${quote(text)}不是关键结果`,
  'usage/one-value': () => '只能给出一个数值：VALUE 或 --add',
  'usage/nothing-to-record': ({ reference }) =>
    `${reference} 没有要记录的内容：缺少 VALUE、--add、--done、--undone、--confidence、--note、--need 或 --no-needs`,
  'usage/value-of-milestones': ({ reference }) => `${reference} 用里程碑衡量，不接受数值`,
  'usage/milestones-of-value': ({ reference }) => `${reference} 没有里程碑，只有数值`,
  'usage/no-such-milestone': ({ text, reference }) => `${reference} 没有里程碑${quote(text)}`,
  'usage/done-and-undone': ({ milestone }) => `${quote(milestone)}不能既完成又未完成`,
  'usage/value-from-kpi': ({ reference, kpi }) => `${reference} 的数值取自 KPI ${kpi}`,
  'usage/not-of-a-kpi': ({ reference, flags }) =>
    `${reference} 是 KPI，只接受 VALUE 和 --note，不接受 ${choice(flags)}`,
  'usage/addition-to-kpi': ({ reference }) => `${reference} 是 KPI，只接受当前的数值，不接受增量`,
  'usage/needs-and-no-needs': () => '--need 和 --no-needs 相互矛盾',
  'usage/unknown-person': ({ text }) => `okr.yaml 中没有 ID 为${quote(text)}的人`,
  'usage/no-author': () => '不知道是谁在更新',
  'usage/unknown-tag': ({ text }) => `显示的目标中没有标签${quote(text)}`,
  'usage/unknown-ending': ({ file, endings }) =>
    `--output：从${quote(file)}的后缀看不出格式；请以 ${choice(endings)} 结尾，或加上 --format`,
  'usage/no-page-to-open': () => '--open 用来打开已写入的网页；请加上 --output report.html',
  'usage/unknown-team': ({ text }) => `okr.yaml 中没有 ID 为${quote(text)}的团队`,
  'usage/dialect-without-csv': () => '--dialect 决定 CSV 的写法，但没有要求输出 CSV',
  'usage/since-not-before': ({ since, asOf }) => `--since：${since} 不早于 ${asOf}`,
  'usage/no-such-template': ({ text }) => `没有模板${quote(text)}`,
  'usage/no-such-parameter': ({ text, templates }) =>
    templates.length === 1
      ? `模板 ${templates[0]} 没有参数${quote(text)}`
      : `模板 ${list(templates)} 都没有参数${quote(text)}`,
  'usage/unexpected-argument': ({ text }) => `不知道如何处理${quote(text)}`,
  'usage/not-an-assignment': ({ text }) => `--set：${quote(text)}不是 name=value 的形式`,
  'usage/one-id-for-several': () => '--id 只能用于一个目标，但给出了多个模板',
  'usage/cycle-over': ({ cycle, end }) => `周期 ${cycle} 已于 ${end} 结束`,
  'usage/unusable-template': ({ fault }, say) => `用这些数值写出的目标无法读回：${say(fault)}`,
  'usage/without-template': () => '没有 --template，--id、--set、--owner、--team 和 --cycle 就无处可用',
  'usage/kpi-template': ({ template }) => `模板 ${template} 生成的是 KPI，不是目标`,
  'usage/objective-template': ({ template }) => `模板 ${template} 生成的是目标，不是 KPI`,
  'usage/one-kpi-for-several': ({ flags, count }) => `${list(flags)} 只能用于一个 KPI，而这里要添加 ${count} 个`,
  'usage/set-without-template': () => '--set 为模板的参数赋值，但没有给出 --template',
  'usage/unusable-kpi': ({ fault }, say) => `写出的 KPI 无法读回：${say(fault)}`,
  'hint/help': ({ command }) => `okr ${command}${command ? ' ' : ''}--help 列出可用的参数`,
  'hint/init': () => 'okr init 在这里新建一个；-C 指定其他文件夹',
  'hint/okr-checkin-kpi': ({ kpi }) => `okr checkin kpi/${kpi} VALUE`,
  'hint/add-kpi': ({ template }) => `okr add kpi --template ${template}`,
  'hint/init-template': ({ template }) => `okr init --template ${template}`,
  'hint/item-id': ({ parameter, text }) => `请在前面加上 ID，例如 --set ${parameter}=web:${text}`,
  'hint/by': ({ flag }) =>
    `请用 ${flag} ID 或环境变量 OKR_USER 指明是谁，或把 git 的 user.email 设为 okr.yaml 中的邮箱`,
  'hint/draft': ({ cycle }) => `定稿后：okr edit ${cycle} --unset draft`,
  'hint/okr-done': ({ reference, milestones }) => `okr checkin ${reference} --done ${milestones.join(' ')}`,
  'hint/checkin-values': ({ reference }) =>
    `okr checkin ${reference} 58 设置数值，okr checkin ${reference} +3 累加数值`,
  'hint/date-argument': () => '请写 2026-11-24、today、yesterday 或 -3d',
  'hint/since-argument': () => '请写时长，例如 30d、4w 或 3m；或写日期：2026-11-24、yesterday 或 -3d',
  'hint/cycle-next': () => '--cycle next 表示下一个周期',
  'hint/parameters': ({ names }) => (names.length ? `它的参数有 ${list(names)}` : '它没有参数'),
};
