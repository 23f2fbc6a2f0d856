/** Questions before a formal meeting, and the votes on them. */
import type { PublicRecord, Question, TakenVote } from '../council/view.ts';
import { changeInWords } from './draft.ts';
import { clockOf } from './figures.ts';
import { allInText, inText, paragraphName } from './names.ts';
import type { Say } from './say.ts';

/** A question inside a sentence, by what it is about. */
export function questionInWords(say: Say, record: PublicRecord, question: Question): string {
  const { kind, guest, motion, until, change } = question;
  if (kind === 'invitation' && guest !== null)
    return say('questionsBefore.invitation', {
      guest: inText(say, record, guest),
      rule: ruleFor(record, guest),
    });
  if (kind === 'motion' && motion !== null)
    return say('questionsBefore.motion', { motion: motionInWords(say, motion, until) });
  if (kind === 'amendment' && change)
    return say('questionsBefore.amendment', { change: changeInWords(say, record, change) });
  if (kind === 'part' && change)
    return say('questionsBefore.part', { paragraph: paragraphName(say, record, change.paragraph) });
  return say(`questions.${kind}`);
}

/** A motion as an infinitive, with its hour where it has one. */
export function motionInWords(
  say: Say,
  motion: NonNullable<Question['motion']>,
  until: number | null,
): string {
  if (until !== null && (motion === 'suspend' || motion === 'adjournTo'))
    return say(`motionsMade.${motion}`, { until: clockOf(say, until) });
  return say(`motions.${motion}`);
}

/** The rule under which a guest is invited. */
export function ruleFor({ matter }: PublicRecord, guest: string): number {
  return matter.guests.find((g) => g.code === guest)?.rule ?? 37;
}

/** A question by its name, as far as it is still known: pending, being voted on, or voted on. */
export function knownQuestion({ formal, votes }: PublicRecord, id: string): Question | undefined {
  if (formal?.vote?.question.id === id) return formal.vote.question;
  return formal?.pending.find((q) => q.id === id) ?? votes.find((v) => v.question.id === id)?.question;
}

/** The figures of a vote, as they are declared. */
export type Figures = Pick<TakenVote, 'inFavour' | 'against' | 'abstaining' | 'notParticipating'>;

/** The figures of a vote in words; who did not participate is told where there are any. */
export function tallyOf(say: Say, { inFavour, against, abstaining, notParticipating }: Figures): string {
  const cast = { inFavour, against, abstaining };
  return notParticipating === 0
    ? say('figures.tally', cast)
    : say('figures.tallyWithAbsent', { ...cast, notParticipating });
}

/** What is declared of a vote besides its figures. */
export type Declared = Pick<TakenVote, 'carried' | 'vetoedBy'> & {
  readonly question: Pick<Question, 'kind'>;
};

/** What a vote decided, and why not where it did not. */
export function verdictOn(say: Say, record: PublicRecord, { question, carried, vetoedBy }: Declared): string {
  const verdict = say(`verdicts.${question.kind}.${carried ? 'carried' : 'failed'}`);
  if (carried) return verdict;
  return vetoedBy.length > 0
    ? say('verdicts.vetoed', { verdict, count: vetoedBy.length, members: allInText(say, record, vetoedBy) })
    : say('verdicts.short', { verdict });
}
