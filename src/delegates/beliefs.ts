/** What the penholder believes of the room, as numbers: its own brief as it is, everybody else's as the public record shows it. */
import { type Brief, redLinesCrossed, worthOf } from '../council/brief.ts';
import type { DelegationCode, IssueId, OptionId, Paragraph, SlotId, Wording } from '../council/matter.ts';
import { type DraftParagraph, writtenOptions } from '../council/text.ts';
import type { View } from '../council/view.ts';
import { DELETED, PRESENCE } from '../council/vocabulary.ts';
import { appraisalOf } from './appraisal.ts';
import { reservationOf } from './aspiration.ts';
import type { Beliefs } from './compose.ts';
import { isRefused, laddersOf, readWorth, refusedBy, worthsOf } from './reading.ts';
import type { Temper } from './temper.ts';
import { levelsOf, placeOf, standingWording, wordingsOfMatter } from './wordings.ts';

/** Worths are read in this many parts of what a delegation can get. */
const SCALE = 1000;
/** What a delegation is taken to have without a statement, before it says more. */
const PRESUMED_FLOOR = 330;
/** One that asks for less on most of what it names is taken to have this. */
const SCEPTICS_FLOOR = 480;
/** And by how much more a text must be worth to one that broke silence, each time. */
const STEP = 40;

/** The wordings that a paragraph may take in a redraft. */
export interface Candidates {
  readonly all: readonly Wording[];
  /** The place of each among the wordings of the matter, or -1 where it has a delegate's own words. */
  readonly places: readonly number[];
  /** Which of them stands. */
  readonly stands: number;
}

/**
 * The candidates of every paragraph of the draft. A penholder may bridge, with words between those that were asked for; but cross-cutting
 * language that nobody has spoken for and that the Council has not used before comes from nowhere.
 */
export function candidatesOf(view: View): readonly Candidates[] {
  const tables = wordingsOfMatter(view.matter);
  return view.draft.paragraphs.map((draft, index) => {
    const table = tables[index];
    if (!table) return { all: [], places: [], stands: 0 };
    const standing = standingWording(draft);
    const inPlay = optionsInPlay(view, table.paragraph, draft);
    const all: Wording[] = [];
    const places: number[] = [];
    const barred = view.brief ? appraisalOf(view.matter, view.brief).paragraphs[index]?.crosses : undefined;
    // Nobody puts forward words that cross its own red line.
    table.all.forEach((wording, place) => {
      if (barred?.[place] || !isMadeOf(wording, inPlay, draft)) return;
      all.push(wording);
      places.push(place);
    });
    const own = view.draft.ownWordings.filter((w) => w.paragraph === draft.paragraph && w.confirmed);
    for (const { slot, option } of own) {
      all.push({ ...draft.standing, [slot]: option });
      places.push(-1);
    }
    const here = placeOf(table, standing);
    const known = here >= 0 ? places.indexOf(here) : -1;
    if (known >= 0) return { all, places, stands: known };
    return { all: [...all, standing], places: [...places, here], stands: all.length };
  });
}

/** The options of each slot that a redraft may use; for the slot `presence`, too. */
function optionsInPlay(
  view: View,
  paragraph: Paragraph,
  draft: DraftParagraph,
): ReadonlyMap<SlotId, ReadonlySet<OptionId>> {
  const said = view.positions[paragraph.id] ?? {};
  const wordings = view.matter.issues.filter((i) => i.kind === 'wording').map((i) => i.id);
  const spokenFor = (slot: SlotId) =>
    Object.entries(said[slot] ?? {}).flatMap(([option, positions]) =>
      Object.values(positions).some((p) => p.stance === 'supports' || p.stance === 'canLiveWith')
        ? [option]
        : [],
    );
  const bracketed = (slot: SlotId) => draft.brackets.filter((b) => b.slot === slot).map((b) => b.option);
  const slots = paragraph.slots.map(({ id, options }): [SlotId, ReadonlySet<OptionId>] => [
    id,
    new Set([
      draft.standing[id] ?? '',
      ...options.filter((o) => o.agreed !== null || !isCrossCutting(o.force, wordings)).map((o) => o.id),
      ...spokenFor(id),
      ...bracketed(id),
    ]),
  ]);
  return new Map([...slots, [PRESENCE, new Set([...spokenFor(PRESENCE), ...bracketed(PRESENCE)])]]);
}

/** Whether words bring cross-cutting language in. */
function isCrossCutting(force: Readonly<Record<IssueId, number>>, wordings: readonly IssueId[]): boolean {
  return wordings.some((issue) => (force[issue] ?? 0) > 0);
}

function isMadeOf(
  wording: Wording,
  inPlay: ReadonlyMap<SlotId, ReadonlySet<OptionId>>,
  draft: DraftParagraph,
): boolean {
  if (wording === 'absent')
    return draft.presence !== 'retained' || inPlay.get(PRESENCE)?.has(DELETED) === true;
  for (const slot in wording) if (!inPlay.get(slot)?.has(wording[slot] ?? '')) return false;
  return true;
}

/** What the penholder, whose view it is, believes about every candidate. */
export function beliefsOf(
  view: View,
  brief: Brief,
  temper: Temper,
  candidates: readonly Candidates[],
): Beliefs {
  const worth: number[][][] = [];
  const refused: boolean[][][] = [];
  const floor: number[] = [];
  const attention: number[] = [];
  for (const { code } of view.matter.delegations) {
    const own = code === view.matter.penholder;
    worth.push(scaled(candidates, own ? ownWorth(view, brief) : worthAsRead(view, code)));
    refused.push(own ? ownLimits(view, brief, candidates) : saidLimits(view, code, candidates));
    const broken = view.silencesBroken.filter((b) => b.by === code && b.kind === 'statement').length;
    floor.push(own ? ownFloor(view, brief, temper) : presumedFloor(view, code) + STEP * broken);
    attention.push(1 + Math.min(2, broken));
  }
  return { worth, refused, floor, attention };
}

/** What wordings of one paragraph are worth to somebody: those of the matter by their places, and delegates' own words. */
interface Worths {
  readonly known: readonly number[];
  ofOwn(wording: Wording): number;
}

/** The worth of every candidate, from 0 (the worst text) to `SCALE` (the best). */
function scaled(candidates: readonly Candidates[], worthsIn: (index: number) => Worths): number[][] {
  let range = 0;
  const all = candidates.map(({ all, places }, index) => {
    const { known, ofOwn } = worthsIn(index);
    const worths: number[] = [];
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < all.length; k++) {
      const worth = known[places[k] ?? -1] ?? ofOwn(all[k] ?? 'absent');
      worths[k] = worth;
      if (worth < low) low = worth;
      if (worth > high) high = worth;
    }
    range += high - low;
    return { worths, low };
  });
  return all.map(({ worths, low }) => {
    for (let k = 0; k < worths.length; k++)
      worths[k] = range === 0 ? 0 : (SCALE * ((worths[k] ?? 0) - low)) / range;
    return worths;
  });
}

function ownWorth(view: View, brief: Brief): (index: number) => Worths {
  const { paragraphs } = appraisalOf(view.matter, brief);
  return (index) => ({
    known: paragraphs[index]?.worth ?? [],
    ofOwn(wording) {
      const paragraph = view.matter.paragraphs[index];
      if (!paragraph) return 0;
      return worthOf(view.matter.issues, brief, paragraph, wording, writtenOptions(view.draft, paragraph.id));
    },
  });
}

function ownLimits(view: View, brief: Brief, candidates: readonly Candidates[]): boolean[][] {
  const { paragraphs } = appraisalOf(view.matter, brief);
  return candidates.map(({ all, places }, index) => {
    const known = paragraphs[index]?.crosses ?? [];
    const paragraph = view.matter.paragraphs[index];
    if (!paragraph) return [];
    const written = writtenOptions(view.draft, paragraph.id);
    return all.map(
      (wording, k) =>
        known[places[k] ?? -1] ??
        redLinesCrossed(view.matter.issues, brief, paragraph, wording, written).length > 0,
    );
  });
}

function ownFloor(view: View, brief: Brief, temper: Temper): number {
  const appraisal = appraisalOf(view.matter, brief);
  const range = appraisal.best - appraisal.worst;
  return range === 0 ? 0 : (SCALE * (reservationOf(appraisal, brief, temper) - appraisal.worst)) / range;
}

/** What wordings are worth to a delegation, from what it has said. */
function worthAsRead(view: View, by: DelegationCode): (index: number) => Worths {
  const tables = wordingsOfMatter(view.matter);
  return (index) => ({
    known: worthsOf(view, by, index),
    ofOwn(wording) {
      const table = tables[index];
      if (!table) return 0;
      return readWorth(laddersOf(view, by, index), levelsOf(table, view.draft, view.matter, wording));
    },
  });
}

/** Candidates with words that a delegation has said it cannot accept. */
function saidLimits(view: View, by: DelegationCode, candidates: readonly Candidates[]): boolean[][] {
  return candidates.map(({ all }, index) => {
    const limits = refusedBy(view, by, index);
    // Compose reads what is not there as not refused.
    return limits.length === 0 ? [] : all.map((wording) => isRefused(limits, wording));
  });
}

/** Whoever asks for less of most things has less to lose. */
function presumedFloor(view: View, by: DelegationCode): number {
  const aims = new Set(view.matter.issues.filter((i) => i.kind === 'aim').map((i) => i.id));
  const comments = (view.generalComments[by] ?? []).filter((c) => aims.has(c.issue));
  const less = comments.filter((c) => c.wish === 'less').length;
  return 2 * less > comments.length ? SCEPTICS_FLOOR : PRESUMED_FLOOR;
}

/** Which paragraphs anything has been said about: the others are left as they are. */
export function spokenTo(view: View, { paragraph, brackets }: DraftParagraph): boolean {
  return brackets.length > 0 || view.positions[paragraph] !== undefined;
}
