/** A quantity in a text: as it stands there, and what it may mean (1.200 is 1.2 or 1200). */
export interface Figure {
  readonly text: string;
  readonly readings: readonly number[];
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro';

/** What has digits and is no quantity: dates, periods, years, versions, ranks, names. */
const NO_QUANTITIES: readonly RegExp[] = [
  /\b(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?\b/g,
  /\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d\d\b/g,
  /(?:fy)?(?:19|20)\d\d\s?年?(?:度)?/g,
  /\bfy\s?'?\d\d\b/g,
  /\b[qhwst][1-4]\b|\b[1-4]\s?(?:q|h|º tri(?:mestre)?|t)\b/g,
  /第\s?[\d一二三四五六七八九十]+\s?[、,，]?\s?[\d一二三四]*/g,
  /[\d一二三四五六七八九十]+\s?(?:季度|月份?(?!活)(?:\s?\d+\s?[日号])?)/g,
  new RegExp(
    `\\b(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:de |of )?(?:${MONTHS})\\b`,
    'g',
  ),
  /#\s?\d+|\b(?:no\.?|nº|n°|number|número|top|level|year|grade|tier|series|ano|série|phase|fase|stage|version|versão|iso|soc|web|gpt-?)\s?\d[\d.:-]*\b/g,
  /\bv\s?\d+(?:\.\d+)*\b|(?<![\d.,])\d\.0(?![\d%％.]|\s?[%％])/g,
  /\b\d+(?:st|nd|rd|th|º|ª)(?!\p{L})/gu,
  /\b(?:24|7)\s?[/x×]\s?(?:7|24)\b/g,
  // A name such as B2B, S3 or p95.
  /[a-z]+-?\d+[a-z\d]*/g,
  /\d[a-z]\d?\b(?<![\d][km])/g,
];

const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:bn|billion|bilh(?:ão|ões)|十亿)(?!\p{L})/u, 1e9],
  [/^\s?亿/, 1e8],
  [/^\s?(?:m|mm|mi|million|milh(?:ão|ões))(?!\p{L})/u, 1e6],
  [/^\s?万/, 1e4],
  [/^\s?(?:k|mil|thousand)(?!\p{L})/u, 1e3],
  [/^\s?千/, 1e3],
];

const DIGITS = /(?<![\p{L}\d.,](?<![\p{Script=Han}$]))(r\$\s?)?(\d+(?:[.,]\d+)*|\d{1,3}(?: \d{3})+)/gu;
const COUNTED = '次个家人名天周年倍场篇项种款条张位件套台部门分小';
const CHINESE = new RegExp(`([一二三四五六七八九十百千万两]+)(?=[${COUNTED}])`, 'g');

/** The quantities in a text, in its order; `spans` are patterns of figures that only say within which time. */
export function figuresIn(text: string, spans: readonly RegExp[] = []): readonly Figure[] {
  const lower = text.toLowerCase();
  const blank = (found: string) => ' '.repeat(found.length);
  const plain = [...spans, ...NO_QUANTITIES].reduce((rest, pattern) => rest.replace(pattern, blank), lower);
  const digits = [...plain.matchAll(DIGITS)].map((match) => {
    const written = match[2] ?? '';
    const times = MULTIPLIERS.find(([pattern]) => pattern.test(plain.slice(match.index + match[0].length)))?.[1] ?? 1;
    return {
      at: match.index,
      text: match[0],
      readings: readingsOf(written, match[1] !== undefined).map((n) => n * times),
    };
  });
  const numerals = [...plain.matchAll(CHINESE)]
    .map((match) => ({ at: match.index, text: match[0], readings: [chineseNumber(match[0])] }))
    // 一个 is an article.
    .filter(({ readings: [value = 0] }) => value > 1);
  return [...digits, ...numerals]
    .sort((a, b) => a.at - b.at)
    .map(({ text: shown, readings }) => ({ text: shown, readings }));
}

/** What digits with separators may mean; after R$ a point marks thousands. */
function readingsOf(written: string, isReal: boolean): readonly number[] {
  if (/^\d{1,3}(?: \d{3})+$/.test(written)) return [Number(written.replaceAll(' ', ''))];
  const separators = [...new Set(written.replace(/\d/g, ''))];
  const last = separators.at(-1);
  if (last === undefined) return [Number(written)];
  const grouped = Number(written.replace(/[.,]/g, ''));
  const decimal = Number(written.replaceAll(last === '.' ? ',' : '.', '').replace(last, '.'));
  const isGrouped = separators.length === 1 && /^\d{1,3}(?:[.,]\d{3})+$/.test(written);
  if (!isGrouped) return Number.isFinite(decimal) ? [decimal] : [];
  if (isReal && last === '.') return [grouped];
  return Number.isFinite(decimal) ? [grouped, decimal] : [grouped];
}

/** The value of numerals up to 99,999, such as 二十五 or 三千. */
function chineseNumber(text: string): number {
  const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
  let [whole, sum, digit] = [0, 0, 0];
  for (const sign of text) {
    if (sign === '万') {
      whole += Math.max(1, sum + digit) * 10_000;
      [sum, digit] = [0, 0];
    } else if (units[sign]) {
      sum += Math.max(1, digit) * units[sign];
      digit = 0;
    } else digit = sign === '两' ? 2 : '一二三四五六七八九'.indexOf(sign) + 1;
  }
  return whole + sum + digit;
}
