import { expect, test } from 'vitest';
import { languageOf } from '../../src/language/index.ts';
import { activeCycles } from '../../src/model/cycle.ts';
import { thingsIn } from '../../src/model/resolution.ts';
import { LANGUAGE_TAGS } from '../../src/model/settings.ts';
import {
  DETAIL_FORMATS,
  DUE_FORMATS,
  REFERENCE_FORMATS,
  REPORT_FORMATS,
  STATUS_FORMATS,
} from '../../src/render/index.ts';
import type { Style } from '../../src/render/style.ts';
import { dueReport } from '../../src/report/due-report.ts';
import { rowForecast } from '../../src/report/row-forecast.ts';
import { detailOf } from '../../src/report/show/detail.ts';
import { referenceRows } from '../../src/report/show/reference-list.ts';
import { statusReport } from '../../src/report/status-report.ts';
import { expectGolden } from '../e2e/golden.ts';
import { date } from '../scoring/build.ts';
import { readAll } from '../storage/reading.ts';
import { exampleFiles, reportOf } from './report-of.ts';
import { asciiTerminal, terminal } from './styles.ts';

const AS_OF = date('2026-11-24');

const accessible = (style: Style = terminal(80)): Style => ({ ...style, accessible: true });

/** All that the commands for reading print of files in `okrs/`, in sentences. */
async function everything(files: Readonly<Record<string, string>>, style: Style): Promise<readonly string[]> {
  const contents = Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(/^okrs\//, ''), text]));
  const { workspace: all } = await readAll(contents);
  const workspace = { ...all, cycles: activeCycles(all.cycles, AS_OF) };
  const detail = await DETAIL_FORMATS.table(style);
  const request = { asOf: AS_OF, naming: 'short', findings: [], forecaster: rowForecast } as const;
  const details = thingsIn(workspace).map((thing) => detail(detailOf(thing, workspace, request).detail, style));
  return [
    (await REPORT_FORMATS.table(style))(await reportOf(files), style),
    (await STATUS_FORMATS.table(style))(statusReport(workspace, AS_OF, 'short').report, style),
    (await DUE_FORMATS.table(style))(dueReport(workspace, AS_OF, null, 'short'), style),
    (await REFERENCE_FORMATS.table(style))(referenceRows(workspace, 'short'), style),
    ...(await Promise.all(details)),
  ];
}

test.each(LANGUAGE_TAGS)('the report in sentences reads well in %s', async (tag) => {
  const style = accessible({ ...terminal(80), language: await languageOf(tag) });
  const drawn = (await REPORT_FORMATS.table(style))(await reportOf(exampleFiles(), { cycle: '2026-Q4' }), style);
  expectGolden(`report-accessible-${tag}.txt`, drawn);
});

test('nothing is drawn, nothing stands in columns, and every line is a heading, a command or ends as a sentence does', async () => {
  for (const text of await everything(exampleFiles(), accessible())) {
    expect(text).not.toMatch(/[─-╿▀-◿✔✖→·]| {2}/u);
    for (const line of text.split('\n')) expect(line).toMatch(/[.?]$|^To type: okr |^[A-Z][\w -]*$|^[\w/-]+: .+$|^$/);
  }
});

test('what is due is named as it is typed, and the command stands on a line of its own', async () => {
  const [, , due] = await everything(exampleFiles(), accessible());
  expect(due?.split('\n').slice(0, 3)).toEqual([
    'Check-ins due',
    'Reference december-renewals: Contracts ending in December that are renewed. Owner: chen. Last check-in: 17 November 2026 (7 days ago). Due since 24 November 2026.',
    'To type: okr checkin december-renewals VALUE',
  ]);
});

test('under --ascii no sign outside ASCII is printed where the files have none', async () => {
  const files = {
    'okr.yaml': 'schema: 1\n',
    '2026-Q4/win.yaml': 'objective: Win\nkey_results: [{ id: a, title: A, from: 2, to: 1 }]\n',
  };
  for (const text of await everything(files, accessible(asciiTerminal(80)))) expect(text).toMatch(/^[\n -~]*$/);
});

test('no line begins with what a user wrote, which the CI that prints it could take for an instruction', async () => {
  const files = {
    'okr.yaml':
      'schema: 1\nname: "::error::a"\npeople: [{ id: ana, name: "::error::b" }]\nteams: [{ id: sales, name: "::error::c" }]\n',
    'kpis/churn.yaml': 'kpi: "::error::d"\nsource: "x\\n::error::e"\n',
    '2026-Q4/win.yaml': `objective: "::error::f"
why: "x\\n::error::g"
owner: ana
team: sales
key_results: [{ id: deals, title: "::error::h\\n::error::i", from: 0, to: 5 }, { id: b, title: B, milestones: [{ id: m, title: "::error::j" }] }]
initiatives: [{ id: k, title: "::error::k", done: false }]
`,
    '2026-Q4/checkins/2026-11/2026-11-20-win-a1.yaml':
      'objective: win\ndate: 2026-11-20\nby: ana\nupdates: { deals: { value: 5, note: "x\\n::error::l", needs: [{ kind: skill, text: "::error::m" }] } }\n',
  };
  const texts = (await everything(files, accessible())).join('\n');
  for (const letter of 'abcdefghijklm') expect(texts).toContain(`::error::${letter}`);
  expect(texts).not.toMatch(/^\s*::error::/m);
});
