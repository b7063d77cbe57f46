/** @typedef {import('./terminal-screen.mjs').Cell} Cell */

/** A cell, a line, and what surrounds them, in units of the picture. */
const CELL = 8.4;
const LINE = 19;
const FONT = 14;
const MARGIN = 16;
/** What keeps bars of two lines apart. */
const INSET = 1;
const BAR = 32;

const COLOURS = { window: '#1e2127', bar: '#2b2f37', letters: '#d7dae0', prompt: '#7f8794', dim: '#9097a3' };

/** The sixteen of the terminal that is drawn; each stands out from its ground by 4.5 to 1 or more. */
const SIXTEEN = [
  ...['#1e2127', '#f28b82', '#9fd68c', '#e6c474', '#82b1ff', '#d7a8f5', '#6ecbd6', '#d7dae0'],
  ...['#7f8794', '#ffa8a1', '#b9e8a9', '#f3d794', '#a5c8ff', '#e5c4fb', '#93e0e9', '#ffffff'],
];

const STEPS = [0, 95, 135, 175, 215, 255];

/** A colour of the 256. @param {number} number */
function colour(number) {
  if (number < 16) return SIXTEEN[number] ?? COLOURS.letters;
  const grey = 8 + (number - 232) * 10;
  const cube = number - 16;
  const parts =
    number >= 232
      ? [grey, grey, grey]
      : [cube / 36, (cube / 6) % 6, cube % 6].map((part) => STEPS[Math.floor(part)] ?? 0);
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The lines of a box that a sign is made of: to the left, right, up and down from its middle. */
const BOX = new Map(
  Object.entries({
    ...{ '─': 'lr', '│': 'ud', '┌': 'rd', '┐': 'ld', '└': 'ru', '┘': 'lu' },
    ...{ '├': 'rud', '┤': 'lud', '┬': 'lrd', '┴': 'lru', '┼': 'lrud', '╯': 'lu', '╮': 'ld' },
  }),
);

/** How a line is broken. */
const DASHED = new Map(Object.entries({ '┄': 'lr', '╌': 'lr', '┊': 'ud' }));

const BLOCKS = '▁▂▃▄▅▆▇█';

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** @param {number} number */
const rounded = (number) => Math.round(number * 100) / 100;

/** @param {Cell} cell */
const paintOf = ({ letters, dim }) => (letters === null ? (dim ? COLOURS.dim : COLOURS.letters) : colour(letters));

/**
 * A screen as a picture: what was typed, and below it the lines. Boxes and bars are drawn, so that they join whatever font there
 * is; letters stand in their columns. `title` says in words what there is to see.
 * @param {{ line: string, title: string, lines: Cell[][], columns: number }} screen
 */
export function terminalSvg({ line, title, lines, columns }) {
  const width = rounded(columns * CELL + 2 * MARGIN);
  const height = BAR + (lines.length + 2) * LINE + MARGIN;
  const prompt = [...`$ ${line}`].map((text) => ({ ...PLAIN, text }));
  const rows = [prompt, [], ...lines].map((cells, index) => row(cells, BAR + LINE * index + MARGIN / 2));
  const dots = ['#f28b82', '#e6c474', '#9fd68c'].map(
    (fill, index) => `<circle cx="${MARGIN + 4 + index * 18}" cy="${BAR / 2}" r="5.5" fill="${fill}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace" font-size="${FONT}">
<title>${escaped(title)}</title>
<rect width="${width}" height="${height}" rx="8" fill="${COLOURS.window}"/>
<path d="M0 ${BAR}V8a8 8 0 0 1 8-8H${width - 8}a8 8 0 0 1 8 8V${BAR}Z" fill="${COLOURS.bar}"/>
${dots.join('')}
${rows.filter((text) => text !== '').join('\n')}
</svg>
`;
}

/** @type {Cell} */
const PLAIN = { text: ' ', width: 1, letters: 8, ground: null, bold: false, dim: false };

/**
 * A line whose upper edge is at `top`: grounds below, then what is drawn and written on them.
 * @param {Cell[]} cells
 * @param {number} top
 */
function row(cells, top) {
  return [...runs(cells, ground), ...runs(cells, kindOf)]
    .map(({ kind, from, run }) => {
      const [first] = run;
      if (!first || kind === '') return '';
      const at = rounded(MARGIN + from * CELL);
      const length = rounded(run.length * CELL);
      if (kind.startsWith('ground')) {
        return `<rect x="${at}" y="${top}" width="${length}" height="${LINE}" fill="${colour(first.ground ?? 0)}"/>`;
      }
      if (kind.startsWith('drawn')) return drawn(run, from, top);
      const text = run.map((cell) => cell.text).join('');
      const bold = first.bold ? ' font-weight="700"' : '';
      return `<text x="${at}" y="${top + LINE - 5}" textLength="${length}" lengthAdjust="spacingAndGlyphs" xml:space="preserve" fill="${paintOf(first)}"${bold}>${escaped(text)}</text>`;
    })
    .join('');
}

/** @param {Cell} cell */
const ground = (cell) => (cell.ground === null ? '' : `ground${cell.ground}`);

/** What a cell is drawn as, with all that its neighbours must share to be drawn with it. @param {Cell} cell */
function kindOf(cell) {
  if (cell.text === ' ') return '';
  const isDrawn = BOX.has(cell.text) || DASHED.has(cell.text) || BLOCKS.includes(cell.text) || cell.text === '░';
  return `${isDrawn ? 'drawn' : `text${cell.bold}`}${paintOf(cell)}`;
}

/**
 * Neighbours of one kind together. A text goes on over a single space.
 * @param {Cell[]} cells
 * @param {(cell: Cell) => string} kind
 */
function runs(cells, kind) {
  /** @type {{ kind: string, from: number, run: Cell[] }[]} */
  const found = [];
  for (const [index, cell] of cells.entries()) {
    const last = found.at(-1);
    const own = kind(cell);
    const bridges =
      own === '' &&
      cell.ground === null &&
      last?.kind.startsWith('text') &&
      kind(cells[index + 1] ?? PLAIN) === last.kind;
    if (last && (last.kind === own || bridges)) last.run.push(cell);
    else found.push({ kind: own, from: index, run: [cell] });
  }
  return found;
}

/**
 * Boxes, bars and shades of one colour.
 * @param {Cell[]} run
 * @param {number} from
 * @param {number} top
 */
function drawn(run, from, top) {
  const [first] = run;
  const fill = first ? paintOf(first) : COLOURS.letters;
  const paths = { lines: '', dashes: '', blocks: '', shades: '' };
  const spans = run.map(({ text }) => BOX.get(text) ?? '');
  for (const [index, { text }] of run.entries()) {
    const left = rounded(MARGIN + (from + index) * CELL);
    const [middle, centre] = [rounded(left + CELL / 2), top + LINE / 2];
    paths.lines += upright(spans[index] ?? '', middle, top);
    // A line that goes through several cells is drawn from the first to the last.
    if (!spans[index - 1]?.includes('r')) paths.lines += level(spans.slice(index), middle, centre);
    const dashes = DASHED.get(text);
    if (dashes === 'lr') paths.dashes += `M${left} ${centre}h${CELL}`;
    if (dashes === 'ud') paths.dashes += `M${middle} ${top}v${LINE}`;
    const eighths = BLOCKS.indexOf(text) + 1;
    if (eighths > 0) {
      const height = rounded(((LINE - 2 * INSET) * eighths) / 8);
      paths.blocks += `M${left} ${rounded(top + LINE - INSET - height)}h${CELL}v${height}h-${CELL}z`;
    }
    if (text === '░') paths.shades += `M${left} ${top + INSET}h${CELL}v${LINE - 2 * INSET}h-${CELL}z`;
  }
  return [
    paths.lines && `<path d="${paths.lines}" stroke="${fill}" stroke-width="1.2" fill="none"/>`,
    paths.dashes &&
      `<path d="${paths.dashes}" stroke="${fill}" stroke-width="1.6" stroke-dasharray="2.1 2.1" fill="none"/>`,
    paths.blocks && `<path d="${paths.blocks}" fill="${fill}" shape-rendering="crispEdges"/>`,
    paths.shades && `<path d="${paths.shades}" fill="${fill}" fill-opacity=".25" shape-rendering="crispEdges"/>`,
  ].join('');
}

/**
 * The part of a sign of a box that goes up and down.
 * @param {string} sides
 * @param {number} middle
 * @param {number} top
 */
function upright(sides, middle, top) {
  const [isUp, isDown] = [sides.includes('u'), sides.includes('d')];
  if (!isUp && !isDown) return '';
  return `M${middle} ${isUp ? top : top + LINE / 2}v${isUp && isDown ? LINE : LINE / 2}`;
}

/**
 * The line to the left and right that begins in the first of some signs, in the middle of which `middle` is; nothing where none does.
 * @param {string[]} signs by the sides that each has
 * @param {number} middle
 * @param {number} centre
 */
function level(signs, middle, centre) {
  const [first = ''] = signs;
  const isLeft = first.includes('l');
  let cells = first.includes('r') ? 1 / 2 : 0;
  for (let index = 1; signs[index - 1]?.includes('r') && signs[index]?.includes('l'); index++) {
    cells += signs[index]?.includes('r') ? 1 : 1 / 2;
  }
  if (!isLeft && cells === 0) return '';
  return `M${rounded(middle - (isLeft ? CELL / 2 : 0))} ${centre}h${rounded((cells + (isLeft ? 1 / 2 : 0)) * CELL)}`;
}
