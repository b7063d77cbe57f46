const KEY_RESULTS = 5;
const WEEKS = 26;
const FIRST_DAY = Date.UTC(2026, 6, 1);
const DAY = 86_400_000;

const PEOPLE = ['ana', 'bo', 'chen', 'duarte', 'eva', 'femi', 'gao', 'hana', 'ines', 'jon'];
const TEAMS = ['acme', 'sales', 'support', 'product', 'legal'];

const NOTE = 'Slower than we hoped: two people were away, and the large customer asked for another month.';

/** The files of a workspace of a hundred key results, each with a value, a confidence and a note in every one of 26 weeks. */
export function bigWorkspace(objectives = 100 / KEY_RESULTS): Record<string, string> {
  const files: Record<string, string> = { 'okr.yaml': settings() };
  for (let number = 0; number < objectives; number += 1) {
    files[`2026-H2/objective-${number}.yaml`] = objective(number);
    for (let week = 0; week < WEEKS; week += 1) {
      const date = new Date(FIRST_DAY + (week * 7 + (number % 5)) * DAY).toISOString().slice(0, 10);
      files[`2026-H2/checkins/${date.slice(0, 7)}/${date}-objective-${number}-a1.yaml`] = checkin(number, week, date);
    }
  }
  return files;
}

const settings = () => `schema: 1
name: Acme
people:
${PEOPLE.map((id) => `  - { id: ${id}, name: ${id[0]?.toUpperCase()}${id.slice(1)} Silva }\n`).join('')}teams:
${TEAMS.map((id, index) => `  - { id: ${id}, name: The ${id} team${index === 0 ? '' : ', parent: acme'} }\n`).join('')}`;

const ownerOf = (number: number): string => PEOPLE[number % PEOPLE.length] ?? '';

const objective = (
  number: number,
) => `objective: Make what customers ask us for most often work without a call, part ${number}
owner: ${ownerOf(number)}
team: ${TEAMS[number % TEAMS.length]}
${number === 0 ? '' : `align: 2026-H2/objective-${number % 3}\n`}key_results:
${Array.from(
  { length: KEY_RESULTS },
  (_, kr) =>
    `  - { id: result-${kr}, title: Requests of kind ${kr} answered in a day without help, from: ${kr * 10}, to: ${kr * 10 + 500}, unit: requests, owner: ${ownerOf(number + kr)} }\n`,
).join('')}`;

const checkin = (number: number, week: number, date: string) => `objective: objective-${number}
date: ${date}
by: ${ownerOf(number)}
updates:
${Array.from(
  { length: KEY_RESULTS },
  (_, kr) =>
    `  result-${kr}: { value: ${kr * 10 + week * (15 + kr) + ((week * 7 + kr) % 5)}, confidence: 0.${1 + ((week + kr) % 9)}, note: "${NOTE}" }\n`,
).join('')}`;
