/** The slots of a sentence, and what may stand in them. */
import { PRESENCE } from '../../council/vocabulary.ts';
import type { Finding, Path } from '../faults.ts';
import type { ScenarioFile } from '../format.ts';
import { meant } from '../spelling.ts';

type FileParagraph = ScenarioFile['paragraphs'][number];

/** The most versions that one paragraph may have; all are rendered by a test and weighed by AI delegations. */
export const MOST_WORDINGS = 10_000;
/** A slot as it is written in a sentence. */
const SLOT = /\{([a-z][a-z0-9-]*)\}/g;

/** Whether the slots that sentences name are those that are declared, and each leaves a choice. */
export function checkSlots({ paragraphs }: ScenarioFile): readonly Finding[] {
  return paragraphs.flatMap((paragraph, index) => {
    const path: Path = ['paragraphs', index];
    return [
      ...checkSentence(paragraph, [...path, 'sentence']),
      ...checkDeclared(paragraph, [...path, 'slots']),
      ...checkNumber(paragraph, [...path, 'slots']),
    ];
  });
}

/** The slots that a sentence names, in order. */
export function slotsIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(SLOT)].map((match) => match[1] ?? '');
}

function checkSentence({ sentence, slots }: FileParagraph, path: Path): readonly Finding[] {
  const declared = Object.keys(slots);
  const undeclared = [...new Set(slotsIn(sentence))].filter((slot) => !declared.includes(slot));
  const findings = undeclared.map(
    (slot): Finding => ({
      path,
      code: 'undeclaredSlot',
      what: `the sentence names a slot “${slot}” that is not declared`,
      why: 'the program would not know what may stand there',
      mend: meant(slot, declared, 'declare it under `slots`'),
    }),
  );
  if (!/[{}]/.test(sentence.replace(SLOT, ''))) return findings;
  return [
    ...findings,
    {
      path,
      code: 'brokenSlot',
      what: 'the sentence has a curly bracket that belongs to no slot',
      why: 'it would be printed as it stands',
      mend: 'write slots as {name}, in small letters, digits and hyphens, without spaces',
    },
  ];
}

function checkDeclared({ sentence, slots }: FileParagraph, path: Path): readonly Finding[] {
  const used = slotsIn(sentence);
  return Object.entries(slots).flatMap(([slot, { options }]): Finding[] => {
    const findings: Finding[] = [];
    const at = { path: [...path, slot], at: 'key' } as const;
    if (slot === PRESENCE)
      findings.push({
        ...at,
        code: 'presenceSlot',
        what: `a slot is called “${PRESENCE}”`,
        why: 'the name is kept for whether the whole paragraph stays in the text',
        mend: 'give the slot another name, and set `mayBeAbsent` for the paragraph',
      });
    if (!used.includes(slot))
      findings.push({
        ...at,
        code: 'unusedSlot',
        what: `the slot “${slot}” is declared and the sentence does not name it`,
        why: 'delegations would negotiate over words that are never printed',
        mend: `write {${slot}} into the sentence, or remove the slot`,
      });
    const number = Object.keys(options).length;
    if (number < 2)
      findings.push({
        ...at,
        code: 'tooFewOptions',
        what: `the slot “${slot}” has ${number === 0 ? 'no options' : 'a single option'}`,
        why: 'a slot is a place where delegations choose between wordings',
        mend:
          number === 0
            ? 'give it two options or more'
            : 'add another option, or write the words into the sentence',
      });
    return findings;
  });
}

function checkNumber({ slots }: FileParagraph, path: Path): readonly Finding[] {
  const wordings = Object.values(slots).reduce(
    (product, { options }) => product * Object.keys(options).length,
    1,
  );
  if (wordings <= MOST_WORDINGS) return [];
  return [
    {
      path,
      code: 'tooManyWordings',
      what: `the paragraph can be worded in ${wordings > 1e9 ? 'over a billion' : wordings} ways`,
      why: `more than ${MOST_WORDINGS} can neither be proofread nor weighed`,
      mend: 'divide it into two paragraphs, or leave out slots or options',
    },
  ];
}
