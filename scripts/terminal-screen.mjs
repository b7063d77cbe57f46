import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { cleanEnvironment } from './clean-environment.mjs';
import { commandWords } from './command-words.mjs';

const OKR = join(import.meta.dirname, '..', 'bin', 'okr.js');

/** The day on which everything is shown; the examples are made for it. */
const NOW = '2026-11-24T12:00:00Z';

/** The number of a control sequence that no terminal knows. */
const END = 7777;

/**
 * Runs a command, says with which code it ended, and waits: a terminal whose process is gone may lose what it wrote last. What it
 * says comes behind all else, and is not shown.
 */
const UNTIL_READ = `"$@"; printf '\\033]${END};%d\\007' $?; read -r answer`;

/**
 * A character on the screen. Colours are numbers of the 256 of a terminal, null for its own; `width` is in columns.
 * @typedef {{ text: string, width: number, letters: number | null, ground: number | null, bold: boolean, dim: boolean }} Cell
 */

/**
 * What the built command shows on a terminal of `columns` columns: its lines, without the empty ones at the end.
 * @param {string} line as typed, beginning with `okr`
 * @param {{ folder: string, columns: number }} where
 * @returns {Promise<Cell[][]>}
 */
export async function screenOf(line, { folder, columns }) {
  const size = { cols: columns, rows: 24 };
  const emulator = new xterm.Terminal({ ...size, scrollback: 10_000, allowProposedApi: true });
  const words = [process.execPath, OKR, ...commandWords(line).slice(1)];
  const terminal = spawn('/bin/sh', ['-c', UNTIL_READ, 'sh', ...words], {
    ...size,
    name: 'xterm-256color',
    cwd: folder,
    env: cleanEnvironment(folder, NOW),
  });
  const code = await new Promise((resolve) => {
    emulator.parser.registerOscHandler(END, (text) => {
      resolve(text);
      return true;
    });
    terminal.onData((text) => emulator.write(text));
  });
  terminal.write('\n');
  if (code !== '0') throw new Error(`${line}: exit ${code}`);
  const { active } = emulator.buffer;
  const lines = Array.from({ length: active.length }, (_, index) => cellsOf(active.getLine(index), columns));
  return lines.slice(0, lines.findLastIndex((cells) => cells.length > 0) + 1);
}

/**
 * The cells of a line, without the empty ones at its end.
 * @param {import('@xterm/headless').IBufferLine | undefined} line
 * @param {number} columns
 * @returns {Cell[]}
 */
function cellsOf(line, columns) {
  const cells = Array.from({ length: columns }, (_, column) => {
    const cell = line?.getCell(column);
    return {
      text: cell?.getChars() || ' ',
      width: cell?.getWidth() ?? 1,
      letters: cell?.isFgPalette() ? cell.getFgColor() : null,
      ground: cell?.isBgPalette() ? cell.getBgColor() : null,
      bold: (cell?.isBold() ?? 0) !== 0,
      dim: (cell?.isDim() ?? 0) !== 0,
    };
  });
  return cells.slice(0, cells.findLastIndex(({ text, ground }) => text !== ' ' || ground !== null) + 1);
}
