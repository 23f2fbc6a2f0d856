/** What was possible in a meeting: the certified best texts beside the one that was reached, and the trades that were missed. */
import type { Matter, Wording } from '../council/matter.ts';
import { renderParagraph } from '../council/render.ts';
import type { Draft } from '../council/text.ts';
import { ownWording } from '../council/text.ts';
import { appraisalOf, satisfaction } from '../delegates/appraisal.ts';
import { reservationOf } from '../delegates/aspiration.ts';
import { CRITERIA, type Criterion, type Optimum, optimumOf, share } from '../delegates/optimum.ts';
import { type Settlement, surpluses } from '../delegates/problem.ts';
import { temperOf } from '../delegates/temper.ts';
import { viewFor } from '../views/viewOf.ts';
import type { BestText, HardDay, MissedTrade, Possible, TextValue } from './attainable.ts';
import { isAdopted, textToMeasure } from './briefs.ts';
import { type Course, settingsOf } from './course.ts';
import { changesBetweenWordings, distanceBetween, type Measured, measured } from './measured.ts';
import { piecesOf } from './pieces.ts';
import { type Trade, tradesFrom } from './trades.ts';

const THOUSANDTHS = 1000;
/** What a whole paragraph in or out counts as, in changes of words, where trades are compared. */
const PARAGRAPH = 3;

/** What was possible under the briefs as they stood at the end of a course. */
export function possibleIn(course: Course): Possible {
  const { end } = course;
  const { matter } = end;
  const text = textToMeasure(course);
  const figures = measured(end, text);
  const { problem, settlement } = figures;
  const optima = Object.fromEntries(
    CRITERIA.map((criterion) => [criterion, optimumOf(problem, criterion)]),
  ) as Readonly<Record<Criterion, Optimum | null>>;
  const adopted = isAdopted(end);
  const reached = settlement && { ...textValueOf(matter, figures, text, settlement), adopted };
  const best = (criterion: Criterion) =>
    bestText(matter, figures, text, optima[criterion], reached?.sentences ?? null);
  const isKnown = optima.nash?.settlement != null;
  const shareOfDraft = settlement && isKnown ? share(problem, settlement, optima.nash) : null;
  // A text that nobody would have lost by could have been agreed as it stood.
  const isAgreeable =
    adopted || (reached?.members.every((m) => m.gain >= 0 && m.crossed.length === 0) ?? false);
  const found = settlement && missedIn(matter, figures, settlement, isAgreeable ? 'gain' : 'agree');
  // Where no text came of one that all preferred to none, what would have cost somebody more was not what was missing.
  const isBesideThePoint =
    !adopted && found?.trades.some((t) => t.towards === 'gain' && t.kind === 'bearable');
  const missed = isBesideThePoint ? null : found;
  return {
    feasible: isKnown ? 'yes' : optima.nash === null ? 'no' : 'unknown',
    reached,
    best: { nash: best('nash'), utilitarian: best('utilitarian'), mostEqual: best('mostEqual') },
    share: !isKnown ? null : adopted ? shareOfDraft : 0,
    shareOfDraft,
    trades: missed?.trades ?? [],
    tradesFound: missed?.found ?? 0,
    hardDays: hardDaysIn(course),
  };
}

/** A margin from which on, in thousandths, a capital holds out for more than anybody could have expected of its brief. */
const HARD = 100;

function hardDaysIn({ ledger: { header, entries }, end }: Course): readonly HardDay[] {
  const { matter, briefs } = end;
  const { difficulty, persons } = settingsOf(header);
  if (difficulty === null) return [];
  const taken = entries.flatMap((entry) =>
    'event' in entry && entry.event.type === 'seat.handed' ? [entry.event.code] : [],
  );
  return matter.delegations.flatMap(({ code }) => {
    const brief = briefs[code];
    if (!brief || persons.includes(code) || taken.includes(code)) return [];
    const temper = temperOf(viewFor(end, code), code, header.seed, difficulty);
    const appraisal = appraisalOf(matter, brief);
    const needed = satisfaction(appraisal, reservationOf(appraisal, brief, temper));
    const without = 10 * brief.without;
    return needed - without < HARD ? [] : [{ code, needed, without }];
  });
}

function bestText(
  matter: Matter,
  figures: Measured,
  text: Draft | null,
  optimum: Optimum | null,
  reached: TextValue['sentences'] | null,
): BestText | null {
  if (!optimum?.settlement) return null;
  const { settlement, value, bound, proven } = optimum;
  const gap = bound - value;
  const { wordings } = figures;
  const wordingAt = (item: number, place: number): Wording => wordings[item]?.[place] ?? 'absent';
  const best = textValueOf(matter, figures, text, settlement);
  return {
    ...best,
    pieces: best.sentences.map((sentence, place) =>
      piecesOf(reached ? (reached[place] ?? null) : sentence, sentence),
    ),
    proven,
    gap: proven ? 0 : Number.isFinite(gap) ? gap : null,
    changesFromReached:
      figures.settlement &&
      settlement.reduce(
        (sum, place, item) =>
          sum + distanceBetween(wordingAt(item, figures.settlement?.[item] ?? 0), wordingAt(item, place)),
        0,
      ),
  };
}

/** What a settlement is worth to whom, and how evenly. */
function textValueOf(
  matter: Matter,
  { problem, wordings, range }: Measured,
  text: Draft | null,
  settlement: Settlement,
): TextValue {
  const gains = surpluses(problem, settlement).map(
    (surplus, party) => (THOUSANDTHS * surplus) / (range[party] ?? 1),
  );
  const members = matter.delegations.map(({ code }, party) => {
    const without =
      (THOUSANDTHS * ((problem.reservation[party] ?? 0) - worstOf(problem.worth[party] ?? []))) /
      (range[party] ?? 1);
    const gain = gains[party] ?? 0;
    return {
      code,
      satisfaction: Math.max(0, Math.min(THOUSANDTHS, Math.round(without + gain))),
      gain: Math.round(gain),
      crossed: settlement.flatMap((place, item) =>
        problem.refused?.[party]?.[item]?.[place] === true ? [matter.paragraphs[item]?.id ?? ''] : [],
      ),
    };
  });
  const least = members.reduce((one, other) => (other.gain < one.gain ? other : one));
  return {
    sentences: matter.paragraphs.map((paragraph, item) =>
      renderParagraph(paragraph, wordings[item]?.[settlement[item] ?? 0] ?? 'absent', (p, slot, option) =>
        text ? ownWording(text, p, slot, option)?.words : undefined,
      ),
    ),
    members,
    fairness: fairnessOf(gains),
    least: { code: least.code, gain: least.gain },
  };
}

function worstOf(items: readonly (readonly number[])[]): number {
  return items.reduce((sum, values) => sum + Math.min(...values), 0);
}

/** Jain's index of what is gained: the square of the sum over so many times the sum of squares; 0 where nobody gains. */
export function fairnessOf(gains: readonly number[]): number {
  const positive = gains.map((gain) => Math.max(0, gain));
  const sum = positive.reduce((a, b) => a + b, 0);
  const squares = positive.reduce((a, b) => a + b * b, 0);
  return squares === 0 ? 0 : (sum * sum) / (gains.length * squares);
}

function missedIn(
  matter: Matter,
  { problem, wordings, range }: Measured,
  settlement: Settlement,
  seek: 'gain' | 'agree',
): { readonly trades: readonly MissedTrade[]; readonly found: number } {
  const wordingAt = (item: number, place: number): Wording => wordings[item]?.[place] ?? 'absent';
  const { trades, found } = tradesFrom({
    problem,
    settlement,
    seek,
    distance: (item, from, to) => {
      const [one, other] = [wordingAt(item, from), wordingAt(item, to)];
      // A whole paragraph in or out takes more agreeing than a word.
      return one === 'absent' || other === 'absent' ? PARAGRAPH : distanceBetween(one, other);
    },
  });
  const told = ({ kind, moved, change }: Trade): MissedTrade => {
    const parts = matter.delegations.map(({ code }, party) => ({
      code,
      part: (THOUSANDTHS * (change[party] ?? 0)) / (range[party] ?? 1),
    }));
    const amount = (part: number) => Math.max(1, Math.round(part));
    return {
      kind,
      towards: seek,
      paragraphs: moved.map(({ item }) => matter.paragraphs[item]?.id ?? ''),
      changes: moved.flatMap(({ item, value }) =>
        changesBetweenWordings(matter, item, wordingAt(item, settlement[item] ?? 0), wordingAt(item, value)),
      ),
      gainers: parts
        .filter(({ part }) => part > 0)
        .sort((a, b) => b.part - a.part)
        .map(({ code, part }) => ({ code, gain: amount(part) })),
      losers: parts
        .filter(({ part }) => part < 0)
        .sort((a, b) => a.part - b.part)
        .map(({ code, part }) => ({ code, loss: amount(-part) })),
    };
  };
  return { trades: trades.map(told), found };
}
