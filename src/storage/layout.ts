import type { CalendarDate } from '../model/calendar-date.ts';
import { checkinName } from '../model/checkin-name.ts';
import type { CycleName } from '../model/cycle-name.ts';
import type { Id } from '../model/id.ts';

export const SETTINGS_FILE = 'okr.yaml';
export const WORKSPACE_FOLDER = 'okrs';
export const CYCLE_FILE = 'cycle.yaml';
export const CHECKINS_FOLDER = 'checkins';
export const KPIS_FOLDER = 'kpis';
export const TEMPLATES_FOLDER = 'templates';
/** Holds what only the program needs; ignores itself for git. */
export const PRIVATE_FOLDER = '.okr';
/** Holds a change of several files from the moment it is decided until it is done. */
export const JOURNAL_FILE = `${PRIVATE_FOLDER}/journal`;
export const LOCK_FILE = `${PRIVATE_FOLDER}/lock`;

const EXTENSION = '.yaml';

export const isYaml = (name: string): boolean => name.endsWith(EXTENSION);

/** A file that would be read if its name ended as we write it. */
export const isMisspeltYaml = (name: string): boolean => !isYaml(name) && /\.ya?ml$/i.test(name);

/** `a/b/id.yaml` → `id`. */
export const stemOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1, -EXTENSION.length);

export const cycleFile = (cycle: CycleName): string => `${cycle}/${CYCLE_FILE}`;

export const objectiveFile = (cycle: CycleName, id: Id): string => `${cycle}/${id}${EXTENSION}`;

export const kpiFile = (id: Id): string => `${KPIS_FOLDER}/${id}${EXTENSION}`;

export const templateFile = (id: string): string => `${id}${EXTENSION}`;

/** The file of a check-in; `suffix` makes it unique. */
export const checkinFile = (cycle: CycleName, date: CalendarDate, objective: Id, suffix: string): string =>
  `${cycle}/${CHECKINS_FOLDER}/${checkinName(date, objective, suffix)}`;

/** The file of a KPI's check-in; `suffix` makes it unique. */
export const kpiCheckinFile = (date: CalendarDate, kpi: Id, suffix: string): string =>
  `${KPIS_FOLDER}/${CHECKINS_FOLDER}/${checkinName(date, kpi, suffix)}`;
