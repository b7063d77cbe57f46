import type { Need, Update } from '../model/checkin.ts';
import type {
  Amendment,
  NewCheckin,
  NewKeyResult,
  NewKpi,
  NewKpiCheckin,
  NewObjective,
  NewPerson,
  NewSettings,
  NewTeam,
  ValueEdit,
} from '../model/edit.ts';
import type { Measure } from '../model/key-result.ts';
import type { Initiative } from '../model/objective.ts';
import { formatSpan } from '../model/span.ts';
import { Inline, Plain, plain, type Writable, type WritableMap, type WritableRecord } from '../model/writable.ts';

/** The keys of a new `okr.yaml`. */
export const settingsContent = ({ name, language, timezone, currency, teams }: NewSettings): WritableMap => ({
  schema: 1,
  name,
  language: new Plain(language),
  timezone: plain(timezone),
  currency: plain(currency),
  teams: teams.length ? teams.map((id) => new Inline({ id: new Plain(id), name: id })) : null,
});

/** The keys of a new check-in, in the order in which a person reads them. */
export const checkinContent = ({ objective, date, by, at, note, updates }: NewCheckin): WritableMap => ({
  objective: new Plain(objective),
  date: new Plain(date),
  by: plain(by),
  at: plain(at),
  note,
  updates: updates.size ? new Map([...updates].map(([id, update]) => [id as string, updateContent(update)])) : null,
});

function updateContent(update: Update): Writable {
  const content = updateKeys(update);
  return Object.values(content).some((one) => one !== null) ? content : new Inline({});
}

/** The edits that make a check-in say this of a key result. Keys come before others go: a map is never without any. */
export function amendmentEdits({ file, keyResult, update }: Amendment): readonly ValueEdit[] {
  const keys = Object.entries(updateKeys(update));
  const at = (key: string) => ({ file, path: ['updates', keyResult, key] });
  const sets = keys.flatMap(([key, value], index): readonly ValueEdit[] => {
    const before = keys.slice(index + 1).map(([later]) => later);
    return value === null ? [] : [{ kind: 'set', at: at(key), value, before }];
  });
  return [
    ...sets,
    ...keys.flatMap(([key, value]): ValueEdit[] => (value === null ? [{ kind: 'unset', at: at(key) }] : [])),
  ];
}

/** The keys of an update in the order in which a person reads them. */
function updateKeys({ value, add, done, undone, confidence, note, needs }: Update): WritableRecord {
  return {
    value,
    add,
    done: done && idList(done),
    undone: undone && idList(undone),
    confidence,
    note,
    needs: needs && (needs.length ? needs.map(needContent) : new Inline([])),
  };
}

const idList = (ids: readonly string[]): Inline => new Inline(ids.map((id) => new Plain(id)));

const needContent = ({ kind, text }: Need): Inline => new Inline({ kind: new Plain(kind), text });

/** The keys of a new KPI, in the order in which a person reads them. */
export const kpiContent = ({ title, owner, unit, hold, better, cadence, source }: NewKpi): WritableMap => ({
  kpi: title,
  owner: plain(owner),
  unit,
  hold: hold && new Inline({ at_least: hold.atLeast, at_most: hold.atMost }),
  better: plain(better),
  cadence: plain(cadence && formatSpan(cadence)),
  source,
});

/** The keys of a KPI's new check-in. */
export const kpiCheckinContent = ({ kpi, date, by, at, value, note }: NewKpiCheckin): WritableMap => ({
  kpi: new Plain(kpi),
  date: new Plain(date),
  by: plain(by),
  at: plain(at),
  value,
  note,
});

/** The keys of a new objective. */
export const objectiveContent = (objective: NewObjective): WritableMap => ({
  objective: objective.title,
  why: objective.why,
  owner: plain(objective.owner),
  team: plain(objective.team),
  kind: plain(objective.kind),
  align: plain(objective.align),
  weight: objective.weight,
  start: plain(objective.start),
  end: plain(objective.end),
  tags: objective.tags.length ? new Inline(objective.tags) : null,
  key_results: objective.keyResults.length ? objective.keyResults.map(keyResultContent) : null,
  initiatives: objective.initiatives.length ? objective.initiatives.map(initiativeContent) : null,
});

/** The keys of a new key result. */
export const keyResultContent = (keyResult: NewKeyResult): WritableMap => ({
  id: new Plain(keyResult.id),
  title: keyResult.title,
  ...measureContent(keyResult.measure),
  unit: keyResult.unit,
  weight: keyResult.weight,
  owner: plain(keyResult.owner),
  source: keyResult.source ?? null,
  start: plain(keyResult.start),
  end: plain(keyResult.end ?? null),
});

function measureContent(measure: Measure): WritableRecord {
  switch (measure.kind) {
    case 'metric': {
      const { from, goal } = measure;
      const plan = measure.plan.length
        ? new Inline(new Map(measure.plan.map(({ date, value }) => [date, value])))
        : null;
      if (goal.kind === 'to') return { from, to: goal.to, plan };
      return { from, change: goal.kind === 'percent' ? new Plain(`${goal.by}%`) : goal.by, plan };
    }
    case 'hold':
      return { hold: new Inline({ at_least: measure.atLeast, at_most: measure.atMost }) };
    case 'milestones':
      return {
        milestones: measure.milestones.map(
          ({ id, title, weight, due }) =>
            new Inline({ id: new Plain(id), title, weight: weight === 1 ? null : weight, due: plain(due) }),
        ),
      };
  }
}

/** The keys of a new initiative. */
export const initiativeContent = ({ id, title, keyResult, owner, done }: Initiative): Inline =>
  new Inline({ id: new Plain(id), title, kr: plain(keyResult), owner: plain(owner), done: done || null });

/** The keys of a new team. */
export const teamContent = ({ id, name, parent, members }: NewTeam): Inline =>
  new Inline({ id: new Plain(id), name, parent: plain(parent), members: members.length ? idList(members) : null });

/** The keys of a new person. */
export const personContent = ({ id, name, email }: NewPerson): Inline => new Inline({ id: new Plain(id), name, email });
