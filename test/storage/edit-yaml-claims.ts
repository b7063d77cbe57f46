import { expect } from 'vitest';
import { Inline, Plain, type Writable } from '../../src/model/writable.ts';
import { Dice } from './dice.ts';
import { commentsIn, differing, edited, read, sourceAt } from './edited-text.ts';
import { anyText, content, FILE_KINDS, PLAIN } from './generated-content.ts';
import { generatedYaml } from './generated-yaml.ts';
import { changed, inOrder, type Path, type Said, within } from './said.ts';

/** A file in a form by chance, what it says, and the chance that is left. */
interface File {
  readonly dice: Dice;
  readonly said: ReadonlyMap<string, Said>;
  readonly text: string;
}

/** The five kinds of files in turn. */
export function generatedFile(seed: number): File {
  const dice = new Dice(seed);
  const said = content(dice, FILE_KINDS[seed % FILE_KINDS.length] ?? 'objective') as ReadonlyMap<string, Said>;
  return { dice, said, text: generatedYaml(dice, said) };
}

/** What holds for every file. */
export const CLAIMS: Readonly<Record<string, (file: File) => void>> = {
  'a value that is set to what it is leaves every byte as it was': unchanged,
  'a text that is set changes its own line and no comment, and what is set back leaves no trace': setAndSetBack,
  'what is inserted changes no other line, and what is removed again leaves no trace': insertAndRemove,
  'a map or list that is set to another says just that': setWhole,
  'what is removed takes only the comments with it that stand in or beside it': removeOne,
};

/** Tries a claim on many files; the first that does not hold is told with its file. */
export function holdsForFiles(claim: (file: File) => void, count: number): void {
  for (let seed = 1; seed <= count; seed++) {
    const file = generatedFile(seed);
    try {
      claim(file);
    } catch (error) {
      throw new Error(`file ${seed} is an exception:\n${file.text}`, { cause: error });
    }
  }
}

const isText = (said: Said): said is string => typeof said === 'string';

const writable = (said: Said): Writable => said as Writable;

function unchanged({ dice, said, text }: File): void {
  expect(inOrder(read(text))).toEqual(inOrder(said));
  const values = [...within(said)];
  for (const { path, said: value } of [dice.pick(values), dice.pick(values)]) {
    expect(edited(text, path, { kind: 'set', value: writable(value) })).toBe(text);
  }
}

function setAndSetBack({ dice, said, text }: File): void {
  const { path } = dice.pick([...within(said)].filter(({ said: value }) => isText(value)));
  const { source, says } = sourceAt(text, path);
  const value = comparable(source, says, dice);
  const after = edited(text, path, { kind: 'set', value });
  expect(inOrder(read(after))).toEqual(inOrder(withValue(said, path, value)));
  expect(commentsIn(after)).toEqual(commentsIn(text));
  const changes = differing(text, after);
  const isBlock = /^[|>]/.test(source);
  if (isBlock || source.includes('\n')) {
    // No line beside those of the old value, and of the new one: a folded block has a blank line for each line break.
    expect(changes.old.length).toBeLessThanOrEqual(source.split('\n').length);
    expect(changes.fresh.length).toBeLessThanOrEqual(isBlock ? 2 * value.split('\n').length : 1);
  } else {
    const count = value === says ? 0 : 1;
    expect([changes.old.length, changes.fresh.length]).toEqual([count, count]);
  }
  // Where a text without quotes, or within them, was parted into lines is not known any more once it is replaced.
  if (isBlock || !source.includes('\n')) expect(edited(after, path, { kind: 'set', value: says })).toBe(text);
}

/** Another value that can be written as the one that stands there: without quotes, within them, as a block that ends alike. */
function comparable(source: string, old: string, dice: Dice): string {
  if (/^[|>]/.test(source)) return `${dice.pick(['One\n\nTwo', 'x: y\n# z'])}${old.endsWith('\n') ? '\n' : ''}`;
  if (source.startsWith('"')) return anyText(dice);
  if (source.startsWith("'")) return anyText(dice).replaceAll('\n', ' ');
  if (/^-?\d[\d.e-]*$/.test(old)) return dice.pick(['58.5', '-3', '2026-11-30']);
  return /^(?:true|off)$/.test(old) ? 'on' : dice.pick(PLAIN);
}

function withValue(said: Said, path: Path, value: Said): Said {
  const key = path.at(-1);
  if (key === undefined) return value;
  return changed(said, path.slice(0, -1), (children) =>
    children.map(([step, child]) => [step, step === key ? value : child]),
  );
}

function insertAndRemove({ dice, said, text }: File): void {
  const { path, said: into } = dice.pick([...within(said)].filter(({ said: value }) => !isText(value)));
  const keys: readonly (string | number)[] = into instanceof Map ? [...into.keys()] : [...(into as Said[]).keys()];
  const index = dice.below(keys.length + 1);
  const step = into instanceof Map ? 'zz' : index;
  const value = newValue(dice);
  const after = edited(text, [...path, step], { kind: 'insert', value, before: [String(keys[index])] });
  const meant = changed(said, path, (children) => children.toSpliced(index, 0, [step, saidOf(value)]));
  expect(inOrder(read(after))).toEqual(inOrder(meant));
  expect(commentsIn(after)).toEqual(commentsIn(text));
  // The one old line is that of brackets, of a dash that gets another first key, or a last one without a line break.
  expect(differing(text, after).old.length).toBeLessThanOrEqual(1);
  expect(edited(after, [...path, step], { kind: 'remove' })).toBe(text);
}

function newValue(dice: Dice): Writable {
  const [one, other] = [anyText(dice), anyText(dice)];
  return dice.pick<Writable>([
    one,
    58,
    new Plain('2fast'),
    new Inline([one, other]),
    new Inline({ a: one }),
    { id: new Plain('a'), title: one, plan: new Inline({ a: 1 }), list: [one, { b: other }] },
    [one, { a: one, b: other }],
    {},
    [],
  ]);
}

function saidOf(value: Writable): Said {
  if (value instanceof Inline) return saidOf(value.content);
  if (value instanceof Plain) return value.text;
  if (Array.isArray(value)) return value.map(saidOf);
  if (typeof value !== 'object') return String(value);
  return new Map(Object.entries(value).map(([key, one]) => [key, saidOf(one)]));
}

/** One child gone, another one changed, and one more at the end. */
function setWhole({ dice, said, text }: File): void {
  const { path, said: old } = dice.pick([...within(said)].filter(({ said: value }) => !isText(value)));
  const count = old instanceof Map ? old.size : (old as Said[]).length;
  const [gone, other] = [dice.below(count + 1), dice.below(count + 1)];
  const value = changed(old, [], (children) => [
    ...children
      .map(([key, child], index): [string | number, Said] => [key, index === other ? anyText(dice) : child])
      .filter((_, index) => index !== gone),
    ['zz', 'new'],
  ]);
  const after = edited(text, path, { kind: 'set', value: writable(value) });
  expect(inOrder(read(after))).toEqual(inOrder(withValue(said, path, value)));
}

function removeOne({ dice, said, text }: File): void {
  const { path } = dice.pick([...within(said)].slice(1));
  const after = edited(text, path, { kind: 'remove' });
  const meant = changed(said, path.slice(0, -1), (children) => children.filter(([key]) => key !== path.at(-1)));
  expect(inOrder(read(after))).toEqual(inOrder(meant));
  // One run of comments at most is gone.
  const [all, left] = [commentsIn(text), commentsIn(after)];
  const first = all.findIndex((comment, index) => left[index] !== comment);
  if (first >= 0) expect(left).toEqual([...all.slice(0, first), ...all.slice(first + all.length - left.length)]);
}
