import { message } from '../model/message.ts';
import { nearest } from '../model/nearest.ts';
import { parseParameterFigure, type TemplateParameter } from '../model/template.ts';
import type { Faults } from './faults.ts';
import { nodeAt, type ScalarNode, type SourceNode } from './source-node.ts';

/** The keys whose values are figures. */
const FIGURES = new Set(['from', 'to', 'change', 'at_least', 'at_most']);

/** Notes every use of a parameter that is not declared, or is a text where a figure stands; and defaults of another type. */
export function refuseParameterFaults(
  root: SourceNode,
  parameters: readonly TemplateParameter[],
  faults: Faults,
): void {
  parameters.forEach((parameter, index) => {
    refuseDefault(nodeAt(root, ['parameters', index]), parameter, faults);
  });
  for (const { name, key } of uses(root, '')) {
    const found = refuseUndeclared(name, parameters, faults);
    if (found?.type === 'text' && FIGURES.has(key)) {
      faults.add(name.start, message('file/text-parameter', { name: name.text }));
    }
  }
}

/** The parameter that a scalar names; where none is declared under that name, that is noted. */
export function refuseUndeclared(
  name: ScalarNode,
  parameters: readonly TemplateParameter[],
  faults: Faults,
): TemplateParameter | undefined {
  const found = parameters.find((parameter) => parameter.name === name.text);
  if (found) return found;
  const names = parameters.map((parameter) => parameter.name);
  const meant = nearest(name.text, names);
  const hint = meant === null ? message('mend/known-parameters', { names }) : message('mend/did-you-mean', { meant });
  return faults.add(name.start, message('file/unknown-parameter', { name: name.text }), hint);
}

function refuseDefault(node: SourceNode, parameter: TemplateParameter, faults: Faults): void {
  if (parameter.default === null || parameter.type === 'text') return;
  const { start } = nodeAt(node, ['default']);
  if (typeof parameter.default !== 'string') faults.add(start, message('file/not-a-scalar', {}));
  else faults.unwrap(parseParameterFigure(parameter, parameter.default), start);
}

/** Every place below `node` where a parameter is named, with the key that it gives a value to. */
function uses(node: SourceNode, key: string): readonly { readonly name: ScalarNode; readonly key: string }[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') return node.items.flatMap((item) => uses(item, key));
  return node.entries.flatMap((entry) =>
    entry.key.text === 'parameter' && entry.value.kind === 'scalar'
      ? [{ name: entry.value, key }]
      : uses(entry.value, entry.key.text),
  );
}
