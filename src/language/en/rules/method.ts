import type { MethodRule } from '../../../model/rule.ts';
import { objectiveOf, settings } from '../../rule-examples/forms.ts';
import type { RuleText } from '../../rule-texts.ts';
import { methodOfKeyResults } from './method-key-results.ts';

const STUDY = 'A study of 250 published OKRs that their own authors called good or bad.';
const THREE = ['deals, title: Deals won, from: 10, to: 40', 'days, title: Days to a signature, from: 60, to: 45'];

/** Four or three objectives of one team, each with two key results. */
const team = (...titles: readonly string[]): string =>
  titles
    .map((title, index) => objectiveOf(title, THREE, 'team: sales', index === 0 ? 'win' : `win-${index + 1}`))
    .join('\n');

/** Rules on objectives. */
export const method: Readonly<Record<MethodRule, RuleText>> = {
  'okr/too-many-objectives': {
    title: 'more than three objectives of a team in a cycle',
    why: 'An objective says what matters more than all else. Of many, each gets a little attention, and whoever is asked on Monday what to do first cannot tell. Objectives without a team count as those of one team.',
    bad: team('Win the south', 'Sign without waiting', 'Win back those who left', 'Open the north'),
    good: team('Win the south', 'Sign without waiting', 'Win back those who left'),
    mend: 'Keep what matters most, drop or postpone the rest, or give it to the team that does it.',
    source: 'Andrew Grove, High Output Management: a system that focuses on everything focuses on nothing.',
  },
  ...methodOfKeyResults,
  'okr/no-owner': {
    title: 'an objective that nobody answers for',
    why: 'Where all are responsible, nobody notices that nothing moves. The owner does not do the work alone, but asks for the figures and says when help is needed.',
    bad: objectiveOf('Win the south', THREE).replace('owner: ana\n', ''),
    good: objectiveOf('Win the south', THREE),
    mend: 'Write “owner” with the id of one person.',
    source: 'Google re:Work, guide on setting goals with OKRs: one owner for each.',
  },
  'okr/vague': {
    title: 'an objective that leaves open what will be different',
    why: `To work better, or to do more, can be said of any quarter, and nobody could disagree that it was met. The verb is not to blame: naming what gets better, for whom, is enough. A piece of work to deliver is reported too while it has neither a “why” nor a key result that says what it is for. It was the sign that tells best: it holds for 69% of the objectives that their authors call bad, and for 2% of those that they call good.`,
    bad: objectiveOf('Improve our product', THREE),
    good: objectiveOf('Make the first week with our product free of questions', THREE),
    mend: 'Say what somebody outside of the team would notice: in which respect, for whom. Words that fit every team and every year can go.',
    source: STUDY,
  },
  'okr/placeholder': {
    title: 'a text with XX%, TBD or the like',
    why: 'What was to be filled in later is read as decided by whoever did not write it, and the check-ins begin without a target.',
    bad: objectiveOf('Win the south', ['deals, title: Deals won in XX regions, from: 10, to: 40', THREE[1] ?? '']),
    good: objectiveOf('Win the south', [
      'deals, title: Deals won in the four regions, from: 10, to: 40',
      THREE[1] ?? '',
    ]),
    mend: 'Decide it. If that has to wait, leave the line out, or make finding out an initiative.',
  },
  'okr/kpi-as-goal': {
    title: 'an objective that is only a figure, or only levels to keep',
    why: 'A figure that is watched in every quarter says how the business is, not what is to change in this one. An objective that only repeats it, or only keeps what is reached, tells nobody what to do otherwise than before. How much of it is wanted changes nothing in that. One that says how or what for, and one with a “why”, are not reported.',
    bad: objectiveOf('Increase revenue', THREE),
    good: objectiveOf('Increase revenue from customers whom we already have', THREE),
    mend: 'Say what is to be different, and let the figure be a key result. What has to stay as it is belongs into kpis/, with “hold”.',
    source: 'Christina Wodtke, Radical Focus: health metrics are watched beside the OKRs.',
  },
  'okr/not-aligned': {
    title: 'an objective that serves nothing, though the team above has objectives',
    why: 'Whoever reads a team’s objective asks what it is for. It is reported only where the parent of the team has objectives at the same time. Teams may well set aims of their own: then switch the rule off, or set “align” where it holds.',
    bad: `# okrs/okr.yaml
schema: 1
teams: [{ id: company }, { id: sales, parent: company }]

${objectiveOf('Grow beyond the capital', THREE, 'team: company', 'grow')}
${objectiveOf('Win the south', THREE, 'team: sales')}`,
    good: `# okrs/okr.yaml
schema: 1
teams: [{ id: company }, { id: sales, parent: company }]

${objectiveOf('Grow beyond the capital', THREE, 'team: company', 'grow')}
${objectiveOf('Win the south', THREE, 'team: sales\nalign: grow')}`,
    mend: 'Write “align” with the objective or key result that it serves.',
    source: 'John Doerr, Measure What Matters: OKRs are connected, from above and from below.',
  },
  'okr/number-in-objective': {
    title: 'a figure in an objective that no key result carries',
    why: 'A figure in an objective is a matter of taste. One that is in none of its key results is promised and never counted: the objective can be at 100% while the figure is missed. Dates, ranks, versions, and within which time something happens are no such figures.',
    bad: objectiveOf('Win 500 customers in the south', THREE),
    good: objectiveOf('Win 40 customers in the south', THREE),
    mend: 'Make the figure a key result, or leave it out.',
    source: STUDY,
  },
  'okr/no-why': {
    title: 'an objective without its reason',
    why: 'A reason lets people decide in cases that nobody foresaw. The rule is off unless okr.yaml sets it.',
    bad: `${settings('rules: { okr/no-why: warn }')}\n${objectiveOf('Win the south', THREE)}`,
    good: `${settings('rules: { okr/no-why: warn }')}\n${objectiveOf('Win the south', THREE, 'why: Half of those who ask for us live there.')}`,
    mend: 'Write “why” in a sentence.',
  },
};
