import { expect, test } from 'vitest';
import type { Preferences } from '../../src/commands/command.ts';
import { commandAgain } from '../../src/commands/report/command-again.ts';
import type { ReportFlags } from '../../src/commands/report/index.ts';
import { english } from '../../src/language/en/index.ts';
import { date } from '../scoring/build.ts';

const PREFERENCES: Preferences = { asOf: null, cycle: null, language: null, json: false, dryRun: false };

const PIPED = { ascii: false, accessible: false, width: null, paint: (_: unknown, text: string) => text };

const again = (flags: ReportFlags, preferences: Partial<Preferences> = {}): string =>
  commandAgain(
    'html',
    flags,
    { asOf: date('2026-11-24'), today: date('2026-11-24'), language: english },
    { preferences: { ...PREFERENCES, ...preferences }, style: PIPED },
  );

const ALWAYS = 'okr report --as-of 2026-11-24 --language en';

test.each([
  ['the day and the language are written out', {}, {}, `${ALWAYS} --output report.html`],
  [
    'a cycle and a span',
    { since: '90d' },
    { cycle: '2026-Q4' },
    `${ALWAYS} --cycle 2026-Q4 --since 90d --output report.html`,
  ],
  [
    'a filter',
    { team: 'sales', owner: 'bo', tag: 'pipeline' },
    {},
    `${ALWAYS} --team sales --owner bo --tag pipeline --output report.html`,
  ],
  [
    'words that a shell would take apart',
    { tag: "it's $(here)" },
    {},
    `${ALWAYS} --tag 'it'\\''s $(here)' --output report.html`,
  ],
  [
    'what does not show on the page is left out',
    { failUnder: '0.7', open: true, output: ['a b.html'] },
    {},
    `${ALWAYS} --output report.html`,
  ],
] as const)('%s', (_, flags, preferences, expected) => {
  expect(again(flags, preferences)).toBe(expected);
});
