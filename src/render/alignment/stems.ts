/** Columns of a step down. */
export const STEP = 3;

const SIGNS = { last: '└─ ', more: '├─ ', along: '│  ', left: '…  ' };
const ASCII_SIGNS = { last: '`- ', more: '|- ', along: '|  ', left: '...' };
const PAST = ' '.repeat(STEP);

/** The lines that lead to a node, where `lasts` says at which steps it stands in the last branch; of more than `steps` the lowest. */
export function stemsAbove(lasts: readonly boolean[], steps: number, ascii: boolean): string {
  const last = lasts.at(-1);
  if (last === undefined) return '';
  const signs = ascii ? ASCII_SIGNS : SIGNS;
  return fitted([...passing(lasts.slice(0, -1), ascii), last ? signs.last : signs.more], steps, ascii);
}

/** The same in the further lines of a node, beside which the line to what is below it goes on. */
export const stemsBelow = (lasts: readonly boolean[], hasBelow: boolean, steps: number, ascii: boolean): string =>
  `${fitted(passing(lasts, ascii), steps, ascii)}${hasBelow ? (ascii ? ASCII_SIGNS : SIGNS).along.slice(0, 2) : '  '}`;

const passing = (lasts: readonly boolean[], ascii: boolean): readonly string[] =>
  lasts.map((last) => (last ? PAST : (ascii ? ASCII_SIGNS : SIGNS).along));

const fitted = (parts: readonly string[], steps: number, ascii: boolean): string =>
  parts.length <= steps
    ? parts.join('')
    : [(ascii ? ASCII_SIGNS : SIGNS).left, ...parts.slice(parts.length - steps + 1)].join('');
