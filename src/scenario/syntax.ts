/** What to say about a text that is not the YAML of a scenario. */
import type { ErrorCode, YAMLError } from 'yaml';
import type { Finding } from './faults.ts';

/** Reasons to refuse a file as a whole. */
export type Refusal = 'tooLarge' | 'notText' | 'tooDeep' | 'empty' | 'notAMapping' | 'aliases';

const REFUSALS: Readonly<Record<Refusal, { readonly why: string; readonly mend: string }>> = {
  tooLarge: {
    why: 'a scenario is a few thousand lines at most, and anything larger is taken for a mistake',
    mend: 'check that this is the right file, or divide the matter into several scenarios',
  },
  notText: {
    why: 'a scenario is plain text, in the encoding UTF-8',
    mend: 'check that this is the right file, and save it as plain text in UTF-8',
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
    why: 'a scenario is made of names and values such as “format: 1”',
    mend: 'begin the file with “format: 1”, without a hyphen before it',
  },
  aliases: {
    why: 'a few lines could otherwise unfold into millions',
    mend: 'write the values out instead of pointing at them with “*”',
  },
};

const SAYING: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_ALIAS: 'a word that begins with “*” points at something that is not there',
  BAD_DQ_ESCAPE: 'a backslash in double quotation marks begins nothing that YAML knows',
  BAD_INDENT: 'the line is not indented as the lines it belongs to, or a bracket above it was not closed',
  BAD_SCALAR_START: 'a text begins here with a sign that means something else to YAML',
  BLOCK_AS_IMPLICIT_KEY: 'a text that is not in quotation marks holds a colon, or a line is wrongly indented',
  BLOCK_IN_FLOW: 'a list or a group of names stands on lines of its own inside brackets',
  MISSING_CHAR: 'a sign is missing here',
  MULTILINE_IMPLICIT_KEY: 'a name and its colon do not stand on one line',
  MULTIPLE_DOCS: 'a second document begins here',
  NON_STRING_KEY: 'what stands before the colon is not a name',
  TAB_AS_INDENT: 'the line is indented with a tab',
  TAG_RESOLVE_FAILED: 'a word that begins with “!” means nothing in a scenario',
  UNEXPECTED_TOKEN: 'a sign stands here that YAML does not expect',
};

/** Why the parser objects, where it is not for what YAML is. */
const REASONS: Readonly<Partial<Record<ErrorCode, string>>> = {
  MULTIPLE_DOCS: 'a scenario file holds one scenario',
  TAB_AS_INDENT: 'YAML counts spaces to see what belongs to what',
};
const WHAT_YAML_IS =
  'a scenario is written in YAML, where colons, quotation marks and indentation say what belongs to what';

const OPEN_QUOTE = 'a quotation mark was opened and is not closed';

const MENDING: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_ALIAS: 'put the text in quotation marks if it is meant to begin with “*”',
  BAD_DQ_ESCAPE: 'write two backslashes, or use single quotation marks',
  BAD_INDENT: 'indent the line as far as the lines it belongs to, and close the bracket',
  BAD_SCALAR_START: 'put the text in quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'put the text in quotation marks, or indent the line as its neighbours are',
  BLOCK_IN_FLOW: 'write it in brackets too, or take the brackets around it away',
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
export function syntaxFinding({ code, message }: YAMLError): Omit<Finding, 'path'> {
  const otherwise = `the text is not YAML here: ${message.replace(/\s+/g, ' ').trim()}`;
  return {
    code: 'syntax',
    what: /closing ['"]quote/.test(message) ? OPEN_QUOTE : (SAYING[code] ?? otherwise),
    why: REASONS[code] ?? WHAT_YAML_IS,
    mend: MENDING[code] ?? 'mend the line, or put the text in quotation marks if it holds a colon or a “#”',
  };
}
