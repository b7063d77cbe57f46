import { expect, test } from 'vitest';
import type { Writable } from '../../src/model/writable.ts';
import { appendedItem } from '../../src/storage/appended-item.ts';
import { fileChanges } from '../../src/storage/apply-edits.ts';
import { initiativeContent, keyResultContent, personContent, teamContent } from '../../src/storage/written-edit.ts';
import { MemoryFiles } from './memory-files.ts';
import { id } from './written.ts';

const KEY_RESULT = keyResultContent({
  ...{ id: id('deals'), title: 'Deals won', unit: null, weight: null, owner: null, start: null },
  measure: { kind: 'metric', from: 0, goal: { kind: 'to', to: 10 }, plan: [] },
});
const INITIATIVE = initiativeContent({ id: id('page'), title: 'Page', keyResult: null, owner: null, done: false });
const TEAM = teamContent({
  id: id('sales'),
  name: 'Sales, Acme',
  parent: id('company'),
  members: [id('ana'), id('bo')],
});
const PERSON = personContent({ id: id('ana'), name: null, email: null });

const BLOCK = '  - id: deals\n    title: Deals won\n    from: 0\n    to: 10\n';
const FLOW = '{ id: deals, title: Deals won, from: 0, to: 10 }';

type List = Parameters<typeof appendedItem>[1];
const inObjective = (key: string, count: number): List => ({ file: 'a.yaml', record: 'objective', key, count });
const inSettings = (key: string, count: number): List => ({ file: 'okr.yaml', record: 'settings', key, count });

test.each<[string, string, List, Writable, string]>([
  [
    'after the last one, whose comments and form stay',
    'objective: Grow # soon\nkey_results:\n  - { id: a, title: A, to: 1 } # one\n\n# end\n',
    inObjective('key_results', 1),
    KEY_RESULT,
    `objective: Grow # soon\nkey_results:\n  - { id: a, title: A, to: 1 } # one\n${BLOCK}\n# end\n`,
  ],
  [
    'in brackets where the list is in brackets',
    'objective: Grow\nkey_results: [{ id: a, title: A, to: 1 }]\n',
    inObjective('key_results', 1),
    KEY_RESULT,
    `objective: Grow\nkey_results: [{ id: a, title: A, to: 1 }, ${FLOW}]\n`,
  ],
  [
    'in place of an empty list',
    'objective: Grow\nkey_results: []\n',
    inObjective('key_results', 0),
    KEY_RESULT,
    `objective: Grow\nkey_results:\n${BLOCK}`,
  ],
  [
    'under a new key, which comes before those that follow it',
    'objective: Grow\n# What we do\ninitiatives:\n  - { id: b, title: B }\n',
    inObjective('key_results', 0),
    KEY_RESULT,
    `objective: Grow\nkey_results:\n${BLOCK}# What we do\ninitiatives:\n  - { id: b, title: B }\n`,
  ],
  [
    'with the line ends of the file',
    'objective: Grow\r\n',
    inObjective('initiatives', 0),
    INITIATIVE,
    'objective: Grow\r\ninitiatives:\r\n  - { id: page, title: Page }\r\n',
  ],
  [
    'in okr.yaml, whose rules come after teams',
    'schema: 1\nrules: { okr/vague: off } # loose\n',
    inSettings('teams', 0),
    TEAM,
    'schema: 1\nteams:\n  - { id: sales, name: "Sales, Acme", parent: company, members: [ana, bo] }\nrules: { okr/vague: off } # loose\n',
  ],
  [
    'of which nothing but the id is known',
    'schema: 1\npeople:\n- { id: bo } # first\n',
    inSettings('people', 1),
    PERSON,
    'schema: 1\npeople:\n- { id: bo } # first\n- { id: ana }\n',
  ],
])('an item is added %s, and every other line stays', async (_, text, list, value, meant) => {
  const files = new MemoryFiles({ [list.file]: text });
  const edit = await appendedItem(files, list, value);
  const [change] = await fileChanges(
    files,
    [edit],
    () => '',
    [],
    (file) => file,
  );
  expect(new TextDecoder().decode(change?.after ?? new Uint8Array())).toBe(meant);
});
