import type { Command } from './command.ts';

/** When one needs a command: the groups of the help, in this order. */
export const GROUPS = ['Start', 'Every week', 'Look'] as const;

/** What is known of a command before it is loaded. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly group: (typeof GROUPS)[number];
  /** Its flags are those that its own arguments and options declare, which is what it is run with. */
  readonly load: () => Promise<Command<never>>;
}

/** Every command, each loaded when it is asked for. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: 'begin a workspace, or add objectives from templates to it',
    group: 'Start',
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'checkin',
    summary: 'record the progress of a key result',
    group: 'Every week',
    load: async () => (await import('./checkin.ts')).checkin,
  },
  {
    name: 'report',
    summary: 'show where objectives and key results stand',
    group: 'Look',
    load: async () => (await import('./report.ts')).report,
  },
];
