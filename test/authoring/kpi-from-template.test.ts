import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kpisFromTemplate } from '../../src/authoring/kpi-from-template.ts';
import type { LanguageTag } from '../../src/model/settings.ts';
import type { KpiTemplate, TemplateText } from '../../src/model/template.ts';
import { UserError } from '../../src/model/user-error.ts';
import { readTemplate } from '../../src/storage/templates.ts';
import { id } from '../scoring/build.ts';
import { MemoryFiles } from '../storage/memory-files.ts';

const CHANNELS = { parameter: 'channels', times: 1 };

const words = (...parts: TemplateText extends ReadonlyMap<LanguageTag, infer P> ? P : never): TemplateText =>
  new Map([['en', parts]]);

const parameter = (name: string, type: 'number' | 'text', standard: string | null = null) => ({
  ...{ name, prompt: words(name), type, default: standard },
});

const volume = (more: Partial<KpiTemplate> = {}): KpiTemplate => ({
  ...{ kind: 'kpi', id: 'volume', summary: words('s'), when: words('w'), term: null, each: 'channels' },
  parameters: [parameter('channels', 'text'), parameter('least', 'number')],
  title: words('Sales, ', CHANNELS),
  unit: { money: 'USD' },
  hold: { atLeast: { parameter: 'least', times: 1 }, atMost: null },
  ...{ better: 'higher', cadence: { count: 1, unit: 'm' } },
  ...more,
});

const made = (values: Record<string, string>, template = volume(), language: LanguageTag = 'en') =>
  kpisFromTemplate(template, {
    ...{ values: new Map(Object.entries(values)), owner: id('ana'), language },
    settings: { currency: 'BRL' as never },
    number: String,
  });

const refusal = async (values: Record<string, string>) => {
  try {
    await made(values);
  } catch (error) {
    if (error instanceof UserError) return { problem: error.problem, hint: error.hint };
  }
  throw new Error('it was not refused');
};

test.each([
  ['one word', 'online', { 'volume-online': 'Sales, online' }],
  ['several', 'online, stores', { 'volume-online': 'Sales, online', 'volume-stores': 'Sales, stores' }],
  [
    'spaces and empty places',
    ' online ,, Big stores ,',
    { 'volume-online': 'Sales, online', 'volume-big-stores': 'Sales, Big stores' },
  ],
  ['accents', 'Varejo próprio', { 'volume-varejo-proprio': 'Sales, Varejo próprio' }],
  ['another script', '线上、门店', { 'volume-xian-shang': 'Sales, 线上', 'volume-men-dian': 'Sales, 门店' }],
  [
    'commas and colons of full width',
    'web：线上，shop：门店',
    { 'volume-web': 'Sales, 线上', 'volume-shop': 'Sales, 门店' },
  ],
])('a KPI is made for each word: %s', async (_, channels, titles) => {
  expect(Object.fromEntries((await made({ channels })).map((kpi) => [kpi.id, kpi.title]))).toEqual(titles);
});

test('each has the owner, the bounds, and the money of the workspace', async () => {
  expect(await made({ channels: 'online', least: '5000' })).toEqual([
    {
      ...{ id: 'volume-online', title: 'Sales, online', owner: 'ana', unit: 'BRL', better: 'higher', source: null },
      ...{ hold: { atLeast: 5000, atMost: null }, cadence: { count: 1, unit: 'm' } },
    },
  ]);
});

test('bounds of which no figure is known are left out as a whole', async () => {
  expect((await made({ channels: 'online' }))[0]?.hold).toBeNull();
});

test('without words between commas there is one KPI, under the id of the template', async () => {
  const one = volume({ each: null, parameters: [], title: words('Deals'), hold: { atLeast: 10, atMost: 20 } });
  expect(await made({}, one)).toMatchObject([{ id: 'volume', title: 'Deals', hold: { atLeast: 10, atMost: 20 } }]);
});

test('no word at all is refused with the flag that gives some', async () => {
  const missing = { id: 'usage/missing', args: { flags: ['--set channels=A,B'] } };
  expect((await refusal({})).problem).toEqual(missing);
  expect((await refusal({ channels: ' , ' })).problem).toEqual(missing);
});

test('a word of which no id can be made is refused with the form that has one', async () => {
  const { problem, hint } = await refusal({ channels: 'online,*' });
  expect(problem).toMatchObject({ id: 'usage/bad-value', args: { name: '--set channels' } });
  expect(hint).toEqual({ id: 'hint/item-id', args: { parameter: 'channels', text: '*' } });
});

test.each(['en', 'zh-CN', 'pt-BR'] as const)('sales-volume makes KPIs of its own channels in %s', async (language) => {
  const text = readFileSync(new URL('../../templates/sales-volume.yaml', import.meta.url), 'utf8');
  const { template } = await readTemplate(new MemoryFiles({ 'sales-volume.yaml': text }), 'sales-volume');
  if (template?.kind !== 'kpi') throw new Error('it is no template of a KPI');
  const kpis = await made({}, template, language);
  expect(kpis).toHaveLength(3);
  const expected = {
    en: 'Sales volume in the month, online',
    'zh-CN': '当月销售额（线上）',
    'pt-BR': 'Volume de vendas no mês, online',
  };
  expect(kpis[0]).toMatchObject({ id: 'sales-volume-online', title: expected[language] });
});
