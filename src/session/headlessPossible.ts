/** What there was to agree in a meeting that was held, and how much of it was reached: for counting over many, and for the debrief. */
import type { Wording } from '../council/matter.ts';
import type { Meeting } from '../council/meeting.ts';
import { appraisalOf } from '../delegates/appraisal.ts';
import { reservationOf } from '../delegates/aspiration.ts';
import { problemOf, settlementOfText } from '../delegates/gameProblem.ts';
import { optimumOf, share } from '../delegates/optimum.ts';
import type { Problem } from '../delegates/problem.ts';
import { type Difficulty, temperOf } from '../delegates/temper.ts';
import { viewFor } from '../views/viewOf.ts';

/** Whether a statement was possible, and what the one that was made is worth beside the best there could have been. */
export interface Possible {
  /**
   * `yes`: a text is known that crosses no red line and gives everybody what it has without one; `no`: it is proven that there is none, even
   * if everybody bore what being alone may cost; `between`: only for those who dread being alone, or not known.
   */
  readonly feasible: 'yes' | 'no' | 'between';
  /**
   * The geometric mean of what the members have from the statement beyond having none, in parts of that of the best text; null without a
   * statement, or where none was possible.
   */
  readonly quality: number | null;
}

/**
 * What there was to agree in a meeting as it was: the briefs as they stood at its end, with what capitals had granted, and what each delegation
 * needed that day, with its margin.
 */
export function problemOfMeeting(meeting: Meeting, seed: number, difficulty: Difficulty): Problem {
  const { matter, briefs } = meeting;
  return {
    ...problemOf(matter, briefs),
    reservation: matter.delegations.map(({ code }) => {
      const brief = briefs[code];
      if (!brief) throw new Error(`no brief for ${code}`);
      return reservationOf(
        appraisalOf(matter, brief),
        brief,
        temperOf(viewFor(meeting, code), code, seed, difficulty),
      );
    }),
  };
}

/** The most that being alone costs, in thousandths of a brief: so much less than none a text may be worth and still be let pass. */
const PRICE_OF_ISOLATION = 30;

/** The same, if everybody let pass what it lets pass at the most. */
function withPatience({ matter, briefs }: Meeting, problem: Problem): Problem {
  return {
    ...problem,
    reservation: problem.reservation.map((needed, place) => {
      const brief = briefs[matter.delegations[place]?.code ?? ''];
      if (!brief) return needed;
      const { worst, best } = appraisalOf(matter, brief);
      return needed - Math.ceil((PRICE_OF_ISOLATION * (best - worst)) / 1000);
    }),
  };
}

/** The text that a meeting ended with, paragraph by paragraph in the order of the matter; null without a statement. */
export function agreedText({ matter, outcome, draft }: Meeting): readonly Wording[] | null {
  if (outcome?.kind !== 'presidentialStatement') return null;
  return matter.paragraphs.map(({ id }) => {
    const standing = draft.paragraphs.find((p) => p.paragraph === id)?.standing;
    return standing && outcome.paragraphs.includes(id) ? standing : 'absent';
  });
}

/** What was possible in a meeting of AI delegations that is over. */
export function possibleIn(meeting: Meeting, seed: number, difficulty: Difficulty): Possible {
  const problem = problemOfMeeting(meeting, seed, difficulty);
  const best = optimumOf(problem, 'nash');
  if (best === null) {
    const none = optimumOf(withPatience(meeting, problem), 'mostEqual') === null;
    return { feasible: none ? 'no' : 'between', quality: null };
  }
  if (!best.settlement) return { feasible: 'between', quality: null };
  const text = agreedText(meeting);
  const settlement = text && settlementOfText(meeting.matter, text);
  return { feasible: 'yes', quality: settlement && share(problem, settlement, best) };
}
