import type { AlignmentRenderer } from '../index.ts';
import { escapeMermaid } from './escape-mermaid.ts';
import { graphOf } from './graph.ts';
import { COLOURS, type Shade } from './standing.ts';

/**
 * The alignment as a flowchart of Mermaid, which GitHub and GitLab draw: what serves stands below what it serves, key results
 * have round corners, and a broken line closes a circle.
 */
export const treeMermaid: AlignmentRenderer = (report, style) => {
  const { boxes, lines, circles } = graphOf(report.tree, style);
  const shades = new Map<Shade, string[]>();
  for (const { id, shade } of boxes) shades.set(shade, [...(shades.get(shade) ?? []), id]);
  return [
    'flowchart TD',
    ...boxes.map(({ id, kind, texts }) => {
      const label = texts.map(escapeMermaid).join('<br/>');
      return kind === 'objective' ? `  ${id}["${label}"]` : `  ${id}("${label}")`;
    }),
    ...lines.map(([above, below]) => `  ${above} --> ${below}`),
    ...circles.map(([above, below]) => `  ${above} -.-> ${below}`),
    ...[...shades].flatMap(([shade, ids]) => [
      `  classDef ${shade} fill:${COLOURS[shade].ground},stroke:${COLOURS[shade].ink},color:${COLOURS[shade].ink}`,
      `  class ${ids.join(',')} ${shade}`,
    ]),
    '',
  ].join('\n');
};
