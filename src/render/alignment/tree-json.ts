import type { AlignmentRenderer } from '../index.ts';
import { jsonDocument } from '../json-text.ts';

/** The alignment as the JSON document of kind `tree`. */
export const treeJson: AlignmentRenderer = ({ asOf, cycles, of, above, tree }) =>
  jsonDocument('tree', { asOf, cycles, of, above, ...tree });
