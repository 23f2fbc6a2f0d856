/** A proofreader for rendered sentences: what a careful reader would mark without knowing what they are about. */

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
  { name: 'a word that leads nowhere', pattern: /\b(?:the|a|an|and|or|of|with|by|from|its|their)[,.;:]/i },
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
  const marks = MARKS.flatMap(({ name, pattern }) => {
    const found = pattern.exec(sentence);
    return found ? [`${name}: “${found[0]}”`] : [];
  });
  const ending = /[^.]\.$/.test(sentence) ? [] : ['does not end with one full stop'];
  const opening = sentence.startsWith('The Security Council')
    ? agreement(sentence)
    : ['does not open with the Council'];
  return [...opening, ...ending, ...marks, ...articles(sentence), ...balance(sentence)];
}
