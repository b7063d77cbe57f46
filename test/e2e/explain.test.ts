import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/en/index.ts';
import { answersOf } from './answers.ts';
import { temporaryFolder } from './run-okr.ts';

const explain = (args: string) => {
  const [outcome] = answersOf([{ folder: temporaryFolder(), args: `explain ${args}` }]);
  if (!outcome) throw new Error('no answer');
  return outcome;
};

test('a rule is explained anywhere: what it finds, why, how not and how, and how to mend it', () => {
  const { stdout, stderr, code } = explain('okr/dangling-update');
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  expect(stdout.split('\n')[0]).toBe('okr/dangling-update (error): an update that points nowhere');
  const parts = ['\nWhy\n', '\nNot so\n', '\nBut so\n', '\nTo mend it\n'].map((part) => stdout.indexOf(part));
  expect(parts.every((at) => at > 0)).toBe(true);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
});

test('as JSON it is one document', async () => {
  const { stdout } = explain('file/number --json');
  const texts = await english.rules();
  expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, rule: 'file/number', severity: 'error' });
  expect(JSON.stringify(JSON.parse(stdout))).toContain(JSON.stringify(texts['file/number'].why));
});

describe('what is no rule is a usage error:', () => {
  test.each([
    ['okr/dangling-updat', 'did you mean: okr/dangling-update'],
    ['dangling-update', 'did you mean: okr/dangling-update'],
    ['okr/vague', 'okr/vague'],
    ['constructor', 'only rules can be explained'],
    ['', 'missing'],
  ])('%s', (typed, said) => {
    const { stderr, stdout, code } = explain(typed);
    expect(stderr).toContain(said);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
  });
});
