import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { PAGES, pageOf } from './pages.ts';

/** A link on what is to be found again in a PDF, which lists the links of each page. */
const MARK = 'https://mark.example/';

/** Of an A4 sheet without its margins, at 96 to the inch. */
const SHEET = { width: Math.floor(((210 - 20) / 25.4) * 96), height: Math.floor(((297 - 20) / 25.4) * 96) };

/** The marks on each page of a PDF, in the order in which the pages are printed. */
function marksByPage(pdf: string): readonly (readonly string[])[] {
  const objects = new Map(
    [...pdf.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id, text]) => [id, text ?? '']),
  );
  const kids = (text: string): string[] =>
    [...(/\/Kids \[([^\]]*)\]/.exec(text)?.[1]?.matchAll(/(\d+) 0 R/g) ?? [])].map(([, id]) => id ?? '');
  const pages = (id: string): string[] =>
    kids(objects.get(id) ?? '').length > 0 ? kids(objects.get(id) ?? '').flatMap(pages) : [id];
  const root = /\/Pages (\d+) 0 R/.exec(pdf)?.[1] ?? '';
  return pages(root).map((id) => {
    const listed = /\/Annots \[([^\]]*)\]/.exec(objects.get(id) ?? '')?.[1] ?? '';
    return [...listed.matchAll(/(\d+) 0 R/g)].flatMap(([, annotation]) => {
      const [, mark] = /\/URI \(https:\/\/mark\.example\/([^)]*)\)/.exec(objects.get(annotation ?? '') ?? '') ?? [];
      return mark === undefined ? [] : [mark];
    });
  });
}

/** Marks the first and the last line of each objective and of its key results, and gives the heights of the objectives on paper. */
async function markObjectives(page: Page): Promise<readonly number[]> {
  await page.locator('article.objective').evaluateAll((articles, mark) => {
    for (const [number, article] of articles.entries()) {
      for (const part of article.querySelectorAll('header, .kr')) {
        const lines = [...part.querySelectorAll('h3, h4, dd, figcaption, blockquote, li')];
        for (const line of [lines[0], lines.at(-1)]) {
          const link = document.createElement('a');
          link.href = `${mark}${number}/`;
          link.append(...(line?.childNodes ?? []));
          line?.append(link);
        }
      }
    }
  }, MARK);
  await page.emulateMedia({ media: 'print' });
  return page.locator('article.objective').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
}

test.each(['the example', 'the example, later', 'the example in Portuguese', 'a workspace with all there is'] as const)(
  '%s is printed with no objective cut in two',
  async (name) => {
    const { page } = await openPage(await pageOf(PAGES[name]), { viewport: SHEET });
    const heights = await markObjectives(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    const pages = marksByPage(pdf);
    expect(pages.length).toBeGreaterThan(1);
    for (const [objective, height] of heights.entries()) {
      expect([objective, height < SHEET.height]).toEqual([objective, true]);
      const isHere = (marks: readonly string[]) => marks.some((mark) => mark.startsWith(`${objective}/`));
      expect([objective, pages.filter(isHere).length]).toEqual([objective, 1]);
    }
    await page.context().close();
  },
);

test('on paper the page is dark on white, whatever the screen is', async () => {
  const { page } = await openPage(await pageOf(PAGES['the example']), { colorScheme: 'dark' });
  const colours = () =>
    page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]);
  expect(await colours()).toEqual(['rgb(14, 17, 22)', 'rgb(232, 236, 241)']);
  await page.emulateMedia({ media: 'print' });
  expect(await colours()).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  await page.context().close();
});
