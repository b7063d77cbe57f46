import axe from 'axe-core';
import { expect, test } from 'vitest';
import { openPage, unfold } from './open-page.ts';
import { PAGES, pageOf } from './pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const PHONE = { width: 390, height: 844 };

const LIGHT = { reader: 'in light', options: { colorScheme: 'light' } } as const;
const DARK = { reader: 'in dark', options: { colorScheme: 'dark' } } as const;
const LIGHT_PHONE = {
  reader: 'with little motion, in light on a phone',
  options: { colorScheme: 'light', reducedMotion: 'reduce', viewport: PHONE },
} as const;
const DARK_PHONE = { reader: 'in dark on a phone', options: { colorScheme: 'dark', viewport: PHONE } } as const;

test.each([
  ...[LIGHT, DARK, LIGHT_PHONE, DARK_PHONE].map((how) => ({ name: 'the example' as const, ...how })),
  { name: 'a workspace with all there is' as const, ...LIGHT },
  { name: 'a closed cycle' as const, ...DARK },
  { name: 'the example in Chinese' as const, ...DARK },
  { name: 'nothing yet' as const, ...LIGHT },
])('$name shuts nobody out $reader', async ({ name, options }) => {
  // The page's own policy would refuse the script that looks at it.
  const { page } = await openPage(await pageOf(PAGES[name]), { ...options, bypassCSP: true });
  await unfold(page);
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (values) => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe;
    const result = await run.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return result.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html).slice(0, 3) }));
  }, TAGS);
  expect(violations).toEqual([]);
  await page.context().close();
});
