/** The wording itself: what the Council's style and plain typing ask of every sentence. */
import type { Finding, Path } from '../faults.ts';
import type { ScenarioFile } from '../format.ts';

/** How every paragraph of a presidential statement begins. Source: the printed statements, such as S/PRST/2015/25. */
const OPENING = 'The Security Council';

/** Whether sentences open and close as the Council's do, and no words carry stray spaces or brackets. */
export function checkWords({ paragraphs }: ScenarioFile): readonly Finding[] {
  return paragraphs.flatMap((paragraph, index) => [
    ...checkSentence(paragraph.sentence, ['paragraphs', index, 'sentence']),
    ...Object.entries(paragraph.slots).flatMap(([slot, { options }]) =>
      Object.entries(options).flatMap(([option, { words }]) =>
        checkOption(words, ['paragraphs', index, 'slots', slot, 'options', option, 'words']),
      ),
    ),
  ]);
}

function checkSentence(sentence: string, path: Path): readonly Finding[] {
  const findings: Finding[] = [];
  if (!sentence.startsWith(`${OPENING} `))
    findings.push({
      path,
      code: 'opening',
      what: `the sentence does not begin with “${OPENING}”`,
      why: 'every paragraph of a presidential statement does',
      mend: `begin it with “${OPENING}” and the operative verb`,
    });
  if (!sentence.endsWith('.'))
    findings.push({
      path,
      code: 'fullStop',
      what: 'the sentence does not end with a full stop',
      why: 'every paragraph of a presidential statement does',
      mend: 'end it with “.”, after the last slot',
    });
  if (/\s\s/.test(sentence)) findings.push(doubleSpace(path));
  return findings;
}

function checkOption(words: string, path: Path): readonly Finding[] {
  const findings: Finding[] = [];
  if (/^\s|\s$/.test(words))
    findings.push({
      path,
      code: 'straySpace',
      what: `the words “${words.replace(/\n/g, '⏎')}” begin or end with a space or a new line`,
      why: 'the sentence already has the spaces around its slots',
      mend: words.trim() === '' ? "write '' for no words" : 'remove it',
    });
  if (/\s\s/.test(words.trim())) findings.push(doubleSpace(path));
  if (/[{}]/.test(words))
    findings.push({
      path,
      code: 'slotInWords',
      what: 'the words hold a curly bracket',
      why: 'a slot cannot stand inside the words of another',
      mend: 'write the words out, or put the slot into the sentence',
    });
  return findings;
}

function doubleSpace(path: Path): Finding {
  return {
    path,
    code: 'doubleSpace',
    what: 'there are two spaces, or a line break beside a space, between two words',
    why: 'the Council prints one',
    mend: 'leave one space',
  };
}
