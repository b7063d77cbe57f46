import type { Id } from '../../model/id.ts';
import type { SmartWords } from '../smart.ts';
import { list, plural } from './phrases.ts';

const owned = (owner: Id | null): string => (owner === null ? '' : `, and ${owner} answers for it`);

export const smart: SmartWords = {
  title: 'SMART',
  criteria: {
    specific: 'Specific',
    measurable: 'Measurable',
    achievable: 'Achievable',
    relevant: 'Relevant',
    timeBound: 'Time-bound',
  },
  verdicts: { met: 'met', doubtful: 'doubtful', not_met: 'not met', unknown: 'unknown' },
  reasons: {
    finding: ({ problem }, { say }) => say(problem),
    names: ({ measure, owner }) =>
      `${{ metric: 'one figure to move', hold: 'one level to keep', milestones: 'steps that are done or not' }[measure]}${owned(owner)}`,
    'nothing-open': ({ owner }) => `nothing vague and no placeholder in its words${owned(owner)}`,
    'from-to': ({ from, to, current, unit }, { quantities, quantity }) =>
      `from ${quantities([from, to], unit, ' to ')}, ${current === null ? 'not measured yet' : `now ${quantity(current, unit)}`}`,
    bounds({ atLeast, atMost, unit, successes }, { quantity, words }) {
      const [least, most] = [atLeast, atMost].map((bound) => (bound === null ? null : quantity(bound, unit)));
      const kept = successes === null ? 'not measured yet' : words.within(successes.within, successes.of);
      return `${words.hold(least ?? null, most ?? null)}, ${kept}`;
    },
    steps: ({ done, of }) => `${plural(of, 'milestone')}, ${done} done`,
    'baseline-unknown': ({ kpi }) =>
      kpi === null
        ? 'no baseline says where it begins, so its progress is unknown'
        : `kpi/${kpi} gives it no value to begin from, so its progress is unknown`,
    measures: ({ metrics, holds, milestones }) =>
      list([
        ...(metrics === 0 ? [] : [`${plural(metrics, 'figure')} with baseline and target`]),
        ...(holds === 0 ? [] : [`${plural(holds, 'level')} to keep`]),
        ...(milestones === 0 ? [] : [`${milestones} with milestones`]),
      ]),
    'no-key-results': () => 'it has no key result, so nothing tells how far it is',
    pace: ({ projected, enough, isOver }, { ratio }) =>
      `${isOver ? 'it ended' : 'at this pace it ends'} at ${ratio(projected)}${enough === null ? '' : `, where ${ratio(enough)} is enough`}`,
    status: ({ reason, start, judgedFrom }, { date, words }) =>
      words.reasons[reason]({
        ...{ projected: '', band: null, onTrack: '', atRisk: '', kind: 'aspirational', droppedOn: '' },
        ...{ start: date(start), judgedFrom: date(judgedFrom) },
      }),
    forecast: ({ probability, target, unit, end }, { percent, quantity, date }) =>
      `the chance to reach ${quantity(target, unit)} by ${date(end)} is ${percent(probability)}`,
    confidence: ({ value, by, on }, { percent, date }) =>
      `${by ?? 'somebody'} was ${percent(value)} sure on ${date(on)}`,
    weakest: ({ status, hasValue }, { words }) => `${words.status[status]}${hasValue ? '' : ', without any value'}`,
    standing: ({ counts }, shown) => `key results: ${shown.counts(counts)}`,
    graded: ({ score, enough }, { ratio }) => `graded ${ratio(score)}, where ${ratio(enough)} is enough`,
    part: ({ share, objective, serves }, { percent }) =>
      `${percent(share)} of ${objective}${serves === null ? '' : `, which serves ${serves}`}`,
    serves: ({ reference }) => `serves ${reference}`,
    why: () => '“why” says what the objective is good for',
    'serves-nothing': () => 'the objective serves nothing, and no “why” says what it is good for',
    term({ start, end, isOwn, state, days }, { date }) {
      const left = {
        ahead: `starts in ${plural(days, 'day')}`,
        running: days === 0 ? 'ends today' : `${plural(days, 'day')} left`,
        ended: `ended ${plural(days, 'day')} ago`,
      };
      return `from ${date(start)} to ${date(end)}, ${isOwn ? 'a term of its own' : 'as its cycle'}, ${left[state]}`;
    },
  },
  of: (keyResults, reason) => `${keyResults.join(', ')}: ${reason}`,
  see: (reason, command) => `${reason} (${command})`,
  joined: (reasons) => reasons.join('; '),
  dropped: (date) => `not judged: it was dropped on ${date}`,
};
