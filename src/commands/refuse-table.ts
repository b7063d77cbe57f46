import type { Diagnostic } from '../model/diagnostic.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import { message } from '../model/message.ts';
import { type FailureKind, UserError } from '../model/user-error.ts';
import { locateIn } from '../storage/locate.ts';

/** Refuses a table of which all this is wrong, each with its place in the text. */
export function refuseTable(file: string, text: string, kind: FailureKind, faults: readonly Diagnostic[]): void {
  if (faults.length === 0) return;
  const offsets = faults.map(({ at }) => ('offset' in at ? at.offset : 0));
  const places = locateIn(file, text, offsets);
  const findings = faults.flatMap(({ rule, severity, problem, hint }, index): Finding[] => {
    const place = places[index];
    return place ? [{ rule, severity, problem, hint, ...place }] : [];
  });
  throw new UserError(kind, message('usage/bad-rows', { file, count: faults.length }), {
    findings: findings.sort(compareFindings),
  });
}
