/** Single values that are missing, of the wrong kind or out of range: what the schema finds, in an author's words. */
import type { z } from 'zod';
import type { Finding, Path } from './faults.ts';
import { isRecord } from './manuscript.ts';
import { fieldsAt } from './schema-walk.ts';
import { listed, meant, nearest } from './spelling.ts';

type Issue = z.core.$ZodIssue;

/** What the schema finds wrong with a document, one finding for each value. */
export function shapeFindings(document: unknown, issues: readonly Issue[]): readonly Finding[] {
  return issues.flatMap((issue) => findingsOf(document, issue, pathOf(issue)));
}

/** The path of an issue, which in a scenario file is made of names and numbers only. */
export function pathOf(issue: Issue): Path {
  return issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
}

/** The value at a path of plain data, or undefined. */
export function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const step of path) {
    if (!isRecord(value) && !Array.isArray(value)) return undefined;
    value = Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
  }
  return value;
}

function findingsOf(document: unknown, issue: Issue, path: Path): readonly Finding[] {
  const value = valueAt(document, path);
  const name = String(path.at(-1) ?? 'the file');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField([...path, key], key));
    case 'invalid_key':
      return [
        {
          path,
          at: 'key',
          code: 'badName',
          what: `“${name}” cannot be a name here`,
          why: `such a name is made of ${issue.issues[0]?.message ?? 'letters'}`,
          mend: 'rename it, here and wherever it is used',
        },
      ];
    case 'invalid_union': {
      const mapping = isRecord(value)
        ? issue.errors.find((branch) => branch.some((e) => e.path.length > 0))
        : undefined;
      if (mapping)
        return mapping.flatMap((inner) => findingsOf(document, inner, [...path, ...pathOf(inner)]));
      if (value === undefined) return [missing(path, name)];
      const allowed = issue.errors
        .flat()
        .flatMap((e) => (e.code === 'invalid_value' ? e.values.map(String) : []));
      const choice = issue.errors.flat().some((e) => e.code === 'invalid_type');
      return [notOneOf(path, value, allowed, choice ? 'a choice for every slot' : null)];
    }
    case 'invalid_value':
      if (value === undefined) return [missing(path, name)];
      return [notOneOf(path, value, issue.values.map(String))];
    case 'invalid_type':
      if (value === undefined) return [missing(path, name)];
      return [wrongKind(path, name, value, issue.expected)];
    case 'invalid_format':
      return [
        {
          path,
          code: 'badForm',
          what: `“${short(value)}” is not in the form that “${name}” needs`,
          why: `“${name}” is ${issue.message}`,
          mend: 'write it in that form',
        },
      ];
    case 'too_small':
    case 'too_big':
      return [outOfRange(path, name, value, issue)];
    default:
      return [
        {
          path,
          code: 'badValue',
          what: `“${name}” cannot be read`,
          why: issue.message,
          mend: 'compare a shipped scenario',
        },
      ];
  }
}

function unknownField(path: Path, key: string): Finding {
  const fields = fieldsAt(path.slice(0, -1));
  return {
    path,
    at: 'key',
    code: 'unknownField',
    what: `“${key}” is not a field that belongs here`,
    why: 'what the program does not know it would silently leave out',
    mend: meant(key, fields, 'remove it'),
  };
}

function missing(path: Path, name: string): Finding {
  const reason = name === 'evidence' ? 'a figure needs its source or the reason for inferring it' : undefined;
  return {
    path,
    code: 'missing',
    what: typeof path.at(-1) === 'number' ? 'an entry of the list is missing' : `“${name}” is missing`,
    why: reason ?? 'a scenario cannot do without it',
    mend: `add “${name}:” with its value here`,
  };
}

function wrongKind(path: Path, name: string, value: unknown, expected: string): Finding {
  const wanted = KINDS[expected] ?? expected;
  const isText = wanted === 'text' && (typeof value === 'number' || typeof value === 'boolean');
  if (name === 'evidence' && value === null)
    return {
      path,
      code: 'noReason',
      what: '“evidence” has no value',
      why: 'a figure needs its source or the reason for inferring it',
      mend: 'say in a sentence what the source says, or why you infer it',
    };
  return {
    path,
    code: 'wrongKind',
    what: value === null ? `“${name}” has no value` : `“${name}” is ${kindOf(value)}`,
    why: `it has to be ${wanted}`,
    mend: isText ? 'put the value in quotation marks' : `write ${wanted} here${HOW_TO_WRITE[wanted] ?? ''}`,
  };
}

/** A value that is none of those that are allowed; `otherwise` is what may stand in their place, in words. */
function notOneOf(
  path: Path,
  value: unknown,
  allowed: readonly string[],
  otherwise: string | null = null,
): Finding {
  const near = typeof value === 'string' ? nearest(value, allowed) : null;
  const only = allowed.length === 1 && otherwise === null;
  const said = isRecord(value) || Array.isArray(value) ? kindOf(value) : `“${short(value)}”`;
  return {
    path,
    code: 'notAllowed',
    what: `${said} is not allowed here`,
    why: `it ${only ? 'can only' : 'has to'} be ${listed(allowed, 'or')}${otherwise === null ? '' : `, or ${otherwise}`}`,
    mend: near === null ? (only ? 'write that' : 'write one of them') : `did you mean “${near}”?`,
  };
}

function outOfRange(path: Path, name: string, value: unknown, issue: Issue): Finding {
  const limit = issue.code === 'too_big' ? issue.maximum : issue.code === 'too_small' ? issue.minimum : '';
  const small = issue.code === 'too_small';
  if (typeof value === 'number')
    return {
      path,
      code: 'outOfRange',
      what: `“${name}” is ${value}`,
      why: small ? `it cannot be less than ${limit}` : `it cannot be more than ${limit}`,
      mend: small ? `write ${limit} or more` : `write ${limit} or less`,
    };
  const reason = name === 'evidence';
  return {
    path,
    code: reason ? 'noReason' : 'empty',
    what: `“${name}” is empty`,
    why: reason
      ? 'a figure needs its source or the reason for inferring it'
      : 'a scenario cannot do without it',
    mend: Array.isArray(value) ? 'add at least one entry' : 'write it out',
  };
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '“true” or “false”',
  array: 'a list',
  object: 'names with values',
  record: 'names with values',
};

const HOW_TO_WRITE: Readonly<Record<string, string>> = {
  'a list': ', in square brackets, or with a hyphen before each entry',
  'names with values': ', such as “name: value”, each on a line of its own',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'a group of names with values';
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `the truth value “${value}”`;
  return `the text “${short(value)}”`;
}

function short(value: unknown): string {
  const text = String(value).replace(/\s+/g, ' ').trim();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
