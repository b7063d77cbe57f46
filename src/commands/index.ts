import type { Command } from './command.ts';

/** When one needs a command: the groups of the help, in this order. */
export const GROUPS = ['Start', 'Every week', 'Look', 'Review', 'Trust'] as const;

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
    name: 'add',
    summary: 'add an objective, key result (kr), initiative, KPI, team, person or cycle',
    group: 'Start',
    load: async () => (await import('./add/index.ts')).add,
  },
  {
    name: 'template',
    summary: 'list the templates of objectives and KPIs, or show one whole',
    group: 'Start',
    load: async () => (await import('./template.ts')).template,
  },
  {
    name: 'edit',
    summary: 'change what a file says, one key or all of it; drop what is no goal any more',
    group: 'Start',
    load: async () => (await import('./edit/index.ts')).edit,
  },
  {
    name: 'checkin',
    summary: 'record the progress of a key result; alone, walks you through all of yours',
    group: 'Every week',
    load: async () => (await import('./checkin/index.ts')).checkin,
  },
  {
    name: 'due',
    summary: 'who owes a check-in, for how long, with the command to paste',
    group: 'Every week',
    load: async () => (await import('./due.ts')).due,
  },
  {
    name: 'status',
    summary: 'one screen: where things stand, what to type, which check-ins are due',
    group: 'Every week',
    load: async () => (await import('./status.ts')).status,
  },
  {
    name: 'report',
    summary: 'show where objectives and key results stand',
    group: 'Look',
    load: async () => (await import('./report/index.ts')).report,
  },
  {
    name: 'show',
    summary: 'show one thing whole, or every reference',
    group: 'Look',
    load: async () => (await import('./show.ts')).show,
  },
  {
    name: 'explain',
    summary: 'say how each figure of a thing comes about, or why a rule exists',
    group: 'Look',
    load: async () => (await import('./explain/index.ts')).explain,
  },
  {
    name: 'tree',
    summary: 'show which objective serves which',
    group: 'Look',
    load: async () => (await import('./tree.ts')).tree,
  },
  {
    name: 'log',
    summary: 'tell who checked in what, in the order of time',
    group: 'Look',
    load: async () => (await import('./log/index.ts')).log,
  },
  {
    name: 'check',
    summary: 'find what is wrong or doubtful in the files',
    group: 'Trust',
    load: async () => (await import('./check/index.ts')).check,
  },
  {
    name: 'schema',
    summary: 'print the JSON Schema of a kind of file, for editors',
    group: 'Trust',
    load: async () => (await import('./schema.ts')).schema,
  },
];

/** What the program does where no command is named. */
export const loadAlone = async (): Promise<Command<never>> => (await import('./alone.ts')).alone;
