import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type OpenPage, openPage, unfold } from './open-page.ts';
import { PAGES, pageOf } from './pages.ts';

const WIDTHS = [320, 390, 1280];

/** By how much the page is wider than the window. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(Object.entries(PAGES))('%s', (name, shown) => {
  let open: OpenPage;

  beforeAll(async () => {
    open = await openPage(await pageOf(shown));
    await unfold(open.page);
    return () => open.page.context().close();
  });

  test('asks for nothing but itself, says nothing, and never scrolls to the side', async () => {
    const { page, address, said, asked } = open;
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect({ width, over: await overhang(page) }).toEqual({ width, over: 0 });
    }
    expect(said).toEqual([]);
    expect(asked).toEqual([address]);
  });

  test('names every chart, says in a sentence what it shows, and has its figures in a table', async () => {
    const charts = await open.page.locator('svg[role=img]').evaluateAll((all) =>
      all.map((chart) => ({
        name: chart.querySelector(':scope > title')?.textContent ?? '',
        // A strip of counts or of confidence is told by the list or the table that it stands beside.
        sentence: (chart.closest('figure')?.querySelector('figcaption') ?? chart.closest('section')?.querySelector('p'))
          ?.textContent,
        table: chart.closest('section')?.querySelector('details table, ul.legend') !== null,
      })),
    );
    for (const chart of charts) {
      expect(chart).toEqual({ name: expect.stringMatching(/\S/), sentence: expect.stringMatching(/\S/), table: true });
    }
    const unnamed = await open.page.locator('svg:not([role=img]):not([aria-hidden=true])').count();
    expect({ unnamed, isBare: charts.length === 0 }).toEqual({ unnamed: 0, isBare: name === 'nothing yet' });
  });
});

test('nothing that is put into the page runs or is fetched: its own policy forbids it', async () => {
  const { page, address, asked } = await openPage(await pageOf(PAGES['the example']));
  const failures = new Map<string, string | undefined>();
  page.on('requestfailed', (request) => failures.set(request.url(), request.failure()?.errorText));
  const refused = await page.evaluate(async () => {
    const refusals: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refusals.push(effectiveDirective));
    document.body.insertAdjacentHTML(
      'beforeend',
      '<button onclick="document.title = 1">x</button><img src="https://acme.example/x.png"><iframe src="https://acme.example"></iframe>' +
        '<link rel="stylesheet" href="https://acme.example/x.css">',
    );
    document.querySelector('button')?.click();
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.body.append(script);
    await fetch('https://acme.example').catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { refusals: [...new Set(refusals)].sort(), title: document.title };
  });
  expect(refused).toEqual({
    refusals: ['connect-src', 'frame-src', 'img-src', 'script-src-attr', 'script-src-elem', 'style-src-elem'],
    title: 'Acme Sales: OKR report',
  });
  // The browser reports what it refused as a request that failed for that reason.
  for (const one of asked.filter((one) => one !== address)) expect([one, failures.get(one)]).toEqual([one, 'csp']);
  await page.context().close();
});
