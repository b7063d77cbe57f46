import { parseAst } from 'vitest/node';

/** Something that a source file mentions, and the line (from 1) where it does. */
export interface Mention {
  what: string;
  line: number;
}

/** What the rules of the rooms need to know of one file. */
export interface SourceFacts {
  /** Module names of every import and re-export: static, dynamic, of types only, `import(…)` as a type, `require`. */
  imports: Mention[];
  /** Imports whose module is computed, so that nobody can tell which it is. */
  computedImports: Mention[];
  /** Uses of names that nobody declares, as far as a rule is about them: `process`, `Intl`, `globalThis`, `Date.now`… */
  globals: Mention[];
  /** Places where the exit code is decided. */
  exits: Mention[];
  defaultExports: Mention[];
}

type Node = Record<string, unknown> & { type: string; start: number };

const WATCHED = new Set(['process', 'Intl', 'globalThis', 'global']);
/** Methods of strings, numbers and dates that go by the machine's locale. */
const LOCALE_METHOD = /^(?:toLocale\w*|localeCompare)$/;

/** Reads one file with a real parser: what stands in comments, strings and regular expressions is no import. */
export function sourceFacts(path: string, text: string): SourceFacts {
  const facts: SourceFacts = { imports: [], computedImports: [], globals: [], exits: [], defaultExports: [] };
  const program = parseAst(text, { lang: path.endsWith('.ts') ? 'ts' : 'js' }, path);
  visit(program, null, '', (node, parent, key) => {
    const note = (list: Mention[], what: string) => list.push({ what, line: lineAt(text, node.start) });
    noteImport(node, facts, note);
    const name = globalUse(node, parent, key);
    if (name) note(facts.globals, name);
    if (isExit(node)) note(facts.exits, 'process.exit');
    if (isDefaultExport(node)) note(facts.defaultExports, 'default');
  });
  return facts;
}

function visit(
  value: unknown,
  parent: Node | null,
  key: string,
  see: (node: Node, parent: Node | null, key: string) => void,
) {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, parent, key, see);
  } else if (isNode(value)) {
    see(value, parent, key);
    for (const [child, inner] of Object.entries(value)) visit(inner, value, child, see);
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const isNamed = (value: unknown, name: string): boolean =>
  isNode(value) && value.type === 'Identifier' && value.name === name;

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function noteImport(node: Node, facts: SourceFacts, note: (list: Mention[], what: string) => void): void {
  const module = importedModule(node);
  if (module === undefined) return;
  const name = literalText(module);
  if (name === null) note(facts.computedImports, 'import');
  else note(facts.imports, name);
}

/** The node that names the module, or undefined where this is no import. */
function importedModule(node: Node): unknown {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node.source;
    case 'ExportNamedDeclaration':
      return node.source ?? undefined;
    case 'TSExternalModuleReference':
      return node.expression;
    case 'CallExpression':
      return isNamed(node.callee, 'require') ? (node.arguments as unknown[])[0] : undefined;
    default:
      return undefined;
  }
}

function literalText(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral' || (node.expressions as unknown[]).length > 0) return null;
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('');
}

/** The name of a watched global that this node uses, or null. A property or a key of that name is no use of it. */
function globalUse(node: Node, parent: Node | null, key: string): string | null {
  if (node.type === 'NewExpression' && isNamed(node.callee, 'Date') && (node.arguments as unknown[]).length === 0)
    return 'new Date()';
  if (node.type === 'CallExpression' && isNamed(node.callee, 'Date')) return 'Date()';
  if (node.type === 'MemberExpression') {
    const property = propertyName(node);
    if (isNamed(node.object, 'Date') && property === 'now') return 'Date.now';
    return property !== null && LOCALE_METHOD.test(property) ? property : null;
  }
  if (node.type !== 'Identifier' || !WATCHED.has(String(node.name))) return null;
  const isProperty = parent?.type === 'MemberExpression' && key === 'property' && !parent.computed;
  const isKey = key === 'key' && !parent?.computed;
  const isPartOfName = parent?.type === 'TSQualifiedName' && key === 'right';
  return isProperty || isKey || isPartOfName ? null : String(node.name);
}

function propertyName(member: Node): string | null {
  if (member.computed) return literalText(member.property);
  return isNode(member.property) ? String(member.property.name) : null;
}

/** A call of `process.exit`, or an assignment to `process.exitCode`. */
function isExit(node: Node): boolean {
  const [place, name] = node.type === 'AssignmentExpression' ? [node.left, 'exitCode'] : [node.callee, 'exit'];
  return (
    isNode(place) &&
    place.type === 'MemberExpression' &&
    isNamed(place.object, 'process') &&
    propertyName(place) === name
  );
}

function isDefaultExport(node: Node): boolean {
  if (node.type === 'ExportDefaultDeclaration') return true;
  return (
    node.type === 'ExportSpecifier' && (isNamed(node.exported, 'default') || literalText(node.exported) === 'default')
  );
}
