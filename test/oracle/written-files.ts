import type {
  DescribedCheckin,
  DescribedCycle,
  DescribedDrop,
  DescribedKeyResult,
  DescribedObjective,
  DescribedUpdate,
  DescribedWorkspace,
} from './description.ts';

type Scalar = string | number | boolean | null | undefined;

/** `key: value` for every key that has one. */
const pairs = (entries: Record<string, Scalar>): string[] =>
  Object.entries(entries)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => `${key}: ${value}`);

const flow = (entries: Record<string, Scalar>): string => `{ ${pairs(entries).join(', ')} }`;

const list = (items: readonly string[]): string => `[${items.join(', ')}]`;

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** The lines of one item of a block list. */
const item = (lines: readonly string[]): string[] => lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

const droppedLine = (dropped: DescribedDrop | null): string | null => dropped && flow({ ...dropped });

function keyResultLines({ measure, score, dropped, ...keyResult }: DescribedKeyResult): string[] {
  const lines = pairs({
    ...keyResult,
    dropped: droppedLine(dropped),
    score: score === null ? null : `{ value: ${score} }`,
  });
  if (measure.kind === 'hold') {
    return [...lines, `hold: ${flow({ at_least: measure.atLeast, at_most: measure.atMost })}`];
  }
  if (measure.kind === 'milestones') {
    return [...lines, 'milestones:', ...indented(measure.milestones.map((one) => `- ${flow({ ...one })}`))];
  }
  const { from, to, change, plan } = measure;
  const points = Object.fromEntries(plan.map(({ date, value }) => [date, value]));
  return [...lines, ...pairs({ from, to, change, plan: plan.length === 0 ? null : flow(points) })];
}

function objectiveText({ id: _, title, tags, dropped, keyResults, ...rest }: DescribedObjective): string {
  const written = pairs({
    objective: title,
    ...rest,
    tags: tags.length === 0 ? null : list(tags),
    dropped: droppedLine(dropped),
  });
  return text([...written, 'key_results:', ...indented(keyResults.flatMap((one) => item(keyResultLines(one))))]);
}

function updateText({ needs, done, undone, ...update }: DescribedUpdate): string {
  return flow({
    ...update,
    done: done && list(done),
    undone: undone && list(undone),
    needs: needs && list(needs.map((need) => flow({ ...need }))),
  });
}

const checkinText = ({ objective, date, at, updates }: DescribedCheckin): string =>
  text([
    ...pairs({ objective, date, at }),
    ...(updates.length === 0 ? ['updates: {}'] : ['updates:']),
    ...indented(updates.map(({ keyResult, update }) => `${keyResult}: ${updateText(update)}`)),
  ]);

function cycleFiles({ name, title, dates, draft, closed, objectives, checkins }: DescribedCycle): [string, string][] {
  const own = pairs({ title, ...dates, draft: draft ? true : null, closed: closed && flow({ ...closed }) });
  return [
    ...(own.length === 0 ? [] : [[`${name}/cycle.yaml`, text(own)] as [string, string]]),
    ...objectives.map((one): [string, string] => [`${name}/${one.id}.yaml`, objectiveText(one)]),
    ...checkins.map((one): [string, string] => [
      `${name}/checkins/${one.date.slice(0, 7)}/${one.file}`,
      checkinText(one),
    ]),
  ];
}

/** The files of a described workspace, by path within it. */
export function filesOf({ settings, cycles, kpis }: DescribedWorkspace): Record<string, string> {
  const { cadence, onTrack, atRisk, grace, fiscalYearStart, people, teams } = settings;
  const files: [string, string][] = [
    [
      'okr.yaml',
      text([
        ...pairs({ schema: 1, cadence, fiscal_year_start: fiscalYearStart }),
        `status: ${flow({ on_track: onTrack, at_risk: atRisk, grace })}`,
        `people: ${list(people.map((one) => flow({ ...one })))}`,
        `teams: ${list(teams.map((one) => flow({ ...one })))}`,
      ]),
    ],
    ...cycles.flatMap(cycleFiles),
  ];
  for (const { id, title, hold, checkins, owner, unit, better, cadence: own } of kpis) {
    const bounds = hold && flow({ at_least: hold.atLeast, at_most: hold.atMost });
    files.push([`kpis/${id}.yaml`, text(pairs({ kpi: title, owner, unit, better, cadence: own, hold: bounds }))]);
    for (const { file, date, at, value } of checkins) {
      files.push([`kpis/checkins/${date.slice(0, 7)}/${file}`, text(pairs({ kpi: id, date, at, value }))]);
    }
  }
  return Object.fromEntries(files);
}
