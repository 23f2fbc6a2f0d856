/** A proofreader for rendered sentences: what a careful reader, and a colleague from another mission, would mark. */

/** Something that must not stand in a sentence, and what a proofreader calls it. */
interface Mark {
  readonly name: string;
  readonly pattern: RegExp;
}

const MARKS: readonly Mark[] = [
  { name: 'space at the edge', pattern: /^\s|\s$/ },
  { name: 'two spaces', pattern: /\s\s/ },
  { name: 'space before punctuation', pattern: / [,.;:!?)\]”’]/ },
  { name: 'space after an opening bracket', pattern: /[([“] / },
  { name: 'no space after punctuation', pattern: /[,;](?=[A-Za-z])|[a-z]\.(?=[A-Z])/ },
  { name: 'punctuation twice', pattern: /[,;:]\s*[,.;:]|\.\s*[,;]|\.\./ },
  { name: 'a slot left over', pattern: /[{}]|undefined|null\b/ },
  { name: 'a word twice', pattern: /\b([A-Za-z]+),? \1\b/i },
  { name: 'two articles', pattern: /\b(?:the|a|an) (?:the|a|an|its|their|all|these|those)\b/i },
  {
    name: 'a word that leads nowhere',
    pattern:
      /\b(?:the|a|an|or|of|with|by|from|its|their)[,.;:]|\band(?:[.;:]|,(?! (?:in|as|where|upon)\b[^,.;]*,))/i,
  },
  { name: 'a conjunction after an opening', pattern: /, (?:and|or),? (?:and|or)\b/ },
  { name: 'two prepositions', pattern: /\b(?:to|of|with|for|by) (?:to|of|with)\b/ },
  { name: 'small letter after a full stop', pattern: /(?<!\b(?:No|para|art|e\.g|i\.e|etc|paras))\. [a-z]/ },
  { name: '“The” in mid-sentence', pattern: /[a-z,] The (?!Hague|Gambia|former)/ },
  {
    name: 'a plural after “a”',
    pattern: /\ba (?:States|persons|measures|reports|acts|victims|women|children|efforts)\b/i,
  },
  {
    name: 'a singular after a plural word',
    pattern: /\b(?:these|those|all|several) (?:State|person|measure|report|act|victim)\b/,
  },
];

/** What limits an ask, in the words of the Council. */
const QUALIFIER =
  /\b(?:as|where) (?:appropriate|necessary)|\bupon request|\bin (?:accordance|line) with [a-z’ ]+|\bwith(?:in)? (?:existing|the consent|their|its) [a-zA-Z ]+|\bwithout prejudice to [a-zA-Z ]+/g;

/** Sentences that are good English and that no coordinator would table, each with what a colleague would say to it. */
const UNTABLED: readonly Mark[] = [
  { name: 'asks States to think about doing something', pattern: /\bconsider (?:measures|steps|action)\b/ },
  {
    name: 'a duty behind an invitation',
    pattern: /\b(?:invites|encourages) [^.]*?\bto (?:require|compel|oblige|ensure that businesses)\b/,
  },
  {
    name: 'notes what has not been done',
    pattern: /\b(?:takes note of|notes|welcomes) the (?:appointment|designation)\b/,
  },
  {
    name: 'notes what it then carries out',
    pattern: /\btakes note of (?:a |the )?proposals?\b[^.]*\b(?:invites|requests|decides)\b/,
  },
  {
    name: 'an open time beside a fixed one',
    pattern:
      /\bas (?:appropriate|necessary)\b[^.]*\b(?:every year|each year|annually|within twelve months)\b/,
  },
  {
    name: 'the Secretary-General called by a pronoun',
    pattern: /\bSecretary-General\b[^.]*\b(?:he|his|him)\b/,
  },
  {
    name: 'four clauses in a row',
    pattern: /(?:, and (?:to|its|recalls|requests|expresses|further)\b[^.]*){3}/,
  },
];

/** The qualifiers of each sentence: none may be said twice, and none may stand right behind another. */
function qualifiers(paragraph: string): readonly string[] {
  return paragraph.split(/\. (?=[A-Z])/).flatMap((sentence) => {
    const found = [...sentence.matchAll(QUALIFIER)].map((match) => ({
      words: match[0],
      from: match.index,
      to: match.index + match[0].length,
    }));
    return found.flatMap((one, index) => {
      const next = found[index + 1];
      if (!next) return [];
      const twice = found.slice(index + 1).some(({ words }) => words === one.words);
      const piled = /^,? ?(?:and )?$/.test(sentence.slice(one.to, next.from));
      return [
        ...(twice ? [`a qualifier twice: “${one.words}”`] : []),
        ...(piled ? [`two qualifiers in a row: “${sentence.slice(one.from, next.to)}”`] : []),
      ];
    });
  });
}

/** Whether a word is spoken with a vowel at its beginning. */
function soundsLikeVowel(word: string): boolean {
  if (/^(?:UN|US|UK)/.test(word)) return false;
  if (/^[A-Z](?:[A-Z]|$)/.test(word)) return /^[AEFHILMNORSX]/.test(word);
  if (/^(?:hour|honest|honou?r|heir)/i.test(word)) return true;
  if (/^(?:uni(?!n|m)|use|usual|usab|util|eu|one\b|once\b|ubiq)/i.test(word)) return false;
  return /^[aeiou]/i.test(word);
}

function articles(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\b(an?) ([A-Za-z]+)/g)]
    .filter(([, article = '', word = '']) => (article === 'an') !== soundsLikeVowel(word))
    .map(([found]) => `wrong article: “${found}”`);
}

function balance(sentence: string): readonly string[] {
  const count = (mark: string) => sentence.split(mark).length - 1;
  const pairs = [
    ['(', ')'],
    ['[', ']'],
    ['“', '”'],
  ] as const;
  return [
    ...pairs.filter(([open, close]) => count(open) !== count(close)).map(([open]) => `unbalanced ${open}`),
    ...(count('"') % 2 === 0 ? [] : ['unbalanced "']),
  ];
}

/** The Council is singular: what it does ends in "s", after adverbs and whatever stands between commas. */
function agreement(sentence: string): readonly string[] {
  const aside = /^The Security Council,/.test(sentence);
  const verb = /^The Security Council (?:(?:also|further|again|therefore|\w+ly),? )*(\w+)/.exec(
    sentence,
  )?.[1];
  return aside || verb?.endsWith('s') ? [] : [`the Council does not agree with “${verb ?? ''}”`];
}

/** Everything a proofreader would mark in one sentence of a statement; empty when it may be printed. */
export function proofread(sentence: string): readonly string[] {
  const marks = [...MARKS, ...UNTABLED].flatMap(({ name, pattern }) => {
    const found = pattern.exec(sentence);
    return found ? [`${name}: “${found[0]}”`] : [];
  });
  const ending = /[^.]\.$/.test(sentence) ? [] : ['does not end with one full stop'];
  const opening = sentence.startsWith('The Security Council')
    ? agreement(sentence)
    : ['does not open with the Council'];
  return [
    ...opening,
    ...ending,
    ...marks,
    ...articles(sentence),
    ...qualifiers(sentence),
    ...balance(sentence),
  ];
}
