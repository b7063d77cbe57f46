import { expect, test } from 'vitest';
import { english } from '../../src/language/en/index.ts';
import { displayWidth } from '../../src/render/columns.ts';
import type { Style } from '../../src/render/style.ts';
import { templateList } from '../../src/render/template-list.ts';
import { templateSheetText } from '../../src/render/template-sheet.ts';
import type { TemplateRow, TemplateSheet } from '../../src/report/template-sheet.ts';

const style = (width: number | null, ascii = false): Style => ({
  ...{ language: english, ascii, width, accessible: false },
  paint: (_, text) => text,
});

const row = (id: string, summary: string, more: Partial<TemplateRow> = {}): TemplateRow => ({
  ...{ id, kind: 'objective', own: false, path: null, term: { count: 3, unit: 'm' }, summary },
  ...more,
});

const LONG = 'Align sales and marketing so that the leads that marketing finds become deals that sales can close';
const OURS = { own: true, path: 'okrs/templates/ours.yaml', term: { count: 6, unit: 'w' } } as const;
const ROWS = [row('ours', 'Meet customers', OURS), row('sales-marketing', LONG)];

test('off a terminal every template is one line, however long', () => {
  expect(templateList(ROWS, style(null))).toBe(
    [
      'ID               MAKES      TERM      OWN  SUMMARY',
      'ours             objective  6 weeks   own  Meet customers',
      `sales-marketing  objective  3 months       ${LONG}`,
      '',
    ].join('\n'),
  );
});

test('on a terminal a summary is wrapped beside its id', () => {
  expect(templateList(ROWS, style(80))).toBe(
    [
      'ours             objective, 6 weeks, own  Meet customers',
      'sales-marketing  objective, 3 months      Align sales and marketing so that the',
      '                                          leads that marketing finds become',
      '                                          deals that sales can close',
      '',
    ].join('\n'),
  );
});

test('where there is no room beside an id, the summary stands below it', () => {
  const id = 'a-template-with-a-very-long-name-indeed';
  expect(templateList([row(id, 'Meet customers')], style(60))).toBe(`${id}  objective, 3 months\n    Meet customers\n`);
});

const sheet = (more: Partial<TemplateSheet> = {}): TemplateSheet =>
  ({
    ...row('ours', 'Meet customers', OURS),
    when: LONG,
    parameters: [{ name: 'share', prompt: `How much? ${LONG}`, type: 'percent', default: 12.5 }],
    made: {
      kind: 'objective',
      cycle: { name: '2026-Q4', start: '2026-10-01', end: '2026-12-31' },
      ...{ start: '2026-10-01', end: '2026-11-11' },
      objective: {
        title: LONG,
        why: null,
        keyResults: [
          {
            ...{ id: 'form', title: LONG, unit: null, weight: null },
            measure: { kind: 'milestones', milestones: [{ id: 'one', title: LONG, weight: 2, due: null }] },
          },
          {
            ...{ id: 'churn', title: 'Churn', unit: 'percent', weight: 2 },
            measure: { kind: 'hold', atLeast: null, atMost: 2 },
          },
        ],
        initiatives: [{ id: 'list', title: LONG, keyResult: null }],
      },
    },
    command: 'okr init --template ours',
    ...more,
  }) as unknown as TemplateSheet;

test.each([60, 80, 100])('on %i columns no line of a template is wider, and each is indented to its label', (width) => {
  const lines = templateSheetText(sheet(), style(width)).split('\n');
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  const when = lines.findIndex((line) => line.startsWith('  When   Align'));
  expect(lines[when + 1]).toMatch(/^ {9}\S/);
});

test('a template of the widest names still fits, each text below its name', () => {
  const name = 'n'.repeat(60);
  const parameters = [{ name, prompt: LONG, type: 'text', default: null }] as TemplateSheet['parameters'];
  const text = templateSheetText(sheet({ parameters }), style(62));
  expect(text).toContain(`  ${name}\n    Align sales`);
  for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(62);
});

test('it says what is the default, what is asked for and what weighs more than the rest', () => {
  const asked = { name: 'who', prompt: 'Who?', type: 'text', default: null } as const;
  const { parameters } = sheet();
  const text = templateSheetText(sheet({ parameters: [...parameters, asked] }), style(null));
  expect(text).toContain('(percent, default 12.5%)\n');
  expect(text).toContain('  who    Who? (text, asked for)\n');
  expect(text).toContain('  churn  Churn: at most 2%, weight 2\n');
  expect(text).toContain(`         - one: ${LONG}, weight 2\n`);
  expect(text).toContain('  File   okrs/templates/ours.yaml\n');
});

test('what the user wrote in a template cannot act on the terminal', () => {
  const hostile = 'a\u001b[31m\u202eb\nc';
  const rows = [row('ours', hostile, OURS)];
  const whole = sheet({ ...OURS, summary: hostile, when: hostile, command: hostile });
  for (const width of [null, 80]) {
    const text = templateList(rows, style(width)) + templateSheetText(whole, style(width));
    for (const sign of ['\u001b', '\u202e']) expect(text).not.toContain(sign);
    expect(text).toContain('a\\u001b[31m\\u202eb\\nc');
  }
});

test('--ascii keeps our own templates to ASCII, and the user’s as they are', () => {
  const text = 'Marketing’s “leads”';
  const list = templateList([row('program', text), row('ours', text, OURS)], style(null, true));
  expect(list).toContain('Marketing\'s "leads"\n');
  expect(list).toContain('Marketing’s “leads”\n');
});
