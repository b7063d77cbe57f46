import { metricWithoutBaseline } from '../../authoring/baseline.ts';
import type { Statement } from '../../authoring/new-checkin.ts';
import type { Language } from '../../language/language.ts';
import { NEED_KINDS, parseNeed } from '../../model/checkin.ts';
import { parseConfidence } from '../../model/confidence.ts';
import { message } from '../../model/message.ts';
import { parseNumber } from '../../model/number.ts';
import { accepted, type Parsed, rejected } from '../../model/parsed.ts';
import { wholeReference } from '../../model/resolution.ts';
import { percent } from '../../render/figures.ts';
import { cut } from '../../render/wrap.ts';
import type { Standing } from '../../report/standing.ts';
import type { WalkStop } from '../../report/walk-list.ts';
import type { Ask } from '../command.ts';
import { typedAnswer } from '../typed-answer.ts';
import { baselineParser } from './questions.ts';
import { parseAmount } from './statement.ts';
import type { Visit } from './walk-state.ts';
import { withUnit } from './with-unit.ts';

/** What was answered at a stop; null where Enter alone was. */
export interface Answers extends Omit<Statement, 'undone'> {
  readonly done: readonly string[] | null;
  /** The baseline that the key result lacked. */
  readonly baseline: number | null;
}

/** A stop, and where its key result stands; null for a KPI. */
export interface Place {
  readonly stop: WalkStop;
  readonly standing: Standing | null;
}

/** A question of a stop: what it asks, what Enter keeps, and which answers a text gives. */
interface Question {
  readonly message: string;
  readonly empty: string;
  readonly parse: (text: string) => Parsed<Partial<Answers>>;
}

type Asked = (place: Place, answers: Answers, language: Language) => Question | null;

const NOTHING: Answers = { value: null, done: null, baseline: null, confidence: null, note: null, needs: null };

/** What moves from stop to stop, alone at any question; an input method may give the sign of its own language. */
const SIGNS: Readonly<Record<string, 'back' | 'skip' | 'stop'>> = {
  ...{ '<': 'back', '＜': 'back', '《': 'back' },
  ...{ '>': 'skip', '＞': 'skip', '》': 'skip' },
  ...{ '.': 'stop', '．': 'stop', '。': 'stop' },
};

/** What is typed where nothing is needed any more. */
const NO_NEED = '-';

/** Columns that a note takes where Enter keeps it. */
const MOST_OF_A_NOTE = 30;

/** Asks all questions of a stop, each with what was answered before, until the last or a sign that leads away. */
export async function visit(
  place: Place,
  before: Answers | null,
  { ask, language, ascii }: { readonly ask: Ask; readonly language: Language; readonly ascii: boolean },
): Promise<Visit<Answers>> {
  let answers = before ?? NOTHING;
  let atFirst = true;
  const given = () => (Object.values(answers).every((answer) => answer === null) ? null : answers);
  for (const asked of QUESTIONS) {
    const question = asked(place, answers, language);
    if (question === null) continue;
    const { message: text, empty, parse } = question;
    const answer = await typedAnswer<Partial<Answers> | Visit<Answers>['end']>(ask, language, {
      message: text,
      empty: cut(empty, MOST_OF_A_NOTE, ascii),
      parse: (typed) => (SIGNS[typed] ? accepted(SIGNS[typed]) : parse(typed)),
    });
    if (typeof answer === 'string') return { end: answer, answers: given(), atFirst };
    answers = { ...answers, ...answer };
    atFirst = false;
  }
  return { end: 'done', answers: given(), atFirst };
}

const value: Asked = ({ stop }, { value: before }, { words }) => {
  if (stop.kind === 'kpi') {
    const parse = withUnit(stop.kpi.unit, parseNumber);
    const empty = before === null ? words.unchanged : words.still(`${before.amount}`);
    return { message: words.askKpiValue, empty, parse: gives(parse, (amount) => ({ value: { kind: 'set', amount } })) };
  }
  const { measure, unit, kpi } = stop.named.keyResult;
  if (measure.kind === 'milestones' || kpi !== null) return null;
  const empty = before === null ? words.unchanged : words.still(`${before.kind === 'add' ? '+' : ''}${before.amount}`);
  return { message: words.askValue, empty, parse: gives(withUnit(unit, parseAmount), (one) => ({ value: one })) };
};

const done: Asked = ({ stop, standing }, { done: before }, { words }) => {
  const left = milestonesLeft(standing).map(({ id }) => id);
  if (stop.kind === 'kpi' || left.length === 0) return null;
  const reference = wholeReference(stop.named);
  const parse = (text: string): Parsed<Partial<Answers>> => {
    const typed = text.split(/[\s,，、]+/).filter((part) => part !== '');
    const ids = typed.map((part) => left.find((id, index) => part === id || part === `${index + 1}`) ?? null);
    const unknown = typed[ids.indexOf(null)];
    if (unknown !== undefined) return rejected(message('usage/no-such-milestone', { text: unknown, reference }));
    return accepted({ done: [...new Set(ids.filter((id) => id !== null))] });
  };
  return {
    message: words.walk.askDone,
    empty: before === null ? words.none : words.still(words.join.items(before)),
    parse,
  };
};

/** The milestones of a key result that are not done yet, as they are numbered. */
export const milestonesLeft = (standing: Standing | null) =>
  standing?.row.milestones?.filter((milestone) => !milestone.done) ?? [];

const baseline: Asked = ({ stop }, { value: given, baseline: before }, { words }) => {
  const metric = stop.kind === 'kpi' ? null : metricWithoutBaseline(stop.named);
  if (stop.kind === 'kpi' || metric === null || given === null) return null;
  const parse = withUnit(stop.named.keyResult.unit, baselineParser(metric));
  const empty = before === null ? words.unknown : words.still(`${before}`);
  return { message: words.askBaseline, empty, parse: gives(parse, (from) => ({ baseline: from })) };
};

const confidence: Asked = ({ standing }, { confidence: given }, language) => {
  if (standing === null) return null;
  const before = given ?? standing.row.confidence;
  const { words } = language;
  const empty = before === null ? words.none : words.still(percent(before, language));
  return { message: words.askConfidence, empty, parse: gives(parseConfidence, (share) => ({ confidence: share })) };
};

const note: Asked = ({ stop }, { value: given, note: before }, { words }) => {
  // A KPI is checked in with a value, or not at all.
  if (stop.kind === 'kpi' && given === null) return null;
  const empty = before === null ? words.none : words.still(before);
  return { message: words.askNote, empty, parse: (text) => accepted({ note: text }) };
};

const needs: Asked = ({ standing }, { needs: given }, { words }) => {
  if (standing === null) return null;
  const isNeeding = standing.row.needs.length > 0;
  const [before] = given ?? [];
  const parse = (text: string) =>
    isNeeding && text === NO_NEED ? accepted({ needs: [] }) : gives(parseNeed, (one) => ({ needs: [one] }))(text);
  const { askNeed, askOtherNeed } = words.walk;
  return {
    message: isNeeding ? askOtherNeed(NO_NEED) : askNeed(NEED_KINDS),
    empty: before ? words.still(`${before.kind}:${before.text}`) : given || !isNeeding ? words.none : words.unchanged,
    parse,
  };
};

const QUESTIONS: readonly Asked[] = [value, done, baseline, confidence, note, needs];

const gives =
  <T>(parse: (text: string) => Parsed<T>, answers: (value: T) => Partial<Answers>) =>
  (text: string): Parsed<Partial<Answers>> => {
    const parsed = parse(text);
    return 'value' in parsed ? accepted(answers(parsed.value)) : parsed;
  };
