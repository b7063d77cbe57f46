import { beforeAll, expect, test } from 'vitest';
import { HOSTILE_TEXTS, SURVIVORS } from '../showing/hostile-texts.ts';
import { hostileWorkspace, markOf, PLACES } from '../showing/hostile-workspace.ts';
import { printed } from '../showing/in-process.ts';
import { liveInText } from '../showing/live.ts';
import { openPage, unfold } from './open-page.ts';

/** So many texts stand beside each other in every place; in one place or another each of them comes first. */
const TOGETHER = 24;

const groups = Array.from({ length: Math.ceil(HOSTILE_TEXTS.length / TOGETHER) }, (_, turn) =>
  HOSTILE_TEXTS.slice(turn * TOGETHER, (turn + 1) * TOGETHER),
);

/** What no page shows: reasons and sources, what is to be done for it, the notes on a whole check-in and on a KPI, and templates. */
const NOT_SHOWN = [
  ...['kpiSource', 'kpiNote', 'why', 'source', 'initiative', 'note'],
  ...['summary', 'when', 'prompt', 'default', 'templateTitle', 'templateWhy', 'templateUnit'],
];

async function pageWith(texts: readonly string[], turn: number): Promise<string> {
  const { stdout, stderr, code } = await printed(['report', '--format', 'html'], hostileWorkspace(texts, turn));
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

/** Opens a page and gives what a browser made of it: its kinds of elements with their attributes, where these lead, and its text. */
async function seen(html: string) {
  const { page, address, said, asked } = await openPage(html, { viewport: { width: 390, height: 844 } });
  await unfold(page);
  const dom = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const kind = (element: Element) =>
      `${element.parentElement?.localName ?? ''}>${element.namespaceURI} ${element.localName}[${element.getAttributeNames().sort().join()}]`;
    return {
      kinds: [...new Set(all.map(kind))].sort(),
      comments: [...document.body.childNodes].filter(({ nodeType }) => nodeType === Node.COMMENT_NODE).length,
      leads: all.flatMap((element) => element.getAttribute('href') ?? []),
      scripts: document.scripts.length,
      text: `${document.title}\n${document.body.textContent}`,
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
  await page.context().close();
  return { ...dom, said, asked: asked.map((one) => (one === address ? 'itself' : one)) };
}

let harmless: Awaited<ReturnType<typeof seen>>;

beforeAll(async () => {
  harmless = await seen(await pageWith(['harmless'], 0));
});

test('a page of harmless texts is what the others are held to', () => {
  expect(harmless).toMatchObject({ leads: ['#objectives'], scripts: 0, said: [], asked: ['itself'] });
  expect(harmless.kinds.length).toBeGreaterThan(50);
});

test.each(groups.map((texts, turn) => ({ turn, texts })))(
  'nothing is live of texts $turn, in any place',
  async ({ turn, texts }) => {
    const { kinds, text, ...rest } = await seen(await pageWith(texts, turn));
    const { kinds: expected, text: _, ...others } = harmless;
    // A label of a chart that has no room for its unit is left out.
    expect(kinds.filter((kind) => !expected.includes(kind))).toEqual([]);
    expect(rest).toEqual(others);
    expect(liveInText(text, { width: 80 })).toEqual([]);
    const shown = PLACES.filter((place) => text.includes(markOf(place)));
    expect(PLACES.filter((place) => !shown.includes(place))).toEqual(NOT_SHOWN);
  },
);

test('every text that a reader can see is shown as it is written', async () => {
  const visible = HOSTILE_TEXTS.filter((text) => /^[\x20-\x7e]*$/.test(text) && !text.includes('##['));
  expect(visible.length).toBeGreaterThan(30);
  for (const texts of [visible, SURVIVORS]) {
    const { text } = await seen(await pageWith(texts, 0));
    for (const one of texts) expect(text).toContain(one);
  }
});
