/** The matter before the Council, and all briefs, as numbers: for the debrief and for measuring, never for a delegate's choice. */
import type { Brief } from '../council/brief.ts';
import type { DelegationCode, Matter, Wording } from '../council/matter.ts';
import { appraisalOf } from './appraisal.ts';
import type { Problem, Settlement } from './problem.ts';
import { placeOf, wordingsOfMatter } from './wordings.ts';

/**
 * What there is to settle in a matter. Parties are the delegations in seating order, items the paragraphs, values the wordings of
 * `wordingsOfMatter`; red lines are what a party refuses. Without a statement a delegation has what its brief says it is content with,
 * rounded to a point as AI delegations round it. Throws when a delegation has no brief: such a matter cannot be opened.
 */
export function problemOf(matter: Matter, briefs: Readonly<Record<DelegationCode, Brief>>): Problem {
  const seated = matter.delegations.map(({ code }) => {
    const brief = briefs[code];
    if (!brief) throw new Error(`no brief for ${code}`);
    return { brief, appraisal: appraisalOf(matter, brief) };
  });
  return {
    worth: seated.map(({ appraisal }) => appraisal.paragraphs.map((p) => p.worth)),
    refused: seated.map(({ appraisal }) => appraisal.paragraphs.map((p) => p.crosses)),
    reservation: seated.map(
      ({ brief, appraisal: { worst, best } }) => worst + Math.round(((best - worst) * brief.without) / 100),
    ),
  };
}

/** A text as a settlement, or null where it has words that no table knows. */
export function settlementOfText(matter: Matter, text: readonly Wording[]): Settlement | null {
  const places = wordingsOfMatter(matter).map((wordings, index) =>
    placeOf(wordings, text[index] ?? 'absent'),
  );
  return places.some((place) => place < 0) ? null : places;
}

/** The wordings that a settlement consists of, paragraph by paragraph. */
export function textOfSettlement(matter: Matter, settlement: Settlement): readonly Wording[] {
  return wordingsOfMatter(matter).map(({ all }, index) => all[settlement[index] ?? 0] ?? 'absent');
}
