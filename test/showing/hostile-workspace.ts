import { MemoryDisk } from '../storage/memory-disk.ts';

/** Every place of a workspace that holds a text of its writer. */
export const PLACES = [
  ...['name', 'personName', 'teamName', 'cycleTitle', 'kpi', 'kpiUnit', 'kpiSource', 'kpiNote'],
  ...['objective', 'why', 'tag', 'keyResult', 'unit', 'source', 'milestone', 'initiative', 'note', 'krNote', 'need'],
  ...[
    'droppedWhy',
    'krDroppedWhy',
    'summary',
    'when',
    'prompt',
    'default',
    'templateTitle',
    'templateWhy',
    'templateUnit',
  ],
] as const;

export type PlaceName = (typeof PLACES)[number];

/** What stands behind a text: it names the place, so that it can be looked for. */
export const markOf = (place: PlaceName): string => `(${PLACES.indexOf(place) + 100})`;

/** A workspace with all texts in every place, each time in another order and followed by the mark of the place. */
export function hostileWorkspace(texts: readonly string[], turn: number): MemoryDisk {
  const say = (place: PlaceName) => {
    const first = (PLACES.indexOf(place) + turn) % texts.length;
    return quoted(`${[...texts.slice(first), ...texts.slice(0, first)].join(' ')}${markOf(place)}`);
  };
  return new MemoryDisk({
    'okr.yaml': `schema: 1
name: ${say('name')}
people: [{ id: ana, name: ${say('personName')} }]
teams: [{ id: sales, name: ${say('teamName')}, members: [ana] }]
`,
    'kpis/churn.yaml': `kpi: ${say('kpi')}\nowner: ana\nunit: ${say('kpiUnit')}\nsource: ${say('kpiSource')}\nhold: { at_most: 2 }\n`,
    'kpis/checkins/2026-11/2026-11-20-churn-a1.yaml': `kpi: churn\ndate: 2026-11-20\nby: ana\nvalue: 3\nnote: ${say('kpiNote')}\n`,
    '2026-Q4/cycle.yaml': `title: ${say('cycleTitle')}\n`,
    '2026-Q4/win.yaml': `objective: ${say('objective')}
why: ${say('why')}
owner: ana
team: sales
tags: [${say('tag')}]
key_results:
  - { id: deals, title: ${say('keyResult')}, from: 0, to: 50, unit: ${say('unit')}, source: ${say('source')} }
  - { id: steps, title: Steps, milestones: [{ id: one, title: ${say('milestone')}, due: 2026-11-15 }] }
  - { id: off, title: Off, to: 5, dropped: { on: 2026-11-02, why: ${say('krDroppedWhy')} } }
initiatives: [{ id: page, title: ${say('initiative')}, kr: deals }]
`,
    '2026-Q4/gone.yaml': `objective: Gone\nalign: win/deals\ndropped: { on: 2026-11-01, why: ${say('droppedWhy')} }\nkey_results: [{ id: a, title: A, to: 1 }]\n`,
    '2026-Q4/checkins/2026-11/2026-11-20-win-a1.yaml': `objective: win
date: 2026-11-20
by: ana
note: ${say('note')}
updates:
  deals: { value: 3, confidence: 0.3, note: ${say('krNote')}, needs: [{ kind: decision, text: ${say('need')} }] }
`,
    'templates/ours.yaml': `summary: { en: ${say('summary')} }
when: { en: ${say('when')} }
term: 3 months
parameters: [{ name: who, prompt: { en: ${say('prompt')} }, type: text, default: ${say('default')} }]
objective: { en: ${say('templateTitle')} }
why: { en: ${say('templateWhy')} }
key_results: [{ id: days, title: { en: Days }, from: 9, to: 5, unit: ${say('templateUnit')} }]
`,
  });
}

/** As YAML with every character that is not plain ASCII escaped, halves of characters too. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
