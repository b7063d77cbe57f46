import { describe, expect, test } from 'vitest';
import { workspaceIn } from './run-okr.ts';

/** What a template promises of a key result once every baseline is known. */
type Claim = [
  id: string,
  measure: 'metric' | 'milestones',
  from: number | null,
  to: number | null,
  unit: string | null,
  milestones?: number,
];

interface Promised {
  term: string;
  title: string;
  /** The baselines that only the user knows. */
  baselines: Record<string, number>;
  cycle: string;
  start: string;
  end: string;
  keyResults: Claim[];
}

// By hand, begun on the first day of a year so that each term is whole: relative targets are `from` ± a share of it.
const PROMISED: Record<string, Promised> = {
  'increase-revenue': {
    term: '3m',
    title: 'Raise quarterly revenue by 10%',
    baselines: { revenue: 200_000, 'new-customer-sales': 50_000, 'acquisition-cost': 800 },
    ...{ cycle: '2026-Q1', start: '2026-01-01', end: '2026-03-31' },
    keyResults: [
      ['revenue', 'metric', 200_000, 220_000, 'USD'],
      ['product-sales', 'metric', 0, 10_000, 'USD'],
      ['new-customer-sales', 'metric', 50_000, 55_000, 'USD'],
      ['acquisition-cost', 'metric', 800, 760, 'USD'],
    ],
  },
  'reduce-sales-cycle': {
    term: '2m',
    title: 'Shorten the sales cycle from 60 to 55 days',
    baselines: {},
    ...{ cycle: '2026-Q1', start: '2026-01-01', end: '2026-02-28' },
    keyResults: [
      ['cycle-days', 'metric', 60, 55, 'days'],
      ['negotiation-course', 'metric', 0, 10, 'people'],
      ['mobile-contracts', 'milestones', null, null, null, 3],
      ['personas', 'metric', 0, 4, 'personas'],
    ],
  },
  'strategic-partnerships': {
    term: '12m',
    title: 'Grow strategic partnerships to drive referral sales',
    baselines: {},
    ...{ cycle: '2026', start: '2026-01-01', end: '2026-12-31' },
    keyResults: [
      ['groundwork', 'milestones', null, null, null, 2],
      ['partners-met', 'metric', 0, 15, 'partners'],
      ['partners-signed', 'metric', 0, 8, 'partners'],
    ],
  },
  'sales-marketing-alignment': {
    term: '1m',
    title: 'Align sales and marketing so that marketing’s leads become deals',
    baselines: {},
    ...{ cycle: '2026-01', start: '2026-01-01', end: '2026-01-31' },
    keyResults: [
      ['joint-meetings', 'metric', 0, 4, 'meetings'],
      ['sales-content', 'metric', 0, 3, 'products'],
      ['qualified-deals', 'metric', 0, 5, 'deals'],
    ],
  },
  'customer-onboarding': {
    term: '3m',
    title: 'Onboard new customers so that they are satisfied and stay',
    baselines: { satisfaction: 70, churn: 4 },
    ...{ cycle: '2026-Q1', start: '2026-01-01', end: '2026-03-31' },
    keyResults: [
      ['satisfaction-survey', 'milestones', null, null, null, 3],
      ['satisfaction', 'metric', 70, 85, 'percent'],
      ['churn', 'metric', 4, 2, 'percent'],
    ],
  },
  'inbound-leads': {
    term: '3m',
    title: 'Generate 30% more inbound leads',
    baselines: { leads: 200, 'profile-share': 60, conversion: 4 },
    ...{ cycle: '2026-Q1', start: '2026-01-01', end: '2026-03-31' },
    keyResults: [
      ['leads', 'metric', 200, 260, 'leads'],
      ['blog-posts', 'metric', 0, 24, 'posts'],
      ['capture-assets', 'metric', 0, 6, 'assets'],
      ['profile-share', 'metric', 60, 75, 'percent'],
      ['nurture-conversion', 'metric', 4, 4.6, 'percent'],
    ],
  },
  'sales-efficiency': {
    term: '3m',
    title: 'Make the sales team more efficient: 10% more time spent selling',
    baselines: { 'selling-hours': 20 },
    ...{ cycle: '2026-Q1', start: '2026-01-01', end: '2026-03-31' },
    keyResults: [
      ['crm-training', 'metric', 0, 20, 'reps'],
      ['automated-processes', 'metric', 0, 3, 'processes'],
      ['selling-time', 'metric', 20, 22, 'hours'],
    ],
  },
  'grow-sales': {
    term: '3m',
    title: 'Raise sales revenue with new meetings and a higher conversion',
    baselines: {},
    ...{ cycle: '2026-Q1', start: '2026-01-01', end: '2026-03-31' },
    keyResults: [
      ['new-sales', 'metric', 0, 500_000, 'BRL'],
      ['lead-conversion', 'metric', 15, 25, 'percent'],
      ['new-meetings', 'metric', 0, 100, 'meetings'],
    ],
  },
};

const NEW_YEAR = { env: { OKR_NOW: '2026-01-01T12:00:00Z', OKR_USER: 'ana' } };

/** What `report` says of the one objective that a template makes on the first day of 2026. */
async function begun(id: string, flags: string, files: Record<string, string> = {}) {
  const workspace = workspaceIn(undefined, files);
  await workspace.okr(`init --template ${id} ${flags}`, NEW_YEAR);
  const { stdout } = await workspace.okr('report --json', NEW_YEAR);
  const { cycles, objectives } = JSON.parse(stdout);
  expect(cycles).toHaveLength(1);
  expect(objectives).toHaveLength(1);
  return objectives[0];
}

const claims = (keyResults: Record<string, unknown>[]) =>
  keyResults.map(({ id, measure, from, to, unit, milestones }) => [
    ...[id, measure, from, to, unit],
    ...(Array.isArray(milestones) ? [milestones.length] : []),
  ]);

describe.each(Object.entries(PROMISED))('%s', (id, promised) => {
  test('makes the objective that it promises, once the baselines are told', async () => {
    const told = Object.entries(promised.baselines).map(([name, value]) => `--set ${name}=${value}`);
    const objective = await begun(id, told.join(' '));
    const { title, cycle, start, end } = promised;
    expect(objective).toMatchObject({ id, title, cycle, start, end, owner: 'ana', kind: 'aspirational' });
    expect(claims(objective.keyResults)).toEqual(promised.keyResults);
  });

  test('leaves a baseline out that it is not told, and what follows from it', async () => {
    const { keyResults } = await begun(id, '');
    const relative = [
      'revenue',
      'new-customer-sales',
      'acquisition-cost',
      'leads',
      'nurture-conversion',
      'selling-time',
    ];
    const asked = [...relative, 'satisfaction', 'churn', 'profile-share'];
    const expected = promised.keyResults.map(([kr, measure, from, to, ...rest]) => [
      ...[kr, measure, asked.includes(kr) ? null : from, relative.includes(kr) ? null : to],
      ...rest,
    ]);
    expect(claims(keyResults)).toEqual(expected);
  });

  test('is shown with its term, its parameters and the command that begins it', async () => {
    const { stdout } = await workspaceIn().okr(`template show ${id} --json`, NEW_YEAR);
    const shown = JSON.parse(stdout);
    const { term, title, cycle, start, end } = promised;
    expect(shown).toMatchObject({ kind: 'template', id, own: false, path: null, term, cycle: { name: cycle } });
    expect(shown.objective).toMatchObject({ title, start, end });
    expect(shown.objective.keyResults.map((one: { id: string }) => one.id)).toEqual(
      promised.keyResults.map(([kr]) => kr),
    );
    expect(shown.command).toBe(`okr init --template ${id}`);
    const asked = shown.parameters.filter((one: { default: unknown }) => one.default === null);
    expect(asked.map((one: { name: string }) => one.name).sort()).toEqual(Object.keys(promised.baselines).sort());
  });
});

test('these are all the templates of an objective that there are', async () => {
  const { stdout } = await workspaceIn().okr('template list --json');
  const { templates } = JSON.parse(stdout);
  const ofObjectives = templates.filter((one: { kind: string }) => one.kind === 'objective');
  expect(ofObjectives.map((one: { id: string }) => one.id)).toEqual(Object.keys(PROMISED).sort());
});

test('money is in the currency of the workspace, where it has one', async () => {
  const files = { 'okrs/okr.yaml': 'schema: 1\ncurrency: EUR\n' };
  const units = async (id: string) =>
    (await begun(id, '', files)).keyResults.map(({ unit }: { unit: string | null }) => unit);
  expect(await units('grow-sales')).toEqual(['EUR', 'percent', 'meetings']);
  expect(await units('increase-revenue')).toEqual(['EUR', 'EUR', 'EUR', 'EUR']);
});
