import type { RuleReason } from '../../rule-texts.ts';

/** Rules on keys and on values of one type. */
export const values = {
  'file/unknown-key': {
    title: 'a key that is not known there',
    why: 'A misspelt key would be left unread, and its default would be used instead, without a word.',
    mend: 'Correct the spelling; docs/files.md shows every key.',
  },
  'file/missing-key': {
    title: 'a key without which the rest means nothing',
    why: 'A key result without a title, or a check-in without a date, cannot be shown or counted.',
    mend: 'Add the line that the finding shows.',
  },
  'file/not-a-map': {
    title: 'something else where keys with values are expected',
    why: 'The place holds several values, each under its key. A missing space after a colon makes one text of both.',
    mend: 'Write it in the form that the finding shows.',
  },
  'file/not-a-list': {
    title: 'a single value where a list is expected',
    why: 'With one item it is easy to forget that there may be several.',
    mend: 'Put it in brackets, or on a line of its own after “- ”.',
  },
  'file/not-a-scalar': {
    title: 'a list or a map where a single value is expected',
    why: 'One objective has one owner and one team. Of several, nobody would know which one is asked.',
    mend: 'Write one value, without brackets.',
  },
  'file/not-one-of': {
    title: 'a word that is not one of those that the key knows',
    why: 'A few keys take one of a few words. Another word could only be ignored, or taken for the default.',
    mend: 'Write one of the words that the finding names.',
  },
  'file/not-an-integer': {
    title: 'a number that is not whole, or out of its range',
    why: 'A month is a whole number from 1 to 12.',
    mend: 'Write a whole number within the range.',
  },
  'file/out-of-range': {
    title: 'a number outside its range',
    why: 'A negative weight would make progress of one key result count against the others; a score lies between 0 and 1.',
    mend: 'Write a number within the range.',
  },
  'file/duplicate-id': {
    title: 'the same id twice in a list',
    why: 'A check-in names what it reports on by its id. With two of the same id, one of them would never have a value.',
    mend: 'Give the newer one another id; check-ins already use the older one’s.',
  },
  'file/date': {
    title: 'a date in another form than 2026-11-24',
    why: '15/11/2026 and 11/15/2026 are read differently from one country to the next, and there is no 30 February.',
    mend: 'Write year, month and day: 2026-11-24.',
  },
  'file/instant': {
    title: 'a moment in another form than 2026-11-24T14:02:11.482Z',
    why: '“at” is the moment of writing, in UTC. It orders the check-ins of one day, so it must be comparable.',
    mend: 'Write it in full, ending in Z, or leave “at” out.',
  },
  'file/span': {
    title: 'a length of time in another form than 7d',
    why: 'A span is a number and a unit: days, weeks or calendar months. “1y” or “weekly” would be guesses.',
    mend: 'Write days, weeks or months: 30d, 4w, 3m.',
  },
  'file/number': {
    title: 'a number in another form than 1234.5',
    why: '1,234 is a thousand to some and little more than one to others, and 60 days is not a number. Each number is digits with a point, and its unit is said once, in the key result.',
    mend: 'Write digits with a point for decimals and nothing else.',
  },
  'file/confidence': {
    title: 'a confidence that does not lie between 0 and 1',
    why: 'A bare 7 may mean 7 of 10 or 7 %. Confidence is a share, a percentage with its sign or a fraction.',
    mend: 'Write 0.7, 70% or 7/10.',
  },
  'file/percent': {
    title: 'a percentage in another form than -5%',
    why: 'A change of -5% is relative to the baseline, a change of -5 is an amount. A mixture of both would be a guess.',
    mend: 'Write a number and its sign: -5%.',
  },
  'file/id': {
    title: 'a name that cannot be an id',
    why: 'Ids are names of files on every system and words of a command line: small letters, digits and hyphens, up to 64. Words that references use (cycle, kpi), names of devices (con, nul) and periods (2026) are taken.',
    mend: 'Write the id that the finding suggests; names of people and teams stand in okr.yaml.',
  },
  'file/reference': {
    title: 'a text that cannot be a reference',
    why: 'A reference is made of ids and slashes. A sentence leads nowhere.',
    mend: 'Write objective, objective/key-result, or either with its cycle in front.',
  },
  'file/value-and-add': {
    title: 'an update that both sets and adds',
    why: '“value” sets the figure and “add” adds to it. Together they could mean two different results.',
    mend: 'Keep one of the two.',
  },
} as const satisfies Readonly<Record<string, RuleReason>>;
