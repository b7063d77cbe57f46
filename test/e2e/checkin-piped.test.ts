import { expect, test } from 'vitest';
import { BY_ANA, CHECKIN_FILES } from './checkin-files.ts';
import { type Workspace, workspaceIn } from './run-okr.ts';

const workspace = () => workspaceIn(undefined, CHECKIN_FILES);
const checkins = (acme: Workspace) => acme.files('okrs').filter((file) => file.includes('/checkins/'));

test.each([
  ['a key result', 'cycle-days', '58.5\n', 'value: 58.5'],
  ['a KPI', 'kpi/churn', '  2.1', 'value: 2.1'],
])('the value of %s is read from a pipe', async (_, reference, input, written) => {
  const acme = workspace();
  await acme.okr(`checkin ${reference} -`, { ...BY_ANA, input });
  const [file = '', ...more] = checkins(acme);
  expect(more).toEqual([]);
  expect(acme.read(file)).toContain(written);
});

test.each([
  ['nothing', '', '“” is not a number'],
  ['a word', 'many\n', '“many” is not a number'],
  ['two lines', '1\n2\n', 'is not a number'],
  ['more than a number needs', '1'.repeat(5000), 'standard input'],
])('%s from a pipe is a usage error, and nothing is written', async (_, input, said) => {
  const acme = workspace();
  const { stderr } = await acme.okr('checkin cycle-days -', { ...BY_ANA, input, expect: 2 });
  expect(stderr).toContain(said);
  expect(checkins(acme)).toEqual([]);
});

test.each(['cycle-days', 'kpi/churn'])(
  'with --if-changed a value of %s that is what it was writes nothing',
  async (reference) => {
    const acme = workspace();
    await acme.okr(`checkin ${reference} 58 --if-changed`, BY_ANA);
    const { stdout, stderr } = await acme.okr(`checkin ${reference} 58 --if-changed`, BY_ANA);
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: 'the value is what it was; nothing was written\n' });
    expect(checkins(acme)).toHaveLength(1);
    await acme.okr(`checkin ${reference} 58 --if-changed --note "Still so."`, BY_ANA);
    await acme.okr(`checkin ${reference} 57 --if-changed`, BY_ANA);
    expect(checkins(acme)).toHaveLength(3);
  },
);
