import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTemplate, templateEntries } from '../../src/storage/templates.ts';
import { MemoryFiles } from './memory-files.ts';
import { marked, shown } from './reading.ts';

const TEMPLATE = `summary: { en: Shorten it, zh-CN: 缩短, pt-BR: Encurtar }
when: { en: Deals take long. }
term: 2 months
parameters:
  - { name: baseline, prompt: { en: How many days today? }, type: number }
  - { name: target, prompt: { en: How many then? }, type: number, default: 55 }
  - { name: cut, prompt: { en: By how much? }, type: percent, default: -5% }
  - { name: team, prompt: { en: Whose? }, type: text }
objective:
  en: ["Shorten it to ", { parameter: target }, " days"]
  pt-BR: Encurtar
why: { en: Faster. }
key_results:
  - id: days
    title: { en: Days }
    from: { parameter: baseline }
    to: 55.5
    unit: { en: days, pt-BR: dias }
    weight: 2
  - { id: cost, title: { en: Cost }, from: 800, change: { parameter: cut } }
  - { id: churn, title: { en: Churn }, hold: { at_least: 1, at_most: { parameter: target } } }
  - id: contracts
    title: { en: Contracts }
    milestones:
      - { id: vendor, title: { en: Vendor } }
      - { id: live, title: { en: Live }, weight: 3 }
initiatives:
  - { id: offers, title: { en: Compare }, kr: days }
  - { id: other, title: { en: Other } }
`;

const words = (en: string) => new Map([['en', [en]]]);
const parameter = (name: string) => ({ parameter: name, times: 1 });

async function templateOf(text: string) {
  const { template, faults } = await readTemplate(new MemoryFiles({ 'shorten.yaml': text }), 'shorten');
  expect(faults).toEqual([]);
  return template;
}

test('every key of a template is read, texts by language and figures as parameters', async () => {
  expect(await templateOf(TEMPLATE)).toEqual({
    kind: 'objective',
    id: 'shorten',
    summary: new Map([
      ['en', ['Shorten it']],
      ['zh-CN', ['缩短']],
      ['pt-BR', ['Encurtar']],
    ]),
    when: words('Deals take long.'),
    term: { count: 2, unit: 'm' },
    parameters: [
      { name: 'baseline', prompt: words('How many days today?'), type: 'number', default: null },
      { name: 'target', prompt: words('How many then?'), type: 'number', default: '55' },
      { name: 'cut', prompt: words('By how much?'), type: 'percent', default: '-5%' },
      { name: 'team', prompt: words('Whose?'), type: 'text', default: null },
    ],
    title: new Map<string, unknown>([
      ['en', ['Shorten it to ', parameter('target'), ' days']],
      ['pt-BR', ['Encurtar']],
    ]),
    why: words('Faster.'),
    keyResults: [
      {
        id: 'days',
        title: words('Days'),
        unit: new Map([
          ['en', ['days']],
          ['pt-BR', ['dias']],
        ]),
        weight: 2,
        measure: { kind: 'metric', from: parameter('baseline'), to: 55.5 },
      },
      {
        id: 'cost',
        title: words('Cost'),
        unit: null,
        weight: null,
        measure: { kind: 'change', from: 800, percent: parameter('cut') },
      },
      {
        id: 'churn',
        title: words('Churn'),
        unit: null,
        weight: null,
        measure: { kind: 'hold', atLeast: 1, atMost: parameter('target') },
      },
      {
        id: 'contracts',
        title: words('Contracts'),
        unit: null,
        weight: null,
        measure: {
          kind: 'milestones',
          milestones: [
            { id: 'vendor', title: words('Vendor'), weight: 1 },
            { id: 'live', title: words('Live'), weight: 3 },
          ],
        },
      },
    ],
    initiatives: [
      { id: 'offers', title: words('Compare'), keyResult: 'days' },
      { id: 'other', title: words('Other'), keyResult: null },
    ],
  });
});

test('a template may be a title alone, with what it is for', async () => {
  const text = 'summary: { en: S }\nwhen: { en: W }\nterm: 3m\nobjective: { en: Grow }\n';
  expect(await templateOf(text)).toMatchObject({ parameters: [], why: null, keyResults: [], initiatives: [] });
});

describe('a template is refused', () => {
  const head = 'summary: { en: S }\nwhen: { en: W }\nterm: 3m\nobjective: { en: Grow }\n';
  const keyResult = (keys: string) => `${head}key_results:\n  - ${keys}\n`;
  test.each([
    ['without summary', '▸when: { en: W }\nterm: 3m\nobjective: { en: G }\n', ['missing-key → add-key']],
    ['without objective', '▸summary: { en: S }\nwhen: { en: W }\nterm: 3m\n', ['missing-key → add-key']],
    ['without term', '▸summary: { en: S }\nwhen: { en: W }\nobjective: { en: G }\n', ['missing-key → add-key']],
    ['with a term of no days', head.replace('3m', '▸0d'), ['span']],
    ['with a text of no language', head.replace('{ en: Grow }', '▸Grow'), ['not-a-map → map-form']],
    ['with a language that is not spoken', head.replace('{ en: Grow }', '{ ▸de: Wachsen }'), ['not-one-of']],
    ['with a misspelt key', `${head}▸keyresults: []\n`, ['unknown-key → did-you-mean']],
    ['with an owner', `${head}▸owner: ana\n`, ['unknown-key → known-keys']],
    [
      'with a parameter of no type',
      `${head}parameters: [▸{ name: a, prompt: { en: P } }]\n`,
      ['missing-key → add-key'],
    ],
    [
      'with a parameter of an unknown type',
      `${head}parameters: [{ name: a, prompt: { en: P }, type: ▸date }]\n`,
      ['not-one-of'],
    ],
    ['with a figure in words', keyResult('{ id: a, title: { en: A }, to: ▸many }'), ['number → number-form']],
    ['with a change that is no percentage', keyResult('{ id: a, title: { en: A }, change: ▸5 }'), ['percent → meant']],
    [
      'with a key beside a parameter',
      keyResult('{ id: a, title: { en: A }, to: { parameter: a, ▸x: 1 } }'),
      ['unknown-key → known-keys'],
    ],
    [
      'with a key result that has no measure',
      keyResult('▸{ id: a, title: { en: A }, from: 1 }'),
      ['no-measure → choose-measure'],
    ],
    [
      'with a key result that has two',
      keyResult('{ id: a, title: { en: A }, to: 1, milestones: ▸[] }'),
      ['several-measures → keep-one'],
    ],
    [
      'with two key results of one id',
      `${keyResult('{ id: a, title: { en: A }, to: 1 }')}  - { id: ▸a, title: { en: B }, to: 1 }\n`,
      ['duplicate-id → rename-id'],
    ],
    ['that is no YAML', 'summary: ▸[\n'.replace('▸[\n', '[\n▸'), ['syntax']],
  ])('%s', async (_, text, claims) => {
    const { text: written, places } = marked(text);
    const files = new MemoryFiles({ 'shorten.yaml': written });
    const { template, faults } = await readTemplate(files, 'shorten');
    expect(template).toBeNull();
    expect(await shown(files, faults)).toEqual(claims.map((claim, i) => `shorten.yaml:${places[i]} file/${claim}`));
  });
});

test('every template that comes with the program is read without a fault', async () => {
  const folder = new URL('../../templates/', import.meta.url);
  const names = readdirSync(folder);
  const files = new MemoryFiles(
    Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))])),
  );
  const { ids } = templateEntries(files);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) expect((await readTemplate(files, id)).faults, id).toEqual([]);
});
