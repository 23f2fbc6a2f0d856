/** What a source file says about itself: what it imports, what it names. Read from its syntax tree. */
import { parseSync } from 'vite';

/** One import, re-export, dynamic import or `import('...')` type. */
export interface Import {
  /** The words between the quotation marks, or null where they are computed. */
  readonly from: string | null;
  /** The names taken; `*` for all of them. */
  readonly names: readonly string[];
  readonly reexport: boolean;
  readonly line: number;
}

/** A name that is used without being declared in the file. */
export interface Use {
  readonly name: string;
  /** The member that is taken of it: `random` in `Math.random`; null when it is used in any other way. */
  readonly member: string | null;
  readonly line: number;
}

/** What a file is found to say. */
export interface Source {
  readonly imports: readonly Import[];
  readonly uses: readonly Use[];
  /** Members taken of anything: `toLocaleString` in `when.toLocaleString()`. */
  readonly members: readonly { readonly name: string; readonly line: number }[];
  /** Names that the file exports itself without saying where from. */
  readonly exported: readonly { readonly name: string; readonly line: number }[];
  readonly lines: number;
}

/** A node of the syntax tree, as far as it is known. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Reads a file; throws when it is no TypeScript. */
export function readSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);

  const imports: Import[] = [];
  const members: { name: string; line: number }[] = [];
  const exported: { name: string; line: number }[] = [];
  const named: Use[] = [];
  const declared = new Set<string>();

  const visit = (node: Node, parent: Node | null, field: string): void => {
    const line = text.slice(0, node.start).split('\n').length;
    const taken = importOf(node);
    if (taken) imports.push({ ...taken, line });
    for (const name of declaredBy(node)) declared.add(name);
    if (node.type === 'ExportNamedDeclaration' && !node.source)
      for (const { local } of nodesIn(node.specifiers)) exported.push({ name: nameOf(local), line });
    if (node.type === 'MemberExpression' && memberTaken(node))
      members.push({ name: memberTaken(node) ?? '', line });
    if (node.type === 'Identifier' && !isLabel(parent, field)) {
      const member = parent?.type === 'MemberExpression' && field === 'object' ? memberTaken(parent) : null;
      named.push({ name: nameOf(node), member, line });
    }
    for (const [name, value] of Object.entries(node))
      for (const child of nodesIn(value)) visit(child, node, name);
  };
  visit(program as unknown as Node, null, '');

  return {
    imports,
    members,
    exported,
    uses: named.filter((use) => !declared.has(use.name)),
    lines: text.replace(/\n$/, '').split('\n').length,
  };
}

function nodesIn(value: unknown): readonly Node[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item) => typeof item === 'object' && item !== null && typeof item.type === 'string');
}

/** The name of an identifier, or the text of a literal. */
function nameOf(node: unknown): string {
  const { name, value } = node as { name?: unknown; value?: unknown };
  return String(name ?? value ?? '');
}

/** The member that is taken (`a.b`, `a['b']`), or null where it is computed. */
function memberTaken(node: Node): string | null {
  const property = node.property as Node;
  if (!node.computed) return nameOf(property);
  return property.type === 'Literal' ? nameOf(property) : null;
}

function importOf(node: Node): Omit<Import, 'line'> | null {
  const literal = (source: unknown): string | null => {
    const found = (source as { literal?: unknown })?.literal ?? source;
    return (found as Node)?.type === 'Literal' ? nameOf(found) : null;
  };
  const from = literal(node.source);
  switch (node.type) {
    case 'ImportDeclaration': {
      const names = nodesIn(node.specifiers).map((s) => {
        if (s.type === 'ImportNamespaceSpecifier') return '*';
        return s.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(s.imported);
      });
      return { from, names, reexport: false };
    }
    case 'ExportNamedDeclaration':
      if (!node.source) return null;
      return { from, names: nodesIn(node.specifiers).map((s) => nameOf(s.local)), reexport: true };
    case 'ExportAllDeclaration':
      return { from, names: ['*'], reexport: true };
    case 'ImportExpression':
      return { from, names: ['*'], reexport: false };
    case 'TSImportType':
      return { from: from ?? literal(node.argument), names: ['*'], reexport: false };
    case 'TSExternalModuleReference':
      return { from: literal(node.expression), names: ['*'], reexport: false };
    case 'CallExpression':
      if ((node.callee as Node).type !== 'Identifier' || nameOf(node.callee) !== 'require') return null;
      return { from: literal(nodesIn(node.arguments)[0]), names: ['*'], reexport: false };
    default:
      return null;
  }
}

/** The names that a node declares: variables, parameters, functions, classes, types, imports. */
function declaredBy(node: Node): readonly string[] {
  if (node.type === 'VariableDeclarator') return boundBy(node.id);
  if (node.type === 'CatchClause') return boundBy(node.param);
  if (/^(Import\w*Specifier)$/.test(node.type)) return boundBy(node.local);
  if (node.type === 'TSTypeParameter') return boundBy(node.name);
  const own = /^(Function|Class|TSInterface|TSTypeAlias|TSEnum)\w*$/.test(node.type) ? boundBy(node.id) : [];
  return [...own, ...boundBy(node.params), ...boundBy(node.parameters)];
}

/** The names in a pattern such as `{ a, b: [c], ...rest }`. */
function boundBy(pattern: unknown): readonly string[] {
  return nodesIn(pattern).flatMap((node) => {
    switch (node.type) {
      case 'Identifier':
        return [nameOf(node)];
      case 'ObjectPattern':
        return boundBy(node.properties);
      case 'Property':
        return boundBy(node.value);
      case 'ArrayPattern':
        return boundBy(node.elements);
      case 'AssignmentPattern':
        return boundBy(node.left);
      case 'RestElement':
        return boundBy(node.argument);
      case 'TSParameterProperty':
        return boundBy(node.parameter);
      default:
        return [];
    }
  });
}

/** Whether an identifier in this place of its parent is a mere label: the name of a member, key or export. */
function isLabel(parent: Node | null, field: string): boolean {
  if (!parent) return false;
  if (field === 'property') return parent.type === 'MetaProperty' || !parent.computed;
  if (field === 'key') return !parent.computed;
  if (parent.type === 'TSEnumMember') return field === 'id';
  return ['imported', 'exported', 'label', 'meta', 'qualifier', 'right'].includes(field)
    ? /^(ImportSpecifier|Export\w+|LabeledStatement|BreakStatement|ContinueStatement|MetaProperty|TSImportType|TSQualifiedName|TSNamedTupleMember)$/.test(
        parent.type,
      )
    : false;
}
