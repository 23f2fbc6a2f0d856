/** The zero draft of each paragraph, and how the Council really worded it. */
import type { Finding, Path } from '../faults.ts';
import type { ScenarioFile } from '../format.ts';
import { listed, meant, spoken } from '../spelling.ts';

type FileParagraph = ScenarioFile['paragraphs'][number];
type FileWording = FileParagraph['zeroDraft'];

/** Whether every zero draft and every historical wording is a version that the paragraph can have. */
export function checkDrafts({ paragraphs }: ScenarioFile): readonly Finding[] {
  return paragraphs.flatMap((paragraph, index) => [
    ...checkWording(paragraph, paragraph.zeroDraft, ['paragraphs', index, 'zeroDraft']),
    ...(paragraph.history === null
      ? []
      : checkWording(paragraph, paragraph.history, ['paragraphs', index, 'history'])),
  ]);
}

function checkWording(paragraph: FileParagraph, wording: FileWording, path: Path): readonly Finding[] {
  const version = path.at(-1) === 'history' ? 'the historical wording' : 'the zero draft';
  if (wording === 'absent') {
    if (paragraph.mayBeAbsent) return [];
    return [
      {
        path,
        code: 'absentButRequired',
        what: `${version} leaves the paragraph “${paragraph.id}” out`,
        why: 'the paragraph says `mayBeAbsent: false`',
        mend: 'choose an option for every slot, or let the paragraph be absent',
      },
    ];
  }
  const slots = Object.keys(paragraph.slots);
  const open = slots.filter((slot) => !Object.hasOwn(wording, slot));
  const incomplete: Finding = {
    path,
    code: 'incompleteWording',
    what: `${version} chooses nothing for the ${open.length === 1 ? 'slot' : 'slots'} ${listed(open)}`,
    why: 'a sentence has words, or the choice of no words, in every slot',
    mend: `add ${spoken(open.map((slot) => exampleFor(paragraph, slot)))}, or another option`,
  };
  const chosen = Object.entries(wording).flatMap(([slot, option]) =>
    checkChoice(paragraph, slot, option, path),
  );
  return open.length === 0 ? chosen : [incomplete, ...chosen];
}

function exampleFor({ slots }: FileParagraph, slot: string): string {
  const [option] = Object.keys(slots[slot]?.options ?? {});
  return option === undefined ? `“${slot}:” with an option` : `“${slot}: ${option}”`;
}

function checkChoice(
  { id, slots }: FileParagraph,
  slot: string,
  option: string,
  path: Path,
): readonly Finding[] {
  const declared = Object.hasOwn(slots, slot) ? slots[slot] : undefined;
  if (!declared)
    return [
      {
        path: [...path, slot],
        at: 'key',
        code: 'unknownSlot',
        what: `the paragraph “${id}” has no slot “${slot}”`,
        why: 'only the slots of a paragraph can be worded',
        mend: meant(slot, Object.keys(slots), 'declare it under `slots`'),
      },
    ];
  const options = Object.keys(declared.options);
  if (options.includes(option)) return [];
  return [
    {
      path: [...path, slot],
      code: 'unknownOption',
      what: `the slot “${slot}” has no option “${option}”`,
      why: 'only the options of a slot can stand in it',
      mend: meant(option, options, 'declare it under `options`'),
    },
  ];
}
