/**
 * How words of one's own would look to an editor of the Council's documents: remarks on form, never on substance. They refuse
 * nothing: a delegate may propose words as they are. Source: usage of the Council's statements and resolutions.
 */
import type { Slot } from '../../council/matter.ts';
import { LADDERS, ladderOf, rungOf } from '../../council/verbLadders.ts';

/** What there is to remark. */
export const REMARKS = [
  'verbFirst', // the place holds an operative verb, and the words do not begin with one
  'thirdPerson', // the verb is not in the third person
  'capitals', // a term of the Council is written with other letters
  'term', // the Council says it in other words
  'spelling', // the Council spells it in another way
  'length', // much longer than what stands in such a place
  'oneSentence', // more than one sentence
  'comma', // the words are tied to the sentence by a comma here
  'noComma', // no comma ties the words to the sentence here
  'symbol', // a document is cited in a form in which it cannot be found
] as const;
export type RemarkKind = (typeof REMARKS)[number];

/** One remark: what was found, and what the Council would write (empty where nothing can be suggested). */
export interface Remark {
  readonly kind: RemarkKind;
  readonly found: string;
  readonly better: string;
}

/** Terms as the Council writes them; found with other letters, they are remarked. */
const TERMS: readonly string[] = [
  'Security Council',
  'General Assembly',
  'Secretary-General',
  'Member States',
  'Member State',
  'United Nations',
  'Charter of the United Nations',
  'International Criminal Court',
  'Economic and Social Council',
  'Peacebuilding Commission',
  'host State',
  'host States',
  'peacekeeping operations',
  'international humanitarian law',
];

/** What others say, and what the Council says. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/\bhuman trafficking\b/iu, 'trafficking in persons'],
  [/\btrafficking (?:of|in) (?:humans|human beings|people)\b/iu, 'trafficking in persons'],
  [/\bU\.?N\.?(?![\p{L}/])/u, 'United Nations'],
  [/\bISIS\b|\bDaesh\b/u, 'ISIL (Da’esh)'],
  [/\bthird world\b/iu, 'developing countries'],
  [/\bblue helmets\b/iu, 'peacekeeping personnel'],
  [/\bgender based\b/iu, 'gender-based'],
  [/\bcivil-society\b/iu, 'civil society'],
  [/\bmust\b/iu, 'should'],
];

/** Spelling of the United Nations: -ize, and otherwise British. */
const SPELLING =
  /\b(recogni|organi|emphasi|criminali|utili|mobili|prioriti|reali|characteri|summari)s(e[sd]?|ing|ation)\b/iu;

/** More words than this and twice the longest known wording of the place is long. */
const LONG = 30;

/** All that there is to remark on words for a slot, in the order in which they are read. */
export function remarksOn(slot: Slot, words: string): readonly Remark[] {
  const plain = words.trim();
  if (plain === '') return [];
  const remarks: Remark[] = [];
  const remark = (kind: RemarkKind, found: string, better = '') => remarks.push({ kind, found, better });
  const others = slot.options.map((o) => o.words).filter((w) => w !== '');

  const tied = others.filter((w) => w.startsWith(',')).length;
  if (tied > 0 && tied === others.length && !plain.startsWith(',')) remark('comma', plain, `, ${plain}`);
  if (tied === 0 && others.length > 0 && plain.startsWith(','))
    remark('noComma', plain, plain.replace(/^[,\s]+/, ''));

  const ladder = ladderOf(slot);
  if (ladder && rungOf(plain, ladder) === null) {
    const third = inThirdPerson(plain, LADDERS[ladder].flat());
    if (third) remark('thirdPerson', third.found, third.better);
    else if (!isVerbOfAnyLadder(plain)) remark('verbFirst', plain.split(/\s/)[0] ?? plain);
  }

  for (const term of TERMS) {
    const found = new RegExp(`(?<![\\p{L}-])${term}(?![\\p{L}-])`, 'iu').exec(plain)?.[0];
    if (found !== undefined && found !== term) remark('capitals', found, term);
  }
  for (const [pattern, better] of INSTEAD) {
    const found = pattern.exec(plain)?.[0];
    if (found !== undefined) remark('term', found, better);
  }
  const spelled = SPELLING.exec(plain);
  if (spelled) remark('spelling', spelled[0], `${spelled[1] ?? ''}z${spelled[2] ?? ''}`);

  if (/[.!?;](?:\s+\p{Lu}|\s*$)/u.test(plain.replace(/\b(?:paras?|No|art)\.\s/giu, '')))
    remark('oneSentence', plain);
  const count = plain.split(/\s+/).length;
  const longest = Math.max(0, ...others.map((w) => w.split(/\s+/).length));
  if (count > Math.max(LONG, longest * 2))
    remark('length', String(count), String(Math.max(LONG, longest * 2)));

  for (const [cited] of plain.matchAll(/\bS\/[^\s,;)]+(?: \(\d+\))?/gu))
    if (!isSymbol(cited)) remark('symbol', cited);
  for (const [cited] of plain.matchAll(/\bresolutions? \d{1,4}\b(?! \((?:19|20)\d\d\))/giu))
    remark('symbol', cited, `${cited} (year)`);
  return remarks;
}

/** A verb of the ladder in its plain form, at the beginning of the words, and its third person; null where it is none. */
function inThirdPerson(
  words: string,
  verbs: readonly string[],
): { readonly found: string; readonly better: string } | null {
  const lower = words.toLowerCase();
  for (const verb of verbs) {
    const base = verb.replace(/[a-z]+s\b/, (word) => word.slice(0, word.endsWith('sses') ? -2 : -1));
    if (base !== verb && (lower === base || lower.startsWith(`${base} `)))
      return { found: base, better: verb };
  }
  return null;
}

function isVerbOfAnyLadder(words: string): boolean {
  return Object.values(LADDERS).some((rungs) =>
    rungs.flat().some((verb) => words.toLowerCase().startsWith(`${verb} `) || words.toLowerCase() === verb),
  );
}

/** Forms of symbols of the Council's documents, such as S/RES/2331 (2016), S/PRST/2015/25, S/2017/507 and S/PV.7847. */
function isSymbol(cited: string): boolean {
  return /^S\/(RES\/\d{1,4} \((19|20)\d\d\)|PRST\/(19|20)\d\d\/\d+|PV\.\d+|(19|20)\d\d\/\d+|\d{4,5})$/.test(
    cited,
  );
}
