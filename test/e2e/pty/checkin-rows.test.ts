import { expect, test } from 'vitest';
import { snapshot } from '../snapshot.ts';
import { checkedIn } from './checkin-files.ts';
import { Terminal } from './terminal.ts';

const ROWS = `kr,value,add,date,by
cycle-days,57,,2026-11-20,bo
cycle-days,56,,2026-11-23,bo
reduce-sales-cycle/meetings,,3,2026-11-20,bo
`;

function withRows(rows = ROWS) {
  const workspace = checkedIn();
  workspace.write({ 'rows.csv': rows });
  return workspace;
}

const checkinsIn = (workspace: ReturnType<typeof withRows>) =>
  workspace.files('okrs').filter((file) => file.includes('/checkins/')).length;

test('before rows are written it shows what they would change, and asks', async () => {
  const workspace = withRows();
  const terminal = new Terminal(workspace, 'checkin --from rows.csv', { columns: 120 });
  await terminal.shows('Write these 3 check-ins?');
  expect(terminal.screen().split('\n').slice(0, 3)).toEqual([
    '3 new check-ins of 2 key results from rows.csv',
    '  2026-Q4/reduce-sales-cycle/cycle-days  58 days → 56 days  2 rows, 20 Nov 2026 to 23 Nov 2026',
    '  2026-Q4/reduce-sales-cycle/meetings  – → 3 meetings  1 row, 20 Nov 2026',
  ]);
  expect(checkinsIn(workspace)).toBe(1);
  terminal.press('enter');
  expect(await terminal.exit()).toBe(0);
  expect(checkinsIn(workspace)).toBe(4);
  expect(terminal.screen()).toContain('2026-Q4/reduce-sales-cycle/cycle-days  58 days → 56 days  progress 40% → 80%');
});

test.each([
  ['no', 'n', 0],
  ['Ctrl-C', null, 130],
])('%s writes nothing', async (_, answer, code) => {
  const workspace = withRows();
  const before = snapshot(workspace.folder);
  const terminal = new Terminal(workspace, 'checkin --from rows.csv');
  await terminal.shows('Write these 3 check-ins?');
  if (answer === null) terminal.press('ctrlC');
  else await terminal.answer('Write these 3 check-ins?', answer);
  expect(await terminal.exit()).toBe(code);
  expect(terminal.screen()).toContain('nothing was written');
  expect(snapshot(workspace.folder)).toEqual(before);
});

test('--yes writes without asking', async () => {
  const workspace = withRows();
  const terminal = new Terminal(workspace, 'checkin --from rows.csv --yes');
  expect(await terminal.exit()).toBe(0);
  expect(terminal.screen()).not.toContain('?');
  expect(checkinsIn(workspace)).toBe(4);
});

test('standard input that is the terminal is exit 2, and a bad row is shown with its line', async () => {
  const input = new Terminal(withRows(), 'checkin --from -');
  expect(await input.exit()).toBe(2);
  expect(input.screen()).toContain('standard input is the terminal');
  const bad = new Terminal(withRows('kr,value\ncycle-days,"5,5"\n'), 'checkin --from rows.csv', { columns: 120 });
  expect(await bad.exit()).toBe(2);
  expect(bad.screen()).toContain('  2 | cycle-days,"5,5"\n    |            ^\n');
});
