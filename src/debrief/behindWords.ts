/** The people behind words: who asked for them, who resisted, who gave way, and what was given or obtained for them. */
import type { DelegationCode, OptionId, ParagraphId, SlotId } from '../council/matter.ts';
import type { Meeting } from '../council/meeting.ts';
import { partiesTo } from '../council/promises.ts';
import type { Deal } from '../council/view.ts';
import { DELETED, PRESENCE, RETAINED } from '../council/vocabulary.ts';
import type { Course, Passage } from './course.ts';
import type { Price, Voice, Yielding } from './textStory.ts';
import type { Spoken } from './voices.ts';

/** Words in a slot. */
export interface InSlot {
  readonly paragraph: ParagraphId;
  readonly slot: SlotId;
  readonly option: OptionId;
}

const ASKING: readonly Voice['how'][] = ['proposed', 'wrote', 'spokeForGroup', 'brokeSilence'];
const RESISTING: readonly Voice['how'][] = ['reserves', 'objects'];
const ACCEPTING: readonly Voice['how'][] = ['supports', 'canLiveWith'];

/** What a meeting says of words, for looking up. */
export interface Behind {
  /** Who asked for words, up to an entry, each delegation once, the first first. */
  asked(words: InSlot, until?: number): readonly Voice[];
  /** Who supported them without having asked. */
  supported(words: InSlot, until?: number): readonly Voice[];
  /** Who spoke against them, or for those that stood instead, and had not asked for them. */
  resisted(words: InSlot, instead: OptionId | null, until?: number): readonly Voice[];
  /** Of the delegations named, those that let the words pass in the end, and how. */
  gaveWay(words: InSlot, who: readonly DelegationCode[]): readonly Yielding[];
  /** What was given or obtained for the words; cables of the delegations named. */
  price(words: InSlot, from: OptionId, who: readonly DelegationCode[]): readonly Price[];
}

/** Looks a meeting up by words. */
export function behindWords(course: Course, voices: readonly Spoken[]): Behind {
  const { end, passages } = course;
  const bySlot = new Map<string, Spoken[]>();
  for (const voice of voices) {
    const key = `${voice.paragraph}/${voice.slot}`;
    bySlot.set(key, [...(bySlot.get(key) ?? []), voice]);
  }
  const inSlot = ({ paragraph, slot }: InSlot) => bySlot.get(`${paragraph}/${slot}`) ?? [];
  const joinedAt = consensusAt(passages);
  const pricesAt = pricesIn(course);

  const asked: Behind['asked'] = (words, until = Number.MAX_SAFE_INTEGER) =>
    firstOfEach(
      inSlot(words).filter((v) => v.n <= until && v.option === words.option && ASKING.includes(v.how)),
    );
  const behind: Behind = {
    asked,
    supported: (words, until = Number.MAX_SAFE_INTEGER) => {
      const askers = asked(words, until).map((v) => v.by);
      return firstOfEach(
        inSlot(words).filter(
          (v) => v.n <= until && v.option === words.option && v.how === 'supports' && !askers.includes(v.by),
        ),
      );
    },
    resisted: (words, instead, until = Number.MAX_SAFE_INTEGER) => {
      const askers = asked(words, until).map((v) => v.by);
      return firstOfEach(
        inSlot(words).filter(
          (v) =>
            v.n <= until &&
            !askers.includes(v.by) &&
            ((v.option === words.option && RESISTING.includes(v.how)) ||
              (v.option === instead && v.how === 'supports')),
        ),
      );
    },
    gaveWay: (words, who) =>
      who.flatMap((by): readonly Yielding[] => {
        const own = inSlot(words).filter((v) => v.by === by);
        const last = own.filter((v) => v.option === words.option).at(-1);
        const said = last && ACCEPTING.includes(last.how) ? last : null;
        if (said) {
          const { n, at, because, lifted } = said;
          return [{ by, n, at, how: lifted ? 'lifted' : 'said', because }];
        }
        const apart = end.dissociations.some(
          (d) => d.by === by && (d.paragraphs.length === 0 || d.paragraphs.includes(words.paragraph)),
        );
        if (!joinedAt || apart || own.length === 0) return [];
        return [
          { by, n: joinedAt.n, at: joinedAt.meeting.clock.now, how: 'letPass', because: null } as const,
        ];
      }),
    price: (words, from, who) => pricesAt(words, from, who),
  };
  return behind;
}

function firstOfEach(voices: readonly Spoken[]): readonly Voice[] {
  const seen = new Set<DelegationCode>();
  return voices.flatMap(({ by, n, at, how, reason, because, issue }) => {
    if (seen.has(by)) return [];
    seen.add(by);
    return [{ by, n, at, how, reason, because, issue }];
  });
}

/** When the members joined the text that was agreed: silence that was kept; null where there was no such text. */
function consensusAt(passages: readonly Passage[]): Passage | null {
  return (
    passages.find(({ meeting }) => meeting.agreedAt !== null || meeting.outcome?.kind === 'pressStatement') ??
    null
  );
}

/** Understandings that were made, lines that were spoken and cables that were granted, with the entry of each. */
function pricesIn({ passages, end }: Course): Behind['price'] {
  const when = (test: (meeting: Meeting) => boolean): Pick<Price, 'n' | 'at'> => {
    const passage = passages.find(({ meeting }) => test(meeting));
    return { n: passage?.n ?? 0, at: passage?.meeting.clock.now ?? 0 };
  };
  const deals = end.deals
    .filter((deal) => deal.state === 'agreed')
    .map((deal) => {
      const isMade = (d: Deal) => d.id === deal.id && d.state === 'agreed';
      return { deal, ...when((m) => m.deals.some(isMade)) };
    });
  const lines = end.groupLines
    .filter((line) => line.spokenBy !== null)
    .map((line) => ({
      line,
      ...when((m) => m.groupLines.some((l) => l.id === line.id && l.spokenBy !== null)),
    }));
  const cables = end.cables
    .filter((cable) => cable.answer === 'granted')
    .map((cable) => ({
      cable,
      ...when((m) => m.cables.some((c) => c.id === cable.id && c.answer === 'granted')),
    }));
  return (words, from, who) => {
    const issues = issuesOf(end, words, from);
    return [
      ...deals
        .filter(({ deal }) => deal.terms.some((t) => isSame(t, words)))
        .map(({ deal, n, at }): Price => {
          const { id, terms } = deal;
          return { kind: 'deal', id, n, at, between: partiesTo(deal), terms };
        }),
      ...lines
        .filter(({ line }) => isSame(line, words))
        .map(({ line: { id, group, by }, n, at }): Price => ({ kind: 'groupLine', id, n, at, group, by })),
      ...cables
        .filter(({ cable }) => issues.includes(cable.issue) && who.includes(cable.by))
        .map(({ cable: { id, by, issue, level }, n, at }): Price => {
          return { kind: 'cable', id, n, at, by, issue, level };
        }),
    ];
  };
}

function isSame(one: InSlot, other: InSlot): boolean {
  return one.paragraph === other.paragraph && one.slot === other.slot && one.option === other.option;
}

/** The issues on which a change of words tells. */
function issuesOf({ matter, draft }: Meeting, words: InSlot, from: OptionId): readonly string[] {
  const paragraph = matter.paragraphs.find((p) => p.id === words.paragraph);
  const slots = paragraph?.slots.filter((s) => words.slot === PRESENCE || s.id === words.slot) ?? [];
  const presence = [RETAINED, DELETED].includes(words.option);
  return slots.flatMap((slot) => [
    ...slot.options
      .filter((o) => presence || o.id === words.option || o.id === from)
      .flatMap((o) => Object.keys(o.force)),
    ...draft.ownWordings
      .filter((w) => w.paragraph === words.paragraph && w.slot === slot.id && w.option === words.option)
      .flatMap((w) => Object.keys(w.force)),
  ]);
}
