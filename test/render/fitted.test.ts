import { describe, expect, test } from 'vitest';
import { fitted } from '../../src/render/fitted.ts';

describe('what a write tells', () => {
  test.each([
    ['ends its lines between words', 'alpha beta gamma', 12, 'alpha beta\n  gamma'],
    ['indents what goes on below the line that it belongs to', '  alpha beta gamma', 14, '  alpha beta\n    gamma'],
    ['leaves lines that fit alone', 'alpha\n  beta', 20, 'alpha\n  beta'],
  ])('%s', (_, text, width, lines) => {
    expect(fitted(text, width)).toBe(lines);
  });
});
