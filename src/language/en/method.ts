import type { MethodMessages } from '../../model/messages/method.ts';
import type { Catalogue } from '../language.ts';
import { number } from './numbers.ts';
import { plural, quote } from './phrases.ts';

export const method: Catalogue<MethodMessages> = {
  'okr/too-many-objectives': ({ count, cycle, team, most }) =>
    `${team === null ? `${count} objectives of ${cycle} name no team` : `the team ${quote(team)} has ${count} objectives in ${cycle}`}, more than ${most}`,
  'okr/too-few-key-results': ({ count, least }) => `it has fewer than ${plural(least, 'key result')}: ${count}`,
  'okr/too-many-key-results': ({ count, most }) => `it has ${plural(count, 'key result')}, more than ${most}`,
  'okr/no-outcome': () => 'every key result is work to be done, and none says what it is to bring about',
  'okr/no-baseline': () => 'nothing says where this key result begins, so its progress is unknown',
  'okr/no-owner': () => 'nobody answers for this objective',
  'okr/vague': () => 'this objective leaves open what will be different',
  'okr/placeholder': ({ text }) => `${quote(text)} holds the place of something that is still to be decided`,
  'okr/duplicate-key-result': ({ keyResult }) => `this follows the same figure as ${keyResult}, so it counts twice`,
  'okr/kpi-as-goal': ({ what }) =>
    what === 'levels'
      ? 'every key result is a level to keep, which is what KPIs are for'
      : 'this objective only names a figure that is watched anyway, and not what is to change',
  'okr/not-aligned': ({ team }) => `it serves nothing, though the team above, ${team}, has objectives at that time`,
  'okr/negligible-weight': ({ share, least }) =>
    `its share of the objective is ${number(share, 3)}, less than ${number(least, 3)}`,
  'okr/number-in-objective': ({ text }) => `no key result carries the figure ${quote(text)}, so nothing counts it`,
  'okr/no-unit': () => 'nothing says in what this key result is counted',
  'okr/no-source': () => 'nothing says where the figure of this key result is found',
  'okr/no-why': () => 'nothing says what this objective is good for',
  'mend/fewer-objectives': () => 'keep what matters most, and leave the rest for the next cycle',
  'mend/more-key-results': () => 'add another figure that would show that the objective is met',
  'mend/fewer-key-results': () => 'keep those that prove the objective; make the others initiatives, or KPIs',
  'mend/outcome': () => 'add a figure that moves if the work succeeds, and make the work initiatives',
  'mend/baseline': () => 'write “from”, the figure of today; measure it if nobody knows it',
  'mend/baseline-in-title': ({ text }) => `the title says ${quote(text)}: write it as “from”`,
  'mend/owner': () => 'write “owner”, one person',
  'mend/vague': () => 'say what gets better, for whom',
  'mend/placeholder': () => 'write what it stands for',
  'mend/one-of-two': () => 'keep one of the two, or say in the titles how they differ',
  'mend/kpi': () => 'say what is to change; the figure itself can be a KPI',
  'mend/align': () => 'write “align” with the objective or key result that it serves',
  'mend/weigh': () => 'give it more weight, or make it an initiative or a KPI',
  'mend/carry-figure': () => 'make the figure a key result, or leave it out of the objective',
  'mend/unit': () => 'write “unit”, such as days, percent or EUR',
  'mend/source': () => 'write “source”, such as the report or query that it is read from',
  'mend/why': () => 'write “why” in a sentence',
};
