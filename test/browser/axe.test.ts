import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, unfold } from './open-page.ts';
import { PAGES, pageOf } from './pages.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that are run once for a page; those that depend on colours and room, again on every reader's screen. */
const ALL: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const SEEN: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable'] };

const PHONE = { width: 390, height: 844 };

/** What a page shuts somebody out by, each with the first elements that do. */
const violations = (page: Page, runOnly: axe.RunOnly) =>
  page.evaluate(async (rules) => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe;
    const result = await run.run(document, { runOnly: rules, resultTypes: ['violations'] });
    return result.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html).slice(0, 3) }));
  }, runOnly);

test.each(['the example', 'a workspace with all there is', 'a closed cycle', 'nothing yet'] as const)(
  '%s shuts nobody out, in light and dark, on a desk and on a phone',
  async (name) => {
    // The page's own policy would refuse the script that looks at it.
    const { page } = await openPage(await pageOf(PAGES[name]), { bypassCSP: true });
    // The tables of key results are all alike, and most of what there is to look at.
    await unfold(page, 'section:not(.kr) > details, article:first-of-type .kr:first-child details');
    await page.evaluate(AXE);
    expect(await violations(page, ALL)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(page, SEEN)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await violations(page, name === 'the example' ? ALL : SEEN)).toEqual([]);
    await page.context().close();
  },
);
