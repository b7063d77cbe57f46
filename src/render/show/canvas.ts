import { displayWidth } from '../columns.ts';
import type { Paint, Tone } from '../style.ts';
import { clusters } from '../wrap.ts';

/** One character of a drawing, and its colour. */
interface Cell {
  readonly sign: string;
  readonly tone: Tone | null;
}

const EMPTY: Cell = { sign: ' ', tone: null };

/** A grid of single characters to draw on, row 0 at the top; what is drawn later covers what was there. */
export class Canvas {
  readonly columns: number;
  readonly #cells: Cell[][];

  constructor(rows: number, columns: number) {
    this.columns = columns;
    this.#cells = Array.from({ length: rows }, () => Array<Cell>(columns).fill(EMPTY));
  }

  /** Draws a character; outside the grid nothing. */
  set(row: number, column: number, sign: string, tone: Tone | null): void {
    const cells = this.#cells[row];
    if (cells && column >= 0 && column < this.columns) cells[column] = { sign, tone };
  }

  /** Draws a text that has room, and a space behind it. Its characters may be two columns wide. */
  write(row: number, column: number, text: string, tone: Tone | null): void {
    let at = column;
    for (const sign of clusters(text)) {
      this.set(row, at, sign, tone);
      for (let covered = 1; covered < displayWidth(sign); covered++) this.set(row, at + covered, '', tone);
      at += displayWidth(sign);
    }
    this.set(row, at, ' ', null);
  }

  /** The rows as text, neighbours of one colour painted together. */
  lines(paint: Paint): readonly string[] {
    return this.#cells.map((cells) => {
      const runs: { text: string; tone: Tone | null }[] = [];
      for (const { sign, tone } of cells) {
        const last = runs.at(-1);
        if (last && last.tone === tone) last.text += sign;
        else runs.push({ text: sign, tone });
      }
      return runs.map(({ text, tone }) => (tone === null ? text : paint(tone, text))).join('');
    });
  }
}
