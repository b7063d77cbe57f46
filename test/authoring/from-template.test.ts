import { expect, test } from 'vitest';
import { fromTemplate, type TemplateRequest } from '../../src/authoring/from-template.ts';
import { DEFAULT_SETTINGS, type LanguageTag } from '../../src/model/settings.ts';
import type { ObjectiveTemplate, TemplateMeasure } from '../../src/model/template.ts';
import { UserError } from '../../src/model/user-error.ts';

const text = (...parts: (string | { parameter: string; times: number })[]) => new Map([['en' as LanguageTag, parts]]);

const PARAMETERS = [
  { name: 'share', prompt: text(''), type: 'percent', default: '5' },
  { name: 'base', prompt: text(''), type: 'number', default: null },
  { name: 'who', prompt: text(''), type: 'text', default: null },
];

const template = (measure: TemplateMeasure, more: Partial<ObjectiveTemplate> = {}): ObjectiveTemplate =>
  ({
    kind: 'objective',
    id: 'test',
    summary: text(''),
    when: text(''),
    term: { count: 2, unit: 'm' },
    parameters: PARAMETERS,
    title: text('From ', { parameter: 'base', times: 1 }, ' for ', { parameter: 'who', times: 1 }),
    why: null,
    keyResults: [{ id: 'one', title: text('One'), measure, unit: null, weight: null }],
    initiatives: [],
    ...more,
  }) as ObjectiveTemplate;

const request = (values: Record<string, string>, more: Partial<TemplateRequest> = {}): TemplateRequest =>
  ({
    id: 'test',
    cycle: { name: '2026-Q4', start: '2026-10-01', end: '2026-12-31' },
    today: '2026-10-01',
    settings: DEFAULT_SETTINGS,
    language: 'en',
    owner: null,
    team: null,
    values: new Map(Object.entries(values)),
    number: (value: number) => `<${value}>`,
    ...more,
  }) as TemplateRequest;

const METRIC: TemplateMeasure = { kind: 'metric', from: { parameter: 'base', times: 1 }, to: 10 };

test('a figure that only the user can know and nobody gives is left out, and shown as missing in a text', () => {
  const { objective } = fromTemplate(template(METRIC), request({}));
  expect(objective.keyResults[0]?.measure).toMatchObject({ kind: 'metric', from: null, goal: { kind: 'to', to: 10 } });
  expect(objective.title).toBe('From … for …');
});

test('a value is set in the figures and, written as the language writes numbers, in the texts', () => {
  const { objective } = fromTemplate(template(METRIC), request({ base: '1200', who: 'Acme: "us"' }));
  expect(objective.keyResults[0]?.measure).toMatchObject({ from: 1200 });
  expect(objective.title).toBe('From <1200> for Acme: "us"');
});

test('a value is never read as a part of the template', () => {
  const { objective } = fromTemplate(template(METRIC), request({ who: '{ parameter: base }', base: '7' }));
  expect(objective.title).toBe('From <7> for { parameter: base }');
});

test.each([
  ['5', 5],
  ['5%', 5],
  ['-12.5%', -12.5],
])('a percentage is given as %s', (share, by) => {
  const change: TemplateMeasure = { kind: 'change', from: null, percent: { parameter: 'share', times: 1 } };
  const { objective } = fromTemplate(template(change), request({ share }));
  expect(objective.keyResults[0]?.measure).toMatchObject({ goal: { kind: 'percent', by } });
});

test('bounds and milestones are taken over', () => {
  const hold: TemplateMeasure = { kind: 'hold', atLeast: null, atMost: { parameter: 'share', times: 1 } };
  const steps = {
    kind: 'milestones',
    milestones: [{ id: 'a', title: text('A'), weight: 2 }],
  } as unknown as TemplateMeasure;
  const measureOf = (measure: TemplateMeasure) =>
    fromTemplate(template(measure), request({})).objective.keyResults[0]?.measure;
  expect(measureOf(hold)).toEqual({ kind: 'hold', atLeast: null, atMost: 5 });
  expect(measureOf(steps)).toEqual({ kind: 'milestones', milestones: [{ id: 'a', title: 'A', weight: 2, due: null }] });
});

// The cycle is the last quarter of 2026; the term is two months.
test.each([
  ['2026-09-01', null, '2026-11-30', 61, 61],
  ['2026-10-07', null, '2026-11-30', 61, 61],
  ['2026-10-08', '2026-10-08', '2026-12-07', 61, 61],
  ['2026-12-31', '2026-12-31', null, 1, 59],
])('begun on %s it runs from %s to %s, %i of %i days', (today, start, end, days, termDays) => {
  const made = fromTemplate(template(METRIC), request({}, { today: today as TemplateRequest['today'] }));
  expect([made.objective.start, made.objective.end, made.days, made.termDays]).toEqual([start, end, days, termDays]);
});

test('the grace is that of the workspace', () => {
  const settings = { currency: null, status: { ...DEFAULT_SETTINGS.status, grace: { count: 2, unit: 'w' as const } } };
  const startOn = (today: string) =>
    fromTemplate(template(METRIC), request({}, { settings, today: today as TemplateRequest['today'] })).objective.start;
  expect(startOn('2026-10-14')).toBe(null);
  expect(startOn('2026-10-15')).toBe('2026-10-15');
});

test.each([
  ['a parameter that it does not have', { nothing: '1' }, '2026-10-01'],
  ['a number that is none', { base: '1,5' }, '2026-10-01'],
  ['a percentage that is none', { share: 'five' }, '2026-10-01'],
  ['a cycle that is over', {}, '2027-01-01'],
])('%s is a usage error', (_, values, today) => {
  const change: TemplateMeasure = {
    kind: 'change',
    from: { parameter: 'base', times: 1 },
    percent: { parameter: 'share', times: 1 },
  };
  const make = () => fromTemplate(template(change), request(values, { today: today as TemplateRequest['today'] }));
  expect(make).toThrow(UserError);
});
