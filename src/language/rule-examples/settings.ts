import type { ExampleForms } from './forms.ts';
import type { RuleExamples } from './index.ts';

export const settingsExamples = ({ settings, template }: ExampleForms) =>
  ({
    'file/schema-version': {
      bad: '# okrs/okr.yaml\nschema: 2\n',
      good: settings(),
    },
    'file/not-a-currency': {
      bad: settings('currency: R$'),
      good: settings('currency: BRL'),
    },
    'file/not-a-timezone': {
      bad: settings('timezone: São Paulo'),
      good: settings('timezone: America/Sao_Paulo'),
    },
    'file/thresholds': {
      bad: settings('status: { on_track: 0.5, at_risk: 0.7 }'),
      good: settings('status: { on_track: 0.7, at_risk: 0.4 }'),
    },
    'file/team-loop': {
      bad: settings('teams:', '  - { id: sales, parent: west }', '  - { id: west, parent: sales }'),
      good: settings('teams:', '  - { id: sales }', '  - { id: west, parent: sales }'),
    },
    'file/unknown-parameter': {
      bad: template('number', '{ parameter: targt }'),
      good: template('number', '{ parameter: target }'),
    },
    'file/text-parameter': {
      bad: template('text', '{ parameter: target }'),
      good: template('number', '{ parameter: target }'),
    },
  }) as const satisfies RuleExamples;
