import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS, SURVIVORS } from './hostile-texts.ts';
import { hostileWorkspace, markOf, PLACES, type PlaceName } from './hostile-workspace.ts';
import { type Circumstances, printed } from './in-process.ts';
import {
  liveInCsv,
  liveInDot,
  liveInHtml,
  liveInJson,
  liveInMarkdown,
  liveInMermaid,
  liveInTerminal,
  liveInText,
  liveInXml,
} from './live.ts';

/** Every output that has texts of the files, how it is looked at, and where the user sits. */
const OUTPUTS: Readonly<
  Record<
    string,
    [
      words: readonly string[],
      Circumstances,
      (text: string, circumstances: Circumstances) => readonly string[] | Promise<readonly string[]>,
    ]
  >
> = {
  'report, piped': [['report', '--format', 'table'], {}, liveInText],
  'report, on a terminal': [['report'], { width: 100 }, liveInTerminal],
  'report as Markdown': [['report', '--format', 'markdown'], {}, liveInMarkdown],
  'report as a page': [['report', '--format', 'html'], {}, liveInHtml],
  'report as JSON': [['report', '--json'], {}, liveInJson],
  'report as CSV': [['report', '--format', 'csv'], {}, liveInCsv],
  'report for Excel': [['report', '--format', 'csv', '--dialect', 'excel'], {}, liveInCsv],
  'report as a badge': [['report', '--format', 'badge', '--owner', 'ana'], {}, liveInXml],
  'log, piped': [['log'], {}, liveInText],
  'log, on a terminal': [['log'], { width: 70 }, liveInText],
  'log as CSV': [['log', '--format', 'csv'], {}, liveInCsv],
  'log as JSON': [['log', '--json'], {}, liveInJson],
  'status, piped': [['status'], {}, liveInText],
  'status, on a terminal': [['status'], { width: 80 }, liveInTerminal],
  'status as JSON': [['status', '--json'], {}, liveInJson],
  'who owes a check-in, piped': [['due', '--as-of', '2026-12-10'], {}, liveInText],
  'who owes a check-in, on a terminal': [['due', '--as-of', '2026-12-10'], { width: 80 }, liveInTerminal],
  'who owes a check-in as Markdown': [['due', '--as-of', '2026-12-10', '--format', 'markdown'], {}, liveInMarkdown],
  'who owes a check-in as JSON': [['due', '--as-of', '2026-12-10', '--json'], {}, liveInJson],
  'references, piped': [['show'], {}, liveInText],
  'references as JSON': [['show', '--json'], {}, liveInJson],
  'an objective': [['show', 'win'], {}, liveInText],
  'an objective on a terminal': [['show', 'win'], { width: 60 }, liveInTerminal],
  'an objective that was dropped': [['show', 'gone'], {}, liveInText],
  'an objective as JSON': [['show', 'win', '--json'], {}, liveInJson],
  'a key result': [['show', 'win/deals'], {}, liveInText],
  'a key result on a terminal': [['show', 'win/deals'], { width: 80 }, liveInTerminal],
  'a key result as JSON': [['show', 'win/deals', '--json'], {}, liveInJson],
  milestones: [['show', 'win/steps'], {}, liveInText],
  'a key result that was dropped': [['show', 'win/off'], {}, liveInText],
  'a KPI': [['show', 'kpi/churn'], {}, liveInText],
  'a person': [['show', 'person/ana'], {}, liveInText],
  'a team': [['show', 'team/sales'], {}, liveInText],
  templates: [['template', 'list'], {}, liveInText],
  'templates on a terminal': [['template', 'list'], { width: 80 }, liveInTerminal],
  'templates as JSON': [['template', 'list', '--json'], {}, liveInJson],
  'a template': [['template', 'show', 'ours'], {}, liveInText],
  'a template as JSON': [['template', 'show', 'ours', '--json'], {}, liveInJson],
  'the answer to a check-in': [['checkin', 'deals', '4', '--by', 'ana'], {}, liveInText],
  'the answer to a check-in on a terminal': [
    ['checkin', 'deals', '4', '--by', 'ana', '--dry-run'],
    { width: 60 },
    liveInTerminal,
  ],
  'what a template would add': [
    ['init', '--template', 'ours', '--id', 'new', '--owner', 'ana', '--dry-run'],
    {},
    liveInText,
  ],
  'the alignment, piped': [['tree'], {}, liveInText],
  'the alignment of a key result on a terminal': [['tree', 'win/deals'], { width: 60 }, liveInText],
  'the alignment as Markdown': [['tree', '--team', 'sales', '--format', 'markdown'], {}, liveInMarkdown],
  'the alignment for Mermaid': [['tree', '--format', 'mermaid'], {}, liveInMermaid],
  'the alignment for Graphviz': [['tree', '--format', 'dot'], {}, liveInDot],
  'the alignment as JSON': [['tree', '--format', 'json'], {}, liveInJson],
  check: [['check'], {}, liveInText],
  'check on a terminal': [['check'], { width: 80 }, liveInTerminal],
  'check as JSON': [['check', '--json'], {}, liveInJson],
};

/** So many texts stand beside each other in a place; in one place or another each of them comes first. */
const TOGETHER = 4;

const groups = Array.from({ length: Math.ceil(HOSTILE_TEXTS.length / TOGETHER) }, (_, turn) =>
  HOSTILE_TEXTS.slice(turn * TOGETHER, (turn + 1) * TOGETHER),
);

test('there are at least sixty hostile texts', () => expect(new Set(HOSTILE_TEXTS).size).toBeGreaterThanOrEqual(60));

const shown = new Map<string, Set<PlaceName>>();

describe.each(Object.entries(OUTPUTS))('%s:', (name, [words, circumstances, live]) => {
  test('nothing of any text, in any place, is live', async () => {
    const places = new Set<PlaceName>();
    for (const [turn, texts] of groups.entries()) {
      const { stdout, stderr, code } = await printed(words, hostileWorkspace(texts, turn), circumstances);
      const found = [...(await live(stdout, circumstances)), ...liveInText(stderr, circumstances)];
      expect({ texts, code, found }).toEqual({ texts, code: 0, found: [] });
      for (const place of PLACES) if (`${stdout}${stderr}`.includes(markOf(place))) places.add(place);
    }
    shown.set(name, places);
  });
});

/** They name what they tell of by its id. */
const WITHOUT_TEXTS = ['who owes a check-in, piped', 'who owes a check-in, on a terminal', 'check', 'check as JSON'];

test('every place is shown by some output, and every output shows some place', () => {
  const all = new Set([...shown.values()].flatMap((places) => [...places]));
  expect(PLACES.filter((place) => !all.has(place))).toEqual([]);
  expect([...shown].filter(([, places]) => places.size === 0).map(([name]) => name)).toEqual(WITHOUT_TEXTS);
});

test.each(SURVIVORS)('%s stays as it is', async (text) => {
  for (const words of [['report'], ['report', '--format', 'markdown'], ['report', '--json'], ['show', 'win/deals']]) {
    expect((await printed(words, hostileWorkspace([text], 0))).stdout).toContain(text);
  }
});
