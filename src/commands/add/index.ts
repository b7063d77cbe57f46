import { message } from '../../model/message.ts';
import { UserError } from '../../model/user-error.ts';
import type { Command, World } from '../command.ts';
import { oneOfWords } from '../flag-values.ts';
import type { KpiFlags } from './kpi.ts';

interface AddFlags extends KpiFlags {
  readonly kind?: string;
}

/** What can be added, each loaded when it is asked for. */
const KINDS = {
  kpi: async () => (await import('./kpi.ts')).addKpi,
} as const satisfies Record<string, () => Promise<(flags: AddFlags, world: World) => Promise<void>>>;

const KIND_NAMES = Object.keys(KINDS) as (keyof typeof KINDS)[];

export const add: Command<AddFlags> = {
  arguments: '[kind] [title]',
  options: [
    { flags: '--template <id>', summary: 'a KPI to begin with: an id, or a path to a file', repeatable: true },
    { flags: '--set <name=value>', summary: 'a value for a parameter of the template', repeatable: true },
    { flags: '--id <id>', summary: 'its id; default made of its title, or that of the template' },
    { flags: '--owner <person>', summary: 'who owns it; default from OKR_USER or git' },
    { flags: '--unit <unit>', summary: 'what it is counted in: percent, a currency such as BRL, or any word' },
    { flags: '--at-least <n>', summary: 'the least that it should be' },
    { flags: '--at-most <n>', summary: 'the most that it should be' },
    { flags: '--better <way>', summary: 'higher or lower' },
    { flags: '--cadence <span>', summary: 'how often a value is due: 7d, 4w, 1m' },
    { flags: '--source <text>', summary: 'where its values come from' },
  ],
  examples: [
    'okr add kpi "Monthly churn" --id churn --unit percent --at-most 2 --better lower --cadence 1m',
    'okr add kpi --template deals-closed --set deals=12',
    'okr add kpi --template sales-volume --set channels=online,stores',
  ],
  writes: true,
  async run(flags, world) {
    if (flags.kind === undefined) {
      throw new UserError('usage', message('usage/missing', { flags: ['KIND'] }), { candidates: KIND_NAMES });
    }
    const addKind = await KINDS[oneOfWords('KIND', flags.kind, KIND_NAMES)]();
    await addKind(flags, world);
    return 0;
  },
};
