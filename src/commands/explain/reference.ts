import { explanationJson } from '../../render/explanation-json.ts';
import { explanationText } from '../../render/explanation-text.ts';
import { findingsText } from '../../render/findings-text.ts';
import type { Explained, ValueSource } from '../../report/explanation/figure.ts';
import { explanationOf } from '../../report/explanation/index.ts';
import { locate } from '../../storage/locate.ts';
import type { World } from '../command.ts';
import { findThing } from '../find-thing.ts';
import { cycleNamed, type OpenWorkspace, openWorkspace } from '../open-workspace.ts';
import { sinceOf } from '../since.ts';

/** Prints how every figure of a thing comes about. */
export async function explainThing(reference: string, typedSince: string | undefined, world: World): Promise<void> {
  const open = await openWorkspace(world);
  const { preferences, out, style } = world;
  const cycle = preferences.cycle === null ? null : await cycleNamed(preferences.cycle, open);
  const { named, workspace, notices } = await findThing(open, reference, cycle);
  const since = sinceOf(typedSince, open);
  const explained = explanationOf(named, workspace, { asOf: open.asOf, since });
  const located = await locatedSources(explained, open);
  // What is JSON is the same in every language.
  const language = preferences.json ? await world.language('en') : open.language;
  const words = { language, ascii: style.ascii, explaining: await language.explaining() };
  out.print(
    preferences.json
      ? explanationJson(explained, open.asOf, located, words)
      : explanationText(explained, (source) => placeText(located(source)), words),
  );
  out.talk(findingsText(await open.locate(notices), { ...words, excerpts: false }));
}

interface Located {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const placeText = ({ file, line, column }: Located): string => `${file}:${line}:${column}`;

/** Finds the places of all sources, each file read once, and gives that of one as its reader would type it. */
async function locatedSources(
  explained: readonly Explained[],
  { files, pathOf }: OpenWorkspace,
): Promise<(source: ValueSource) => Located> {
  const sources = explained.flatMap(({ figures }) => figures.flatMap((figure) => figure.sources));
  const places = await locate(files, sources);
  const found = new Map(sources.map((source, index) => [source, places[index]]));
  return (source) => {
    const { line = 1, column = 1 } = found.get(source) ?? {};
    return { file: pathOf(source.file), line, column };
  };
}
