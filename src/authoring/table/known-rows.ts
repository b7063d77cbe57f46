import { type Id, parseId } from '../../model/id.ts';
import { type Message, message } from '../../model/message.ts';
import { type ObjectiveColumn, type ObjectiveRow, placeIn, type RowHolding } from '../../model/objective-row.ts';
import { accepted, type Parsed, rejected } from '../../model/parsed.ts';
import type { Person } from '../../model/person.ts';
import type { Team } from '../../model/team.ts';
import { suggestedId } from '../new-id.ts';
import type { Refuse } from './refusal.ts';

/** What a row says of an objective or key result, its owner by id. */
export interface KnownHolding extends RowHolding {
  readonly owner: Id | null;
}

/** A row whose people and teams are known by their ids; null where nobody is named, or nobody knows who. */
export interface KnownRow extends ObjectiveRow {
  readonly owner: Id | null;
  readonly team: Id | null;
  readonly ofKeyResult: KnownHolding;
}

/** Somebody or a team, as okr.yaml lists them. */
type Listed = Pick<Team, 'id' | 'name'> & Partial<Pick<Person, 'email'>>;

/** Candidates that a refusal names. */
const MOST_CANDIDATES = 6;

/** The rows with the ids of the people and teams that they name by id, name or address. */
export async function knownRows(
  rows: readonly ObjectiveRow[],
  { people, teams }: { readonly people: readonly Person[]; readonly teams: readonly Team[] },
  refuse: Refuse,
): Promise<readonly KnownRow[]> {
  const known: KnownRow[] = [];
  for (const row of rows) {
    const idIn = async (
      text: string | null,
      column: ObjectiveColumn,
      listed: readonly Listed[],
    ): Promise<Id | null> => {
      if (text === null) return null;
      const parsed = await idOf(text, listed, (problem) => message(problem, { text }), column === 'team');
      if ('value' in parsed) return parsed.value;
      refuse(placeIn(row, [column]), parsed.fault, parsed.hint);
      return null;
    };
    const owner = await idIn(row.owner, 'owner', people);
    const team = await idIn(row.team, 'team', teams);
    const own = await idIn(row.ofKeyResult.owner, 'kr_owner', people);
    known.push({ ...row, owner, team, ofKeyResult: { ...row.ofKeyResult, owner: own } });
  }
  return known;
}

/** Whom a text means among those that are listed. Where none is, anyone may be named, who gets the id that is suggested. */
async function idOf(
  text: string,
  listed: readonly Listed[],
  unknown: (problem: 'usage/unknown-person' | 'usage/unknown-team') => Message,
  isTeam: boolean,
): Promise<Parsed<Id>> {
  const typed = text.replace(/^@/, '').toLowerCase();
  const known = listed.find(({ id, name, email }) => [id, name, email].some((one) => one?.toLowerCase() === typed));
  if (known) return accepted(known.id);
  const parsed = parseId(text);
  if ('value' in parsed) return parsed;
  if (listed.length > 0) {
    const shown = listed.slice(0, MOST_CANDIDATES).map(({ id }) => id);
    return rejected(
      unknown(isTeam ? 'usage/unknown-team' : 'usage/unknown-person'),
      message('hint/candidates', { candidates: shown, more: listed.length - shown.length }),
    );
  }
  // Signs such as commas stand between several names.
  const made = /^[\p{L}\p{M}\p{N} .'’-]+$/u.test(text) ? await suggestedId(text, 'name') : null;
  return made === null ? rejected(message('id/not-an-id', { text }), message('hint/id-form', {})) : accepted(made);
}
