import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../src/model/settings.ts';
import type { KpiTemplate, ObjectiveTemplate, ParameterReference, TemplateFigure } from '../../src/model/template.ts';
import { readTemplate } from '../../src/storage/templates.ts';
import { MemoryFiles } from './memory-files.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'templates');
const FILES = Object.fromEntries(readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]));
const IDS = Object.keys(FILES).map((name) => name.replace(/\.yaml$/, ''));

/** Words that promise something without saying what. */
const VAGUE = /\b(?:improve|better|best|optimi[sz]e|enhance|leverage|as possible|more efficient(?!: ))/i;

/** Names that Chinese has from English. */
const LATIN_IN_CHINESE = /CRM|CSAT|KPI|MQL/g;

/** What is typed as it stands, for the program to read: `online:线上, stores:门店`. */
const LIST_OF_ITEMS = /[a-z]+:\p{Script=Han}+(?:, )?/gu;

/** Words that Portuguese has from English. */
const SAME_IN_PORTUGUESE = ['leads', 'personas', 'posts'];

/** Words that Portuguese has not from English. */
const ENGLISH =
  /\b(?:the|and|of|with|for|from|to|by|each|every|new|sales|customers?|deals?|how|what|which|many|much)\b/i;

/** Every use of a parameter in a part of a template. */
function uses(part: unknown): ParameterReference[] {
  if (part instanceof Map) return [...part.values()].flatMap(uses);
  if (Array.isArray(part)) return part.flatMap(uses);
  if (typeof part !== 'object' || part === null) return [];
  return 'parameter' in part ? [part as ParameterReference] : Object.values(part).flatMap(uses);
}

/** Every text by language in a part of a template. */
function texts(part: unknown): ReadonlyMap<string, unknown>[] {
  if (part instanceof Map) return [part];
  if (Array.isArray(part)) return part.flatMap(texts);
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(texts) : [];
}

/** A text as it reads with figures in it. */
const whole = (parts: unknown): string =>
  (parts as (string | ParameterReference)[]).map((part) => (typeof part === 'string' ? part : '7')).join('');

const isUse = (figure: TemplateFigure | null): figure is ParameterReference =>
  typeof figure === 'object' && figure !== null;

const kindOf = (id: string): 'kpi' | 'objective' => (/^kpi:/m.test(FILES[`${id}.yaml`] ?? '') ? 'kpi' : 'objective');

async function templateOf<K extends 'kpi' | 'objective'>(id: string, kind: K) {
  const { template, faults } = await readTemplate(new MemoryFiles(FILES), id);
  expect(faults).toEqual([]);
  if (template?.kind !== kind) throw new Error(`${id} is not the template of what it should be`);
  return template as Extract<KpiTemplate | ObjectiveTemplate, { kind: K }>;
}

describe.each(IDS)('%s', (id) => {
  let template: KpiTemplate | ObjectiveTemplate;

  beforeAll(async () => {
    template = await templateOf(id, kindOf(id));
  });

  test('uses every parameter that it declares, and declares every one that it uses', () => {
    const { parameters, ...rest } = template;
    const used = new Set(uses(rest).map(({ parameter }) => parameter));
    expect([...used].sort()).toEqual(parameters.map(({ name }) => name).sort());
  });

  test('says each of its texts in every language', () => {
    for (const text of texts(template)) expect([...text.keys()]).toEqual([...LANGUAGE_TAGS]);
  });

  test('names the same parameters in every language', () => {
    for (const text of texts(template)) {
      const named = LANGUAGE_TAGS.map((tag) => uses(text.get(tag)).map(({ parameter }) => parameter));
      for (const one of named) expect(one.sort()).toEqual(named[0]?.sort());
    }
  });

  test('leaves nothing in English in another language', () => {
    for (const text of texts(template)) {
      const [english, chinese, portuguese] = LANGUAGE_TAGS.map((tag) => whole(text.get(tag)));
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(chinese?.replace(LIST_OF_ITEMS, '').replace(LATIN_IN_CHINESE, '')).not.toMatch(/\p{Script=Latin}/u);
      if (!SAME_IN_PORTUGUESE.includes(english ?? '')) expect(portuguese).not.toBe(english);
      expect(portuguese).not.toMatch(ENGLISH);
    }
  });

  test('is typeset as Chinese is: spaces around Latin letters and digits, full-width signs', () => {
    for (const text of texts(template)) {
      const chinese = whole(text.get('zh-CN')).replace(LIST_OF_ITEMS, '');
      expect(chinese).not.toMatch(/\p{Script=Han}[\p{Script=Latin}\d]|[\p{Script=Latin}\d%]\p{Script=Han}/u);
      expect(chinese).not.toMatch(/\p{Script=Han}\s*[,.;:?!()]|[,.;:?!()]\s*\p{Script=Han}/u);
    }
  });

  test('says what it means to reach', () => {
    for (const text of texts(template)) expect(JSON.stringify([...text.values()])).not.toMatch(VAGUE);
  });
});

describe.each(IDS.filter((id) => kindOf(id) === 'objective'))('the objective of %s', (id) => {
  let template: ObjectiveTemplate;

  beforeAll(async () => {
    template = await templateOf(id, 'objective');
  });

  test('has two to five key results, and says the unit of each figure', () => {
    const { keyResults } = template;
    expect(keyResults.length).toBeGreaterThanOrEqual(2);
    expect(keyResults.length).toBeLessThanOrEqual(5);
    const unitless = keyResults.filter(({ measure, unit }) => measure.kind !== 'milestones' && unit === null);
    expect(unitless).toEqual([]);
  });

  test('suggests initiatives for key results that it has', () => {
    const own = template.keyResults.map((one) => one.id);
    expect(template.initiatives.length).toBeGreaterThan(0);
    for (const { keyResult } of template.initiatives) expect(own).toContain(keyResult);
  });

  test('counts from 0 what nobody asks the baseline of', () => {
    for (const { measure } of template.keyResults) {
      if (measure.kind === 'metric' && !isUse(measure.from)) expect(measure.from).toBe(0);
    }
  });

  test('counts a rate a month over its whole term', () => {
    const rates = uses(template.keyResults).filter(({ parameter }) => parameter.endsWith('-a-month'));
    for (const { times } of rates) expect([times, template.term.unit]).toEqual([template.term.count, 'm']);
  });

  test('leaves every baseline of a relative target to whoever knows it', () => {
    for (const { measure } of template.keyResults) {
      if (measure.kind !== 'change') continue;
      const { from } = measure;
      expect(isUse(from)).toBe(true);
      const asked = template.parameters.find(({ name }) => isUse(from) && name === from.parameter);
      expect(asked?.default).toBeNull();
    }
  });
});

describe.each(IDS.filter((id) => kindOf(id) === 'kpi'))('the KPI of %s', (id) => {
  let template: KpiTemplate;

  beforeAll(async () => {
    template = await templateOf(id, 'kpi');
  });

  test('says its unit, which way is better, how often it is due, and leaves its bounds to whoever knows them', () => {
    expect(template.unit).not.toBeNull();
    expect(template.better).not.toBeNull();
    expect(template.cadence).not.toBeNull();
    const { atLeast = null, atMost = null } = template.hold ?? {};
    expect([atLeast, atMost].filter((bound) => bound !== null).every(isUse)).toBe(true);
  });
});

test('these are all the templates of a KPI that there are', () => {
  const ids = IDS.filter((id) => kindOf(id) === 'kpi');
  expect(ids.sort()).toEqual(['deals-closed', 'lead-conversion-rate', 'quarterly-revenue-growth', 'sales-volume']);
});
