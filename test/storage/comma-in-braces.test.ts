import { expect, test } from 'vitest';
import type { Message } from '../../src/model/message.ts';
import { marked, OBJECTIVE_FILE, readAll, shown } from './reading.ts';

/** The places and hints of what is wrong with an objective's file. */
async function slips(text: string): Promise<{ places: string[]; hints: (Message | null)[] }> {
  const { faults, files } = await readAll({ [OBJECTIVE_FILE]: text });
  const found = await shown(files, faults);
  return {
    places: found.map((fault) => (fault.split(' ')[0] ?? '').replace(`${OBJECTIVE_FILE}:`, '')),
    hints: faults.map(({ hint }) => hint),
  };
}

const quoted = (text: string) => ({ id: 'mend/quote-comma', args: { text } });
const removed = (key: string) => ({ id: 'mend/value-or-remove', args: { key } });

const item = (inner: string) => `objective: G\nkey_results:\n  - { ${inner} }\n`;

test.each<[string, string, object[]]>([
  ['the last text', item('id: a, to: 1, title: Deals, in percent▸'), [quoted('title: "Deals, in percent"')]],
  ['the first text', item('title: Deals, in percent?▸, id: a, to: 1'), [quoted('title: "Deals, in percent?"')]],
  [
    'a text with two commas',
    item('id: a, title: Deals, calls▸, and visits▸, to: 1'),
    [quoted('title: "Deals, calls, and visits"'), quoted('title: "Deals, calls, and visits"')],
  ],
  [
    'a text of which a part has a colon after it',
    item('id: a, to: 1, note: x, title: A, b▸'),
    [quoted('title: "A, b"')],
  ],
])('a comma that ends %s within braces is told with the text in quotation marks', async (_, text, hints) => {
  const { text: written, places } = marked(text);
  const found = await slips(written);
  expect(found).toEqual({ places, hints });
});

test.each<[string, string, string]>([
  ['is empty', 'id: a, title▸: , to: 1', 'title'],
  ['is no text at all', 'id▸, title: A', 'id'],
  ['follows a text in quotation marks', 'id: a, title: "A, b", to▸', 'to'],
  ['stands on a line of its own', 'id: a, title: A,\n      b▸', 'b'],
])('a value that %s is still called empty', async (_, inner, key) => {
  const { text, places } = marked(item(inner));
  expect(await slips(text)).toEqual({ places, hints: [removed(key)] });
});

test('a text that is too long to be quoted back is only called empty', async () => {
  const { hints } = await slips(item(`id: a, title: ${'a, '.repeat(200)}b`));
  expect(hints[0]).toEqual(removed('a'));
});
