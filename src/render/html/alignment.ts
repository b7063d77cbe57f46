import type { AlignmentNode, AlignmentTree } from '../../report/alignment-tree.ts';
import type { Style } from '../style.ts';
import { progressBar, shareFigure, statusPill } from './figures.ts';
import { html, type Markup, NOTHING } from './markup.ts';

/** What serves what, as nested lists: whoever hears the page hears how deep a line stands. Only branches with something shown are drawn. */
export function alignmentSection(
  { roots, orphans, loops, overWide }: AlignmentTree,
  isShown: (reference: string) => boolean,
  style: Style,
): Markup {
  const { alignment } = style.language.words;
  const kept = roots.flatMap((root) => pruned(root, isShown));
  const count = kept.reduce((sum, node) => sum + objectivesIn(node), 0);
  // A single line serves nothing and says nothing.
  if (count < 2) return NOTHING;
  const marks = { orphans: new Set(orphans), overWide: new Set(overWide) };
  const circles = loops.filter((loop) => loop.some(isShown));
  return html`<section class="alignment" aria-labelledby="alignment"><h2 id="alignment">${alignment.title}</h2>
<p>${alignment.sentence(count)}</p>
<ul class="tree">${kept.map((node) => branch(node, marks, style))}</ul>
${circles.length === 0 ? null : html`<ul class="warnings">${circles.map((path) => html`<li>${alignment.loop([...path, path[0] ?? ''])}</li>`)}</ul>`}
</section>`;
}

const objectivesIn = ({ kind, children }: AlignmentNode): number =>
  (kind === 'objective' ? 1 : 0) + children.reduce((sum, child) => sum + objectivesIn(child), 0);

/** A branch without what is not shown; what leads to something shown stays. */
function pruned(node: AlignmentNode, isShown: (reference: string) => boolean): readonly AlignmentNode[] {
  const children = node.children.flatMap((child) => pruned(child, isShown));
  return children.length > 0 || isShown(node.reference) ? [{ ...node, children }] : [];
}

/** What is to be said of some of the lines. */
interface Marks {
  readonly orphans: ReadonlySet<string>;
  readonly overWide: ReadonlySet<string>;
}

function branch(node: AlignmentNode, marks: Marks, style: Style): Markup {
  const { alignment } = style.language.words;
  const { reference, title, status, progress, servesElsewhere, children } = node;
  const said = [
    ...(servesElsewhere === null ? [] : [alignment.servesElsewhere(servesElsewhere)]),
    ...(marks.orphans.has(reference) ? [alignment.servesNothing] : []),
    ...(marks.overWide.has(reference) ? [alignment.overWide(children.length)] : []),
  ];
  const below = children.length === 0 ? null : html`<ul>${children.map((child) => branch(child, marks, style))}</ul>`;
  return html`<li><div class="node">${statusPill(status, style)} <span class="name">${title}</span> ${progressBar(progress, null, status)} ${shareFigure(progress, style)} <code>${reference}</code>${said.map((text) => html` <span class="soft">${text}</span>`)}</div>${below}</li>`;
}
