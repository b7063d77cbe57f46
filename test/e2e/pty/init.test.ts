import { expect, test } from 'vitest';
import { temporaryFolder, workspaceIn } from '../run-okr.ts';
import { Terminal } from './terminal.ts';

/** The first day of a quarter, on which no template's term is cut short. */
const FIRST_DAY = { OKR_NOW: '2026-10-01T12:00:00Z', OKR_USER: 'ana' };

const TEMPLATE = 'What is your first objective about?';

/** A template with two figures that only its user can know, and a figure and a text that have defaults. */
const OWN_TEMPLATE = `summary: { en: Answer every customer in a day }
when: { en: Customers wait for answers. }
term: 3 months
parameters:
  - { name: hours, prompt: { en: How many hours does an answer take? }, type: number }
  - { name: share, prompt: { en: What share is answered in time? }, type: percent }
  - { name: goal, prompt: { en: How many hours should it take? }, type: number, default: 24 }
  - { name: who, prompt: { en: Whose customers are they? }, type: text, default: { en: ours } }
objective: { en: [Answer the customers of, " ", { parameter: who }] }
key_results:
  - { id: answer-time, title: { en: Time to answer }, from: { parameter: hours }, to: { parameter: goal }, unit: hours }
  - { id: answered, title: { en: Answered in time }, from: { parameter: share }, to: 95, unit: percent }
`;

/** How often a question was answered, by the sign that stands before each that is. */
const answered = (terminal: Terminal): number => terminal.screen().match(/^✓ /gm)?.length ?? 0;

/** Goes down the list of templates to the one of this name. */
async function point(terminal: Terminal, name: string): Promise<void> {
  await terminal.shows(TEMPLATE);
  const pointed = () => /^› (.+)$/m.exec(terminal.screen())?.[1];
  for (let steps = 0; !pointed()?.startsWith(name); steps += 1) {
    if (steps > 20) throw new Error(`no ${name} in the list:\n${terminal.screen()}`);
    const before = pointed();
    terminal.press('down');
    // While it is drawn anew, it may point nowhere for a moment.
    await terminal.changes(0, () => ![before, undefined].includes(pointed()));
  }
}

test('init without arguments lists every template with its summary, and an empty workspace last', async () => {
  const terminal = new Terminal(workspaceIn(), 'init', { env: FIRST_DAY });
  await terminal.shows('arrow keys move, Enter takes it');
  const lines = terminal.screen().split('\n');
  const listed = lines.filter((line) => /^[› ] \S+ {2,}\S/.test(line)).map((line) => line.slice(2).split(' ')[0]);
  expect(listed).toHaveLength(8);
  expect(listed).toContain('reduce-sales-cycle');
  expect(lines[listed.length + 1]).toBe('  none, an empty workspace');
});

test('answers that were typed stand in the files, and the screen ends with them and the next three commands', async () => {
  const workspace = workspaceIn();
  const terminal = new Terminal(workspace, 'init acme', { env: FIRST_DAY });
  await point(terminal, 'reduce-sales-cycle');
  terminal.press('enter');
  await terminal.answer('How many days does a sale take today? (60)', '72');
  await terminal.answer('How many days should it take? (55)', '61.5');
  await terminal.answer('How many team members');
  expect(await terminal.exit()).toBe(0);
  const file = 'acme/okrs/2026-Q4/reduce-sales-cycle.yaml';
  expect(workspace.read(file)).toContain('objective: Shorten the sales cycle from 72 to 61.5 days\n');
  expect(workspace.read(file)).toContain('owner: ana\n');
  const end = terminal.screen().split('\n').slice(-6);
  expect(end.slice(0, 5)).toEqual([
    'acme/okrs/okr.yaml',
    file,
    "next: git add acme/okrs && git commit -m 'Begin OKRs'",
    'next: okr checkin cycle-days VALUE',
    'next: okr report',
  ]);
});

test('Enter for everything makes a workspace that can be read, after at most four questions', async () => {
  const workspace = workspaceIn();
  const terminal = new Terminal(workspace, 'init', { env: { OKR_NOW: '2026-11-24T12:00:00Z' } });
  await terminal.shows(TEMPLATE);
  let before = 0;
  while (!terminal.ended) {
    const count = answered(terminal);
    before = terminal.output.length;
    terminal.press('enter');
    await terminal.changes(before, () => terminal.ended || answered(terminal) > count);
  }
  expect(await terminal.exit()).toBe(0);
  expect(answered(terminal)).toBe(4);
  const report = await workspace.okr('report --json');
  expect(JSON.parse(report.stdout).objectives).toHaveLength(1);
});

test('with an empty workspace chosen nothing more is asked, and okr.yaml is all there is', async () => {
  const workspace = workspaceIn();
  const terminal = new Terminal(workspace, 'init', { env: FIRST_DAY });
  await point(terminal, 'none, an empty workspace');
  terminal.press('enter');
  expect(await terminal.exit()).toBe(0);
  expect(answered(terminal)).toBe(1);
  expect(workspace.files().filter((file) => !file.includes('/.okr/'))).toEqual(['okrs/okr.yaml']);
});

test('who owns it is asked only where nobody knows, and of what cannot be an id the one that was meant is offered', async () => {
  const workspace = workspaceIn();
  const terminal = new Terminal(workspace, 'init', { env: { OKR_NOW: FIRST_DAY.OKR_NOW } });
  await point(terminal, 'reduce-sales-cycle');
  terminal.press('enter');
  await terminal.answer('How many days does a sale take today?');
  await terminal.answer('How many days should it take?');
  await terminal.answer('Who owns it?', 'Ana Silva');
  await terminal.answer('“Ana Silva” cannot be an id; what was meant? › ana-silva');
  expect(await terminal.exit()).toBe(0);
  expect(answered(terminal)).toBe(5);
  expect(workspace.read('okrs/2026-Q4/reduce-sales-cycle.yaml')).toContain('owner: ana-silva\n');
});

test.each([
  ['y', '2027-Q1'],
  ['', '2026-Q4'],
])('late in a cycle the next one is offered; the answer “%s” begins in %s', async (answer, cycle) => {
  const workspace = workspaceIn();
  const terminal = new Terminal(workspace, 'init', { env: { ...FIRST_DAY, OKR_NOW: '2026-12-10T12:00:00Z' } });
  await point(terminal, 'reduce-sales-cycle');
  terminal.press('enter');
  await terminal.answer('How many days does a sale take today?');
  await terminal.answer('How many days should it take?');
  // From 10 to 31 December, both inclusive.
  await terminal.shows('Only 22 days are left in 2026-Q4. Begin in 2027-Q1 instead?');
  await terminal.answer('(y/N)', answer);
  expect(await terminal.exit()).toBe(0);
  expect(workspace.files()).toContain(`okrs/${cycle}/reduce-sales-cycle.yaml`);
  expect(terminal.screen()).not.toContain('--cycle next');
});

test('with --template only what its user alone can know is asked; Enter leaves it out, and it is said how to fill it in', async () => {
  const workspace = workspaceIn(undefined, { 'answers.yaml': OWN_TEMPLATE });
  const terminal = new Terminal(workspace, 'init --template ./answers.yaml --owner ana', { env: FIRST_DAY });
  await terminal.answer('How many hours does an answer take? (Enter: leave it out)', '30');
  await terminal.answer('What share is answered in time? (Enter: leave it out)');
  expect(await terminal.exit()).toBe(0);
  expect(answered(terminal)).toBe(2);
  const written = workspace.read('okrs/2026-Q4/answers.yaml');
  expect(written).toContain('from: 30\n    to: 24\n');
  expect(written).toContain('title: Answered in time\n    to: 95\n');
  const screen = terminal.screen().replaceAll('\n', '');
  expect(screen).toContain(
    'left out: share; add what you come to know to okrs/2026-Q4/answers.yaml, or begin anew with --set',
  );
});

test('what was given with --set is not asked for', async () => {
  const workspace = workspaceIn(undefined, { 'answers.yaml': OWN_TEMPLATE });
  const args = 'init --template ./answers.yaml --set hours=30 --set share=60%';
  const terminal = new Terminal(workspace, args, { env: FIRST_DAY });
  expect(await terminal.exit()).toBe(0);
  expect(answered(terminal)).toBe(0);
  expect(terminal.screen()).not.toContain('left out');
});

test('a beginner is asked for what has no default before what has one, in the order of the template', async () => {
  const terminal = new Terminal(workspaceIn(), 'init', { env: FIRST_DAY });
  await point(terminal, 'inbound-leads');
  terminal.press('enter');
  await terminal.answer('How many inbound leads came in last quarter?');
  await terminal.answer('What share of new contacts, in percent, fits the ideal customer profile today?');
  await terminal.answer('What share of nurtured leads, in percent, converts today?');
  expect(await terminal.exit()).toBe(0);
  expect(answered(terminal)).toBe(4);
  expect(terminal.screen()).not.toContain('By how many percent');
});

test('where room is left a beginner is asked for what has a default too', async () => {
  const terminal = new Terminal(workspaceIn(), 'init', { env: FIRST_DAY });
  await point(terminal, 'customer-onboarding');
  terminal.press('enter');
  await terminal.answer('is satisfied today');
  await terminal.answer('What share should it be');
  await terminal.answer('was lost last quarter');
  expect(await terminal.exit()).toBe(0);
  expect(answered(terminal)).toBe(4);
});

test('a figure that is none is said to be, and can be mended', async () => {
  const workspace = workspaceIn(undefined, { 'answers.yaml': OWN_TEMPLATE });
  const terminal = new Terminal(workspace, 'init --template ./answers.yaml', { env: FIRST_DAY });
  await terminal.answer('How many hours', 'two');
  await terminal.shows('“two” is not a number');
  for (const _ of 'two') terminal.press('backspace');
  await terminal.answer('How many hours', '1,5');
  await terminal.answer('“1,5” is not a number; what was meant? › 1.5');
  await terminal.answer('What share', '60%');
  expect(await terminal.exit()).toBe(0);
  expect(workspace.read('okrs/2026-Q4/answers.yaml')).toMatch(/from: 1\.5\n[\s\S]*from: 60\n/);
});

test('where the objective exists already nothing is asked before it is refused', async () => {
  const workspace = workspaceIn(undefined, { 'answers.yaml': OWN_TEMPLATE });
  const args = 'init --template ./answers.yaml --owner ana';
  await workspace.okr(`${args} --set hours=30 --set share=60`, { env: FIRST_DAY });
  const terminal = new Terminal(workspace, args, { env: FIRST_DAY });
  expect(await terminal.exit()).toBe(4);
  expect(answered(terminal)).toBe(0);
  const inside = new Terminal(workspaceIn(workspace.folder), 'init', { env: FIRST_DAY });
  expect(await inside.exit()).toBe(4);
  expect(inside.output).not.toContain('?');
});

test('with --dry-run the answers are shown as a file and none is written', async () => {
  const workspace = workspaceIn(temporaryFolder());
  const terminal = new Terminal(workspace, 'init acme --dry-run', { env: FIRST_DAY });
  await point(terminal, 'reduce-sales-cycle');
  terminal.press('enter');
  await terminal.answer('How many days does a sale take today?', '72');
  await terminal.answer('How many days should it take?');
  await terminal.answer('How many team members');
  expect(await terminal.exit()).toBe(0);
  expect(terminal.screen()).toContain('+objective: Shorten the sales cycle from 72 to 55 days');
  expect(workspace.files()).toEqual([]);
});
