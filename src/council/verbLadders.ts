/**
 * The Council's operative verbs, each ladder from its weakest rung to its strongest. Source: usage of the Council's statements and
 * resolutions; the order of the rungs is practice, no rule lays it down.
 */
import type { Matter, OptionId, Paragraph, ParagraphId, Slot, SlotId } from './matter.ts';

/** The ladders by what they do; the forms of one rung are of the same strength. */
export const LADDERS = {
  attention: [
    ['recalls'],
    ['notes', 'takes note of'],
    ['recognizes', 'acknowledges'],
    ['notes with concern', 'notes with deep concern'],
    ['expresses concern at', 'expresses its concern at', 'expresses concern'],
    [
      'expresses grave concern at',
      'expresses deep concern at',
      'expresses its grave concern at',
      'expresses its deep concern at',
    ],
    ['deplores'],
    ['condemns'],
    ['strongly condemns'],
    ['condemns in the strongest terms'],
  ],
  approval: [['notes'], ['takes note with appreciation of'], ['welcomes'], ['commends']],
  request: [['invites'], ['encourages'], ['calls upon', 'calls on'], ['requests'], ['urges'], ['demands']],
  intention: [
    ['readiness to consider'],
    ['intention to consider'],
    ['readiness', 'readiness to continue'],
    ['intent to continue'],
    ['intention', 'intention to impose'],
    ['undertakes'],
    ['decides'],
  ],
  emphasis: [
    ['notes'],
    ['recalls'],
    ['underlines', 'underscores'],
    ['stresses'],
    ['emphasizes'],
    ['reaffirms'],
    ['reiterates'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly string[])[]>>;
export type LadderName = keyof typeof LADDERS;

/** The names of the ladders. */
export const LADDER_NAMES = Object.keys(LADDERS) as readonly LadderName[];

/** A verb on a ladder: its rung, counted from 0, and the form in which it was found. */
export interface Rung {
  readonly ladder: LadderName;
  readonly rung: number;
  readonly verb: string;
}

/** The verb with which words begin, on one ladder: its longest form; null where they begin otherwise. */
export function rungOf(words: string, ladder: LadderName): Rung | null {
  const plain = words.trim().toLowerCase();
  let found: Rung | null = null;
  for (const [rung, forms] of LADDERS[ladder].entries())
    for (const verb of forms)
      if ((plain === verb || plain.startsWith(`${verb} `)) && verb.length > (found?.verb.length ?? 0))
        found = { ladder, rung, verb };
  return found;
}

/** The ladder on which the verbs of a slot stand: the one that holds most of them; null where the slot holds no verbs. */
export function ladderOf({ options }: Slot): LadderName | null {
  let most: { readonly ladder: LadderName; readonly held: number } | null = null;
  for (const ladder of LADDER_NAMES) {
    const held = options.filter(({ words }) => rungOf(words, ladder) !== null).length;
    if (held > (most?.held ?? 0)) most = { ladder, held };
  }
  return most && most.held * 2 >= options.length ? most.ladder : null;
}

/** Words of the matter, and where they can stand. */
export interface KnownWords {
  readonly paragraph: ParagraphId;
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly words: string;
  /** Where the Council has used them before, or null. */
  readonly agreed: string | null;
}

/** Every wording of a matter, in the order of the text. */
export function knownWords({ paragraphs }: Pick<Matter, 'paragraphs'>): readonly KnownWords[] {
  return paragraphs.flatMap((paragraph: Paragraph) =>
    paragraph.slots.flatMap((slot) =>
      slot.options.map(({ id, words, agreed }) => ({
        paragraph: paragraph.id,
        slot: slot.id,
        option: id,
        words,
        agreed,
      })),
    ),
  );
}
