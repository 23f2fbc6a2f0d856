/** What the penholder believes of the room, as numbers: its own brief as it is, everybody else's as the public record shows it. */
import { type Brief, redLinesCrossed } from '../council/brief.ts';
import type { OptionId, SlotId, Wording } from '../council/matter.ts';
import { type DraftParagraph, writtenOptions } from '../council/text.ts';
import type { BrokenSilence, View } from '../council/view.ts';
import { appraisalOf } from './appraisal.ts';
import { reservationOf } from './aspiration.ts';
import type { Candidates } from './candidates.ts';
import { type Beliefs, noBeliefs } from './compose.ts';
import { seatOf } from './heard.ts';
import { floorAsShown, SCALE, type Scale, scepticsIn } from './needs.ts';
import { isRefused, refusedBy } from './reading.ts';
import type { Temper } from './temper.ts';
import { hasOption } from './wordings.ts';
import { type Worths, worthAt, worthsRead } from './worths.ts';

/** Nobody is taken to need more than the best text that it could be given, less this. */
const WITHIN_REACH = 10;
/** What words gain the delegation that broke silence for them, whatever else was read of it. */
const INSISTED = 25;

/** What the penholder, whose view it is, believes about every candidate. */
export function beliefsOf(
  view: View,
  brief: Brief,
  temper: Temper,
  candidates: readonly Candidates[],
): Beliefs {
  const { delegations, penholder } = view.matter;
  const beliefs = noBeliefs(
    delegations.length,
    candidates.map((c) => c.all.length),
  );
  const pen = delegations.findIndex((d) => d.code === penholder);
  const read = worthsRead(view, brief, pen);
  const scales = scaled(beliefs, candidates, read);
  addRefusals(beliefs, view, brief, candidates);
  for (const { by, paragraph, slot, option } of insisted(view)) {
    const party = seatOf(view.matter, by);
    const index = view.draft.paragraphs.findIndex((p) => p.paragraph === paragraph);
    if (party !== pen) addInsisted(beliefs, party, index, candidates[index], slot, option);
  }
  const doubts = scepticsIn(view);
  delegations.forEach(({ code }, party) => {
    beliefs.floor[party] =
      party === pen
        ? ownFloor(view, brief, temper)
        : Math.min(
            floorAsShown(view, party, code, doubts, read, scales[party] ?? NO_SCALE),
            mostFor(beliefs, party) - WITHIN_REACH,
          );
  });
  return beliefs;
}

const NO_SCALE: Scale = { least: [], range: 0 };

/** Fills in the worth of every candidate to every party, from 0 (the worst text) to `SCALE` (the best); the scales on which that is. */
function scaled(
  { parties, first, worth }: Beliefs,
  candidates: readonly Candidates[],
  read: readonly Worths[],
): readonly Scale[] {
  const scales: Scale[] = Array.from({ length: parties }, () => ({ least: [], range: 0 }));
  candidates.forEach(({ all, places }, index) => {
    const worths = read[index];
    if (!worths) return;
    const start = first[index] ?? 0;
    for (let party = 0; party < parties; party++) {
      const scale = scales[party] ?? NO_SCALE;
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < all.length; k++) {
        const points = worthAt(worths, party, places[k] ?? -1, all[k] ?? 'absent');
        worth[(start + k) * parties + party] = points;
        if (points < low) low = points;
        if (points > high) high = points;
      }
      scale.least.push(low);
      scale.range += high - low;
    }
  });
  for (let index = 0; index < candidates.length; index++) {
    const start = first[index] ?? 0;
    const end = start + (candidates[index]?.all.length ?? 0);
    for (let party = 0; party < parties; party++) {
      const { least, range } = scales[party] ?? NO_SCALE;
      const low = least[index] ?? 0;
      for (let row = start; row < end; row++) {
        const at = row * parties + party;
        worth[at] = range === 0 ? 0 : (SCALE * ((worth[at] ?? 0) - low)) / range;
      }
    }
  }
  return scales;
}

/** The worth of the best text for a party that nobody refuses. */
function mostFor({ parties, first, values, worth, refusals }: Beliefs, party: number): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) {
    const start = first[index] ?? 0;
    let most = 0;
    for (let row = start; row < start + (values[index] ?? 0); row++)
      if (refusals[row] === 0) most = Math.max(most, worth[row * parties + party] ?? 0);
    sum += most;
  }
  return sum;
}

/** What was asked for in breaking silence, each once. */
function insisted({ silencesBroken }: View): readonly BrokenSilence[] {
  const asked = silencesBroken.filter((b) => b.kind === 'statement');
  return asked.filter(
    (one, n) =>
      asked.findIndex(
        (b) =>
          b.by === one.by && b.paragraph === one.paragraph && b.slot === one.slot && b.option === one.option,
      ) === n,
  );
}

/** What a delegation asked for in breaking silence gains it something, whatever else was read. */
function addInsisted(
  { parties, first, worth }: Beliefs,
  party: number,
  index: number,
  candidates: Candidates | undefined,
  slot: SlotId,
  option: OptionId,
): void {
  for (const [k, wording] of (candidates?.all ?? []).entries()) {
    const at = ((first[index] ?? 0) + k) * parties + party;
    if (hasOption(wording, slot, option)) worth[at] = (worth[at] ?? 0) + INSISTED;
  }
}

/** Counts for every candidate who cannot accept it: the penholder by its brief, the others by what they have said. */
function addRefusals(
  { first, refusals }: Beliefs,
  view: View,
  brief: Brief,
  candidates: readonly Candidates[],
): void {
  const { delegations, penholder } = view.matter;
  candidates.forEach(({ all, places }, index) => {
    const start = first[index] ?? 0;
    const refuse = (row: number) => {
      refusals[row] = (refusals[row] ?? 0) + 1;
    };
    for (let k = 0; k < all.length; k++)
      if (isBarredToSelf(view, brief, index, places[k] ?? -1, all[k] ?? 'absent')) refuse(start + k);
    for (const { code } of delegations) {
      if (code === penholder) continue;
      const limits = refusedBy(view, code, index);
      if (limits.length > 0)
        for (let k = 0; k < all.length; k++) if (isRefused(limits, all[k] ?? 'absent')) refuse(start + k);
    }
  });
}

/** Whether a wording crosses a red line of the penholder's own. */
function isBarredToSelf(view: View, brief: Brief, index: number, place: number, wording: Wording): boolean {
  const known = appraisalOf(view.matter, brief).paragraphs[index]?.crosses[place];
  if (known !== undefined) return known;
  const paragraph = view.matter.paragraphs[index];
  if (!paragraph) return false;
  const written = writtenOptions(view.draft, paragraph.id);
  return redLinesCrossed(view.matter.issues, brief, paragraph, wording, written).length > 0;
}

function ownFloor(view: View, brief: Brief, temper: Temper): number {
  const appraisal = appraisalOf(view.matter, brief);
  const range = appraisal.best - appraisal.worst;
  return range === 0 ? 0 : (SCALE * (reservationOf(appraisal, brief, temper) - appraisal.worst)) / range;
}

/** Whether anything has been said about a paragraph: the others are left as they are. */
export function spokenTo(view: View, { paragraph, brackets }: DraftParagraph): boolean {
  return brackets.length > 0 || view.positions[paragraph] !== undefined;
}
