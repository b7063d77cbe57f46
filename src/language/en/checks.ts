import type { CheckMessages } from '../../model/messages/checks.ts';
import type { Catalogue } from '../language.ts';
import { choice, quote } from './phrases.ts';

export const checks: Catalogue<CheckMessages> = {
  'okr/future-checkin': ({ date, today }) => `this check-in is dated ${date}, which is after today, ${today}`,
  'okr/checkin-before-term': ({ subject, date, start }) =>
    `${subject} begins on ${start}; this check-in is dated ${date}, before that`,
  'okr/checkin-name': ({ meant }) => `by its keys this check-in would be filed as ${meant}`,
  'okr/mixed-add-and-value': ({ keyResult, date, other }) =>
    `on ${date} ${keyResult} is both set and added to, here and in ${other}: which came first decides its value`,
  'okr/ambiguous-number': ({ text }) => `${text} is read with a decimal point; elsewhere the point marks thousands`,
  'okr/unknown-person': ({ person }) => `nobody in okr.yaml has the id ${quote(person)}`,
  'okr/unknown-team': ({ team }) => `no team in okr.yaml has the id ${quote(team)}`,
  'okr/dangling-align': ({ key, reference }) =>
    key === 'align'
      ? `align leads to ${quote(reference)}, which is no objective or key result`
      : `${key} leads to ${quote(reference)}, which is no objective`,
  'okr/alignment-loop': ({ path }) => `these objectives serve each other in a circle: ${path.join(' → ')}`,
  'mend/date-of-checkin': () => 'mend the date if it is a slip; until that day the check-in is not seen',
  'mend/before-term': () => 'mend the date, or give what was true before the start as “from”',
  'mend/file-again': () => 'okr check --fix renames it',
  'mend/keys-or-name': () => 'mend the key that is wrong, or else rename the file',
  'mend/one-of-the-day': () => 'leave one of the two for that day, with the value that is right',
  'mend/two-readings': ({ decimal, thousands }) => `write ${thousands} if thousands are meant, else ${decimal}`,
  'mend/list-person': ({ people }) => `write ${choice(people)}, or list the person under “people”`,
  'mend/list-team': ({ teams }) => `write ${choice(teams)}, or list the team under “teams”`,
  'mend/align-form': () =>
    'write objective, objective/key-result or cycle/objective of what exists, or remove the line',
  'mend/open-loop': () => 'remove “align” from the one that serves none of the others',
  'usage/no-such-rule': ({ text }) => `there is no rule ${quote(text)}`,
  'usage/not-a-count': ({ name, text }) => `${name}: ${quote(text)} is not a whole number from 0 on`,
  'usage/no-such-path': ({ text }) => `there is no file or folder ${quote(text)}`,
  'files/outside-workspace': ({ path, workspace }) => `${quote(path)} lies outside the workspace, ${workspace}`,
  'hint/explain-rule': () => 'okr check names the rule of each finding, such as okr/dangling-update',
};
