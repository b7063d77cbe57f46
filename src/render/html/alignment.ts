import { type AlignmentNode, type AlignmentTree, alignmentPart } from '../../report/alignment-tree.ts';
import type { Style } from '../style.ts';
import { progressBar, shareFigure, statusPill } from './figures.ts';
import { html, type Markup, NOTHING } from './markup.ts';

/** What serves what, as nested lists: whoever hears the page hears how deep a line stands. Only branches with something shown are drawn. */
export function alignmentSection(tree: AlignmentTree, isShown: (reference: string) => boolean, style: Style): Markup {
  const { alignment } = style.language.words;
  const { roots, orphans, loops, overWide } = alignmentPart(tree, isShown);
  const count = roots.reduce((sum, node) => sum + objectivesIn(node), 0);
  // A single line serves nothing and says nothing.
  if (count < 2) return NOTHING;
  const branches = new Map(overWide.map((one) => [one.reference, one.branches]));
  const marks = { orphans: new Set(orphans), branches };
  return html`<section class="alignment" aria-labelledby="alignment"><h2 id="alignment">${alignment.title}</h2>
<p>${alignment.sentence(count)}</p>
<ul class="tree">${roots.map((node) => branch(node, marks, style))}</ul>
${loops.length === 0 ? null : html`<ul class="warnings">${loops.map((path) => html`<li>${alignment.loop([...path, path[0] ?? ''])}</li>`)}</ul>`}
</section>`;
}

const objectivesIn = ({ kind, children }: AlignmentNode): number =>
  (kind === 'objective' ? 1 : 0) + children.reduce((sum, child) => sum + objectivesIn(child), 0);

/** What is to be said of some of the lines. */
interface Marks {
  readonly orphans: ReadonlySet<string>;
  /** How many what has too many of them has. */
  readonly branches: ReadonlyMap<string, number>;
}

function branch(node: AlignmentNode, marks: Marks, style: Style): Markup {
  const { alignment } = style.language.words;
  const { reference, title, status, progress, servesElsewhere, children } = node;
  const branches = marks.branches.get(reference);
  const said = [
    ...(servesElsewhere === null ? [] : [alignment.servesElsewhere(servesElsewhere)]),
    ...(marks.orphans.has(reference) ? [alignment.servesNothing] : []),
    ...(branches === undefined ? [] : [alignment.overWide(branches)]),
  ];
  const below = children.length === 0 ? null : html`<ul>${children.map((child) => branch(child, marks, style))}</ul>`;
  return html`<li><div class="node">${statusPill(status, style)} <span class="name">${title}</span> ${progressBar(progress, null, status)} ${shareFigure(progress, style)} <code>${reference}</code>${said.map((text) => html` <span class="soft">${text}</span>`)}</div>${below}</li>`;
}
