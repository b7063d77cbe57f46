import { expect, test } from 'vitest';
import { expectGolden } from '../e2e/golden.ts';
import { expectToFit } from '../render/widths.ts';
import { printed } from '../showing/in-process.ts';
import { MemoryDisk } from '../storage/memory-disk.ts';

const FILES = {
  'okr.yaml': `schema: 1
name: 示例公司
language: zh-CN
timezone: Asia/Shanghai
people:
  - { id: fang, name: 王芳 }
  - { id: lei, name: 李雷 }
teams:
  - { id: sales, name: 销售部, members: [fang, lei] }
`,
  '2026-Q4/win-south.yaml': `objective: 打开华南市场，让零售商第一次向我们下单
why: 来咨询的客户有一半在华南。
owner: fang
team: sales
tags: [华南, 新客户]
key_results:
  - { id: contracts, title: 与华南零售商签约数, from: 0, to: 12, unit: 单 }
  - { id: cycle-days, title: 从首次通话到签约的平均天数, from: 60, to: 45, unit: 天, weight: 2, owner: lei }
  - { id: revenue, title: 华南新签合同金额, from: 0, change: 3000000, unit: CNY }
  - { id: churn, title: 月流失率保持在 2% 以下, hold: { at_most: 2 }, unit: percent, kpi: churn }
  - id: mobile
    title: 可在手机上签约
    milestones:
      - { id: vendor, title: 选定供应商 }
      - { id: pilot, title: 3 家客户试点, weight: 2, due: 2026-11-15 }
initiatives:
  - { id: price-page, title: 改写价格页, kr: cycle-days, owner: lei }
`,
  'kpis/churn.yaml': 'kpi: 月流失率\nunit: percent\nowner: lei\nhold: { at_most: 2 }\nbetter: lower\n',
  'kpis/checkins/2026-11/2026-11-20-churn-aaaaaaaaaa.yaml': 'kpi: churn\ndate: 2026-11-20\nby: lei\nvalue: 1.8\n',
  '2026-Q4/checkins/2026-10/2026-10-20-win-south-aaaaaaaaaa.yaml': `objective: win-south
date: 2026-10-20
by: lei
updates:
  cycle-days: { value: 59, confidence: 0.8 }
  contracts: { value: 2, confidence: 80% }
  revenue: { value: 800000 }
  mobile: { done: [vendor] }
`,
  '2026-Q4/checkins/2026-11/2026-11-03-win-south-aaaaaaaaaa.yaml': `objective: win-south
date: 2026-11-03
by: lei
updates: { cycle-days: { value: 58 } }
`,
  '2026-Q4/checkins/2026-11/2026-11-19-win-south-aaaaaaaaaa.yaml': `objective: win-south
date: 2026-11-19
by: fang
updates:
  cycle-days: { value: 57, confidence: 0.5, note: 两个大单卡在合同评审上三周了。 }
  contracts: { add: 3, confidence: 40%, needs: [{ kind: decision, text: 是否同意小客户先试用三个月？ }] }
`,
};

const SCREENS = [
  [80, 'report'],
  [120, 'report --owner lei'],
  [80, 'status'],
  [80, 'show contracts'],
  [80, 'show cycle-days'],
  [80, 'show mobile'],
  [80, 'show win-south'],
  [80, 'show team/sales'],
  [80, 'show kpi/churn'],
  [80, 'due'],
  [null, 'report'],
  [null, 'report --format markdown'],
  [null, 'explain mobile'],
  [null, 'explain okr/vague'],
] as const;

const disk = new MemoryDisk(FILES);

test('a Chinese workspace is shown as it was read and found to read well', async () => {
  const shown: string[] = [];
  for (const [width, line] of SCREENS) {
    const { stdout, code } = await printed(line.split(' '), disk, { width });
    expect(code, line).toBe(0);
    if (width !== null) expectToFit(stdout, width);
    shown.push(`$ okr ${line}  # ${width ?? 'piped'}\n${stdout}`);
  }
  expectGolden('screens-zh-CN.txt', shown.join('\n'));
});

/** Words of English that are no names of files, keys or commands. */
const ENGLISH = /\b(?:the|of|since|progress|expected|on track|at risk|week|day|days|owner|none|baseline|from)\b/i;

test('no English is left in what is said of it', async () => {
  for (const [width, line] of SCREENS.filter(([, line]) => !line.startsWith('explain'))) {
    const { stdout, stderr } = await printed(line.split(' '), disk, { width });
    const said = `${stdout}${stderr}`.replace(/cycle-days|`okr [^`]*`/g, '');
    expect(ENGLISH.exec(said)?.[0] ?? null, line).toBeNull();
  }
});
