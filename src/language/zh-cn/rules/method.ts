import type { MethodRule } from '../../../model/rule.ts';
import { objectiveOf, settings } from '../../rule-examples/forms.ts';
import type { RuleText } from '../../rule-texts.ts';
import { methodOfKeyResults } from './method-key-results.ts';

const STUDY = '对 250 个公开的 OKR 的研究，好坏由作者自己评定。';
const TWO = ['deals, title: 成交订单数, from: 10, to: 40', 'days, title: 平均签约天数, from: 60, to: 45'];
const COMPANY = '# okrs/okr.yaml\nschema: 1\nteams: [{ id: company }, { id: sales, parent: company }]\n';

/** Objectives of one team, each with two key results. */
const team = (...titles: readonly string[]): string =>
  titles
    .map((title, index) => objectiveOf(title, TWO, 'team: sales', index === 0 ? 'win' : `win-${index + 1}`))
    .join('\n');

/** Rules on objectives. */
export const method: Readonly<Record<MethodRule, RuleText>> = {
  'okr/too-many-objectives': {
    title: '一个团队在一个周期中的目标超过三个',
    why: '目标说明什么最重要。目标一多，每个只能分到一点精力，周一早上也说不清先做什么。没有写明团队的目标，算作同一个团队的。',
    bad: team('打开华南市场', '客户当天就能签约', '赢回流失的老客户', '进入北方市场'),
    good: team('打开华南市场', '客户当天就能签约', '赢回流失的老客户'),
    mend: '保留最重要的，其余的放弃、推迟，或交给真正做这件事的团队。',
    source: 'Andrew Grove，High Output Management：什么都是重点，就等于没有重点。',
  },
  ...methodOfKeyResults,
  'okr/no-owner': {
    title: '没有负责人的目标',
    why: '人人负责，就没有人发现毫无进展。负责人不必一个人做完，但要追问数据，并在需要帮助时说出来。',
    bad: objectiveOf('打开华南市场', TWO).replace('owner: ana\n', ''),
    good: objectiveOf('打开华南市场', TWO),
    mend: '在“owner”中写一个人的 ID。',
    source: 'Google re:Work 的 OKR 指南：每个目标只有一个负责人。',
  },
  'okr/vague': {
    title: '没有说清会有什么不同的目标',
    why: '“做得更好”“做得更多”放在哪个季度都成立，也没有人能说它没达成。问题不在动词：写明为谁改善了什么，就足够了。如果目标只是要交付的一项工作，既没有“why”，也没有关键结果说明是为了什么，也会报告。这是最能看出好坏的标志：作者自认不好的目标中有 69% 如此，自认好的只有 2%。',
    bad: objectiveOf('持续优化产品', TWO),
    good: objectiveOf('让新客户第一周不求助也能用起来', TWO),
    mend: '写出团队以外的人能察觉到的变化：在哪方面，为了谁。放在哪个团队、哪一年都适用的词可以去掉。',
    source: STUDY,
  },
  'okr/placeholder': {
    title: '含有 XX%、待定等占位内容的文字',
    why: '本想以后再补，没参与编写的人却以为已经定了，更新也就从没有目标值开始。',
    bad: objectiveOf('打开华南市场', ['deals, title: XX 个城市的成交订单数, from: 10, to: 40', TWO[1] ?? '']),
    good: objectiveOf('打开华南市场', ['deals, title: 四个城市的成交订单数, from: 10, to: 40', TWO[1] ?? '']),
    mend: '现在就定下来。如果必须等，就先去掉这一行，或把弄清楚它作为一项举措。',
  },
  'okr/kpi-as-goal': {
    title: '只写了指标，或只写要维持水平的目标',
    why: '每个季度都关注的指标说明业务怎么样，而不是这个季度要改变什么。只重复指标，或只维持已有的水平，没有告诉任何人该做哪些不同的事；写上想要多少也改变不了这一点。写明了怎么做或为了什么的，以及有“why”的，不会报告。',
    bad: objectiveOf('提升销售额', TWO),
    good: objectiveOf('让老客户愿意再次下单', TWO),
    mend: '写明要有什么不同，指标则作为关键结果。需要保持不变的，放到 kpis/ 中，用“hold”。',
    source: 'Christina Wodtke，Radical Focus：健康指标放在 OKR 旁边一起关注。',
  },
  'okr/not-aligned': {
    title: '上级团队有目标，却没有对齐的目标',
    why: '看团队目标的人会问：这是为了什么？只有上级团队在同一时期有目标时才会报告。团队当然可以有自己的追求：那就关闭这条规则，或只在合适的地方写“align”。',
    bad: `${COMPANY}\n${objectiveOf('走出本省', TWO, 'team: company', 'grow')}\n${objectiveOf('打开华南市场', TWO, 'team: sales')}`,
    good: `${COMPANY}\n${objectiveOf('走出本省', TWO, 'team: company', 'grow')}\n${objectiveOf('打开华南市场', TWO, 'team: sales\nalign: grow')}`,
    mend: '写“align”，指明它所支撑的目标或关键结果。',
    source: 'John Doerr，Measure What Matters：OKR 要上下相连。',
  },
  'okr/number-in-objective': {
    title: '目标中有数字，却没有关键结果跟踪它',
    why: '目标里要不要写数字，见仁见智。但如果关键结果中都没有这个数字，它就只是承诺而从未统计：目标已到 100%，数字却没有达到。日期、名次、版本号以及“多久之内”不算这样的数字。',
    bad: objectiveOf('在华南赢得 500 家客户', TWO),
    good: objectiveOf('在华南赢得 40 家客户', TWO),
    mend: '为这个数字设一个关键结果，或去掉它。',
    source: STUDY,
  },
  'okr/no-why': {
    title: '没有写明目的的目标',
    why: '有了目的，遇到没人预料到的情况时，大家也能自己判断。除非在 okr.yaml 中打开，否则不检查这条规则。',
    bad: `${settings('rules: { okr/no-why: warn }')}\n${objectiveOf('打开华南市场', TWO)}`,
    good: `${settings('rules: { okr/no-why: warn }')}\n${objectiveOf('打开华南市场', TWO, 'why: 来咨询的客户有一半在那里。')}`,
    mend: '用一句话写“why”。',
  },
};
