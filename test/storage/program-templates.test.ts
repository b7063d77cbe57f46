import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { KpiTemplate, ObjectiveTemplate, ParameterReference, TemplateFigure } from '../../src/model/template.ts';
import { readTemplate } from '../../src/storage/templates.ts';
import { MemoryFiles } from './memory-files.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'templates');
const FILES = Object.fromEntries(readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]));
const IDS = Object.keys(FILES).map((name) => name.replace(/\.yaml$/, ''));

/** Words that promise something without saying what. */
const VAGUE = /\b(?:improve|better|best|optimi[sz]e|enhance|leverage|as possible|more efficient(?!: ))/i;

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

  test('says each of its texts in English', () => {
    for (const text of texts(template)) expect([...text.keys()]).toContain('en');
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

  test('says each of its texts in every language', () => {
    for (const text of texts(template)) expect([...text.keys()]).toEqual(['en', 'zh-CN', 'pt-BR']);
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
