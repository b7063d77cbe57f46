import type { IntegrityRule } from '../../../model/rule.ts';
import type { RuleReason } from '../../rule-texts.ts';

export const integrity: Readonly<Record<IntegrityRule, RuleReason>> = {
  'okr/dangling-update': {
    title: 'an update that points nowhere',
    why: 'What a check-in reports on was deleted or renamed, often on another branch. The update is not counted, so a report says less than people wrote. It stops nobody: every command says what it leaves out.',
    mend: 'Bring back what it refers to, or change the check-in to the id that it has now. A key result that is no longer pursued is better dropped than deleted.',
  },
  'okr/future-checkin': {
    title: 'a check-in dated after today',
    why: 'A report looks at values up to its date, so this one is not seen until then. Most often it is a slip in the year or month. It is the only rule whose answer depends on the day it is asked.',
    mend: 'Correct the date, or wait for the day.',
  },
  'okr/checkin-before-term': {
    title: 'a check-in dated before its key result begins',
    why: 'A value from before the start says where the way began, not how far one has come. It would count as progress on the first day.',
    mend: 'Correct the date, or write the value as the baseline, “from”.',
  },
  'okr/checkin-name': {
    title: 'a check-in that is not filed under its keys',
    why: 'The keys of a check-in are the truth, its name is only for people: it lies in the folder of its month and begins with its date and what it is on. A name that says something else misleads whoever looks for it, and most often means that one of the two is a slip.',
    mend: 'If the keys are right, okr check --fix renames the file. It does so only where nothing but the name changes: not while another rule doubts the date or what it is on, not in a closed cycle, not onto a name that is taken, and not where the name decides which check-in of a day counts first.',
  },
  'okr/mixed-add-and-value': {
    title: 'a value that is set and added to on the same day by chance',
    why: '“value” sets and “add” adds, so their order matters. Two people on two branches do not see each other’s check-in, and without a time of writing the name of the file decides. One person’s own check-ins follow each other by their times, and those of different days by their dates: they are not reported.',
    mend: 'Agree on one way for each key result: where several people count, let all of them add. For that day, leave one of the two, with the value that is right.',
  },
  'okr/ambiguous-number': {
    title: 'a number that others read as thousands',
    why: 'In files a point is always the decimal point: 500.000 is five hundred. Whoever writes 500.000 for half a million gets a target that is a thousand times too small, and nothing else would say so.',
    mend: 'Write the number without the point, or without three digits after it: 500, or 1.2340 for 1.234.',
  },
  'okr/unknown-person': {
    title: 'a person whom okr.yaml does not list',
    why: 'Where “people” lists anyone, an id beside it is a slip or someone who is missing there: nobody is reminded of what such an owner owes. Closed cycles are left out, since people leave and what they did stays theirs.',
    mend: 'Correct the id, or add the person under “people”.',
  },
  'okr/unknown-team': {
    title: 'a team that okr.yaml does not list',
    why: 'Where “teams” lists any, an objective of another team belongs to no row of a report, and --team does not find it. Closed cycles are left out.',
    mend: 'Correct the id, or add the team under “teams”.',
  },
  'okr/dangling-align': {
    title: 'an objective that serves, or continues, something that does not exist',
    why: '“align” leads to the objective or key result that this one serves, and “carried_from” to the objective that it continues. Where they lead nowhere, the work seems to serve nothing. Without a cycle a reference means the file’s own cycle.',
    mend: 'Name what exists, with its cycle if it is another one, or remove the line.',
  },
  'okr/alignment-loop': {
    title: 'objectives that serve each other in a circle',
    why: 'Alignment says what a thing is for. In a circle nothing is for anything, and no tree can show it.',
    mend: 'Remove “align” from the objective that is an end in itself.',
  },
};
