import { findingsText } from './findings-text.ts';
import type { CheckRenderer } from './index.ts';
import { safeText } from './safe-text.ts';

/** What was renamed, and what is found: one finding a line, with its line of the file where `excerpts` are asked for. */
export const checkText: CheckRenderer = ({ findings, renamed, isDryRun }, style) => {
  const { words } = style.language;
  const told = (renamed ?? []).map(({ from, to }) =>
    isDryRun ? renamingDiff(safeText(from), safeText(to)) : `${words.renamed(safeText(from), safeText(to))}\n`,
  );
  return `${told.join('')}${findingsText(findings, style)}`;
};

/** Another name for a file, as git shows it. */
const renamingDiff = (from: string, to: string): string =>
  `diff --git a/${from} b/${to}\nsimilarity index 100%\nrename from ${from}\nrename to ${to}\n`;
