import type { Id } from '../../model/id.ts';

/** What somebody, or a team, is called: by the settings, else by the id. */
export const nameOf = (id: Id, listed: readonly { readonly id: Id; readonly name: string | null }[]): string =>
  listed.find((one) => one.id === id)?.name ?? id;
