import { expect, test } from 'vitest';
import type { Message } from '../../src/model/message.ts';
import { marked, OBJECTIVE_FILE, readAll, shown } from './reading.ts';

/** The place, and the hint with what it is made of, of the one fault of a file. */
async function slip(file: string, text: string): Promise<{ place: string; hint: Message | null | undefined }> {
  const { faults, files } = await readAll({ [file]: text });
  const places = await shown(files, faults);
  expect(places).toHaveLength(1);
  return { place: (places[0] ?? '').split(' ')[0] ?? '', hint: faults[0]?.hint };
}

const keyResult = (line: string) => `objective: G\nkey_results:\n  - id: a\n    title: A\n    to: 1\n    ${line}\n`;
const quoted = (text: string) => ({ id: 'mend/quote', args: { text } });
const meant = (...readings: string[]) => ({ id: 'hint/meant', args: { meant: readings } });

test.each<[string, string, object]>([
  ['unit: %', keyResult('unit: ▸%'), { id: 'mend/percent-unit', args: {} }],
  [
    'unit: % within brackets',
    'objective: G\nkey_results:\n  - { id: a, title: A, unit: ▸%, to: 1 }\n',
    { id: 'mend/percent-unit', args: {} },
  ],
  ['title: Target: 5 deals', 'objective: ▸Target: 5 deals\n', quoted('objective: "Target: 5 deals"')],
  [
    'title: Target: 5 deals, in an item',
    'objective: G\nkey_results:\n  - title: ▸Target: 5 deals # ours\n    id: a\n    to: 1\n',
    quoted('title: "Target: 5 deals"'),
  ],
  [
    'title: Target: 5 deals, within brackets',
    'objective: G\nkey_results:\n  - { id: a, title: ▸Target: 5 deals, to: 1 }\n',
    quoted('title: "Target: 5 deals"'),
  ],
  [
    'objective: #1 in sales',
    'objective▸: #1 in sales\n',
    { id: 'mend/quote-hash', args: { text: 'objective: "#1 in sales"' } },
  ],
  ['from: 60 days', keyResult('from: ▸60 days'), { id: 'hint/number-and-unit', args: { meant: '60', unit: 'days' } }],
  ['from: 58%', keyResult('from: ▸58%'), { id: 'hint/number-and-percent', args: { meant: '58' } }],
  ['from: 1,5', keyResult('from: ▸1,5'), meant('1.5')],
  ['from: 1_000', keyResult('from: ▸1_000'), meant('1000')],
  ['from: 0x10', keyResult('from: ▸0x10'), meant('16')],
  ['full-width digits', keyResult('from: ▸６０'), meant('60')],
  ['15/11/2026', 'objective: G\nstart: ▸15/11/2026\n', meant('2026-11-15')],
  ['id: 2026', 'objective: G\nkey_results: [{ id: ▸2026, title: A, to: 1 }]\n', { id: 'hint/id-form', args: {} }],
  ['a full-width colon', '▸objective： Grow\nowner: ana\n', { id: 'mend/full-width-colon', args: {} }],
  ['a full-width colon in the only line', '▸objective：Grow\n', { id: 'mend/full-width-colon', args: {} }],
  [
    'a full-width colon further down',
    'objective: Grow\n▸owner：ana\nteam: b\n',
    { id: 'mend/full-width-colon', args: {} },
  ],
  [
    'a full-width colon in an item',
    'objective: G\ntags: [a]\nkey_results:\n  - ▸id： a\n    title: A\n',
    { id: 'mend/full-width-colon', args: {} },
  ],
  ['a tab as indentation', 'objective: G\nkey_results:\n▸\t- id: a\n', { id: 'mend/spaces-for-tab', args: {} }],
  ['an unclosed quote', 'objective: ▸"Grow\nowner: ana\nteam: b\n', { id: 'mend/close-quote', args: {} }],
  ['an unclosed single quote', "objective: G\nwhy: ▸'Grow\nowner: ana\n", { id: 'mend/close-quote', args: {} }],
  [
    'an unclosed quote with a closed one below',
    'objective: G\nkey_results:\n  - id: a\n    title: ▸"A\n    unit: b\n  - id: "b"\n',
    { id: 'mend/close-quote', args: {} },
  ],
  ['a text that begins with @', 'objective: ▸@acme grows\n', quoted('objective: "@acme grows"')],
  ['a text that begins with &', 'objective: ▸& more deals\n', quoted('objective: "& more deals"')],
  ['a text that begins with >', 'objective: > ▸5 deals\n', quoted('objective: "> 5 deals"')],
  ['a text that begins with brackets', 'objective: [EMEA] ▸Grow\n', quoted('objective: "[EMEA] Grow"')],
  ['a text that begins with a quoted word', 'objective: "A" ▸and B\n', quoted('objective: "\\"A\\" and B"')],
])('%s is refused with the way to mend it', async (_, text, hint) => {
  const { text: written, places } = marked(text);
  expect(await slip(OBJECTIVE_FILE, written)).toEqual({ place: `${OBJECTIVE_FILE}:${places[0]}`, hint });
});

test.each([
  ['value: 58%', 'value: ▸58%', { id: 'hint/number-and-percent', args: { meant: '58' } }],
  ['value: 58 days', 'value: ▸58 days', { id: 'hint/number-and-unit', args: { meant: '58', unit: 'days' } }],
  ['confidence: 7', 'confidence: ▸7', meant('7/10', '7%')],
])('%s in a check-in is refused with the way to mend it', async (_, line, hint) => {
  const file = '2026-Q4/checkins/2026-11/a.yaml';
  const { text, places } = marked(`objective: goal\ndate: 2026-11-24\nupdates:\n  deals:\n    ${line}\n`);
  expect(await slip(file, text)).toEqual({ place: `${file}:${places[0]}`, hint });
});

test('a wrong indentation is not called a text that needs quotation marks', async () => {
  const { place, hint } = await slip(OBJECTIVE_FILE, 'objective: Grow\n  owner: ana\n');
  expect(place).toBe(`${OBJECTIVE_FILE}:1:12`);
  expect(hint).toBeNull();
});
