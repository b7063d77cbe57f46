import { describe, expect, test } from 'vitest';
import { portuguese } from '../../src/language/pt-br/index.ts';
import { inAscii } from '../../src/render/ascii.ts';
import { reportTerminal } from '../../src/render/report-terminal.ts';
import { exampleFiles, reportOf } from './report-of.ts';
import { asciiTerminal, terminal } from './styles.ts';
import { expectToFit } from './widths.ts';

const example = await reportOf(exampleFiles());

describe('the example in Portuguese, whose words are longer than those of English', () => {
  test.each([60, 80, 100, 120, 160])('fits a terminal of %i columns', (width) =>
    expectToFit(reportTerminal(example, { ...terminal(width), language: portuguese }), width),
  );

  test('breaks no status within a word where tables have bars', () => {
    const drawn = reportTerminal(example, { ...terminal(80), language: portuguese });
    for (const cell of [
      '│ ● no ritmo,   │',
      '│ desatualizado │',
      '│ ▲ em risco,   │',
      '│ a atualizar   │',
      '│ – cancelado ',
    ])
      expect(drawn).toContain(cell);
  });

  test('keeps its accents in ASCII, and nothing else beyond it', () => {
    const drawn = reportTerminal(example, { ...asciiTerminal(80), language: inAscii(portuguese) });
    expect(drawn).toMatch(/^[\n -~À-ÿ]*$/);
    expect(drawn).toContain('VARIAÇÃO');
    expect(drawn).toContain('R$ 534.000 ->');
  });
});
