import { expect, test } from 'vitest';
import { readTemplate } from '../../src/storage/templates.ts';
import { MemoryFiles } from './memory-files.ts';
import { marked, shown } from './reading.ts';

/** A template of a KPI, with a line of its own in place of those given. */
function template(changed: Record<string, string> = {}): string {
  const lines: Record<string, string> = {
    summary: '{ en: Churn }',
    when: '{ en: Customers leave. }',
    parameters:
      '[{ name: most, prompt: { en: Most? }, type: percent }, { name: regions, prompt: { en: Where? }, type: text }]',
    each: 'regions',
    kpi: '{ en: [Churn in, { parameter: regions }], zh-CN: 流失率 }',
    unit: 'percent',
    hold: '{ at_least: 0, at_most: { parameter: most } }',
    better: 'lower',
    cadence: '1 month',
    ...changed,
  };
  return Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

test('every key of a template of a KPI is read', async () => {
  const { template: made, faults } = await readTemplate(
    new MemoryFiles({ 'churn.yaml': template({ term: '3 months' }) }),
    'churn',
  );
  expect(faults).toEqual([]);
  expect(made).toMatchObject({
    ...{ kind: 'kpi', id: 'churn', each: 'regions', unit: 'percent', better: 'lower' },
    ...{ term: { count: 3, unit: 'm' }, cadence: { count: 1, unit: 'm' } },
    hold: { atLeast: 0, atMost: { parameter: 'most', times: 1 } },
  });
  expect(made?.title.get('en')).toEqual(['Churn in', { parameter: 'regions', times: 1 }]);
  expect(made?.title.get('zh-CN')).toEqual(['流失率']);
});

test('all but summary, when and title may be left out', async () => {
  const text = 'summary: { en: a }\nwhen: { en: b }\nkpi: { en: c }\n';
  const { template: made, faults } = await readTemplate(new MemoryFiles({ 'churn.yaml': text }), 'churn');
  expect(faults).toEqual([]);
  const absent = { term: null, each: null, unit: null, hold: null, better: null, cadence: null };
  expect(made).toMatchObject({ kind: 'kpi', parameters: [], ...absent });
});

test.each<[string, Record<string, string>, string[]]>([
  ['an objective beside the KPI', { '▸objective': '{ en: Keep them }' }, ['unknown-key → known-keys']],
  ['key results', { '▸key_results': '[]' }, ['unknown-key → known-keys']],
  ['a KPI each for what no parameter gives', { each: '▸region' }, ['unknown-parameter → did-you-mean']],
  ['a text for a bound', { hold: '{ at_most: { parameter: ▸regions } }' }, ['text-parameter']],
  [
    'a parameter that it does not declare',
    { kpi: '{ en: [a, { parameter: ▸area }] }' },
    ['unknown-parameter → known-parameters'],
  ],
  ['a way that there is not', { better: '▸up' }, ['not-one-of']],
  ['a cadence of no days', { cadence: '▸0d' }, ['span']],
])('%s is a fault of the template, found in its place', async (_, changed, faults) => {
  const { text, places } = marked(template(changed));
  const files = new MemoryFiles({ 'churn.yaml': text });
  const { template: none, faults: found } = await readTemplate(files, 'churn');
  expect(none).toBeNull();
  expect(await shown(files, found)).toEqual(faults.map((fault, index) => `churn.yaml:${places[index]} file/${fault}`));
});
