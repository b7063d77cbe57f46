import type { StatusReport } from '../report/status-report.ts';
import { jsonDocument } from './json-text.ts';
import { objectiveJson } from './report-json.ts';

/** The status as the JSON document of kind `status`. */
export const statusJson = ({ asOf, cycles, objectives, due }: StatusReport): string =>
  jsonDocument('status', { asOf, cycles, objectives: objectives.map(objectiveJson), due });
