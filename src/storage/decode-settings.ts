import { message } from '../model/message.ts';
import { accepted, rejected } from '../model/parsed.ts';
import { RULES } from '../model/rule.ts';
import { DEFAULT_SETTINGS, LANGUAGE_TAGS, type Settings } from '../model/settings.ts';
import type { Team } from '../model/team.ts';
import type { Faults } from './faults.ts';
import { cadence, currency, grace, id, integerWithin, numberWithin, timezone } from './scalars.ts';
import { listOf, mapOf, oneOf, optional, record, required, scalar, text, withDefault } from './shape.ts';
import { nodeAt, type SourceNode } from './source-node.ts';
import { refuseDuplicateIds } from './unique-ids.ts';

const schemaVersion = scalar(
  (written) =>
    written === '1'
      ? accepted(1)
      : rejected(message('file/schema-version', { text: written }), message('mend/newer-okr', {})),
  { const: 1 },
);

const thresholds = record(
  {
    on_track: withDefault(
      numberWithin(0, null),
      DEFAULT_SETTINGS.status.onTrack,
      'The least projected score that is on track; 0.7 where it is left out.',
    ),
    at_risk: withDefault(
      numberWithin(0, null),
      DEFAULT_SETTINGS.status.atRisk,
      'The least projected score that is at risk and not off track; 0.4 where it is left out.',
    ),
    grace: withDefault(
      grace,
      DEFAULT_SETTINGS.status.grace,
      'How long after the start nothing is called at risk or off track; 7d where it is left out.',
    ),
  },
  '{ on_track: 0.7, at_risk: 0.4, grace: 7d }',
);

export const person = record(
  {
    id: required(id, 'id: ana'),
    name: optional(text),
    email: optional(text, 'The address by which git knows the person.'),
  },
  '{ id: ana, name: Ana }',
);

export const team = record(
  {
    id: required(id, 'id: sales'),
    name: optional(text),
    parent: optional(id, 'The team that it is a part of.'),
    members: withDefault(listOf(id, '[ana, bo]'), [], 'The ids of people.'),
  },
  '{ id: sales, name: Sales }',
);

/** The keys of `okr.yaml`. */
export const settingsFile = record(
  {
    schema: required(schemaVersion, 'schema: 1', 'The version of the form of all files of the workspace.'),
    name: optional(text),
    language: withDefault(oneOf(...LANGUAGE_TAGS), DEFAULT_SETTINGS.language, 'The language of reports.'),
    timezone: optional(timezone, 'Decides what today is: America/Sao_Paulo. The system’s where it is left out.'),
    currency: optional(currency, 'ISO 4217, the unit of money in templates: BRL.'),
    fiscal_year_start: withDefault(
      integerWithin(1, 12),
      DEFAULT_SETTINGS.fiscalYearStart,
      'The month in which the first quarter begins.',
    ),
    cadence: withDefault(cadence, DEFAULT_SETTINGS.cadence, 'How often a check-in is due: 7d, 4w, 1m.'),
    status: optional(thresholds, 'From which projected score on what is on track or at risk.'),
    people: withDefault(listOf(person, '[{ id: ana, name: Ana }]'), [], 'Where there are any, only they check in.'),
    teams: withDefault(listOf(team, '[{ id: sales, name: Sales }]'), []),
    rules: withDefault(
      mapOf(oneOf(...RULES), oneOf('off', 'warn', 'error'), '{ okr/vague: error }'),
      new Map(),
      'How severe okr check finds what breaks a rule; okr explain RULE tells what each is for.',
    ),
  },
  'schema: 1',
);

/** The settings of a workspace, and the month in which its years begin where that is known. */
export interface DecodedSettings {
  readonly settings: Settings;
  readonly fiscalYearStart: number | null;
}

/**
 * What an `okr.yaml` says; undefined where it is no map. Every fault is noted; the default stands in for what is faulty, so that
 * the rest is read as it is meant.
 */
export function decodeSettings(root: SourceNode, faults: Faults): DecodedSettings | undefined {
  const written = settingsFile.partial(root, faults);
  if (!written) return undefined;
  const { onTrack, atRisk } = { onTrack: written.status?.on_track, atRisk: written.status?.at_risk };
  if (onTrack !== undefined && atRisk !== undefined && atRisk > onTrack) {
    faults.add(nodeAt(root, ['status']).start, message('file/thresholds', { onTrack, atRisk }));
  }
  refuseDuplicateIds(root, ['people'], faults);
  refuseDuplicateIds(root, ['teams'], faults);
  const teams = (written.teams ?? []).map((one) => ({ ...one, name: one.name ?? one.id }));
  refuseTeamLoops(teams, root, faults);
  const { fiscal_year_start: fiscalYearStart } = written;
  const settings: Settings = {
    name: written.name ?? null,
    language: written.language ?? DEFAULT_SETTINGS.language,
    timezone: written.timezone ?? null,
    currency: written.currency ?? null,
    fiscalYearStart: fiscalYearStart ?? DEFAULT_SETTINGS.fiscalYearStart,
    cadence: written.cadence ?? DEFAULT_SETTINGS.cadence,
    status: written.status
      ? { onTrack: written.status.on_track, atRisk: written.status.at_risk, grace: written.status.grace }
      : DEFAULT_SETTINGS.status,
    people: (written.people ?? []).map((one) => ({ ...one, name: one.name ?? one.id })),
    teams,
    rules: written.rules ?? DEFAULT_SETTINGS.rules,
  };
  return { settings, fiscalYearStart: fiscalYearStart ?? null };
}

function refuseTeamLoops(teams: readonly Team[], root: SourceNode, faults: Faults): void {
  teams.forEach((team, index) => {
    const above = new Set<string>();
    let parent = team.parent;
    while (parent !== null && parent !== team.id && !above.has(parent)) {
      above.add(parent);
      parent = teams.find(({ id: other }) => other === parent)?.parent ?? null;
    }
    if (parent === team.id) {
      faults.add(nodeAt(root, ['teams', index, 'parent']).start, message('file/team-loop', { team: team.id }));
    }
  });
}
