import { english } from '../language/en/index.ts';
import type { CheckRenderer } from './index.ts';
import { jsonDocument } from './json-text.ts';

/** The JSON document of kind `check`, the same in every language; `renamed` is there only where fixing was asked for. */
export const checkJson: CheckRenderer = ({ findings, renamed }) =>
  jsonDocument('check', {
    findings: findings.map(({ rule, severity, file, line, column, problem }) => ({
      rule,
      severity,
      file,
      line,
      column,
      message: english.say(problem),
    })),
    counts: {
      error: findings.filter(({ severity }) => severity === 'error').length,
      warn: findings.filter(({ severity }) => severity === 'warn').length,
    },
    ...(renamed && { renamed }),
  });
