import type { Id } from '../../model/id.ts';
import { type Message, message } from '../../model/message.ts';
import type { Settings } from '../../model/settings.ts';
import { UserError } from '../../model/user-error.ts';
import { CONDITIONS } from '../../report/condition.ts';
import type { ReportFilter } from '../../report/filter.ts';
import { severalOfWords } from '../flag-values.ts';
import type { ReportFlags } from './index.ts';

/** What there is to ask for; whether it is scored or not makes no difference. */
interface Askable {
  readonly objectives: readonly {
    readonly owner: Id | null;
    readonly team: Id | null;
    readonly tags: readonly string[];
    readonly keyResults: readonly { readonly owner: Id | null }[];
  }[];
  readonly kpis: readonly { readonly owner: Id | null }[];
}

/** What the flags ask to see; a team, person or tag that there is not is a usage error with those that there are. */
export function filterOf(
  { team, owner, tag, status }: Pick<ReportFlags, 'team' | 'owner' | 'tag' | 'status'>,
  { objectives, kpis }: Askable,
  { teams, people }: Settings,
): ReportFilter {
  const owners = objectives.flatMap(({ owner: one, keyResults }) => [one, ...keyResults.map((row) => row.owner)]);
  const watchers = kpis.map((row) => row.owner);
  const knownTeams = distinct([...teams.map(({ id }) => id), ...objectives.map((row) => row.team)]);
  const knownPeople = distinct([...people.map(({ id }) => id), ...owners, ...watchers]);
  const knownTags = distinct(objectives.flatMap(({ tags }) => tags));
  return {
    team: known(team, knownTeams, (text) => message('usage/unknown-team', { text })),
    owner: known(owner, knownPeople, (text) => message('usage/unknown-person', { text })),
    tag: known(tag, knownTags, (text) => message('usage/unknown-tag', { text })),
    statuses: status === undefined ? null : severalOfWords('--status', status, CONDITIONS),
  };
}

const distinct = <T>(values: readonly (T | null)[]): readonly T[] => [
  ...new Set(values.filter((value) => value !== null)),
];

/** The one of `names` that was typed; a usage error with all of them where it is none. */
function known<Name extends string>(
  text: string | undefined,
  names: readonly Name[],
  problem: (text: string) => Message,
): Name | null {
  if (text === undefined) return null;
  const name = names.find((one) => one === text);
  if (name === undefined) throw new UserError('usage', problem(text), { candidates: names });
  return name;
}
