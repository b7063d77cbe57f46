import type { CalendarDate } from '../model/calendar-date.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Renaming } from '../model/edit.ts';
import type { RuleSeverity } from '../model/settings.ts';
import type { Unread } from '../model/unread.ts';
import type { Workspace } from '../model/workspace.ts';

/** What is checked: all of a workspace that could be read. */
export interface Subject {
  /** With every cycle, drafts and closed ones too. */
  readonly workspace: Workspace;
  readonly today: CalendarDate;
  /** Findings of those rules that only the reader of the files can see. */
  readonly noticed: readonly Diagnostic[];
  /** What faulty files may have held is not called missing. */
  readonly unread: Unread;
}

/** What a rule finds in one place; `fix` where it can be mended without asking anyone. */
export interface Weakness extends Pick<Diagnostic, 'at' | 'problem' | 'hint'> {
  readonly fix?: Renaming | null;
}

/** One rule. Its reason and its examples are worded in `language/`, under the same id. */
export interface Rule {
  /** Where okr.yaml says nothing. */
  readonly severity: RuleSeverity;
  readonly inspect: (subject: Subject) => readonly Weakness[];
}
