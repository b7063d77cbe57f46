/** Writes what is made of the program itself: docs/rules.md, docs/errors.md, the JSON Schemas, and pictures of what it shows. */
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { pictures } from './pictures.mjs';

const ROOT = join(import.meta.dirname, '..');

/** @typedef {{ title: string, why: string, bad: string, good: string, mend: string, source?: string }} RuleText */

/**
 * What a module of the program exports, read from its source.
 * @param {string} path from the root
 */
async function imported(path) {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

const NOTE = '<!-- Made by npm run generate; edit what it is made of. -->';

/** @param {string} language @param {string} text */
const fence = (language, text) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** A sentence in which no sign is taken for Markdown. @param {string} text */
const prose = (text) => text.replace(/[_*<[\]]/g, '\\$&');

/** A document of parts with an empty line between them. @param {string[]} parts */
const documentOf = (...parts) => `${parts.join('\n\n')}\n`;

/** How far the rules of method agree with the authors of OKRs; measured on texts that stand in no file of this project. */
const FIGURES =
  'Of 60 published objectives that their own authors, in English, Chinese and Portuguese, call good or bad, at least one warning falls on 18 of the 18 bad and on 4 of the 42 good ones, counted on 25 November 2026 without the rules on owner, baseline and alignment, whose answer the texts do not hold; the word lists were written with these texts known, so on others expect less.';

async function rulesDocument() {
  /** @type {{ rules: Record<string, RuleText> }} */
  const { rules } = await imported('src/language/en/rules/index.ts');
  /** @type {{ CHECK_RULES: Record<string, { severity: string }> }} */
  const { CHECK_RULES } = await imported('src/check/index.ts');
  const sections = Object.entries(rules).map(([rule, text]) => {
    const { severity = 'error' } = CHECK_RULES[rule] ?? {};
    return [
      `### ${rule}`,
      `_${severity === 'warn' ? 'warning' : severity}: ${prose(text.title)}_`,
      prose(text.why),
      'Not so:',
      fence('yaml', text.bad),
      'But so:',
      fence('yaml', text.good),
      prose(text.mend),
      ...(text.source ? [`From: ${prose(text.source)}`] : []),
    ].join('\n\n');
  });
  const isFault = (/** @type {string} */ section) => section.startsWith('### file/');
  return documentOf(
    '# The rules of okr check',
    NOTE,
    'What `okr check` looks for, why, and how to mend it. `okr explain RULE` says the same.',
    '## Rules on what files say',
    'Files that break one of these can be read, and every command works. `rules` in `okr.yaml` sets how severe each is: `off`, `warn` or `error`. An error makes `okr check` exit 1.',
    FIGURES,
    ...sections.filter((section) => !isFault(section)),
    '## Faults of files',
    'A file that breaks one of these cannot be trusted. Every command that needs it stops with exit 3 and names all of them. They cannot be switched off.',
    ...sections.filter(isFault),
  );
}

/** The files of a folder, each with its text, by path; what is no text is left out. @param {string} folder */
function texts(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .filter(({ text }) => !text.includes('\ufffd'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Files that say nothing about an error, because they stand in every workspace. */
const USUAL = [
  'schema: 1\ntimezone: UTC\n',
  'objective: Win more deals\nkey_results:\n  - { id: deals, title: Deals won, from: 0, to: 40 }\n',
];

/** The kinds of errors, by exit code. @type {[exit: number, title: string][]} */
const KINDS = [
  [0, 'What is told and stops nobody (exit 0)'],
  [2, 'What was typed (exit 2)'],
  [3, 'Files that cannot be read (exit 3)'],
  [4, 'Conflicts (exit 4)'],
  [5, 'The system (exit 5)'],
  [6, 'Refused for safety (exit 6)'],
];

const EXIT_CODES = `| exit | meaning                                                                                         |
| ---- | ----------------------------------------------------------------------------------------------- |
| 0    | done                                                                                            |
| 1    | a gate tripped that was asked for: \`--fail-on\`, \`--fail-under\`, or \`okr check\` found an error   |
| 2    | the command line: an unknown flag, a value that cannot be read, a reference that does not exist |
| 3    | the files cannot be read; every fault is named as \`file:line:col\` with a way to mend it         |
| 4    | a conflict: the file exists or was changed meanwhile, the cycle is closed, another \`okr\` writes |
| 5    | the disk is full, or may not be written to                                                      |
| 6    | refused for safety: a link leads out of the workspace                                           |
| 70   | a bug in \`okr\`                                                                                  |
| 130  | interrupted at a question; nothing was written                                                  |`;

/** What the museum shows in one of its rooms. @param {string} museum @param {string} folder */
function room(museum, folder) {
  const read = (/** @type {string} */ name) => readFileSync(join(folder, name), 'utf8');
  const [command = '', exit = ''] = read('command.txt').trimEnd().split(' # exit ');
  const id = relative(museum, folder).split(sep).join('/');
  const files = texts(join(folder, 'input'))
    .filter(({ text }) => !USUAL.includes(text))
    .map(({ path, text }) => fence(path.slice(path.lastIndexOf('.') + 1), `# ${path}\n${text}`));
  const answer = fence('text', `$ ${command}\n${read('expected.txt')}`);
  const section = [`### ${id}`, ...files, answer, prose(read('mend.md').trimEnd())].join('\n\n');
  return { id, exit: Number(exit), section };
}

function errorsDocument() {
  const museum = join(ROOT, 'test', 'errors');
  const rooms = readdirSync(museum, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('command.txt'))
    .map((file) => room(museum, join(museum, file, '..')))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const kinds = KINDS.flatMap(([exit, title]) => [
    `## ${title}`,
    ...rooms.filter((one) => one.exit === exit).map(({ section }) => section),
  ]);
  return documentOf(
    '# What okr says when something is wrong',
    NOTE,
    'Every error that can be provoked: the files that matter, what was typed, what is answered, and how to mend it. A test runs all of them.',
    '## Exit codes',
    EXIT_CODES,
    'A command that exits with 2 or more has changed no file. One that exits with 1 has done its work, `--output` and `--fix` too.',
    ...kinds,
  );
}

async function schemas() {
  /** @type {{ SCHEMA_NAMES: string[], schemaOf: (name: string) => object }} */
  const { SCHEMA_NAMES, schemaOf } = await imported('src/storage/schemas.ts');
  const texts = SCHEMA_NAMES.map((name) => [`schemas/${name}.json`, `${JSON.stringify(schemaOf(name), null, 2)}\n`]);
  return Object.fromEntries(texts);
}

/** What is generated, by path from the root. */
export async function documents() {
  const texts = { 'docs/rules.md': await rulesDocument(), 'docs/errors.md': errorsDocument() };
  return { ...texts, ...(await schemas()), ...(await pictures()) };
}

// Node names the script as it was asked for, and this module by where it really is.
if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  for (const folder of ['schemas', 'docs/images']) mkdirSync(join(ROOT, folder), { recursive: true });
  for (const [path, text] of Object.entries(await documents())) writeFileSync(join(ROOT, path), text);
}
