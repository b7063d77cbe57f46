import type { ExampleForms } from './forms.ts';
import type { RuleExamples } from './index.ts';

export const measureExamples = ({ keyResult, objective, words }: ExampleForms) =>
  ({
    'file/no-measure': {
      bad: keyResult('from: 0'),
      good: keyResult('from: 0, to: 40'),
    },
    'file/several-measures': {
      bad: keyResult('from: 0, to: 40, hold: { at_most: 50 }'),
      good: keyResult('from: 0, to: 40'),
    },
    'file/key-without-measure': {
      bad: keyResult('from: 3, hold: { at_most: 2 }'),
      good: keyResult('hold: { at_most: 2 }'),
    },
    'file/to-and-change': {
      bad: keyResult('from: 800, to: 760, change: -5%'),
      good: keyResult('from: 800, change: -5%'),
    },
    'file/target-is-baseline': {
      bad: keyResult('from: 40, to: 40'),
      good: keyResult('hold: { at_least: 40 }'),
    },
    'file/change-is-zero': {
      bad: keyResult('from: 800, change: 0'),
      good: keyResult('from: 800, change: -5%'),
    },
    'file/percent-of-zero': {
      bad: keyResult('from: 0, change: 5%'),
      good: keyResult('from: 0, to: 40'),
    },
    'file/no-bound': {
      bad: keyResult('hold: {}'),
      good: keyResult('hold: { at_most: 2 }'),
    },
    'file/empty-bounds': {
      bad: keyResult('hold: { at_least: 5, at_most: 2 }'),
      good: keyResult('hold: { at_least: 2, at_most: 5 }'),
    },
    'file/no-weight': {
      bad: keyResult('from: 0, to: 40, weight: 0'),
      good: keyResult('from: 0, to: 40'),
    },
    'file/no-milestones': {
      bad: keyResult('milestones: []'),
      good: keyResult(`milestones: [{ id: pilot, title: ${words.pilot} }]`),
    },
    'file/plan-outside-term': {
      bad: keyResult('from: 0, to: 40, plan: { 2027-01-31: 30 }'),
      good: keyResult('from: 0, to: 40, plan: { 2026-11-30: 30 }'),
    },
    'file/plan-on-last-day': {
      bad: keyResult('from: 0, to: 40, plan: { 2026-12-31: 40 }'),
      good: keyResult('from: 0, to: 40'),
    },
    'file/plan-out-of-order': {
      bad: keyResult('from: 0, to: 40, plan: { 2026-11-30: 20, 2026-10-31: 30 }'),
      good: keyResult('from: 0, to: 40, plan: { 2026-10-31: 20, 2026-11-30: 30 }'),
    },
    'file/start-after-end': {
      bad: objective('start: 2026-12-01', 'end: 2026-11-01'),
      good: objective('start: 2026-11-01', 'end: 2026-12-01'),
    },
    'file/outside-cycle': {
      bad: objective('end: 2027-01-31'),
      good: objective('end: 2026-11-30'),
    },
  }) as const satisfies RuleExamples;
