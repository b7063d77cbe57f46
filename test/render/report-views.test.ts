import { expect, test } from 'vitest';
import { ACME_FILES } from '../e2e/acme-files.ts';
import { printed } from '../showing/in-process.ts';
import { MemoryDisk } from '../storage/memory-disk.ts';

const disk = new MemoryDisk(
  Object.fromEntries(Object.entries(ACME_FILES).map(([path, text]) => [path.replace(/^okrs\//, ''), text])),
);

const shown = async (line: string, width: number | null = null): Promise<string> =>
  (await printed(line.split(' '), disk, { width })).stdout;

test.each([
  ['--owner ana', 'Ana Silva — Acme: OKR report', 'person/ana  Ana Silva  Acme'],
  ['--owner cy', 'cy — Acme: OKR report', 'person/cy  cy  Acme'],
  ['--team sales', 'Sales — Acme: OKR report', 'team/sales  Sales  Acme'],
  ['--team legal --owner bo', 'Bo — Legal — Acme: OKR report', 'person/bo  team/legal  Bo  Legal  Acme'],
])('a report with %s begins with whom it is of, in every format', async (flags, title, columns) => {
  const page = await shown(`report ${flags} --format html`);
  expect(page).toContain(`<title>${title}</title>`);
  expect(page).toContain(`<h1>${title}</h1>`);
  expect(await shown(`report ${flags} --format markdown`)).toMatch(new RegExp(`^# ${title}\n\n`));
  expect(await shown(`report ${flags}`, 80)).toMatch(new RegExp(`^${title}\n\n`));
  expect(await shown(`report ${flags}`)).toMatch(new RegExp(`^${columns}\n\n`));
});

test('the report of the company is called by the workspace, and begins with its cycles', async () => {
  expect(await shown('report --format html')).toContain('<h1>Acme: OKR report</h1>');
  expect(await shown('report --format markdown')).toMatch(/^## Acme · 2026\n/);
});

const NARROWED = 'only objectives with the tag “south”; only key results that are off track or stale';

test.each([
  ['html', null, `<p class="soft">${NARROWED}</p></header>`],
  ['markdown', null, `\n\n*${NARROWED}*\n\n## `],
  ['table', null, `\n${NARROWED}\n\n`],
  ['table', 100, `\n${NARROWED}\n\n`],
])('what is hidden by tag and status is told in %s at width %s', async (format, width, expected) => {
  const tagged = new MemoryDisk({
    'okr.yaml': 'schema: 1\nname: Acme\npeople: [{ id: bo, name: Bo }]\n',
    '2026-Q4/win.yaml':
      'objective: Win\nowner: bo\ntags: [south]\nkey_results:\n  - { id: won, title: Won, from: 0, to: 4 }\n',
  });
  const line = ['report', '--owner', 'bo', '--tag', 'south', '--status', 'off_track,stale', '--format', format];
  expect((await printed(line, tagged, { width })).stdout).toContain(expected);
});

test.each([
  ['html', null, ['id="people-2026-Q4"', 'id="due"', 'id="attention"', 'id="objective-2026-Q4-reduce-sales-cycle"']],
  ['markdown', null, ['## Check-ins due', '## Acme · 2026-Q4', '### People', '### Needs a skill', '### ✖ Shorten']],
  ['table', null, ['Check-ins due', '2026-Q4  Acme', 'People', 'Needs a skill', 'reduce-sales-cycle  Shorten']],
  ['table', 80, ['Check-ins due', 'Acme  2026-Q4', 'People', 'Needs a skill', '✖ Shorten']],
])(
  'in %s at width %s a person’s figures, what they owe and what is asked for come before objectives',
  async (format, width, parts) => {
    const text = await shown(`report --owner ana --cycle 2026-Q4 --format ${format}`, width);
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain('okr checkin 2026-Q4/reduce-sales-cycle/cac VALUE');
  },
);

test('nothing of a page but the titles of what is above them is of others', async () => {
  const page = await shown('report --owner cy --cycle 2026-Q4 --format html');
  expect(page).toContain('Customer meetings held');
  for (const hidden of ['Average sales cycle', 'Deliver what we sign', '>Bo<', 'Monthly churn', 'Legal', 'id="due"'])
    expect(page).not.toContain(hidden);
});

test('where a filter leaves nothing of a cycle, that is said, and not that it has no objectives', async () => {
  const text = await shown('report --owner bo --cycle 2026');
  expect(text).toContain('nothing in 2026 matches');
  expect(text).not.toContain('has no objectives yet');
});
