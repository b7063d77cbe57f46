/** @typedef {{ since: string, value: number | null, progress: number | null, confidence: number | null }} Delta */
/** @typedef {{ id: string, current: number | null, progress: number, delta: Delta | null }} KeyResult */

/** @param {number | null | undefined} figure */
const signed = (figure) => (figure == null ? '–' : `${figure < 0 ? '−' : '+'}${Math.abs(figure)}`);

/** @param {number | null} figure */
const known = (figure) => (figure === null ? '–' : String(figure));

/**
 * The change of each key result in a report's JSON, a line each, with the figures as they stand there.
 * @param {{ objectives: { keyResults: KeyResult[] }[] }} report
 */
export function changes({ objectives }) {
  const rows = objectives.flatMap(({ keyResults }) =>
    keyResults.map(({ id, current, progress, delta }) => [
      id,
      known(current),
      signed(delta?.value),
      String(progress),
      signed(delta?.progress),
      delta?.since ?? '–',
    ]),
  );
  const table = [['key result', 'value', 'change', 'progress', 'change', 'since'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
