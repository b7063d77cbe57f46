/** What `okr check` finds in sound files, what `okr check` and `okr explain` refuse, and how to mend it. */
export interface CheckMessages {
  'okr/future-checkin': { date: string; today: string };
  'okr/checkin-before-term': { subject: string; date: string; start: string };
  'okr/checkin-name': { meant: string };
  'okr/mixed-add-and-value': { keyResult: string; date: string; other: string };
  'okr/ambiguous-number': { text: string };
  'okr/unknown-person': { person: string };
  'okr/unknown-team': { team: string };
  'okr/dangling-align': { key: string; reference: string };
  'okr/alignment-loop': { path: readonly string[] };
  'mend/date-of-checkin': Record<never, never>;
  'mend/before-term': Record<never, never>;
  'mend/file-again': Record<never, never>;
  'mend/keys-or-name': Record<never, never>;
  'mend/one-of-the-day': Record<never, never>;
  'mend/two-readings': { decimal: string; thousands: string };
  'mend/list-person': { people: readonly string[] };
  'mend/list-team': { teams: readonly string[] };
  'mend/align-form': Record<never, never>;
  'mend/open-loop': Record<never, never>;
  'usage/no-such-rule': { text: string };
  'usage/not-a-count': { name: string; text: string };
  'usage/no-such-path': { text: string };
  'files/outside-workspace': { path: string; workspace: string };
  'hint/explain-rule': Record<never, never>;
}
