import { message } from '../../model/message.ts';
import { UserError } from '../../model/user-error.ts';
import type { Command, World } from '../command.ts';
import { oneOfWords } from '../flag-values.ts';
import type { CycleFlags } from './cycle.ts';
import type { TableFlags } from './from-table/index.ts';
import type { InitiativeFlags } from './initiative.ts';
import type { KeyResultFlags } from './key-result.ts';
import type { KpiFlags } from './kpi.ts';
import type { ObjectiveFlags } from './objective.ts';
import type { PersonFlags } from './person.ts';
import type { TeamFlags } from './team.ts';

type Flags = ObjectiveFlags &
  KeyResultFlags &
  InitiativeFlags &
  KpiFlags &
  TeamFlags &
  PersonFlags &
  CycleFlags &
  TableFlags;

interface AddFlags extends Omit<Flags, 'called'> {
  readonly thing?: string;
  readonly 'title-or-id'?: string;
}

/** Something that can be added: the flags that say what it is, and what adds it, loaded when it is asked for. */
interface Kind {
  readonly flags: readonly (keyof Flags)[];
  readonly load: () => Promise<(flags: Flags, world: World) => Promise<void>>;
}

const MEASURE = ['from', 'to', 'change', 'atLeast', 'atMost', 'milestone'] as const;

const KINDS = {
  objective: {
    flags: ['id', 'owner', 'team', 'kind', 'align', 'weight', 'start', 'end', 'why'],
    load: async () => (await import('./objective.ts')).addObjective,
  },
  kr: {
    flags: ['objective', ...MEASURE, 'id', 'unit', 'weight', 'owner'],
    load: async () => (await import('./key-result.ts')).addKeyResult,
  },
  initiative: {
    flags: ['objective', 'kr', 'id', 'owner'],
    load: async () => (await import('./initiative.ts')).addInitiative,
  },
  kpi: {
    flags: ['template', 'set', 'id', 'owner', 'unit', 'atLeast', 'atMost', 'better', 'cadence', 'source'],
    load: async () => (await import('./kpi.ts')).addKpi,
  },
  team: {
    flags: ['name', 'parent', 'member'],
    load: async () => (await import('./team.ts')).addTeam,
  },
  person: {
    flags: ['name', 'email'],
    load: async () => (await import('./person.ts')).addPerson,
  },
  cycle: {
    flags: ['title', 'start', 'end', 'draft'],
    load: async () => (await import('./cycle.ts')).addCycle,
  },
} as const satisfies Record<string, Kind>;

/** In place of a thing: objectives and their key results from a table. */
const FROM_TABLE: Kind = {
  flags: ['from', 'map', 'decimal', 'owner', 'team'],
  load: async () => (await import('./from-table/index.ts')).addFromTable,
};

const THINGS = Object.keys(KINDS) as (keyof typeof KINDS)[];

export const add: Command<AddFlags> = {
  arguments: '[thing] [title-or-id]',
  options: [
    { flags: '--id <id>', summary: 'its id, which stays for ever; default made of its title, or that of the template' },
    { flags: '--owner <person>', summary: 'who owns it; default from OKR_USER or git, of a KR that of its objective' },
    { flags: '--team <team>', summary: 'whose objective it is' },
    { flags: '--kind <kind>', summary: 'committed or aspirational' },
    { flags: '--align <reference>', summary: 'the objective or key result that the objective serves' },
    { flags: '--why <text>', summary: 'why the objective matters' },
    { flags: '--start <date>', summary: 'its first day; default that of the cycle' },
    { flags: '--end <date>', summary: 'its last day; default that of the cycle' },
    { flags: '--objective <reference>', summary: 'the objective that it belongs to' },
    {
      flags: '--from <n|file>',
      summary:
        'the baseline of a KR, left out while it is unknown; without a thing, a spreadsheet of objectives as CSV, or -',
    },
    { flags: '--to <n>', summary: 'its target' },
    { flags: '--change <p>', summary: 'what the baseline should change by, in place of a target: -5% or -5' },
    { flags: '--at-least <n>', summary: 'the least that it should be' },
    { flags: '--at-most <n>', summary: 'the most that it should be' },
    { flags: '--milestone <title>', summary: 'a step, as TITLE or id:TITLE', repeatable: true },
    { flags: '--unit <unit>', summary: 'what it is counted in: percent, a currency such as BRL, or any word' },
    { flags: '--weight <n>', summary: 'how much it counts beside others; default 1' },
    { flags: '--kr <id>', summary: 'the key result that an initiative is for' },
    { flags: '--template <id>', summary: 'a KPI to begin with: an id, or a path to a file', repeatable: true },
    { flags: '--set <name=value>', summary: 'a value for a parameter of the template', repeatable: true },
    { flags: '--better <way>', summary: 'which way a KPI gets better: higher or lower' },
    { flags: '--cadence <span>', summary: 'how often a value of a KPI is due: 7d, 4w, 1m' },
    { flags: '--source <text>', summary: 'where the values of a KPI come from' },
    { flags: '--name <text>', summary: 'the name of a team or a person' },
    { flags: '--parent <team>', summary: 'the team that a team is a part of' },
    { flags: '--member <person>', summary: 'who is in a team', repeatable: true },
    { flags: '--email <address>', summary: 'by which git knows a person' },
    { flags: '--title <text>', summary: 'what a cycle is called' },
    {
      flags: '--map <column=name>',
      summary: 'what a column of the spreadsheet is; nothing: leave it out',
      repeatable: true,
    },
    { flags: '--decimal <sign>', summary: 'what stands before its decimals: comma or point' },
    { flags: '--draft', summary: 'leave a cycle out of reports until it is decided' },
  ],
  examples: [
    'okr add objective "Shorten the sales cycle" --team sales --end 2026-11-30',
    'okr add kr "Average sales cycle" --objective reduce-sales-cycle --from 60 --to 55 --unit days',
    'okr add kr "Keep churn low" --objective reduce-sales-cycle --at-most 2 --unit percent',
    'okr add kr "Contracts signed" --objective reduce-sales-cycle --milestone Vendor --milestone Pilot',
    'okr add initiative "Rewrite the pricing page" --objective reduce-sales-cycle --kr cycle-days',
    'okr add kpi "Monthly churn" --id churn --unit percent --at-most 2 --better lower --cadence 1m',
    'okr add kpi --template deals-closed --set deals=12',
    'okr add kpi --template sales-volume --set channels=online,stores',
    'okr add team sales --name Sales --parent company --member ana --member bo',
    'okr add person ana --name "Ana Silva" --email ana@acme.example',
    'okr add --from plan.csv --decimal comma --map "Goal=objective" --map "Status="',
    'okr add cycle sprint-7 --start 2027-01-04 --end 2027-01-15',
  ],
  writes: true,
  async run({ thing, 'title-or-id': called, ...flags }, world) {
    if (thing === undefined && flags.from !== undefined) {
      refuseForeign('--from', FROM_TABLE, flags);
      await (await FROM_TABLE.load())(flags, world);
      return 0;
    }
    if (thing === undefined) {
      throw new UserError('usage', message('usage/missing', { flags: ['THING'] }), { candidates: THINGS });
    }
    const name = oneOfWords('THING', thing, THINGS);
    const kind: Kind = KINDS[name];
    refuseForeign(name, kind, flags);
    await (await kind.load())(called === undefined ? flags : { ...flags, called }, world);
    return 0;
  },
};

/** Refuses flags that say nothing of such a thing. */
function refuseForeign(thing: string, { flags }: Kind, given: Flags): void {
  const options = add.options.map((option) => option.flags.split(' ')[0] ?? '');
  const known = new Set<string>(flags.map(optionOf));
  const foreign = options.filter((option) => !known.has(option) && Object.keys(given).map(optionOf).includes(option));
  if (foreign.length > 0) throw new UserError('usage', message('usage/not-of-thing', { thing, flags: foreign }));
}

/** `atLeast` as it is typed: `--at-least`. */
const optionOf = (key: string): string => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
