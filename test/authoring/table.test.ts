import { describe, expect, test } from 'vitest';
import { objectivesFromRows, type TableCircumstances } from '../../src/authoring/table/index.ts';
import type { CalendarDate } from '../../src/model/calendar-date.ts';
import type { CycleName } from '../../src/model/cycle-name.ts';
import type { Id } from '../../src/model/id.ts';
import { locateIn } from '../../src/storage/locate.ts';
import { readObjectiveTable } from '../../src/storage/objective-rows.ts';

const PEOPLE = [
  { id: 'ana' as Id, name: 'Ana Silva', email: 'ana@acme.example' },
  { id: 'bo' as Id, name: 'Bo', email: null },
];
const TEAMS = [{ id: 'sales' as Id, name: 'Sales', parent: null, members: [] }];

const CIRCUMSTANCES: TableCircumstances = {
  cycle: {
    name: '2026-Q4' as CycleName,
    start: '2026-10-01' as CalendarDate,
    end: '2026-12-31' as CalendarDate,
  },
  there: [],
  taken: new Map([['lost', 'okrs/2026-Q4/checkins/x.yaml']]),
  people: PEOPLE,
  teams: TEAMS,
  owner: null,
  team: null,
};

/** What a table says, in short, and what is refused of it as `line:column id`. */
async function read(text: string, over: Partial<TableCircumstances> = {}) {
  const table = readObjectiveTable(new TextEncoder().encode(text), 'plan.csv', { sign: null, mapping: new Map() });
  expect(table.faults).toEqual([]);
  const { objectives, refusals } = await objectivesFromRows(table.rows, { ...CIRCUMSTANCES, ...over });
  return {
    objectives: objectives.map(({ objective }) => objective),
    refused: refusals.map(({ offset, problem }) => {
      const [place] = locateIn('plan.csv', table.text, [offset]);
      return `${place?.line}:${place?.column} ${problem.id}`;
    }),
  };
}

/** What each objective and key result is said to be, without what is null. */
const held = async (text: string, over?: Partial<TableCircumstances>) =>
  (await read(text, over)).objectives.map(({ owner, weight, start, end, keyResults }) => [
    [owner, weight, start, end].filter((one) => one !== null).join(' '),
    ...keyResults.map((one) => [one.owner, one.weight, one.start, one.end].filter((value) => value !== null).join(' ')),
  ]);

test('rows of one title, and those without one below it, are one objective; a row may be of the objective alone', async () => {
  const { objectives, refused } = await read(`objective,kr,to
Grow,Deals,10
,Margin,45
Keep customers,,
Grow,Calls,20
`);
  expect(refused).toEqual([]);
  expect(objectives.map(({ id, title, keyResults }) => [id, title, keyResults.map((one) => one.id)])).toEqual([
    ['grow', 'Grow', ['deals', 'margin', 'calls']],
    ['keep-customers', 'Keep customers', []],
  ]);
});

test('ids are those given, else made of titles, and none is given twice', async () => {
  const { objectives } = await read(`objective,objective_id,kr,kr_id,to
Lost,,Deals,won,10
,,Deals,,10
,,Deals,,10
Lost!,,,,
`);
  expect(objectives.map(({ id, keyResults }) => [id, keyResults.map((one) => one.id)])).toEqual([
    ['lost-2', ['won', 'deals', 'deals-2']],
    ['lost-3', []],
  ]);
});

describe('whose a row is:', () => {
  test.each<[string, string, string[][]]>([
    ['all of it has one owner', 'Grow,Deals,10,ana,,,\n,Calls,9,ana,,,\n', [['ana', '', '']]],
    ['a merged cell stands in the first row alone', 'Grow,Deals,10,ana,,,\n,Calls,9,,,,\n', [['ana', '', '']]],
    ['each key result has its own', 'Grow,Deals,10,ana,,,\n,Calls,9,bo,,,\n', [['ana', '', 'bo']]],
    ['the objective has a row', 'Grow,,,bo,2,,\n,Deals,10,ana,3,,\n', [['bo 2', 'ana 3']]],
    ['all end on one day', 'Grow,Deals,10,,,,2026-11-30\n,Calls,9,,,,2026-11-30\n', [['2026-11-30', '', '']]],
    ['one of them ends early', 'Grow,Deals,10,,,,2026-11-30\n,Calls,9,,,,\n', [['', '2026-11-30', '']]],
    ['the last day is that of the cycle', 'Grow,Deals,10,,,,2026-12-31\n', [['', '']]],
    ['weights are those of key results', 'Grow,Deals,10,,2,,\n,Calls,9,,2,,\n', [['', '2', '2']]],
  ])('%s', async (_, rows, said) => {
    expect(await held(`objective,kr,to,owner,weight,start,end\n${rows}`)).toEqual(said);
  });

  test('columns of the key result’s own leave the others to the objective', async () => {
    const text = 'objective,kr,to,owner,kr_owner,weight,kr_weight\nGrow,Deals,10,ana,bo,2,3\n,Calls,9,ana,,,4\n';
    expect(await held(text)).toEqual([['ana 2', 'bo 3', '4']]);
  });

  test('people and teams may be named, and a default counts where nobody is', async () => {
    const text = 'objective,kr,to,owner,team\nGrow,Deals,10,ANA SILVA,sales\nKeep,,,ana@acme.example,SALES\nWin,,,,\n';
    const { objectives } = await read(text, { owner: 'bo' as Id, team: 'ops' as Id });
    expect(objectives.map(({ owner, team }) => [owner, team])).toEqual([
      ['ana', 'sales'],
      ['ana', 'sales'],
      ['bo', 'ops'],
    ]);
  });

  test('where nobody is listed, a name becomes an id, but several names do not', async () => {
    const nobody = { people: [], teams: [] };
    expect(await held('objective,owner\nGrow,Ana Silva\n', nobody)).toEqual([['ana-silva']]);
    expect((await read('objective,owner\nGrow,"Ana, Bo"\n', nobody)).refused).toEqual(['2:6 id/not-an-id']);
  });
});

describe('a measure is', () => {
  test.each<[string, string, object]>([
    ['a target', '60,55,,,,', { kind: 'metric', from: 60, goal: { kind: 'to', to: 55 } }],
    ['a target without a baseline', ',55,,,,', { kind: 'metric', from: null, goal: { kind: 'to', to: 55 } }],
    ['a change', '800,,-5%,,,', { kind: 'metric', from: 800, goal: { kind: 'percent', by: -5 } }],
    ['bounds', ',,,1,2,', { kind: 'hold', atLeast: 1, atMost: 2 }],
    ['milestones', ',,,,,Vendor; pilot: Live', { kind: 'milestones', milestones: [{ id: 'vendor' }, { id: 'pilot' }] }],
  ])('%s', async (_, cells, measure) => {
    const { objectives, refused } = await read(
      `objective,kr,from,to,change,at_least,at_most,milestones\nG,K,${cells}\n`,
    );
    expect(refused).toEqual([]);
    expect(objectives[0]?.keyResults[0]?.measure).toMatchObject(measure);
  });
});

describe('refused at its place is', () => {
  test.each<[string, string, string[]]>([
    ['a row above all objectives', 'objective,kr,to\n,Deals,1\n', ['2:1 row/no-objective']],
    ['a figure without a key result', 'objective,kr,to\nGrow,,1\n', ['2:7 row/no-key-result']],
    ['a row that names nothing', 'objective,kr,owner\nGrow,,\n,,ana\n', ['3:1 row/no-key-result']],
    ['no measure', 'objective,kr,to\nGrow,Deals,\n', ['2:6 file/no-measure']],
    ['two measures', 'objective,kr,to,at_most\nGrow,Deals,1,2\n', ['2:14 file/several-measures']],
    ['a baseline of bounds', 'objective,kr,from,at_most\nGrow,Deals,1,2\n', ['2:12 file/key-without-measure']],
    ['another reason below', 'objective,why,kr,to\nGrow,a,D,1\nGrow,b,E,1\n', ['3:6 row/says-otherwise']],
    ['nobody in okr.yaml', 'objective,owner\nGrow,Cy Young\n', ['2:6 usage/unknown-person']],
    ['no such team', 'objective,team\nGrow,The Ops\n', ['2:6 usage/unknown-team']],
    ['an id that is taken', 'objective,objective_id\nGrow,lost\n', ['2:6 write/id-taken']],
    ['the id of a row above', 'objective,kr,kr_id,to\nGrow,D,d,1\n,E,d,1\n', ['3:4 write/id-taken']],
    ['a title of which no id can be made', 'objective\n!\n', ['2:1 id/not-an-id']],
  ])('%s', async (_, text, refused) => {
    expect((await read(text)).refused).toEqual(refused);
  });
});
