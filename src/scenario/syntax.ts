/** What to say about a text that is not the YAML of a scenario. */
import type { ErrorCode, YAMLError } from 'yaml';
import type { Finding } from './faults.ts';

/** Reasons to refuse a file as a whole. */
export type Refusal = 'tooLarge' | 'tooDeep' | 'empty' | 'notAMapping' | 'aliases';

const REFUSALS: Readonly<Record<Refusal, { readonly why: string; readonly mend: string }>> = {
  tooLarge: {
    why: 'a scenario is a few thousand lines at most, and anything larger is taken for a mistake',
    mend: 'check that this is the right file, or divide the matter into several scenarios',
  },
  tooDeep: {
    why: 'nothing in a scenario lies deeper than ten levels',
    mend: 'look for brackets or indentation that open and are never closed',
  },
  empty: {
    why: 'there is nothing to negotiate on',
    mend: 'copy a shipped scenario and change it',
  },
  notAMapping: {
    why: 'a scenario begins with names and values such as “format: 1”',
    mend: 'begin the file with “format: 1”, without a hyphen before it',
  },
  aliases: {
    why: 'a few lines could otherwise unfold into millions',
    mend: 'write the values out instead of pointing at them with “*”',
  },
};

const SAYING: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a text that is not in quotation marks holds a colon, or a line is wrongly indented',
  MULTIPLE_DOCS: 'a second document begins here',
  TAB_AS_INDENT: 'the line is indented with a tab',
};

const MENDING: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_ALIAS: 'put the text in quotation marks if it is meant to begin with “*”',
  BAD_INDENT: 'indent the line as far as the lines it belongs to',
  BAD_SCALAR_START: 'put the text in quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'put the text in quotation marks, or indent the line as its neighbours are',
  MISSING_CHAR:
    'add what is missing: a closing bracket or quotation mark, a comma, or a space after the colon',
  MULTIPLE_DOCS: 'remove the line “---” that begins the second document',
  MULTILINE_IMPLICIT_KEY: 'close the quotation mark or bracket on its line, or add the missing colon',
  NON_STRING_KEY: 'use a short name before the colon',
  TAB_AS_INDENT: 'indent with spaces instead of tabs',
  TAG_RESOLVE_FAILED: 'remove the tag, or put the text in quotation marks if it is meant to begin with “!”',
};

/** What is said about a text that cannot be read as a scenario at all. */
export function refusal(code: Refusal, what: string): Omit<Finding, 'path'> {
  return { code, what, ...REFUSALS[code] };
}

/** What is said about a name that stands twice in one mapping. */
export function duplicateKey(name: string): Omit<Finding, 'path'> {
  return {
    code: 'duplicateKey',
    what: `“${name}” is given twice in the same place`,
    why: 'only one of the two could count',
    mend: 'rename or remove one of them',
  };
}

/** What the YAML parser objects to, in the words of a fault. */
export function syntaxFinding(error: YAMLError): Omit<Finding, 'path'> {
  return {
    code: 'syntax',
    what: SAYING[error.code] ?? `the text is not YAML here: ${error.message.replace(/\s+/g, ' ').trim()}`,
    why: 'a scenario is read as YAML 1.2',
    mend:
      MENDING[error.code] ?? 'mend the line, or put the text in quotation marks if it holds a colon or a “#”',
  };
}
