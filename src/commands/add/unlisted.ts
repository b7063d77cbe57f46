import type { Id } from '../../model/id.ts';
import type { OpenWorkspace } from '../open-workspace.ts';

type Listing = Pick<OpenWorkspace, 'outline' | 'language'>;

/** A remark for each of these people whom okr.yaml does not list, where it lists any. */
export function unlistedPeople(ids: readonly (Id | null)[], { outline, language }: Listing): readonly string[] {
  return unlisted(ids, outline.settings.people).map(language.words.unlistedPerson);
}

/** A remark for a team that okr.yaml does not list, where it lists any, or is about to list `added`. */
export function unlistedTeam(
  id: Id | null,
  { outline, language }: Listing,
  added: readonly { readonly id: Id }[] = [],
): readonly string[] {
  return unlisted([id], [...outline.settings.teams, ...added]).map(language.words.unlistedTeam);
}

const unlisted = (ids: readonly (Id | null)[], listed: readonly { readonly id: Id }[]): readonly Id[] =>
  [...new Set(ids)].filter((id): id is Id => {
    return id !== null && listed.length > 0 && !listed.some((one) => one.id === id);
  });
