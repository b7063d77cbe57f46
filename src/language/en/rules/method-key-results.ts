import type { MethodRule } from '../../../model/rule.ts';
import { objectiveOf, settings } from '../../rule-examples/forms.ts';
import type { RuleText } from '../../rule-texts.ts';

const DEALS = 'deals, title: Deals won, from: 10, to: 40';
const DAYS = 'days, title: Days to a signature, from: 60, to: 45';
const REST = [
  'calls, title: Visitors who ask for a call, from: 20, to: 60',
  'share, title: Share of the market, from: 4, to: 6',
  'press, title: Mentions in the press, from: 1, to: 9',
];
const win = (...keyResults: readonly string[]): string => objectiveOf('Win the south', keyResults);

type KeyResultRule = Extract<MethodRule, `${string}key-result${string}`> | (typeof OTHERS)[number];
const OTHERS = ['okr/no-outcome', 'okr/no-baseline', 'okr/negligible-weight', 'okr/no-unit', 'okr/no-source'] as const;

/** Rules on key results. */
export const methodOfKeyResults: Readonly<Record<KeyResultRule, RuleText>> = {
  'okr/too-few-key-results': {
    title: 'an objective with fewer than two key results',
    why: 'A single figure can be reached at the cost of what was meant; a second one keeps it honest. Without any, nobody can tell whether the objective is met.',
    bad: win(DEALS),
    good: win(DEALS, DAYS),
    mend: 'Ask what else would be true if the objective were met, and measure that. What is only work is an initiative.',
    source: 'Andrew Grove, High Output Management: indicators come in pairs, an effect and its counter-effect.',
  },
  'okr/too-many-key-results': {
    title: 'an objective with more than five key results',
    why: 'What needs six figures is most often two objectives, or a list of tasks. Each of them needs a check-in every week.',
    bad: win(DEALS, DAYS, ...REST, 'trips, title: Regions with a partner, from: 0, to: 4'),
    good: win(DEALS, DAYS, ...REST),
    mend: 'Keep those without which the objective is not met. Make work initiatives, and what only has to stay as it is KPIs.',
    source: 'John Doerr, Measure What Matters: at most five key results for an objective.',
  },
  'okr/no-outcome': {
    title: 'an objective all of whose key results are work',
    why: 'Work can be done as planned and change nothing. Where every key result is a milestone, or counts how much was done, the objective is met by being busy. One key result that is an effect is enough: having only work tells bad objectives from good ones, 67% against 4%, and having some does not.',
    bad: win(
      'playbook, title: Playbook for the south, milestones: [{ id: written, title: Written }]',
      'posts, title: Publish blog posts, from: 0, to: 12',
    ),
    good: win('posts, title: Publish blog posts, from: 0, to: 12', DEALS),
    mend: 'Ask what the work is to bring about, and make that a key result. The work itself is an initiative.',
    source: 'A study of 250 published OKRs that their own authors called good or bad.',
  },
  'okr/no-baseline': {
    title: 'a metric that does not say where it begins',
    why: 'Progress is the way from the baseline to the target. Without “from” it is unknown, and the key result stays pending. Where the title says the figure, the finding repeats it. What a KPI feeds begins with the value of the KPI.',
    bad: win('deals, title: Deals won (currently 10), to: 40', DAYS),
    good: win(DEALS, DAYS),
    mend: 'Write “from”, the figure on the day before the start. If nobody knows it, find out first.',
  },
  'okr/duplicate-key-result': {
    title: 'two key results that follow the same figure',
    why: 'What is reached counts twice, and a second figure that would balance the first is missing. Titles are compared without what they say about how far, and key results by the KPI that feeds them.',
    bad: win('deals, title: Raise deals won to 30, from: 10, to: 30', 'more-deals, title: Deals won, from: 10, to: 40'),
    good: win(DEALS, DAYS),
    mend: 'Keep one of them. Two steps of one figure are a “plan” of that key result; if they differ, say so in the titles.',
  },
  'okr/negligible-weight': {
    title: 'a key result with less than 5% of the weight of its objective',
    why: 'Whatever becomes of it, the objective hardly moves. It costs a check-in each week and distracts from what matters.',
    bad: win(`${DEALS}, weight: 30`, DAYS),
    good: win(`${DEALS}, weight: 2`, DAYS),
    mend: 'Give it more weight, or make it an initiative or a KPI.',
  },
  'okr/no-unit': {
    title: 'a measured key result without a unit',
    why: 'From 10 to 40 of what? A report shows figures beside each other, and a unit tells days from percent. The rule is off unless okr.yaml sets it.',
    bad: `${settings('rules: { okr/no-unit: warn }')}\n${win(DEALS, DAYS)}`,
    good: `${settings('rules: { okr/no-unit: warn }')}\n${win(`${DEALS}, unit: deals`, `${DAYS}, unit: days`)}`,
    mend: 'Write “unit”, such as days, percent or EUR.',
  },
  'okr/no-source': {
    title: 'a measured key result that does not say where its figure is found',
    why: 'Whoever is to check in while its owner is away has to know where to look, and figures from two reports seldom agree. The rule is off unless okr.yaml sets it; what a KPI feeds is left out.',
    bad: `${settings('rules: { okr/no-source: warn }')}\n${win(DEALS, DAYS)}`,
    good: `${settings('rules: { okr/no-source: warn }')}\n${win(`${DEALS}, source: the CRM`, `${DAYS}, source: the CRM`)}`,
    mend: 'Write “source”, such as the report or query that the figure is read from.',
  },
};
