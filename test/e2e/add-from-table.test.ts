import { beforeAll, expect, test } from 'vitest';
import { answersOf } from './answers.ts';
import { type Outcome, workspaceIn } from './run-okr.ts';
import { snapshot } from './snapshot.ts';

const FILES = {
  'okrs/okr.yaml': `schema: 1
timezone: UTC
people:
  - { id: ana, name: Ana Silva }
  - { id: bo, name: Bo }
`,
  'okrs/2026-Q3/cycle.yaml': 'closed: { on: 2026-09-30 }\n',
  'okrs/2026-Q4/grow.yaml': 'objective: Grow\nowner: ana\nkey_results:\n  - { id: deals, title: Deals, to: 9 }\n',
};

/** As Excel saves it in Brazil. */
const PLAN = `\ufeffObjetivo;Resultado-chave;Responsável;Linha de base;Meta;Prazo;Peso;Situação
Encurtar o ciclo;Ciclo médio;Ana Silva;60 dias;55 dias;2026-11-30;30%;em dia
;Receita;cy;R$ 1.200,50;R$ 2.000;;70%;atrasado
Ouvir os clientes;;Bo;;;;;
`.replaceAll('\n', '\r\n');

const FLAGS = '--from plan.csv --decimal comma --map "Situação="';

/** The same objective as `grow` says, one with more, and one that is new. */
const GROW = 'objective,kr,to,owner\nGrow,Deals,9,ana\n';

const workspace = workspaceIn(undefined, { ...FILES, 'plan.csv': PLAN, 'next.csv': 'objective,kr,to\nGrow,Deals,9\n' });
const refusing = workspaceIn(undefined, {
  ...FILES,
  'bad.csv': `Objective,Key Result,Baseline,Target,Due,Status
Win,Deals,5,5,,
Keep,Churn,,2,2027-02-01,
Late,Calls,1k,20,30/11/2026,
`,
  'there.csv': GROW,
  'more.csv': `${GROW},Calls,20,\nNew,Deals,1,\n`,
  'empty.csv': 'objective,kr,to\n',
});

const LINES = {
  dry: [workspace, `add ${FLAGS} --dry-run`],
  added: [workspace, `add ${FLAGS}`],
  check: [workspace, 'check'],
  again: [workspace, `add ${FLAGS} --json`],
  next: [workspace, 'add --from next.csv --cycle next --owner bo --json'],
  bad: [refusing, 'add --from bad.csv --map "Status="'],
  there: [refusing, 'add --from there.csv'],
  more: [refusing, 'add --from more.csv'],
  closed: [refusing, 'add --from there.csv --cycle 2026-Q3'],
  empty: [refusing, 'add --from empty.csv'],
  'no such file': [refusing, 'add --from plan.xlsx'],
  'another flag': [refusing, 'add --from there.csv --to 5 --id x'],
  'a thing': [refusing, 'add objective Win --from there.csv --map a=b'],
  'no such name': [refusing, 'add --from there.csv --map owner=person'],
} as const;

const answers = new Map<string, Outcome>();
let before: ReturnType<typeof snapshot>;

beforeAll(() => {
  before = snapshot(refusing.folder);
  const lines = Object.entries(LINES);
  answersOf(lines.map(([, [{ folder }, args]]) => ({ folder, args }))).forEach((outcome, index) => {
    answers.set(lines[index]?.[0] ?? '', outcome);
  });
}, 60_000);

const answer = (name: keyof typeof LINES): Outcome => {
  const found = answers.get(name);
  if (!found) throw new Error(`no answer to ${name}`);
  return found;
};

const FILE = 'okrs/2026-Q4/encurtar-o-ciclo.yaml';
const TOLD = `2026-Q4/encurtar-o-ciclo  Encurtar o ciclo
  ciclo-medio  Ciclo médio: from 60 down to 55 dias by 30 November 2026
  receita  Receita: from R$1,200.50 up to R$2,000 by 31 December 2026
2026-Q4/ouvir-os-clientes  Ouvir os clientes
`;

test('a spreadsheet becomes a file for each objective, told as sentences, under --dry-run as a difference', () => {
  expect(workspace.written(FILE)).toBe(`objective: Encurtar o ciclo
owner: ana
key_results:
  - id: ciclo-medio
    title: Ciclo médio
    from: 60
    to: 55
    unit: dias
    weight: 30
    end: 2026-11-30
  - id: receita
    title: Receita
    from: 1200.5
    to: 2000
    unit: BRL
    weight: 70
    owner: cy
`);
  expect(workspace.written('okrs/2026-Q4/ouvir-os-clientes.yaml')).toBe('objective: Ouvir os clientes\nowner: bo\n');
  const { stdout, stderr } = answer('added');
  expect(stdout).toBe(`${TOLD}${FILE}\nokrs/2026-Q4/ouvir-os-clientes.yaml\n`);
  expect(stderr).toBe(`2 new
cy is nobody that okr.yaml lists; okr check will warn of it
next: git add okrs && git commit -m 'Add 2 objectives of plan.csv to 2026-Q4'
next: okr check
take it back: rm ${FILE} okrs/2026-Q4/ouvir-os-clientes.yaml
`);
  expect(answer('dry').stdout).toContain(`${TOLD}--- /dev/null\n+++ b/${FILE}\n`);
  expect(answer('dry').stderr).toContain('nothing was written (--dry-run)\n');
  expect(answer('check').code).toBe(0);
});

test('to import it again adds nothing, but into another cycle everything', () => {
  expect(answer('again').stderr).toBe('0 new, 2 already there, nothing was written\n');
  expect(JSON.parse(answer('again').stdout)).toMatchObject({ kind: 'written', files: [], changes: [] });
  expect(JSON.parse(answer('next').stdout)).toEqual({
    schemaVersion: 1,
    kind: 'written',
    files: ['okrs/2027-Q1/grow.yaml'],
    changes: [
      { reference: '2027-Q1/grow', title: 'Grow' },
      { reference: '2027-Q1/grow/deals', title: 'Deals' },
    ],
  });
  expect(workspace.written('okrs/2027-Q1/grow.yaml')).toMatch(/^objective: Grow\nowner: bo\n/);
});

test('what could not be read from the files is refused at the cell that says it, all at once', () => {
  const { code, stdout, stderr } = answer('bad');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.split('\n').map((line) => line.split(';')[0])).toEqual([
    'bad.csv:2:13: error row/target-is-baseline: the target is the baseline, 5: there is no way to make progress',
    'bad.csv:3:15: error row/outside-cycle: 2026-10-01 to 2027-02-01 is not within the cycle 2026-Q4, 2026-10-01 to 2026-12-31',
    'bad.csv:4:12: error row/multiple: 1k can be read in two ways: what follows the figure may multiply it or be its unit',
    'bad.csv:4:18: error row/date: “30/11/2026” is not a date',
    'error: 4 faults in bad.csv',
    '',
  ]);
});

test('an objective that says something else by now is a conflict, and nothing is written, not even what is new', () => {
  expect(answer('there').stderr).toBe('0 new, 1 already there, nothing was written\n');
  const { code, stderr } = answer('more');
  expect(code).toBe(4);
  expect(stderr).toMatch(/^more\.csv:2:1: error row\/objective-exists: 2026-Q4\/grow has this title or id already/);
});

test.each<[keyof typeof LINES, number, string]>([
  ['closed', 4, 'the cycle 2026-Q3 was closed on 2026-09-30'],
  ['empty', 0, 'there are no rows in empty.csv; nothing was written'],
  ['no such file', 2, 'plan.xlsx'],
  ['another flag', 2, 'okr add --from does not take --id and --to'],
  ['a thing', 2, 'okr add objective does not take --from and --map'],
  ['no such name', 2, '--map: “person” is not objective, objective_id, '],
])('%s is exit %i', (name, code, text) => {
  expect(answer(name).code).toBe(code);
  expect(answer(name).stderr).toContain(text);
});

test('nothing of what was refused was written', () => {
  expect(snapshot(refusing.folder)).toEqual(before);
});
