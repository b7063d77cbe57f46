import type { Finding } from '../model/finding.ts';
import { displayWidth } from './columns.ts';
import { safeText } from './safe-text.ts';
import type { WordStyle } from './style.ts';

/** Columns of a line that an excerpt shows at the most. */
const EXCERPT = 100;

/** Findings, one line each: `file:line:col: severity rule: text; how to mend it`. With `excerpts`, each above its line of the file. */
export function findingsText(findings: readonly Finding[], style: WordStyle & { readonly excerpts: boolean }): string {
  return findings
    .map((finding) => [findingLine(finding, style), ...(style.excerpts ? excerpt(finding) : [])].join('\n'))
    .map((text) => `${text}\n`)
    .join('');
}

function findingLine(
  { file, line, column, severity, rule, problem, hint }: Finding,
  { language: { say, words } }: WordStyle,
): string {
  const told = hint ? words.join.clauses([say(problem), say(hint)]) : say(problem);
  return `${safeText(file)}:${line}:${column}: ${words.severity[severity]} ${rule}: ${safeText(told)}`;
}

/** The line of the file and a caret under the column; of a long line the part around it. */
function excerpt({ line, column, lineText }: Finding): readonly string[] {
  if (lineText === '') return [];
  const start = Math.max(0, Math.min(column - EXCERPT / 2, lineText.length - EXCERPT));
  const before = safeText(lineText.slice(start, column - 1));
  const shown = safeText(lineText.slice(start, start + EXCERPT));
  const gutter = `${line} | `;
  return [`  ${gutter}${shown}`, `  ${' '.repeat(gutter.length - 2)}| ${' '.repeat(displayWidth(before))}^`];
}
