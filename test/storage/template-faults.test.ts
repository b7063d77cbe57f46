import { expect, test } from 'vitest';
import { readTemplate, templateEntries } from '../../src/storage/templates.ts';
import { MemoryFiles } from './memory-files.ts';
import { marked, shown } from './reading.ts';

/** A template of one key result, with a line of its own in place of those given. */
function template(changed: Record<string, string>): string {
  const lines: Record<string, string> = {
    summary: '{ en: Meet customers }',
    when: '{ en: Deals are lost. }',
    term: '2 months',
    parameters:
      '[{ name: goal, prompt: { en: How many? }, type: number, default: 40 }, { name: who, prompt: { en: Who? }, type: text }]',
    objective: '{ en: Meet more }',
    key_results: '[{ id: meetings, title: { en: Meetings }, from: 0, to: { parameter: goal } }]',
    ...changed,
  };
  return Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

const read = (text: string) => readTemplate(new MemoryFiles({ 'meet.yaml': text }), 'meet');

const parameter = (rest: string) => `[{ name: goal, prompt: { en: How many? }, ${rest} }]`;

const ENGLISH = (parts: readonly unknown[]) => new Map([['en', parts]]);

test.each<[string, Record<string, string>, string[]]>([
  [
    'a parameter that it does not declare, in a figure',
    { key_results: '[{ id: a, title: { en: A }, to: { parameter: ▸gaol } }]' },
    ['unknown-parameter → did-you-mean'],
  ],
  [
    'a parameter that it does not declare, in a text',
    { objective: '{ en: ["Meet ", { parameter: ▸many }] }' },
    ['unknown-parameter → known-parameters'],
  ],
  [
    'a parameter where it declares none',
    { parameters: '[]', objective: '{ en: [a, { parameter: ▸goal }] }', key_results: '[]' },
    ['unknown-parameter → known-parameters'],
  ],
  [
    'a text where a figure stands',
    { key_results: '[{ id: a, title: { en: A }, hold: { at_most: { parameter: ▸who } } }]' },
    ['text-parameter'],
  ],
  [
    'a number that is none by default',
    { parameters: parameter('type: number, default: ▸forty') },
    ['number → number-form'],
  ],
  [
    'a percentage that is none by default',
    { parameters: parameter('type: percent, default: ▸5 %') },
    ['percent → meant'],
  ],
  ['a number by language', { parameters: parameter('type: number, default: ▸{ en: 40 }') }, ['not-a-scalar']],
  [
    'a default that refers to a parameter',
    { parameters: parameter('type: text, default: { en: ▸[a, { parameter: goal }] }'), key_results: '[]' },
    ['not-a-scalar'],
  ],
  [
    'two parameters of one name',
    {
      parameters: '[{ name: goal, prompt: { en: A }, type: number }, { name: ▸goal, prompt: { en: B }, type: number }]',
    },
    ['duplicate-id → rename-id'],
  ],
  ['a text of nothing but spaces', { objective: '{ en: ▸[" ", "  "] }' }, ['empty-value']],
  ['a part of a text that is empty', { objective: '{ en: [a, ▸""] }' }, ['empty-value']],
  ['a text of no parts', { objective: '{ en: ▸[] }' }, ['empty-value']],
  ['a text in no language', { objective: '▸{}' }, ['empty-value']],
  ['a language that is not known', { objective: '{ ▸de: Treffen }' }, ['not-one-of']],
  ['a key that is not known', { '▸goal': '40' }, ['unknown-key → known-keys']],
])('%s is a fault of the template, found in its place', async (_, changed, faults) => {
  const { text, places } = marked(template(changed));
  const files = new MemoryFiles({ 'meet.yaml': text });
  const { template: none, faults: found } = await readTemplate(files, 'meet');
  expect(none).toBeNull();
  expect(await shown(files, found)).toEqual(faults.map((fault, index) => `meet.yaml:${places[index]} file/${fault}`));
});

test('a part of a text may be the space between two others', async () => {
  const { template: made, faults } = await read(
    template({ objective: '{ en: ["Meet", " ", { parameter: goal }, " ", { parameter: who }] }' }),
  );
  expect(faults).toEqual([]);
  const [goal, who] = ['goal', 'who'].map((name) => ({ parameter: name, times: 1 }));
  expect(made?.title).toEqual(ENGLISH(['Meet', ' ', goal, ' ', who]));
});

test.each([
  ['number', '40'],
  ['percent', '5%'],
  ['percent', '5'],
])('the default of a %s may be %s', async (type, standard) => {
  const { template: made, faults } = await read(
    template({ parameters: parameter(`type: ${type}, default: ${standard}`) }),
  );
  expect(faults).toEqual([]);
  expect(made?.parameters[0]?.default).toBe(standard);
});

test('the default of a text may differ by language', async () => {
  const standard = '{ en: the team, pt-BR: o time }';
  const { template: made } = await read(
    template({
      parameters: `[{ name: goal, prompt: { en: A }, type: number }, { name: who, prompt: { en: Who? }, type: text, default: ${standard} }]`,
    }),
  );
  expect(made?.parameters[1]?.default).toEqual(
    new Map([
      ['en', ['the team']],
      ['pt-BR', ['o time']],
    ]),
  );
});

test('a folder of templates has the ids of its YAML files; what is misspelt or leads out of it is told', async () => {
  const files = new MemoryFiles({
    'b.yaml': '',
    'a-b.yaml': '',
    'a.yaml': '',
    'notes.md': '',
    '.hidden.yaml': '',
    'c.yml': '',
    'out.yaml': { kind: 'link' },
  });
  const { ids, faults } = templateEntries(files);
  expect(ids).toEqual(['a', 'a-b', 'b']);
  expect(faults.map(({ at, rule }) => `${at.file} ${rule}`)).toEqual([
    'c.yml file/extension',
    'out.yaml file/outside-link',
  ]);
});
