import { expect, test } from 'vitest';
import { ACME_FILES } from './acme-files.ts';
import { answersOf } from './answers.ts';
import { expectGolden } from './golden.ts';
import { workspaceIn } from './run-okr.ts';

/** A Monday of a lead whose workspace says `language: pt-BR`. */
const LINES = [
  'status',
  'report --forecast',
  'show cycle-days',
  'show reduce-sales-cycle/churn',
  'show team/sales',
  'explain mobile-contracts',
  'explain okr/ambiguous-number',
  'due',
  'report --team legal --fail-on off_track,stale',
  'checkin cycle-days 57,5',
  'checkin leads-from-fairs 3',
  'check',
];

test('everything that a workspace in Portuguese is told stays as it is, and is Portuguese', () => {
  const settings = ACME_FILES['okrs/okr.yaml'].replace('schema: 1\n', 'schema: 1\nlanguage: pt-BR\n');
  const { folder } = workspaceIn(undefined, { ...ACME_FILES, 'okrs/okr.yaml': settings });
  const answers = answersOf(LINES.map((args) => ({ folder, args })));
  const told = answers.map(({ stdout, stderr }, index) => `$ okr ${LINES[index]}\n${stdout}${stderr}`);
  expectGolden('portuguese.txt', told.join('\n'));
  // A word of ours that was forgotten; what Acme wrote is English.
  expect(told.join('\n')).not.toMatch(
    /\b(?:progress \d|expected \d|on track|at risk|as of|error:|hint:|next:|due since)/,
  );
});
