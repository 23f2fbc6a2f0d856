/** What came of a meeting, for counting over many: outcome, consent across red lines, strength of the text on each idea. */
import { redLinesCrossed } from '../council/brief.ts';
import type { DelegationCode, IdeaId } from '../council/matter.ts';
import type { Meeting } from '../council/meeting.ts';
import { strengthOf, wordingOf, writtenOptions } from '../council/text.ts';
import type { OutcomeKind } from '../council/vocabulary.ts';

/** How strong a text is on one idea. */
export interface IdeaInText {
  readonly id: IdeaId;
  /** Whether any paragraph of the idea is in the text. */
  readonly present: boolean;
  /** Levels reached over levels attainable, 0 to 1. */
  readonly level: number;
}

/** The ideas of the matter as the text of a meeting takes them up. */
export function ideasIn({ matter, draft }: Meeting): readonly IdeaInText[] {
  return matter.ideas.map(({ id }) => ({
    id,
    present: matter.paragraphs.some((p) => p.idea === id && wordingOf(draft, p.id) !== 'absent'),
    level: strengthOf(matter, draft, id),
  }));
}

/** Outcomes in whose text every member has a part, unless it has said otherwise. */
const BY_CONSENSUS: readonly OutcomeKind[] = ['presidentialStatement', 'pressStatement'];

/** The members whose consent the outcome has: all who joined a consensus, or who voted in favour. */
export function consenting({ matter, outcome, emptySeats, votes }: Meeting): readonly DelegationCode[] {
  if (!outcome) return [];
  const present = matter.delegations.map((d) => d.code).filter((code) => !emptySeats.includes(code));
  if (BY_CONSENSUS.includes(outcome.kind)) return present;
  if (outcome.kind !== 'resolution') return [];
  const taken = votes.findLast((v) => v.question.kind === 'resolution');
  return present.filter((code) => taken?.ballots[code] === 'inFavour');
}

/**
 * How many red lines were crossed with the consent of the delegation whose they are: instructions violated by a wording that
 * it joined. What a delegation has dissociated itself from, it has not joined.
 */
export function consentedCrossings(meeting: Meeting): number {
  const { matter, draft, outcome, briefs, dissociations } = meeting;
  let crossings = 0;
  for (const code of consenting(meeting)) {
    const brief = briefs[code];
    const apart = dissociations.find((d) => d.by === code);
    if (!brief || apart?.paragraphs.length === 0) continue;
    for (const paragraph of matter.paragraphs) {
      if (apart?.paragraphs.includes(paragraph.id)) continue;
      const present = outcome?.paragraphs.includes(paragraph.id) ?? false;
      const wording = present ? wordingOf(draft, paragraph.id) : 'absent';
      const written = writtenOptions(draft, paragraph.id);
      crossings += redLinesCrossed(matter.issues, brief, paragraph, wording, written).length;
    }
  }
  return crossings;
}
