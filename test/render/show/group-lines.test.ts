import { describe, expect, test } from 'vitest';
import { memberLines, subTeamLines } from '../../../src/render/show/group-lines.ts';
import { groupDetail } from '../../../src/report/show/group-detail.ts';
import { date } from '../../scoring/build.ts';
import { readAll } from '../../storage/reading.ts';
import { HARD_TEXTS } from '../hostile-files.ts';
import { asciiTerminal, pipe, terminal } from '../styles.ts';
import { expectToFit } from '../widths.ts';

/** A team over two others, one over a third that has nothing; Ana and Bo, its members, own a key result each. */
async function company(name = 'Sales') {
  const { workspace } = await readAll({
    'okr.yaml': `schema: 1
people: [{ id: ana, name: ${JSON.stringify(name)} }, { id: bo, name: Bo }]
teams:
  - { id: company, name: Acme, members: [bo, ana] }
  - { id: sales, name: ${JSON.stringify(name)}, parent: company }
  - { id: south, name: South, parent: sales }
  - { id: legal, name: Legal, parent: company }
`,
    '2026-Q4/win.yaml': `objective: Win
team: sales
key_results:
  - { id: deals, title: Deals, from: 0, to: 10, owner: ana }
  - { id: calls, title: Calls, from: 0, to: 10, owner: bo }
`,
    '2026-Q4/checkins/2026-11/2026-11-24-win-a1.yaml':
      'objective: win\ndate: 2026-11-24\nupdates: { deals: { value: 9 }, calls: { value: 1 } }\n',
  });
  const team = workspace.settings.teams.find((one) => one.id === 'company');
  if (!team) throw new Error('no team');
  return groupDetail({ kind: 'team', team }, workspace, date('2026-11-24'), 'short').detail;
}

const BARS = {
  sales: '● █████│░░░░  50%  Sales    1 off track, 1 on track',
  south: '○ ░░░░░░░░░░    –    South  nothing in the cycles shown',
  legal: '○ ░░░░░░░░░░    –  Legal    nothing in the cycles shown',
};

describe('the teams below a team', () => {
  test('are a tree with their figures, those that have nothing named as well', async () => {
    // 9 and 1 of 10 make 50%; 55 of 92 days are 59.8%, in the sixth tenth; 0.5 ÷ 0.598 = 0.84 is on track.
    const lines = subTeamLines(await company(), '2026-Q4', terminal(100));
    expect(lines).toEqual(['Sub-teams', `  ${BARS.sales}`, `  ${BARS.south}`, `  ${BARS.legal}`]);
  });

  test('are plain columns in a pipe, which begin with what is typed', async () => {
    expect(subTeamLines(await company(), '2026-Q4', pipe).map((line) => line.split(/ {2,}/))).toEqual([
      ['Sub-teams'],
      ['REFERENCE', 'NAME', 'PROGRESS', 'EXPECTED', 'STATUS', 'KEY RESULTS'],
      ['team/sales', 'Sales', '50%', '60%', 'on track', '1 off track, 1 on track'],
      ['', 'team/south', 'South', '–', '–'],
      ['team/legal', 'Legal', '–', '–'],
    ]);
  });

  test('are not shown in a cycle in which none of them has anything', async () => {
    expect(subTeamLines(await company(), '2026', terminal(80))).toEqual([]);
  });
});

test('members stand in the order of okr.yaml’s people, with the figures of all that they own', async () => {
  expect(memberLines(await company('Ana'), '2026-Q4', terminal(80))).toEqual([
    'Members',
    '  ● █████│███░  90%  Ana  1 on track',
    '  ✖ █░░░░│░░░░  10%  Bo   1 off track',
  ]);
});

test.each(Object.keys(HARD_TEXTS))('with %s as a name nothing is wider than the terminal', async (text) => {
  const detail = await company(HARD_TEXTS[text]);
  for (const width of [60, 80, 120])
    for (const style of [terminal(width), asciiTerminal(width)])
      expectToFit(
        [...subTeamLines(detail, '2026-Q4', style), ...memberLines(detail, '2026-Q4', style)].join('\n'),
        width,
      );
});
