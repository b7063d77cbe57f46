import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/model/rule.ts';
import { faultsOf, readAll } from './reading.ts';

const settingsOf = async (text: string) => {
  const { outline, faults } = await readAll({ 'okr.yaml': text });
  expect(faults).toEqual([]);
  return outline.settings;
};

test('every key of okr.yaml is read', async () => {
  const settings = await settingsOf(`schema: 1
name: Acme Sales
language: pt-BR
timezone: America/Sao_Paulo
currency: BRL
fiscal_year_start: 4
cadence: 2w
status: { on_track: 0.8, at_risk: 0.5, grace: 10d }
people:
  - { id: ana, name: Ana Silva, email: ana@acme.example }
  - { id: bo }
teams:
  - { id: company, name: Acme }
  - { id: sales, name: Sales, parent: company, members: [ana, bo] }
  - { id: support }
rules: { okr/too-many-objectives: error, okr/vague: off, okr/no-why: warn }
`);
  expect(settings).toEqual({
    name: 'Acme Sales',
    language: 'pt-BR',
    timezone: 'America/Sao_Paulo',
    currency: 'BRL',
    fiscalYearStart: 4,
    cadence: { count: 2, unit: 'w' },
    status: { onTrack: 0.8, atRisk: 0.5, grace: { count: 10, unit: 'd' } },
    people: [
      { id: 'ana', name: 'Ana Silva', email: 'ana@acme.example' },
      { id: 'bo', name: 'bo', email: null },
    ],
    teams: [
      { id: 'company', name: 'Acme', parent: null, members: [] },
      { id: 'sales', name: 'Sales', parent: 'company', members: ['ana', 'bo'] },
      { id: 'support', name: 'support', parent: null, members: [] },
    ],
    rules: new Map([
      ['okr/too-many-objectives', 'error'],
      ['okr/vague', 'off'],
      ['okr/no-why', 'warn'],
    ]),
  });
});

test('schema alone is enough, and what is left out has its documented default', async () => {
  expect(await settingsOf('schema: 1\n')).toEqual({
    name: null,
    language: 'en',
    timezone: null,
    currency: null,
    fiscalYearStart: 1,
    cadence: { count: 7, unit: 'd' },
    status: { onTrack: 0.7, atRisk: 0.4, grace: { count: 7, unit: 'd' } },
    people: [],
    teams: [],
    rules: new Map(),
  });
});

test('of status, one key may be given alone', async () => {
  const { status } = await settingsOf('schema: 1\nstatus: { at_risk: 0.3 }\n');
  expect(status).toEqual({ onTrack: 0.7, atRisk: 0.3, grace: { count: 7, unit: 'd' } });
});

test('grace may be no days at all', async () => {
  expect((await settingsOf('schema: 1\nstatus: { grace: 0d }\n')).status.grace).toEqual({ count: 0, unit: 'd' });
});

test('each rule of check can be set', async () => {
  const lines = RULES.map((rule) => `  ${rule}: off`);
  expect((await settingsOf(`schema: 1\nrules:\n${lines.join('\n')}\n`)).rules.size).toBe(RULES.length);
});

describe('is refused', () => {
  test.each([
    ['no schema', 'name: Acme\n', '1:1 file/missing-key → add-key'],
    ['a schema to come', 'schema: 2\n', '1:9 file/schema-version → newer-okr'],
    ['a schema in words', 'schema: one\n', '1:9 file/schema-version → newer-okr'],
    ['an empty file', '', '1:1 file/no-content → write-or-remove'],
    ['a file of comments', '# nothing yet\n', '1:1 file/no-content → write-or-remove'],
    ['a list', '- schema: 1\n', '1:1 file/not-a-map → map-form'],
    ['a misspelt key', 'schema: 1\nlangauge: en\n', '2:1 file/unknown-key → did-you-mean'],
    ['a key of nothing', 'schema: 1\nwatermelon: 1\n', '2:1 file/unknown-key → known-keys'],
    ['a misspelt key of status', 'schema: 1\nstatus: { ontrack: 1 }\n', '2:11 file/unknown-key → did-you-mean'],
    ['a misspelt key of a person', 'schema: 1\npeople: [{ id: a, nmae: A }]\n', '2:19 file/unknown-key → did-you-mean'],
    ['a key of a person', 'schema: 1\npeople: [{ id: a, role: boss }]\n', '2:19 file/unknown-key → known-keys'],
    ['a key of a team', 'schema: 1\nteams: [{ id: a, lead: ana }]\n', '2:18 file/unknown-key → known-keys'],
    ['a language that is not spoken', 'schema: 1\nlanguage: pt\n', '2:11 file/not-one-of'],
    ['a language in small letters', 'schema: 1\nlanguage: zh-cn\n', '2:11 file/not-one-of → did-you-mean'],
    ['a currency in words', 'schema: 1\ncurrency: dollars\n', '2:11 file/not-a-currency'],
    ['a zone that is none', 'schema: 1\ntimezone: "UTC +3"\n', '2:11 file/not-a-timezone'],
    ['month 13', 'schema: 1\nfiscal_year_start: 13\n', '2:20 file/not-an-integer'],
    ['month 0', 'schema: 1\nfiscal_year_start: 0\n', '2:20 file/not-an-integer'],
    ['a month by name', 'schema: 1\nfiscal_year_start: April\n', '2:20 file/not-an-integer'],
    ['no cadence', 'schema: 1\ncadence: 0d\n', '2:10 file/span'],
    ['a cadence in words', 'schema: 1\ncadence: weekly\n', '2:10 file/span → span-form'],
    ['a threshold below 0', 'schema: 1\nstatus: { on_track: -1 }\n', '2:21 file/out-of-range'],
    ['at risk above on track', 'schema: 1\nstatus: { on_track: 0.4, at_risk: 0.7 }\n', '2:9 file/thresholds'],
    ['at risk above the default of on track', 'schema: 1\nstatus: { at_risk: 0.9 }\n', '2:9 file/thresholds'],
    ['a person without id', 'schema: 1\npeople: [{ name: Ana }]\n', '2:10 file/missing-key → add-key'],
    ['a person as a word', 'schema: 1\npeople: [ana]\n', '2:10 file/not-a-map → map-form'],
    ['two people of one id', 'schema: 1\npeople: [{ id: ana }, { id: ana }]\n', '2:29 file/duplicate-id → rename-id'],
    [
      'two teams of one id',
      'schema: 1\nteams: [{ id: a }, { id: b }, { id: a }]\n',
      '2:37 file/duplicate-id → rename-id',
    ],
    ['a team above itself', 'schema: 1\nteams: [{ id: a, parent: a }]\n', '2:26 file/team-loop'],
    ['an unknown rule', 'schema: 1\nrules: { okr/vauge: off }\n', '2:10 file/not-one-of → did-you-mean'],
    ['a rule of files', 'schema: 1\nrules: { file/syntax: off }\n', '2:10 file/not-one-of'],
    ['an unknown severity', 'schema: 1\nrules: { okr/vague: warning }\n', '2:21 file/not-one-of'],
  ])('%s', async (_, text, fault) => {
    expect(await faultsOf({ 'okr.yaml': text })).toEqual([`okr.yaml:${fault}`]);
  });

  test('every team of a loop, at its parent, and none below it', async () => {
    const text = `schema: 1
teams:
  - { id: a, parent: b }
  - { id: b, parent: c }
  - { id: c, parent: a }
  - { id: below, parent: a }
`;
    expect(await faultsOf({ 'okr.yaml': text })).toEqual([
      'okr.yaml:3:22 file/team-loop',
      'okr.yaml:4:22 file/team-loop',
      'okr.yaml:5:22 file/team-loop',
    ]);
  });

  test('words instead of people with one fault each, not as people of the same id', async () => {
    expect(await faultsOf({ 'okr.yaml': 'schema: 1\npeople: [ana, ana]\n' })).toEqual([
      'okr.yaml:2:10 file/not-a-map → map-form',
      'okr.yaml:2:15 file/not-a-map → map-form',
    ]);
  });
});
