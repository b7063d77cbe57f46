import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/language/index.ts';
import type { LanguageTag } from '../../src/model/settings.ts';
import { reportBadge } from '../../src/render/badge/report-badge.ts';
import { filteredReport } from '../../src/report/filter.ts';
import { ACME_FILES } from '../e2e/acme-files.ts';
import { id } from '../scoring/build.ts';
import { reportOf } from './report-of.ts';
import { pipe } from './styles.ts';

const ORIGIN = { version: '1.2.3', command: 'okr report' };

async function badge(report: Awaited<ReturnType<typeof reportOf>>, tag: LanguageTag = 'en'): Promise<string> {
  return reportBadge(report, { ...pipe, language: await languageOf(tag) }, ORIGIN);
}

const titleOf = (svg: string) => /<title>(.*)<\/title>/.exec(svg)?.[1];

/** The names of its elements; an error where it is not well-formed. */
function elementsOf(svg: string): readonly string[] {
  const open: string[] = [];
  const names: string[] = [];
  const rest = svg.replace(
    /<(\/?)([a-zA-Z]+)((?: [a-zA-Z:-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#39);[^"<&]*)*")*)(\/?)>/g,
    (_, end, name, _attributes, alone) => {
      if (end && open.pop() !== name) throw new Error(`${name} is closed where it was not opened`);
      if (!end) names.push(name);
      if (!end && !alone) open.push(name);
      return '';
    },
  );
  if (open.length > 0 || /<|>|&(?!(?:amp|lt|gt|quot|#39);)/.test(rest)) throw new Error(`not well-formed: ${rest}`);
  return names;
}

test('tells progress and status of the shortest of the cycles shown, as text and by its colour', async () => {
  const svg = await badge(await reportOf(ACME_FILES));
  expect(titleOf(svg)).toBe('OKR 2026-Q4: 35%, at risk');
  expect(svg).toContain('aria-label="OKR 2026-Q4: 35%, at risk"');
  expect(svg).toContain('>35%, at risk</text>');
  expect(svg).toContain('fill="#8a5a00"');
});

test.each([
  ['zh-CN', 'OKR 2026：75%，进展正常'],
  ['pt-BR', 'OKR 2026: 75%, no ritmo'],
] as const)('is told in %s', async (tag, expected) => {
  const svg = await badge(await reportOf(ACME_FILES, { cycle: '2026' }), tag);
  expect(titleOf(svg)).toBe(expected);
  expect(svg).toContain(`xml:lang="${tag}"`);
});

test('is of the team or person that the report was asked of', async () => {
  const report = await reportOf(ACME_FILES);
  const teams = [{ id: id('sales'), name: 'Sales', parent: null, members: [] }];
  const of = (filter: object) =>
    badge(
      filteredReport(report, { team: null, owner: null, tag: null, statuses: null, ...filter }, { teams, people: [] }),
    );
  expect(titleOf(await of({ team: id('sales') }))).toMatch(/^OKR Sales 2026-Q4: \d+%/);
  expect(titleOf(await of({ owner: id('bo') }))).toMatch(/^OKR Bo 2026-Q4: \d+%/);
  expect(titleOf(await of({ owner: id('nobody') }))).toBe('OKR nobody 2026-Q4: –');
});

test('without a cycle there is nothing to tell', async () => {
  expect(titleOf(await badge(await reportOf({ 'okrs/okr.yaml': 'schema: 1\n' })))).toBe('OKR: –');
});

describe('the image', () => {
  test('is well-formed and loads nothing', async () => {
    const svg = await badge(await reportOf(ACME_FILES));
    expect(elementsOf(svg)).toEqual(['svg', 'title', 'clipPath', 'rect', 'g', 'rect', 'rect', 'g', 'text', 'text']);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/:\/\/|href|style=|on[a-z]+=/);
  });

  test('holds any name, the longest cut', async () => {
    const report = await reportOf(ACME_FILES);
    const named = (name: string) => ({
      ...report,
      focus: { person: null, team: { id: id('sales'), name }, tag: null, statuses: null },
      teams: report.teams.map((row) => ({ ...row, name })),
    });
    const svg = await badge(named(`<script>alert("1")</script> & 'x' \u0000\ufffe\ud800`));
    elementsOf(svg);
    expect(titleOf(svg)).toBe(
      'OKR &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; \\…: 58%, on track',
    );
    expect(svg).not.toMatch(/[^\P{Cc}\n]|[\ufffe\uffff\p{Cs}]/u);
    expect(titleOf(await badge(named('a\u0000b\ufffe')))).toContain('a\\u0000b\ufffd');
    const width = (text: string) => Number(/width="(\d+)"/.exec(text)?.[1]);
    expect(width(await badge(named('w'.repeat(1000))))).toBeLessThan(600);
    expect(width(await badge(named('销售')))).toBeGreaterThan(width(await badge(named('ab'))));
  });
});
