/** From the zero draft to the last text: every version, every change of words, and the people behind it. */
import type { Matter, OptionId, Paragraph, ParagraphId, SlotId, Wording } from '../council/matter.ts';
import type { Meeting } from '../council/meeting.ts';
import { type Draft, draftParagraph, standingOption, wordingOf } from '../council/text.ts';
import { PRESENCE } from '../council/vocabulary.ts';
import { isMove } from '../record/ledger.ts';
import { type Behind, behindWords, type InSlot } from './behindWords.ts';
import type { Course, Passage } from './course.ts';
import { piecesOf, segmentsOf, sentenceIn, wordCount } from './pieces.ts';
import type { ParagraphStory, Request, TextStory, TextVersion, WordChange } from './textStory.ts';
import { type Spoken, voicesIn } from './voices.ts';

/** A version of the text with the draft that it is. */
export interface Version {
  readonly kind: TextVersion['kind'];
  readonly passage: Passage;
  readonly draft: Draft;
}

/** The story of the text of a meeting. */
export function storyOf(course: Course): TextStory {
  const versions = versionsIn(course);
  const { matter } = course.end;
  const voices = voicesIn(course);
  const behind = behindWords(course, voices);
  const paragraphs = matter.paragraphs.map((p) => paragraphStory(course, versions, voices, behind, p));
  return {
    versions: versions.map(({ kind, passage, draft }, place) => {
      const pieces = paragraphs.flatMap((p) => p.versions[place]?.pieces ?? []);
      const count = (which: string) =>
        pieces.reduce((sum, p) => sum + (p.kind === which ? wordCount(p.words) : 0), 0);
      return {
        kind,
        number: draft.revision,
        n: passage.n,
        at: passage.meeting.clock.now,
        words: paragraphs.reduce((sum, p) => sum + wordCount(p.versions[place]?.sentence ?? ''), 0),
        inserted: count('inserted'),
        deleted: count('deleted'),
      };
    }),
    paragraphs,
  };
}

/** Every version of the text, in the order of time; none when no text was tabled. */
export function versionsIn({ passages, end }: Course): readonly Version[] {
  const versions: Version[] = [];
  for (const passage of passages) {
    const { meeting } = passage;
    const before = passages[passage.n - 1]?.meeting;
    if (!before || meeting.tabledAt === null) continue;
    if (meeting.draft === before.draft && before.tabledAt !== null) continue;
    const kind = kindOf(passage, before);
    if (kind) versions.push({ kind, passage, draft: meeting.draft });
  }
  const last = versions.at(-1);
  // What the President sums up alone is no version of what was negotiated.
  const final = end.outcome?.kind === 'presidentsSummary' ? null : textOfOutcome(end);
  if (last && final && !isSameText(end.matter, last.draft, final)) {
    const passage = passages.find(({ meeting }) => meeting.outcome !== null);
    if (passage) versions.push({ kind: 'ending', passage, draft: final });
  }
  return versions;
}

function kindOf({ entry, meeting }: Passage, before: Meeting): TextVersion['kind'] | null {
  if (before.tabledAt === null) return 'zeroDraft';
  if (meeting.draft.revision !== before.draft.revision) return 'revision';
  if (isSameText(meeting.matter, before.draft, meeting.draft)) return null;
  return entry && isMove(entry) && entry.move.kind === 'splitOff' ? 'splitOff' : 'amended';
}

/** The draft with the paragraphs of the outcome alone; null where the outcome has no text. */
export function textOfOutcome({ draft, outcome }: Meeting): Draft | null {
  if (!outcome || outcome.paragraphs.length === 0) return null;
  return {
    ...draft,
    paragraphs: draft.paragraphs.map((p) =>
      outcome.paragraphs.includes(p.paragraph) ? p : { ...p, presence: 'deleted' },
    ),
  };
}

function isSameText(matter: Matter, one: Draft, other: Draft): boolean {
  return matter.paragraphs.every(({ id }) => isSameWording(wordingOf(one, id), wordingOf(other, id)));
}

function isSameWording(one: Wording, other: Wording): boolean {
  if (one === 'absent' || other === 'absent') return one === other;
  return Object.keys(one).every((slot) => one[slot] === other[slot]);
}

function paragraphStory(
  course: Course,
  versions: readonly Version[],
  voices: readonly Spoken[],
  behind: Behind,
  paragraph: Paragraph,
): ParagraphStory {
  const { id, idea } = paragraph;
  const { matter } = course.end;
  const sentences = versions.map(({ draft }) => sentenceIn(draft, paragraph, wordingOf(draft, id)));
  const first = sentences[0] ?? null;
  const last = sentences.at(-1) ?? null;
  const changes = versions.flatMap((version, place) =>
    changesIn(versions, place, version, behind, paragraph),
  );
  return {
    paragraph: id,
    idea,
    fate: fateOf(first, last, sentences),
    versions: versions.map(({ draft }, place) => ({
      sentence: sentences[place] ?? null,
      pieces: piecesOf(place === 0 ? first : (sentences[place - 1] ?? null), sentences[place] ?? null),
      segments: segmentsOf(matter, draft, id, wordingOf(draft, id)),
    })),
    changes,
    unmet: unmetOf(versions.at(-1)?.draft ?? null, voices, behind, paragraph),
  };
}

function fateOf(
  first: string | null,
  last: string | null,
  all: readonly (string | null)[],
): ParagraphStory['fate'] {
  if (first === null) return last === null ? 'neverIn' : 'inserted';
  if (last === null) return 'deleted';
  return all.every((sentence) => sentence === first) ? 'unchanged' : 'changed';
}

/** What a version changed in a paragraph, slot by slot; a paragraph that was taken out is one change. */
function changesIn(
  versions: readonly Version[],
  place: number,
  { kind, draft, passage }: Version,
  behind: Behind,
  paragraph: Paragraph,
): readonly WordChange[] {
  const before = versions[place - 1]?.draft;
  if (!before) return [];
  const final = versions.at(-1)?.draft ?? draft;
  const isIn = draftParagraph(draft, paragraph.id)?.presence === 'retained';
  const slots = isIn ? [PRESENCE, ...paragraph.slots.map((s) => s.id)] : [PRESENCE];
  return slots.flatMap((slot): readonly WordChange[] => {
    const from = standingOption(before, paragraph.id, slot);
    const option = standingOption(draft, paragraph.id, slot);
    if (from === option) return [];
    const words: InSlot = { paragraph: paragraph.id, slot, option };
    const until = passage.n;
    const asked = behind.asked(words, until);
    const resisted = behind.resisted(words, from, until);
    const supporters = behind.supported(words, until);
    const supported = supporters.filter((v) => !resisted.some((r) => r.by === v.by));
    const stays = standingOption(final, paragraph.id, slot) === option;
    const against = resisted.map((v) => v.by);
    const isLeftOut = slot === PRESENCE && (kind === 'ending' || kind === 'splitOff');
    return [
      {
        ...words,
        from,
        version: place,
        n: passage.n,
        at: passage.meeting.clock.now,
        agreed: agreedOf(paragraph, slot, option),
        origin: asked.length > 0 ? 'asked' : isLeftOut ? 'leftOut' : 'bridge',
        asked,
        supported,
        resisted,
        gaveWay: stays ? behind.gaveWay(words, against) : [],
        price: behind.price(words, from, against),
      },
    ];
  });
}

/** Where the Council used an option of the matter before. */
export function agreedOf(paragraph: Paragraph, slot: SlotId, option: OptionId): string | null {
  return paragraph.slots.find((s) => s.id === slot)?.options.find((o) => o.id === option)?.agreed ?? null;
}

/** What was asked for in a paragraph and is not in the last text. */
function unmetOf(
  final: Draft | null,
  voices: readonly Spoken[],
  behind: Behind,
  paragraph: Paragraph,
): readonly Request[] {
  if (!final) return [];
  const options = new Map<string, { slot: SlotId; option: OptionId }>();
  for (const { paragraph: id, slot, option, how } of voices)
    if (
      id === (paragraph.id as ParagraphId) &&
      (how === 'proposed' || how === 'wrote' || how === 'brokeSilence' || how === 'spokeForGroup')
    )
      options.set(`${slot}/${option}`, { slot, option });
  return [...options.values()]
    .flatMap(({ slot, option }): readonly Request[] => {
      const from = standingOption(final, paragraph.id, slot);
      if (from === option) return [];
      const words = { paragraph: paragraph.id, slot, option };
      const instead = { ...words, option: from };
      const asked = behind.asked(words);
      const resisted = behind.resisted(words, from);
      return [
        {
          ...words,
          from,
          agreed: agreedOf(paragraph, slot, option),
          asked,
          supported: behind.supported(words).filter((v) => !resisted.some((r) => r.by === v.by)),
          resisted,
          gaveWay: behind.gaveWay(
            instead,
            asked.map((v) => v.by),
          ),
          price: behind.price(
            instead,
            option,
            asked.map((v) => v.by),
          ),
        },
      ];
    })
    .sort((a, b) => b.asked.length + b.supported.length - (a.asked.length + a.supported.length));
}
