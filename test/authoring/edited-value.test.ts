import { describe, expect, test } from 'vitest';
import { droppingEdit, editedValue, type WrittenThing } from '../../src/authoring/edited-value.ts';
import { Inline, Plain } from '../../src/model/writable.ts';

const none = () => [];

/** An objective with one key result of two milestones. */
const OBJECTIVE: WrittenThing = {
  file: '2026-Q4/win.yaml',
  path: [],
  planned: [],
  keysAfter: (key) => (key === 'owner' ? ['team', 'key_results'] : []),
  lists: {
    key_results: [
      { id: 'deals', lists: {}, planned: [], keysAfter: none },
      {
        id: 'steps',
        planned: [],
        keysAfter: (key) => (key === 'owner' ? ['plan'] : []),
        lists: {
          milestones: [
            { id: 'one', lists: {}, planned: [], keysAfter: none },
            { id: 'two', lists: {}, planned: [], keysAfter: (key) => (key === 'title' ? ['weight'] : []) },
          ],
        },
      },
    ],
  },
};

/** A key result that is the second of its objective. */
const SECOND: WrittenThing = {
  ...{ file: '2026-Q4/win.yaml', path: ['key_results', 1], keysAfter: none, lists: {} },
  planned: ['2026-10-15', '2026-11-15'],
};

const set = (thing: WrittenThing, key: string, text: string) => editedValue(thing, { keys: key.split('.'), text });

describe('a key is set', () => {
  test.each<[string, WrittenThing, string, readonly (string | number)[], readonly string[]]>([
    ['of the thing itself', OBJECTIVE, 'owner', ['owner'], ['team', 'key_results']],
    ['of a thing that is an item of its file', SECOND, 'to', ['key_results', 1, 'to'], []],
    ['of an item that is named by its id', OBJECTIVE, 'key_results.steps.owner', ['key_results', 1, 'owner'], ['plan']],
    [
      'of an item within an item',
      OBJECTIVE,
      'key_results.steps.milestones.two.title',
      ['key_results', 1, 'milestones', 1, 'title'],
      ['weight'],
    ],
    ['within a map', SECOND, 'hold.at_most', ['key_results', 1, 'hold', 'at_most'], []],
    [
      'within a plan, before its later dates',
      SECOND,
      'plan.2026-10-31',
      ['key_results', 1, 'plan', '2026-10-31'],
      ['2026-11-15'],
    ],
  ])('%s', (_, thing, key, path, before) => {
    expect(set(thing, key, 'bo')).toMatchObject({ kind: 'set', at: { file: '2026-Q4/win.yaml', path }, before });
  });

  test.each<[string, string, unknown]>([
    ['to', '54', new Plain('54')],
    ['to', '-5', new Plain('-5')],
    ['change', '-5%', new Plain('-5%')],
    ['end', '2026-11-30', new Plain('2026-11-30')],
    ['align', '2026/grow-revenue', new Plain('2026/grow-revenue')],
    ['to', '1,5', '1,5'],
    ['owner', 'Ana Silva', 'Ana Silva'],
    ['title', '58', '58'],
    ['unit', '%', '%'],
    ['tags', 'pipeline, retail,', new Inline(['pipeline', 'retail'])],
    ['tags', '', new Inline([])],
    ['members', 'ana，bo', new Inline(['ana', 'bo'])],
  ])('%s=%s as %o', (key, text, value) => {
    expect(set(OBJECTIVE, key, text)).toMatchObject({ value });
  });
});

test('a key is taken away, and so is an item', () => {
  const unset = (key: string) => editedValue(OBJECTIVE, { keys: key.split('.'), text: null });
  expect(unset('owner')).toEqual({ kind: 'unset', at: { file: '2026-Q4/win.yaml', path: ['owner'] } });
  expect(unset('key_results.steps.milestones.one')).toMatchObject({
    kind: 'unset',
    at: { path: ['key_results', 1, 'milestones', 0] },
  });
});

test('an item that is not there is a usage error with those that are', () => {
  expect(() => set(OBJECTIVE, 'key_results.step.to', '5')).toThrow(
    expect.objectContaining({ kind: 'usage', candidates: ['deals', 'steps'] }),
  );
});

test.each(['id', 'key_results.deals.id'])('%s stays what it is', (key) => {
  expect(() => set(OBJECTIVE, key, 'other')).toThrow(
    expect.objectContaining({ problem: { id: 'usage/id-stays', args: { key } } }),
  );
});

test('what is dropped says since when and why', () => {
  expect(droppingEdit(SECOND, { on: '2026-11-24', why: 'The fair was called off: rain' })).toEqual({
    kind: 'set',
    at: { file: '2026-Q4/win.yaml', path: ['key_results', 1, 'dropped'] },
    value: new Inline({ on: new Plain('2026-11-24'), why: 'The fair was called off: rain' }),
    before: [],
  });
});
