import type { DueRenderer } from '../index.ts';
import { jsonDocument } from '../json-text.ts';

/** The JSON document of kind `due`. */
export const dueJson: DueRenderer = ({ asOf, due }) => jsonDocument('due', { asOf, due });
