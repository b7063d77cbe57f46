import type { Dice } from './dice.ts';
import type { Said } from './said.ts';

export type FileKind = 'objective' | 'settings' | 'kpi' | 'cycle' | 'checkin';

export const FILE_KINDS: readonly FileKind[] = ['objective', 'settings', 'kpi', 'cycle', 'checkin'];

/** Texts that can stand without quotes, within brackets too. */
export const PLAIN = [
  ...[
    'Shorten the sales cycle',
    'Grow',
    'Win back five customers',
    'a/b (c) 50%',
    'It’s done – really',
    '缩短销售周期',
    'ação',
  ],
  ...["it's", 'a&b', 'x "y" z', 'http://acme.example/a?b=c', 'one#two', '5 deals', 'é\u00a0e', 'back\\slash', 'a:b'],
];

/** Texts that need quotes. */
const HARD = [
  'Target: 5 deals',
  '#1 in sales',
  '- x',
  'yes',
  '',
  ' space ',
  '%',
  '@acme',
  'a #b',
  '"',
  "'",
  '{',
  'a: b, c',
  '123',
  '~',
];

/** Texts of several lines. */
const LINES = [
  'One\nTwo\n',
  'A line\n\nand a paragraph',
  'One\n',
  'x\n\n\ny\n',
  '# no comment\nkey: value\n',
  'tail\n\n',
];

const notBlank = (texts: readonly string[]) => texts.filter((text) => text.trim() !== '');

export const anyText = (dice: Dice): string =>
  dice.chance(0.6) ? dice.pick(PLAIN) : dice.pick(notBlank(dice.chance(0.7) ? HARD : LINES));

const word = (dice: Dice): string =>
  `${dice.pick(['ana', 'bo', 'sales', 'deals', 'churn', 'x1', '2fast'])}${dice.below(90)}`;

const anyNumber = (dice: Dice): string => dice.pick(['0', '5', '-3', '58', '1.5', '0.07', '800', '1e3', '60.0']);

const unit = (dice: Dice): string => dice.pick(['days', 'BRL', '%', 'percent', 'deals won']);

/** A map of the keys that stand for something, in their order. */
const map = (entries: Readonly<Record<string, Said | null>>): Said =>
  new Map(Object.entries(entries).filter((entry): entry is [string, Said] => entry[1] !== null));

const maybe = <T>(dice: Dice, value: () => T, share = 0.5): T | null => (dice.chance(share) ? value() : null);

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** What a file says that the program reads without a fault. */
export function content(dice: Dice, kind: FileKind): Said {
  switch (kind) {
    case 'objective':
      return map({
        objective: anyText(dice),
        why: maybe(dice, () => anyText(dice)),
        owner: maybe(dice, () => word(dice)),
        weight: maybe(dice, () => '2'),
        tags: maybe(dice, () => times(dice.below(4), () => anyText(dice))),
        cadence: maybe(dice, () => '14d', 0.2),
        key_results: times(dice.below(4), (index) => keyResult(dice, index)),
        initiatives: maybe(dice, () =>
          times(dice.below(3), (index) =>
            map({ id: `do-${index}`, title: anyText(dice), done: maybe(dice, () => 'true') }),
          ),
        ),
      });
    case 'settings':
      return map({
        schema: '1',
        name: maybe(dice, () => anyText(dice)),
        language: maybe(dice, () => 'pt-BR'),
        status: maybe(dice, () => map({ on_track: '0.7', at_risk: '0.4', grace: maybe(dice, () => '7d') })),
        people: maybe(dice, () =>
          times(dice.below(4), (i) => map({ id: `p${i}`, name: maybe(dice, () => anyText(dice)) })),
        ),
        teams: maybe(dice, () =>
          times(1 + dice.below(3), (i) =>
            map({ id: `t${i}`, members: maybe(dice, () => times(dice.below(3), () => word(dice))) }),
          ),
        ),
        rules: maybe(dice, () => map({ 'okr/vague': 'off' })),
      });
    case 'kpi':
      return map({
        kpi: anyText(dice),
        owner: maybe(dice, () => word(dice)),
        unit: maybe(dice, () => unit(dice)),
        hold: maybe(dice, () => map({ at_most: '2' })),
        better: maybe(dice, () => 'lower'),
        source: maybe(dice, () => anyText(dice)),
      });
    case 'cycle':
      return map({
        title: maybe(dice, () => anyText(dice)),
        start: '2026-10-01',
        end: '2026-12-31',
        closed: maybe(dice, () => map({ on: '2026-12-31', by: maybe(dice, () => word(dice)) })),
        retrospective: maybe(dice, () => anyText(dice)),
      });
    case 'checkin':
      return map({
        objective: word(dice),
        date: '2026-11-24',
        note: maybe(dice, () => anyText(dice)),
        updates: new Map(times(1 + dice.below(3), (i) => [`kr-${i}`, update(dice)] as const)),
      });
  }
}

const keyResult = (dice: Dice, index: number): Said =>
  map({
    id: `kr-${index}`,
    title: anyText(dice),
    ...(dice.chance(0.6)
      ? { from: '60.0', to: '55' }
      : { milestones: times(1 + dice.below(3), (i) => milestone(dice, i)) }),
    unit: maybe(dice, () => unit(dice)),
    weight: maybe(dice, () => '1'),
    source: maybe(dice, () => anyText(dice), 0.3),
  });

const milestone = (dice: Dice, index: number): Said =>
  map({ id: `m${index}`, title: anyText(dice), due: maybe(dice, () => '2026-11-15') });

const update = (dice: Dice): Said =>
  map({
    value: maybe(dice, () => anyNumber(dice)),
    confidence: maybe(dice, () => '0.7'),
    note: maybe(dice, () => anyText(dice)),
    needs: maybe(dice, () => times(dice.below(3), () => map({ kind: 'skill', text: anyText(dice) }))),
  });
