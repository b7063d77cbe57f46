import type { Diagnostic } from '../model/diagnostic.ts';
import type { Thing } from '../model/resolution.ts';
import type { Workspace } from '../model/workspace.ts';
import { findingsText } from '../render/findings-text.ts';
import { DETAIL_FORMATS, type DetailRenderer, REFERENCE_FORMATS, type ReferencesRenderer } from '../render/index.ts';
import { detailOf } from '../report/show/detail.ts';
import { referenceRows } from '../report/show/reference-list.ts';
import type { Command, World } from './command.ts';
import { findThing } from './find-thing.ts';
import { cycleNamed, type OpenWorkspace, openWorkspace, shownCycles } from './open-workspace.ts';

interface ShowFlags {
  readonly reference?: string;
}

export const show: Command<ShowFlags> = {
  arguments: '[reference]',
  options: [],
  examples: [
    'okr show',
    'okr show cycle-days',
    'okr show reduce-sales-cycle --as-of 2026-11-24',
    'okr show kpi/churn',
    'okr show person/ana --json',
  ],
  async run({ reference }, world) {
    const open = await openWorkspace(world);
    const shown = reference === undefined ? await allReferences(open, world) : await oneThing(reference, open, world);
    world.out.print(shown.text);
    const style = { ...world.style, language: open.language, excerpts: false };
    world.out.talk(findingsText(await open.locate(shown.notices), style));
    return 0;
  },
};

/** What is printed, and what in the files was not counted. */
interface Shown {
  readonly text: string;
  readonly notices: readonly Diagnostic[];
}

async function allReferences(open: OpenWorkspace, world: World): Promise<Shown> {
  const { workspace, notices } = await open.read(await shownCycles(open, world));
  const references = referenceRows(workspace, namingOf(world));
  const style = { ...world.style, language: open.language };
  const render: ReferencesRenderer = await REFERENCE_FORMATS[formatOf(world)](style);
  return { text: render(references, style, open.asOf), notices };
}

async function oneThing(reference: string, open: OpenWorkspace, world: World): Promise<Shown> {
  const { cycle } = world.preferences;
  const { named, workspace, notices } = await findThing(
    open,
    reference,
    cycle === null ? null : await cycleNamed(cycle, open),
  );
  const forecaster = showsForecasts(named, world) ? (await import('../report/row-forecast.ts')).rowForecast : undefined;
  const { detail, notices: more } = detailOf(named, workspace, {
    asOf: open.asOf,
    naming: namingOf(world),
    ...(forecaster && { forecaster }),
    findings: await findingsOn(named, workspace, open),
  });
  const style = { ...world.style, language: open.language };
  const render: DetailRenderer = await DETAIL_FORMATS[formatOf(world)](style);
  return { text: await render(detail, style), notices: [...notices, ...more] };
}

const formatOf = ({ preferences }: World) => (preferences.json ? 'json' : 'table');

/** What is weak about an objective, or the objective of a key result. */
async function findingsOn(thing: Thing, workspace: Workspace, open: OpenWorkspace): Promise<readonly Diagnostic[]> {
  if (thing.kind !== 'key-result' && thing.kind !== 'objective') return [];
  return (await import('./objective-findings.ts')).objectiveFindings(thing, workspace, open);
}

/** Key results are told whole as data, and where they or their objective are the thing that is shown. */
const showsForecasts = ({ kind }: Thing, { preferences }: World): boolean =>
  kind === 'key-result' || kind === 'objective' || (preferences.json && kind !== 'kpi');

/** Where `--cycle` names the cycle, a reference without it would be looked for elsewhere the next time. */
const namingOf = ({ preferences }: World) => (preferences.cycle === null ? 'short' : 'whole');
