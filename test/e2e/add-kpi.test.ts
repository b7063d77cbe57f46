import { beforeAll, describe, expect, test } from 'vitest';
import { ACME_FILES } from './acme-files.ts';
import { answersOf } from './answers.ts';
import { type Outcome, workspaceIn } from './run-okr.ts';
import { snapshot } from './snapshot.ts';

const ENV = { OKR_USER: 'ana' };
const workspace = workspaceIn(undefined, ACME_FILES);
const refusing = workspaceIn(undefined, ACME_FILES);
const before = snapshot(refusing.folder);

const WRITTEN = {
  plain: 'add kpi "Win rate"',
  whole:
    'add kpi "Leads: inbound" --id leads-in --owner bo --unit "%" --at-least 5 --at-most 90 --better higher --cadence 2w --source "CRM, leads"',
  deals: 'add kpi --template deals-closed --set deals=12 --owner bo',
  over: 'add kpi "Deals of the team" --template deals-closed --id team-deals --at-least 3 --cadence 7d',
  lead: 'add kpi --template lead-conversion-rate --template quarterly-revenue-growth --set growth=4',
  volume: 'add kpi --template sales-volume --set channels=web,stores --json',
};

const REFUSED = {
  'a thing that cannot be added': ['add kpis X', 2, 'THING: “kpis” is not'],
  'no title': ['add kpi', 2, 'missing: TITLE'],
  'a title of spaces alone': ['add kpi "  "', 2, 'missing: TITLE'],
  'an id that is taken': [
    'add kpi "Monthly churn" --id churn',
    4,
    'okrs/kpis/churn.yaml exists already; nothing was changed',
  ],
  'one id that several would bear': ['add kpi --template deals-closed --template deals-closed', 4, 'exists already'],
  'a title of which no id can be made': ['add kpi *** --owner ana', 2, 'missing: --id'],
  'an id for several KPIs': [
    'add kpi X --template sales-volume',
    2,
    'TITLE can be said of one KPI alone, but 3 would be added',
  ],
  'bounds that leave no room': [
    'add kpi X --at-least 3 --at-most 2',
    2,
    'could not be read back: no value is at least 3 and at most 2',
  ],
  'a way that there is not': ['add kpi X --better up', 2, '--better: “up” is not higher or lower'],
  'a bound with its unit': ['add kpi X --at-most 2%', 2, '--at-most: “2%” is not a number'],
  'a cadence of no days': ['add kpi X --cadence 0d', 2, '--cadence: '],
  'an owner whom okr.yaml does not know': ['add kpi X --owner dan', 2, 'nobody in okr.yaml has the id “dan”'],
  'a parameter that no template has': ['add kpi --template deals-closed --set deal=3', 2, 'no parameter “deal”'],
  'a value without a template': ['add kpi X --set deals=3', 2, 'no --template is given'],
  'a template of an objective': [
    'add kpi --template reduce-sales-cycle',
    2,
    'hint: okr init --template reduce-sales-cycle',
  ],
  'a template of a KPI for an objective': [
    'init --template deals-closed',
    2,
    'hint: okr add kpi --template deals-closed',
  ],
} as const;

const answers = new Map<string, Outcome>();

beforeAll(() => {
  const lines = [
    ...Object.entries(WRITTEN).map(([name, args]) => ({ name, args, folder: workspace.folder })),
    ...['report --json', 'check'].map((args) => ({ name: args, args, folder: workspace.folder })),
    ...Object.entries(REFUSED).map(([name, [args]]) => ({ name, args, folder: refusing.folder })),
    { name: 'dry', args: 'add kpi "Win rate" --dry-run', folder: refusing.folder },
  ];
  answersOf(lines.map(({ args, folder }) => ({ args, folder, env: ENV }))).forEach((outcome, index) => {
    answers.set(lines[index]?.name ?? '', outcome);
  });
}, 60_000);

const answer = (name: string): Outcome => {
  const found = answers.get(name);
  if (!found) throw new Error(`no answer to ${name}`);
  return found;
};

const kpi = (id: string) => workspace.written(`okrs/kpis/${id}.yaml`);

describe('okr add kpi', () => {
  test('makes a file whose id comes of the title, owned by whoever types', () => {
    expect(kpi('win-rate')).toBe('kpi: Win rate\nowner: ana\n');
    const { stdout, stderr } = answer('plain');
    expect(stdout).toBe('kpi/win-rate  Win rate\nokrs/kpis/win-rate.yaml\n');
    expect(stderr).toBe(
      [
        "next: git add okrs && git commit -m 'Add kpi/win-rate'",
        'next: okr checkin kpi/win-rate VALUE',
        'take it back: rm okrs/kpis/win-rate.yaml',
        '',
      ].join('\n'),
    );
  });

  test('writes every flag under its key', () => {
    expect(kpi('leads-in')).toBe(
      [
        'kpi: "Leads: inbound"',
        'owner: bo',
        'unit: "%"',
        'hold: { at_least: 5, at_most: 90 }',
        'better: higher',
        'cadence: 2w',
        'source: CRM, leads',
        '',
      ].join('\n'),
    );
    expect(answer('whole').stdout).toContain(
      'kpi/leads-in  Leads: inbound: at least 5%, at most 90%, higher is better, every 2 weeks\n',
    );
  });

  test('leaves a workspace that is read without a fault', () => {
    expect(answer('check').code).toBe(0);
    expect(answer('check').stdout).not.toContain('kpis/');
  });

  test('with --dry-run shows the file and writes none', () => {
    expect(answer('dry').stdout).toContain('+kpi: Win rate\n');
  });

  test.each(Object.entries(REFUSED))('%s is refused, and nothing is written', (name, [, code, words]) => {
    expect(answer(name)).toMatchObject({ code, stdout: '' });
    expect(answer(name).stderr).toContain(words);
    expect(snapshot(refusing.folder)).toEqual(before);
  });
});

describe('okr add kpi --template', () => {
  test('makes the KPI of the template, with the figures that are set', () => {
    expect(kpi('deals-closed')).toBe(
      'kpi: Deals closed in the month\nowner: bo\nunit: deals\nhold: { at_least: 12 }\nbetter: higher\ncadence: 1m\n',
    );
  });

  test('takes what the flags say before what the template says', () => {
    expect(kpi('team-deals')).toBe(
      'kpi: Deals of the team\nowner: ana\nunit: deals\nhold: { at_least: 3 }\nbetter: higher\ncadence: 7d\n',
    );
  });

  test('makes those of several templates at once', () => {
    expect(kpi('lead-conversion-rate')).toContain(
      'unit: percent\nhold: { at_least: 10 }\nbetter: higher\ncadence: 1m\n',
    );
    expect(kpi('quarterly-revenue-growth')).toContain(
      'unit: percent\nhold: { at_least: 4 }\nbetter: higher\ncadence: 3m\n',
    );
    expect(answer('lead').stderr).toContain("git commit -m 'Add 2 KPIs'");
  });

  test('makes a KPI for each channel, in the money of the workspace, and says what was left out', () => {
    const { changes, files } = JSON.parse(answer('volume').stdout);
    expect(files).toEqual(['web', 'stores'].map((channel) => `okrs/kpis/sales-volume-${channel}.yaml`));
    expect(changes[1]).toEqual({ reference: 'kpi/sales-volume-stores', title: 'Sales volume in the month, stores' });
    expect(kpi('sales-volume-web')).toMatch(/\nunit: USD\nbetter: higher\ncadence: 1m\n$/);
    expect(answer('volume').stderr).toContain(
      'left out: least; add what you come to know to okrs/kpis/sales-volume-web.yaml',
    );
  });

  test('its KPIs are in the report', () => {
    const { kpis } = JSON.parse(answer('report --json').stdout);
    const added = ['deals-closed', 'lead-conversion-rate', 'leads-in', 'quarterly-revenue-growth'];
    expect(kpis.map(({ id }: { id: string }) => id)).toEqual([
      ...['churn', ...added, 'sales-volume-stores', 'sales-volume-web', 'team-deals', 'win-rate'],
    ]);
  });
});
