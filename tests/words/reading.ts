/** What is wrong with a sentence that people are to read. */
import { NOTICE_KINDS_AND_CODES } from './samples.ts';

const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['something was not filled in', /\{\{|\}\}/],
  ['a value that is none', /undefined|\bnull\b|NaN|\[object/],
  ['two spaces', / {2}/],
  ['a space before a stop', / [,.;:)]/],
  ['an empty quotation', /“”|“ | ”|\(\)/],
  ['two stops', /\.\.|,,|;\.|:\./],
  ['no capital at the beginning', /^[a-z]/],
  [
    'a key instead of a sentence',
    /\b(notices|refusals|phases|reasons|outcomes|names|changes|options|verdicts)\.[a-zA-Z]/,
  ],
  ['an instant as it is stored', /\b(?:3725|\d{5,})\b/],
];

/** What a careful reader would mark besides. */
const GRAMMAR: readonly (readonly [string, RegExp])[] = [
  ['a before a vowel', /\b[Aa] (?!Uni|uni[^n]|use|one\b|Euro)[aeiouAEIOU]/],
  ['an before a consonant', /\b[Aa]n (?!hour|honest|honou?r)[^aeiouAEIOU“]/],
  ['a word twice', /\b(\w+) \1\b/i],
  ['a small letter after a full stop', /(?<!\bpara)\. [a-z]/],
  ['a plural that was one', /\b(?:\w+[^s]s) (?:was|is|has) (?:no|a|among)\b/],
  ['that that', /\bthat,? that\b/],
  ['two colons', /:[^.;”]*: /],
];

const CODE = new RegExp(`\\b(?:${NOTICE_KINDS_AND_CODES.join('|')})\\b`);

/** The faults of a sentence, none when it reads well. */
export function faultsIn(sentence: string): readonly string[] {
  const plain = FAULTS.filter(([, pattern]) => pattern.test(sentence)).map(([what]) => what);
  const code = CODE.exec(sentence)?.[0];
  const full = /[.?”]$/.test(sentence) ? [] : ['no full stop'];
  return [...plain, ...full, ...(code ? [`the name “${code}”`] : [])].map((what) => `${what}: ${sentence}`);
}

/** The faults of a sentence that was composed: those of any sentence, and of its grammar. */
export function grammarOf(sentence: string): readonly string[] {
  const marked = GRAMMAR.filter(([, pattern]) => pattern.test(sentence));
  return [...faultsIn(sentence), ...marked.map(([what]) => `${what}: ${sentence}`)];
}
