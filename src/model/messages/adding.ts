/** Why something is not added. */
export interface AddingMessages {
  'write/id-taken': { id: string; by: string };
  'usage/not-of-thing': { thing: string; flags: readonly string[] };
  'usage/one-measure': { flags: readonly string[] };
  'usage/not-an-objective': { text: string };
  'hint/measure-flags': Record<never, never>;
  'hint/milestone-id': { text: string };
}
