import { describe, expect, test } from 'vitest';
import { isColoured } from '../../src/cli/colour.ts';
import { ACME_FILES } from './acme-files.ts';
import { workspaceIn } from './run-okr.ts';

const NOTHING = { flag: 'auto', noColor: null, forceColor: null, term: 'xterm', isTerminal: true } as const;

// The flag decides, then a non-empty NO_COLOR, then FORCE_COLOR, then whether it is a terminal that knows colours.
test.each([
  ['a terminal', {}, true],
  ['a pipe', { isTerminal: false }, false],
  ['a terminal that knows no colours', { term: 'dumb' }, false],
  ['a terminal that does not say what it is', { term: null }, true],
  ['NO_COLOR on a terminal', { noColor: '1' }, false],
  ['NO_COLOR before FORCE_COLOR', { noColor: '1', forceColor: '1' }, false],
  ['FORCE_COLOR in a pipe', { forceColor: '1', isTerminal: false }, true],
  ['FORCE_COLOR before a terminal that knows no colours', { forceColor: '3', term: 'dumb' }, true],
  ['FORCE_COLOR=0 on a terminal', { forceColor: '0' }, false],
  ['FORCE_COLOR=false on a terminal', { forceColor: 'false' }, false],
  ['--color always in a pipe', { flag: 'always', isTerminal: false }, true],
  ['--color always before NO_COLOR', { flag: 'always', noColor: '1' }, true],
  ['--color never on a terminal', { flag: 'never' }, false],
  ['--color never before FORCE_COLOR', { flag: 'never', forceColor: '1' }, false],
] as const)('%s', (_, facts, expected) => {
  expect(isColoured({ ...NOTHING, ...facts })).toBe(expected);
});

const ESCAPE = String.fromCharCode(27);
const ESCAPES = new RegExp(`${ESCAPE}\\[\\d+m`, 'gu');

describe('a piped report', () => {
  const workspace = workspaceIn(undefined, ACME_FILES);

  test.each([
    ['--color always', {}, true],
    ['', { FORCE_COLOR: '1' }, true],
    ['', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['', { FORCE_COLOR: '' }, false],
    ['--color never', { FORCE_COLOR: '1' }, false],
    ['', {}, false],
  ])(
    'with %j and %j: coloured is %j, and beside the colours it is the same, columns and all',
    async (flags, env, coloured) => {
      const { stdout } = await workspace.okr(`report ${flags}`, { env });
      expect(ESCAPES.test(stdout)).toBe(coloured);
      expect(stdout.replace(ESCAPES, '')).toBe((await workspace.okr('report')).stdout);
    },
  );

  test('colours words of status and no space around them, and nothing that is stale', async () => {
    const { stdout } = await workspace.okr('report --color always');
    expect(stdout).toContain('\u001b[32mon track\u001b[39m');
    expect(stdout).toContain('\u001b[33mat risk\u001b[39m');
    expect(stdout).toContain('\u001b[31moff track\u001b[39m');
    expect(stdout).toContain('\u001b[2moff track, stale\u001b[22m');
    expect(stdout).not.toMatch(new RegExp(` ${ESCAPE}\\[(?:39|22)m`, 'u'));
  });

  test('--color sometimes is a usage error', async () => {
    const { stderr } = await workspace.okr('report --color sometimes', { expect: 2 });
    expect(stderr).toContain('--color: “sometimes” is not auto, always or never');
  });
});

test.each(['json', 'markdown'])('--color always changes nothing in %s', async (format) => {
  const workspace = workspaceIn(undefined, ACME_FILES);
  const { stdout } = await workspace.okr(`report --format ${format} --color always`);
  expect(stdout).toBe((await workspace.okr(`report --format ${format}`)).stdout);
});
