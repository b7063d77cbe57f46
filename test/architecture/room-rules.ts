import { posix } from 'node:path';
import { type Mention, type SourceFacts, sourceFacts } from './source-facts.ts';

/** A file of the repository, by its path from the root with `/`. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Which rooms each room may import from; its own files always. */
const ARROWS: Record<string, readonly string[]> = {
  cli: ['system', 'commands', 'render', 'language', 'model'],
  commands: ['storage', 'check', 'authoring', 'report', 'render', 'language', 'model'],
  check: ['scoring', 'model'],
  authoring: ['scoring', 'model'],
  report: ['scoring', 'model'],
  render: ['report', 'language', 'model'],
  storage: ['model'],
  scoring: ['model'],
  language: ['model'],
  system: ['model/user-error'],
  model: [],
};

/** The only files that may import a package, by the beginning of their path. */
const PACKAGES: Record<string, readonly string[]> = {
  'date-fns': ['src/model/calendar-date.ts'],
  yaml: ['src/storage/'],
  'any-ascii': ['src/authoring/latin-reading.ts'],
  'pinyin-pro': ['src/authoring/latin-reading.ts'],
  commander: ['src/cli.ts', 'src/cli/'],
};

/** Node's modules that reach the world, and so belong to `system/`. */
const WORLDLY = /^(?:node:)?(?:fs|child_process|os|process|readline|tty|net|http|https|worker_threads)(?:\/|$)/;

const SAYS_NOTHING = /^(?:utils?|helpers?|common|shared|lib|types)(?:\.|$)/;

// Each word has a class of one letter, so that these rules do not find themselves.
const LEFT_OVER = /\bTOD[O]\b|\bFIXM[E]\b|\.(?:ski[p]|onl[y]|tod[o])\(|@ts-(?:ignor[e]|nochec[k])|biome-ignor[e]/g;

/** A comma, a semicolon or a colon between two texts. */
const JOINED_IN_ENGLISH = /\.join\('[,;] '\)|\}[,;:] \$\{/g;

/** Where texts stand side by side that people read, and the one file whose form is not a language's: `file:line:col: rule`. */
const SHOWING = /^src\/(?:render|commands)\//;
const NO_LANGUAGE = ['src/render/findings-text.ts'];

const LONGEST = 250;

/** What `src/` may not contain: a line for each violation, with its place and the rule. */
export function violations(files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    const facts = sourceFacts(file.path, file.text);
    const found = [
      ...importViolations(file.path, facts),
      ...worldViolations(file.path, facts),
      ...joinViolations(file),
      ...facts.defaultExports.map(at(() => 'has a default export')),
    ];
    const lines = file.text.trimEnd().split('\n').length;
    if (lines > LONGEST) found.push({ line: LONGEST + 1, rule: `is ${lines} lines long, more than ${LONGEST}` });
    return found.map(({ line, rule }) => `${file.path}:${line} ${rule}`);
  });
}

/** What no code of ours may contain, tests included: names that say nothing, and left-overs. */
export function carelessness(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const names = path.split('/').filter((part) => SAYS_NOTHING.test(part));
    const leftOvers = [...text.matchAll(LEFT_OVER)];
    return [
      ...names.map((name) => `${path}:1 has a name that says nothing: ${name}`),
      ...leftOvers.map(({ 0: word, index }) => `${path}:${text.slice(0, index).split('\n').length} left over: ${word}`),
    ];
  });
}

interface Violation {
  line: number;
  rule: string;
}

const at =
  (rule: (what: string) => string) =>
  (mention: Mention): Violation => ({ line: mention.line, rule: rule(mention.what) });

/** `src/cli.ts` and everything in `src/cli/` is `cli`; any other file belongs to the room it lies in. */
const roomOf = (path: string): string => /^src\/([^/.]+)(?:\/|\.ts$)/.exec(path)?.[1] ?? path;

function importViolations(path: string, { imports, computedImports }: SourceFacts): Violation[] {
  const found = computedImports.map(at(() => 'imports a module that is computed'));
  if (!ARROWS[roomOf(path)]) found.push({ line: 1, rule: `lies in no room: ${roomOf(path)}` });
  for (const { what, line } of imports) {
    const rule = what.startsWith('.') ? relativeViolation(path, what) : packageViolation(path, what);
    if (rule) found.push({ line, rule });
  }
  return found;
}

function relativeViolation(path: string, specifier: string): string | null {
  if (!specifier.endsWith('.ts')) return `imports ${specifier}, which does not end in .ts`;
  const target = posix.join(posix.dirname(path), specifier);
  if (!target.startsWith('src/')) return `imports ${target}, which is outside src/`;
  const [from, to] = [roomOf(path), roomOf(target)];
  const file = target.slice('src/'.length, -'.ts'.length);
  if (from === to || ARROWS[from]?.some((allowed) => allowed === to || allowed === file)) return null;
  return `imports ${target}: ${from} does not know ${to}`;
}

function packageViolation(path: string, specifier: string): string | null {
  const inSystem = roomOf(path) === 'system';
  if (WORLDLY.test(specifier)) return inSystem ? null : `imports ${specifier}, which only system/ may`;
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const rooms = PACKAGES[name];
  if (rooms && !rooms.some((room) => path.startsWith(room)))
    return `imports ${name}, which only ${rooms.join(' and ')} may`;
  // Its index costs three times Node's own start.
  return specifier === 'date-fns' ? 'imports the index of date-fns, not a part of it' : null;
}

function joinViolations({ path, text }: SourceFile): Violation[] {
  if (!SHOWING.test(path) || NO_LANGUAGE.includes(path)) return [];
  return [...text.matchAll(JOINED_IN_ENGLISH)].map(({ index }) => ({
    line: text.slice(0, index).split('\n').length,
    rule: 'joins texts as English does, not by `words.join`',
  }));
}

function worldViolations(path: string, { globals, exits }: SourceFacts): Violation[] {
  const room = roomOf(path);
  const allowed = (what: string) => room === 'system' || (what === 'process' && path === 'src/cli.ts');
  const found = globals.filter(({ what }) => !allowed(what)).map(at((what) => `uses ${what}, which only system/ may`));
  if (path !== 'src/cli.ts') return [...found, ...exits.map(at(() => 'decides the exit code, which only cli.ts may'))];
  if (exits.length !== 1)
    found.push({ line: exits[1]?.line ?? 1, rule: `decides the exit code in ${exits.length} places, not in one` });
  return found;
}
