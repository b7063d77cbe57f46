import type { Dice } from './dice.ts';
import type { Said } from './said.ts';

/** Writes what a file says in a form by chance, as hands and other programs would. Each comment has a mark, such as `#c7;`. */
export function generatedYaml(dice: Dice, said: ReadonlyMap<string, Said>): string {
  const lines = new RandomWriter(dice).file(said);
  return `${dice.chance(0.2) ? '\ufeff' : ''}${lines.join(dice.chance(0.4) ? '\r\n' : '\n')}`;
}

/** Whether a text can stand without quotes: what begins or holds a sign, or looks like another type, is left to quotes. */
const isSimple = (text: string): boolean =>
  /^[\p{L}\p{N}(-]/u.test(text) && !/[,{}[\]\n]|: |:$| #|\s$|^- /.test(text) && !/^(?:yes|no|~)$/.test(text);

class RandomWriter {
  readonly #dice: Dice;
  readonly #step: number;
  readonly #listStep: number;
  readonly #gap: string;
  readonly #commentShare: number;
  readonly #blankShare: number;
  #count = 0;

  constructor(dice: Dice) {
    this.#dice = dice;
    this.#step = dice.pick([2, 2, 3, 4]);
    this.#listStep = dice.chance(0.3) ? 0 : this.#step;
    this.#gap = ' '.repeat(dice.pick([1, 1, 2, 3]));
    this.#commentShare = dice.pick([0, 0.1, 0.4]);
    this.#blankShare = dice.pick([0, 0.1, 0.3]);
  }

  file(said: ReadonlyMap<string, Said>): string[] {
    const dice = this.#dice;
    const lines = [...this.#between(0), ...this.#mapLines(said, 0)];
    if (dice.chance(0.15)) lines.unshift('---');
    if (dice.chance(0.1)) lines.push('...');
    if (dice.chance(0.3)) lines.push(...this.#between(0));
    return dice.chance(0.75) ? [...lines, ''] : lines;
  }

  #comment(): string {
    return `#c${this.#count++};${this.#dice.pick(['', ' note', '\ttab', ' key: value', ' - item', ' "quote'])}`;
  }

  /** Comments and blank lines before something at a column. */
  #between(column: number): string[] {
    const dice = this.#dice;
    const lines: string[] = [];
    while (dice.chance(this.#blankShare)) lines.push(dice.chance(0.2) ? '  ' : '');
    while (dice.chance(this.#commentShare)) {
      lines.push(`${' '.repeat(dice.chance(0.8) ? column : dice.below(column + 5))}${this.#comment()}`);
      if (dice.chance(this.#blankShare)) lines.push('');
    }
    return lines;
  }

  #tail(): string {
    return this.#dice.chance(this.#commentShare) ? `${this.#dice.pick([' ', '  ', '\t'])}${this.#comment()}` : '';
  }

  #mapLines(said: ReadonlyMap<string, Said>, column: number): string[] {
    return [...said].flatMap(([key, value], index) => [
      ...(index ? this.#between(column) : []),
      ...this.#entryLines(key, value).map((line) => (line === '' ? '' : `${' '.repeat(column)}${line}`)),
    ]);
  }

  #listLines(said: readonly Said[], column: number): string[] {
    return said.flatMap((item, index) => [
      ...(index ? this.#between(column) : []),
      ...this.#itemLines(item).map((line) => (line === '' ? '' : `${' '.repeat(column)}${line}`)),
    ]);
  }

  #key(key: string): string {
    return this.#dice.chance(0.08) ? JSON.stringify(key) : key;
  }

  /** The lines of a key and its value, from column 0. */
  #entryLines(key: string, value: Said): string[] {
    const dice = this.#dice;
    const head = `${this.#key(key)}${dice.chance(0.05) ? ' ' : ''}:`;
    if (typeof value === 'string' || isEmpty(value) || dice.chance(0.25)) {
      const [first = '', ...rest] = this.#inlineLines(value, this.#step);
      const isBlock = /^[|>]/.test(first);
      if (!isBlock && !isEmpty(value) && dice.chance(0.06))
        return [`${head}${this.#tail()}`, `${' '.repeat(this.#step)}${first}`, ...rest];
      // One space before brackets with nothing in them: what comes into them and goes again leaves one.
      const gap = isEmpty(value) ? ' ' : dice.pick([' ', ' ', ' ', '   ', '\t']);
      return [`${head}${gap}${first}`, ...rest];
    }
    const column = value instanceof Map ? this.#step : this.#listStep;
    const lines = value instanceof Map ? this.#mapLines(value, column) : this.#listLines(value as Said[], column);
    return [`${head}${this.#tail()}`, ...this.#between(column), ...lines];
  }

  #itemLines(item: Said): string[] {
    const dice = this.#dice;
    const dash = `-${this.#gap}`;
    if (typeof item === 'string' || isEmpty(item) || dice.chance(0.3)) {
      const [first = '', ...rest] = this.#inlineLines(item, dash.length);
      return [`${dash}${first}`, ...rest];
    }
    const lines =
      item instanceof Map ? this.#mapLines(item, dash.length) : this.#listLines(item as Said[], dash.length);
    if (dice.chance(0.1)) return [`-${this.#tail()}`, ...this.#between(dash.length), ...lines];
    return [`${dash}${lines[0]?.trimStart()}`, ...lines.slice(1)];
  }

  /** A value that begins on the line of its key or dash; further lines are indented by `column`. */
  #inlineLines(value: Said, column: number): string[] {
    const dice = this.#dice;
    const indent = ' '.repeat(column);
    if (typeof value !== 'string') {
      const lines = dice.chance(0.25) ? this.#openFlow(value, indent) : [this.#flow(value)];
      return [...lines.slice(0, -1), `${lines.at(-1)}${this.#tail()}`];
    }
    const block = dice.chance(0.7) && value.includes('\n') ? this.#block(value, indent) : null;
    if (block) return block;
    const words = value.split(' ');
    const isFoldable =
      isSimple(value) && words.length > 2 && !value.includes('  ') && !words.some((word) => /^[-#?]/.test(word));
    if (isFoldable && dice.chance(0.1)) {
      const quote = dice.chance(0.3) && !/["\\]/.test(value) ? '"' : '';
      return [`${quote}${words[0]}`, `${indent}${words.slice(1).join(' ')}${quote}${this.#tail()}`];
    }
    return [`${this.#scalar(value)}${this.#tail()}`];
  }

  #scalar(value: string): string {
    const dice = this.#dice;
    if (isSimple(value) && dice.chance(0.7)) return value;
    if (!value.includes('\n') && dice.chance(0.5)) return `'${value.replaceAll("'", "''")}'`;
    return JSON.stringify(value);
  }

  /** A text as a block, where it can be one without a sign for its indentation. */
  #block(value: string, indent: string): string[] | null {
    const dice = this.#dice;
    if (/^\s/.test(value)) return null;
    const body = value.replace(/\n+$/, '');
    const lineFeeds = value.length - body.length;
    const sign = lineFeeds === 0 ? '-' : lineFeeds > 1 || dice.chance(0.1) ? '+' : '';
    const folded = dice.chance(0.4) && !/\n[ #]|^#/.test(body);
    const lines = (folded ? body.replace(/\n+/g, '$&\n') : body).split('\n');
    const blank = Array<string>(Math.max(0, lineFeeds - 1)).fill('');
    // A block takes in comments that are indented as it is, and one with a plus the blank lines that follow: this ends it.
    const end = sign === '+' || this.#commentShare > 0 ? [`#c${this.#count++};`] : [];
    const first = `${folded ? '>' : '|'}${sign}${this.#tail()}`;
    return [first, ...lines.map((line) => (line ? indent + line : '')), ...blank, ...end];
  }

  #flow(value: Said): string {
    const dice = this.#dice;
    if (typeof value === 'string') return this.#scalar(value);
    const pad = dice.chance(0.7) && !isEmpty(value) ? ' ' : '';
    const items = this.#flowItems(value);
    const inner = `${pad}${items.join(dice.chance(0.9) ? ', ' : ',')}${items.length && dice.chance(0.1) ? ',' : ''}${pad}`;
    return value instanceof Map ? `{${inner}}` : `[${inner}]`;
  }

  #flowItems(value: Said): string[] {
    if (!(value instanceof Map)) return (value as Said[]).map((item) => this.#flow(item));
    return [...value].map(([key, one]) => `${this.#key(key)}: ${this.#flow(one)}`);
  }

  /** Brackets with an item on each line. */
  #openFlow(value: Said, indent: string): string[] {
    const items = this.#flowItems(value);
    if (items.length === 0) return [this.#flow(value)];
    const [open, close] = value instanceof Map ? '{}' : '[]';
    const comma = (index: number) => (index < items.length - 1 || this.#dice.chance(0.3) ? ',' : '');
    const lines = items.map((item, index) => `${indent}${item}${comma(index)}${this.#tail()}`);
    return [`${open}${this.#tail()}`, ...lines, `${indent}${close}`];
  }
}

const isEmpty = (said: Said): boolean =>
  typeof said !== 'string' && (said instanceof Map ? said.size : (said as Said[]).length) === 0;
