import type { RuleReason } from '../../rule-texts.ts';

/** Rules on okr.yaml and on templates. */
export const settingsAndTemplates = {
  'file/schema-version': {
    title: 'a version of the file format that this okr does not know',
    why: 'A newer okr may have given keys another meaning. Guessing would give wrong figures.',
    mend: 'Write schema: 1, or use the version of okr that wrote the file.',
  },
  'file/not-a-currency': {
    title: 'a currency that is not a code of three capital letters',
    why: 'Money is shown by its ISO 4217 code: “$” is the sign of twenty currencies.',
    mend: 'Write the code, such as BRL, USD or EUR.',
  },
  'file/not-a-timezone': {
    title: 'a time zone that does not exist',
    why: 'The time zone decides what “today” is. With one that nobody knows, two people would see different reports on the same evening.',
    mend: 'Write the name as in the IANA list: a region, a slash and a city, or UTC.',
  },
  'file/thresholds': {
    title: 'a lower limit that lies above the upper one',
    why: 'A key result that is on track would be off track at once.',
    mend: 'Let at_risk be at most on_track.',
  },
  'file/team-loop': {
    title: 'a team that is its own parent',
    why: 'A team counts what its sub-teams reach. In a circle each would count the other without end.',
    mend: 'Remove “parent” from the team at the top.',
  },
  'file/unknown-parameter': {
    title: 'a parameter that a template does not declare',
    why: 'Nobody would be asked for it, so the objective would begin with a gap.',
    mend: 'Correct the name, or declare it under “parameters”.',
  },
  'file/text-parameter': {
    title: 'a parameter of type text where a figure stands',
    why: 'A text cannot be computed with. Whoever answers with a word would make a file that cannot be read.',
    mend: 'Declare it as a number or percent.',
  },
} as const satisfies Readonly<Record<string, RuleReason>>;
