import type { AlignmentRenderer } from '../index.ts';
import { escapeDot } from './escape-dot.ts';
import { type Box, graphOf } from './graph.ts';
import { COLOURS } from './standing.ts';

/**
 * The alignment as a graph for Graphviz: what serves stands below what it serves, key results have round corners, and a broken
 * line closes a circle.
 */
export const treeDot: AlignmentRenderer = (report, style) => {
  const { boxes, lines, circles } = graphOf(report.tree, style);
  return [
    'digraph alignment {',
    '  node [shape=box, fontname="sans-serif"];',
    ...boxes.map(boxLine),
    ...lines.map(([above, below]) => `  ${above} -> ${below};`),
    ...circles.map(([above, below]) => `  ${above} -> ${below} [style=dashed, constraint=false];`),
    '}',
    '',
  ].join('\n');
};

function boxLine({ id, kind, shade, texts }: Box): string {
  const { ground, ink } = COLOURS[shade];
  const shape = kind === 'objective' ? 'filled' : 'filled,rounded';
  const colours = `fillcolor="${ground}", color="${ink}", fontcolor="${ink}"`;
  return `  ${id} [label="${texts.map(escapeDot).join('\\n')}", style="${shape}", ${colours}];`;
}
