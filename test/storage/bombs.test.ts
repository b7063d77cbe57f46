import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsInChild, readerScript } from './read-in-child.ts';

let folder: string;
let script: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'okr-bombs-'));
  script = join(folder, 'reader.mjs');
  writeFileSync(script, readerScript());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lines of one mebibyte at most, each indented by one more space. */
const staircase = (step: string) => [...Array(1400).keys()].map((indent) => `${' '.repeat(indent)}${step}\n`).join('');

const aliasBomb = () => {
  const level = (n: number) =>
    `l${n}: &l${n} [${Array(10)
      .fill(`*l${n - 1}`)
      .join(', ')}]\n`;
  return `l0: &l0 [x, x, x, x, x, x, x, x, x, x]\n${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(level).join('')}`;
};

// To run out of stack within the YAML library ends the whole process, which is why these have one of their own.
describe('a file that would exhaust the reader is a fault and no crash:', { timeout: 120_000 }, () => {
  const tooDeep = [
    ['[ 10,000 times', '['.repeat(10_000)],
    ['[ 900 times and closed', `${'['.repeat(900)}${']'.repeat(900)}`],
    ['[ a million times', '['.repeat(1_000_000)],
    ['- 10,000 times', '- '.repeat(10_000)],
    ['- 900 times', `${'- '.repeat(900)}x`],
    ['{a: 10,000 times', '{a: '.repeat(10_000)],
    ['? 10,000 times', '? '.repeat(10_000)],
    [': 10,000 times', ': '.repeat(10_000)],
    ['a: 10,000 times', 'a: '.repeat(10_000)],
    ['[a: 10,000 times', '[a: '.repeat(10_000)],
    ['- ? 10,000 times', '- ? '.repeat(10_000)],
    ['keys, each within the one before', staircase('a:')],
    ['lists, each within the one before', staircase('-')],
    ['questions, each within the one before', staircase('?')],
    ['brackets over many lines', `a:\n${' [\n'.repeat(10_000)}`],
  ] as const;

  test('values nested too deep, in each way of writing them', () => {
    const found = faultsInChild(
      script,
      tooDeep.map(([, text]) => text),
    );
    expect(tooDeep.map(([name], index) => [name, found[index]])).toEqual(
      tooDeep.map(([name]) => [name, ['file/too-deep']]),
    );
  });

  test('aliases of aliases of aliases', () => {
    const [found] = faultsInChild(script, [aliasBomb()]);
    expect(new Set(found)).toEqual(new Set(['file/anchor', 'file/alias']));
  });

  const byTheThousand = [
    ['anchors before anchors', '&a '.repeat(10_000)],
    ['tags before tags', '!a '.repeat(10_000)],
    ['quotation marks', '"'.repeat(20_000)],
    ['commas', `[${','.repeat(20_000)}`],
    ['keys without value', 'a:\n'.repeat(20_000)],
    ['lines that are no YAML', 'a: @\n'.repeat(20_000)],
    ['one long line', `a: @${' x'.repeat(500_000)}`],
    ['spaces before a comment that is none', `a: @${' '.repeat(500_000)}x`],
  ] as const;

  test('what stands there by the thousand', () => {
    const found = faultsInChild(
      script,
      byTheThousand.map(([, text]) => text),
    );
    const told = byTheThousand.map(([name], index) => [name, Array.isArray(found[index]) && found[index].length > 0]);
    expect(told).toEqual(byTheThousand.map(([name]) => [name, true]));
  });
});

test('of a line that is no YAML one fault is told, of a file at most a hundred', { timeout: 120_000 }, () => {
  const [one, many] = faultsInChild(script, ['"'.repeat(1000), 'a: @\n'.repeat(300)]);
  expect(one).toEqual(['file/syntax']);
  expect(many).toHaveLength(100);
});
