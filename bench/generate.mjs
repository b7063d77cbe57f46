import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CYCLE = '2026-Q4';
const KEY_RESULTS = 5;
const PEOPLE = ['ana', 'bo', 'chen'];

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2026, 9, 1);
/** 2026-10-01 to 2026-11-24, both included. */
const DAYS = 55;

/** Weekly, so about eight check-ins an objective in that time: the more entries, the more objectives. */
const CHECKINS_PER_OBJECTIVE = 8;

/** @typedef {{ id: string, from: number, to: number }} KeyResult */
/** @typedef {{ id: string, owner: string, keyResults: KeyResult[] }} Objective */

/**
 * A workspace without a fault, in the form that `okr` itself writes; the same request gives the same bytes.
 * An entry is one key result's update, and a check-in holds `updatesPerCheckin` of them (1 to 5; the last one the rest).
 * @param {string} folder made if missing; `okrs/` is written into it
 * @param {{ entries: number, updatesPerCheckin?: number }} size
 * @returns {{ objectives: number, checkins: number }} how many files of each kind there are now
 */
export function generateWorkspace(folder, { entries, updatesPerCheckin = KEY_RESULTS }) {
  if (updatesPerCheckin < 1 || updatesPerCheckin > KEY_RESULTS) {
    throw new RangeError(`updatesPerCheckin must be 1 to ${KEY_RESULTS}, not ${updatesPerCheckin}`);
  }
  const checkins = Math.ceil(entries / updatesPerCheckin);
  const objectives = objectivesFor(checkins);
  const workspace = join(folder, 'okrs');
  const cycle = join(workspace, CYCLE);

  mkdirSync(cycle, { recursive: true });
  writeFileSync(join(workspace, 'okr.yaml'), settings());
  for (const objective of objectives) writeFileSync(join(cycle, `${objective.id}.yaml`), objectiveText(objective));

  for (let number = 0; number < checkins; number += 1) {
    const objective = objectives[number % objectives.length];
    if (!objective) continue;
    const updates = Math.min(updatesPerCheckin, entries - number * updatesPerCheckin);
    const share = checkins === 1 ? 1 : number / (checkins - 1);
    const date = new Date(FIRST_DAY + Math.floor(share * (DAYS - 1)) * DAY).toISOString().slice(0, 10);
    const month = join(cycle, 'checkins', date.slice(0, 7));
    mkdirSync(month, { recursive: true });
    const name = `${date}-${objective.id}-${number.toString(36).padStart(10, '0')}.yaml`;
    writeFileSync(join(month, name), checkinText(objective, { date, number, share, updates }));
  }
  return { objectives: objectives.length, checkins };
}

/**
 * @param {number} checkins
 * @returns {Objective[]}
 */
function objectivesFor(checkins) {
  const count = Math.max(1, Math.ceil(checkins / CHECKINS_PER_OBJECTIVE));
  return Array.from({ length: count }, (_, number) => ({
    id: `objective-${number + 1}`,
    owner: PEOPLE[number % PEOPLE.length] ?? 'ana',
    // Half of them fall and half of them rise, from and to different figures.
    keyResults: Array.from({ length: KEY_RESULTS }, (_, index) => {
      const from = 40 + ((number * 7 + index * 3) % 20);
      return { id: `result-${index + 1}`, from, to: index % 2 === 0 ? from - 10 : from + 25 };
    }),
  }));
}

/** The first line of every file. @param {string} name */
const schemaLine = (name) => `# yaml-language-server: $schema=https://unpkg.com/git-okr/schemas/${name}.json\n`;

const settings = () => `${schemaLine('okr')}schema: 1
name: Acme
language: en
timezone: UTC
people:
${PEOPLE.map((id) => `  - { id: ${id}, name: ${id}, email: ${id}@acme.example }`).join('\n')}
teams:
  - { id: company, name: Acme }
  - { id: sales, name: Sales, parent: company, members: [${PEOPLE.join(', ')}] }
`;

/** @param {Objective} objective */
const objectiveText = ({
  id,
  owner,
  keyResults,
}) => `${schemaLine('objective')}objective: Customers get what they ask for sooner (${id})
owner: ${owner}
team: sales
key_results:
${keyResults
  .map(
    (keyResult) => `  - id: ${keyResult.id}
    title: Average of ${keyResult.id} in days
    from: ${keyResult.from}
    to: ${keyResult.to}
    unit: days
`,
  )
  .join('')}`;

/**
 * @param {Objective} objective
 * @param {{ date: string, number: number, share: number, updates: number }} checkin
 */
function checkinText({ id, owner, keyResults }, { date, number, share, updates }) {
  const second = String(number % 60).padStart(2, '0');
  const lines = keyResults.slice(0, updates).map((keyResult, index) => {
    const value = keyResult.from + (keyResult.to - keyResult.from) * share * (0.5 + index / 10);
    const confidence = (3 + ((number + index) % 6)) / 10;
    return `  ${keyResult.id}:\n    value: ${Number(value.toFixed(1))}\n    confidence: ${confidence}\n`;
  });
  return `${schemaLine('checkin')}objective: ${id}
date: ${date}
by: ${owner}
at: ${date}T09:00:${second}.000Z
note: Week by week.
updates:
${lines.join('')}`;
}
