import { join } from 'node:path';
import { screenOf } from './terminal-screen.mjs';
import { terminalSvg } from './terminal-svg.mjs';

const EXAMPLE = join(import.meta.dirname, '..', 'examples', 'sales-team');

/** What is shown, how wide, up to which line where not all of it, and what there is to see. */
const PICTURES = [
  {
    path: 'docs/images/status.svg',
    line: 'okr status',
    columns: 100,
    until: null,
    title:
      'okr status on a terminal: where the year and the quarter stand, each objective with a bar, its key results with their values, and the check-ins that are due.',
  },
  {
    path: 'docs/images/report.svg',
    line: 'okr report --cycle 2026-Q4 --team new-business',
    columns: 100,
    until: null,
    title:
      'okr report on a terminal: where a team and its people stand, who needs what, and for each key result its values over time, its progress beside what is expected, and its status.',
  },
  {
    path: 'docs/images/show.svg',
    line: 'okr show cycle-days',
    columns: 84,
    until: 'Current',
    title:
      'okr show on a terminal: a key result with its values, the plan, the forecast with its band, and the confidence week by week.',
  },
];

/** The pictures for README and docs, by path from the root, made of what the built command shows of the example. */
export async function pictures() {
  const made = PICTURES.map(async ({ path, line, columns, until, title }) => {
    const lines = await screenOf(line, { folder: EXAMPLE, columns });
    const end = lines.findIndex(
      (cells) =>
        until !== null &&
        cells
          .map(({ text }) => text)
          .join('')
          .startsWith(until),
    );
    const shown = end < 0 ? lines : lines.slice(0, end - 1);
    return [path, terminalSvg({ line, title, lines: shown, columns })];
  });
  return Object.fromEntries(await Promise.all(made));
}
