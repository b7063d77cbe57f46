import type { IntegrityRule } from '../../../model/rule.ts';
import type { RuleText } from '../../rule-texts.ts';
import { checkin, keyResult, objective, settings } from './examples.ts';

const TEAM = settings('people: [{ id: ana }, { id: bo }]', 'teams: [{ id: sales, members: [ana, bo] }]');

export const integrity: Readonly<Record<IntegrityRule, RuleText>> = {
  'okr/dangling-update': {
    title: 'an update that points nowhere',
    why: 'What a check-in reports on was deleted or renamed, often on another branch. The update is not counted, so a report says less than people wrote. It stops nobody: every command says what it leaves out.',
    bad: checkin('date: 2026-11-24', 'updates: { deels: { value: 12 } }'),
    good: checkin('date: 2026-11-24', 'updates: { deals: { value: 12 } }'),
    mend: 'Bring back what it refers to, or change the check-in to the id that it has now. A key result that is no longer pursued is better dropped than deleted.',
  },
  'okr/future-checkin': {
    title: 'a check-in dated after today',
    why: 'A report looks at values up to its date, so this one is not seen until then. Most often it is a slip in the year or month. It is the only rule whose answer depends on the day it is asked.',
    bad: checkin('date: 2062-11-24', 'updates: { deals: { value: 12 } }').replace('2026-11/2026', '2062-11/2062'),
    good: checkin('date: 2026-11-24', 'updates: { deals: { value: 12 } }'),
    mend: 'Correct the date, or wait for the day.',
  },
  'okr/checkin-before-term': {
    title: 'a check-in dated before its key result begins',
    why: 'A value from before the start says where the way began, not how far one has come. It would count as progress on the first day.',
    bad: checkin('date: 2026-09-30', 'updates: { deals: { value: 3 } }').replace(
      '2026-11/2026-11-24',
      '2026-09/2026-09-30',
    ),
    good: keyResult('from: 3, to: 40'),
    mend: 'Correct the date, or write the value as the baseline, “from”.',
  },
  'okr/checkin-name': {
    title: 'a check-in that is not filed under its keys',
    why: 'The keys of a check-in are the truth, its name is only for people: it lies in the folder of its month and begins with its date and what it is on. A name that says something else misleads whoever looks for it, and most often means that one of the two is a slip.',
    bad: checkin('date: 2026-11-23', 'updates: { deals: { value: 12 } }'),
    good: checkin('date: 2026-11-24', 'updates: { deals: { value: 12 } }'),
    mend: 'If the keys are right, okr check --fix renames the file. It does so only where nothing but the name changes: not while another rule doubts the date or what it is on, not in a closed cycle, not onto a name that is taken, and not where the name decides which check-in of a day counts first.',
  },
  'okr/mixed-add-and-value': {
    title: 'a value that is set and added to on the same day by chance',
    why: '“value” sets and “add” adds, so their order matters. Two people on two branches do not see each other’s check-in, and without a time of writing the name of the file decides. One person’s own check-ins follow each other by their times, and those of different days by their dates: they are not reported.',
    bad: `# okrs/2026-Q4/checkins/2026-11/2026-11-24-win-a1.yaml
objective: win
date: 2026-11-24
by: ana
updates: { deals: { add: 3 } }

# okrs/2026-Q4/checkins/2026-11/2026-11-24-win-b2.yaml
objective: win
date: 2026-11-24
by: bo
updates: { deals: { value: 12 } }
`,
    good: `# okrs/2026-Q4/checkins/2026-11/2026-11-24-win-a1.yaml
objective: win
date: 2026-11-24
by: ana
updates: { deals: { add: 3 } }

# okrs/2026-Q4/checkins/2026-11/2026-11-24-win-b2.yaml
objective: win
date: 2026-11-24
by: bo
updates: { deals: { add: 2 } }
`,
    mend: 'Agree on one way for each key result: where several people count, let all of them add. For that day, leave one of the two, with the value that is right.',
  },
  'okr/ambiguous-number': {
    title: 'a number that others read as thousands',
    why: 'In files a point is always the decimal point: 500.000 is five hundred. Whoever writes 500.000 for half a million gets a target that is a thousand times too small, and nothing else would say so.',
    bad: keyResult('from: 0, to: 500.000'),
    good: keyResult('from: 0, to: 500000'),
    mend: 'Write the number without the point, or without three digits after it: 500, or 1.2340 for 1.234.',
  },
  'okr/unknown-person': {
    title: 'a person whom okr.yaml does not list',
    why: 'Where “people” lists anyone, an id beside it is a slip or someone who is missing there: nobody is reminded of what such an owner owes. Closed cycles are left out, since people leave and what they did stays theirs.',
    bad: `${TEAM}\n${objective('owner: anna')}`,
    good: `${TEAM}\n${objective('owner: ana')}`,
    mend: 'Correct the id, or add the person under “people”.',
  },
  'okr/unknown-team': {
    title: 'a team that okr.yaml does not list',
    why: 'Where “teams” lists any, an objective of another team belongs to no row of a report, and --team does not find it. Closed cycles are left out.',
    bad: `${TEAM}\n${objective('team: sale')}`,
    good: `${TEAM}\n${objective('team: sales')}`,
    mend: 'Correct the id, or add the team under “teams”.',
  },
  'okr/dangling-align': {
    title: 'an objective that serves, or continues, something that does not exist',
    why: '“align” leads to the objective or key result that this one serves, and “carried_from” to the objective that it continues. Where they lead nowhere, the work seems to serve nothing. Without a cycle a reference means the file’s own cycle.',
    bad: `# okrs/2026/grow.yaml
objective: Grow revenue

${objective('align: grow')}`,
    good: `# okrs/2026/grow.yaml
objective: Grow revenue

${objective('align: 2026/grow')}`,
    mend: 'Name what exists, with its cycle if it is another one, or remove the line.',
  },
  'okr/alignment-loop': {
    title: 'objectives that serve each other in a circle',
    why: 'Alignment says what a thing is for. In a circle nothing is for anything, and no tree can show it.',
    bad: `# okrs/2026-Q4/win.yaml
objective: Win more deals
align: train

# okrs/2026-Q4/train.yaml
objective: Train every rep
align: win
`,
    good: `# okrs/2026-Q4/win.yaml
objective: Win more deals

# okrs/2026-Q4/train.yaml
objective: Train every rep
align: win
`,
    mend: 'Remove “align” from the objective that is an end in itself.',
  },
};
