/** What the penholder believes of the room, as numbers: its own brief as it is, everybody else's as the public record shows it. */
import { type Brief, redLinesCrossed, worthOf } from '../council/brief.ts';
import type { DelegationCode, IssueId, OptionId, Paragraph, SlotId, Wording } from '../council/matter.ts';
import { type DraftParagraph, writtenOptions } from '../council/text.ts';
import type { View } from '../council/view.ts';
import { DELETED, PRESENCE } from '../council/vocabulary.ts';
import { appraisalOf } from './appraisal.ts';
import { reservationOf } from './aspiration.ts';
import type { Beliefs } from './compose.ts';
import { isRefused, laddersOf, pleas, readWorth, refusedBy, worthsOf } from './reading.ts';
import { revisionAt, standingAt } from './saying.ts';
import type { Temper } from './temper.ts';
import { hasOption, levelsOf, placeOf, standingWording, wordingsOfMatter } from './wordings.ts';

/** Worths are read in this many parts of what a delegation can get. */
const SCALE = 1000;
/** What a delegation is taken to have without a statement, before it says more. */
const PRESUMED_FLOOR = 300;
/** One that doubts that the Council should speak at all is taken to have this. */
const SCEPTICS_FLOOR = 600;
/** It doubts it when sovereignty or mandates are its reason once in so many times. */
const OFTEN_ENOUGH = 12;
/** One that broke silence is taken to need more than that text by this, and by so much again each time. */
const STEP = 35;
/** But never more than the best text that it could be given, less this. */
const WITHIN_REACH = 10;
/** What words gain the delegation that broke silence for them, whatever else was read of it. */
const INSISTED = 25;

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
  for (const { code } of view.matter.delegations) {
    const own = code === view.matter.penholder;
    const worthsIn = own ? ownWorth(view, brief) : worthAsRead(view, code);
    const scale = scaleOf(candidates, worthsIn);
    const worths = scaled(candidates, worthsIn, scale);
    if (!own) addInsisted(view, code, candidates, worths);
    worth.push(worths);
    refused.push(own ? ownLimits(view, brief, candidates) : saidLimits(view, code, candidates));
    floor.push(own ? ownFloor(view, brief, temper) : floorAsShown(view, code, worthsIn, scale));
  }
  const within = floor.map((needed, party) => {
    if (view.matter.delegations[party]?.code === view.matter.penholder) return needed;
    return Math.min(needed, mostFor(worth[party] ?? [], refused) - WITHIN_REACH);
  });
  return { worth, refused, floor: within };
}

/** What wordings of one paragraph are worth to somebody: those of the matter by their places, and delegates' own words. */
interface Worths {
  readonly known: readonly number[];
  ofOwn(wording: Wording): number;
}

/** The worth of the best text for a delegation that nobody refuses. */
function mostFor(worth: readonly (readonly number[])[], refused: Beliefs['refused']): number {
  return worth.reduce((sum, worths, index) => {
    let most = 0;
    for (let k = 0; k < worths.length; k++)
      if ((worths[k] ?? 0) > most && !refused.some((limits) => limits[index]?.[k])) most = worths[k] ?? 0;
    return sum + most;
  }, 0);
}

/** What a delegation asked for in breaking silence gains it something, whatever else was read. */
function addInsisted(
  { silencesBroken, draft }: View,
  by: DelegationCode,
  candidates: readonly Candidates[],
  worths: readonly number[][],
): void {
  const asked = silencesBroken.filter((b) => b.by === by && b.kind === 'statement');
  for (const [n, { paragraph, slot, option }] of asked.entries()) {
    if (asked.findIndex((b) => b.paragraph === paragraph && b.slot === slot && b.option === option) < n)
      continue;
    const index = draft.paragraphs.findIndex((p) => p.paragraph === paragraph);
    const worth = worths[index];
    for (const [k, wording] of (candidates[index]?.all ?? []).entries())
      if (worth && hasOption(wording, slot, option)) worth[k] = (worth[k] ?? 0) + INSISTED;
  }
}

/** What the worst candidates are worth, paragraph by paragraph, and what lies between the worst text of them and the best. */
interface Scale {
  readonly least: readonly number[];
  readonly range: number;
}

function scaleOf(candidates: readonly Candidates[], worthsIn: (index: number) => Worths): Scale {
  let range = 0;
  const least = candidates.map(({ all, places }, index) => {
    const worths = worthsIn(index);
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < all.length; k++) {
      const worth = worthAt(worths, places[k] ?? -1, all[k] ?? 'absent');
      if (worth < low) low = worth;
      if (worth > high) high = worth;
    }
    range += high - low;
    return low;
  });
  return { least, range };
}

function worthAt({ known, ofOwn }: Worths, place: number, wording: Wording): number {
  return known[place] ?? ofOwn(wording);
}

/** The worth of every candidate, from 0 (the worst text) to `SCALE` (the best). */
function scaled(
  candidates: readonly Candidates[],
  worthsIn: (index: number) => Worths,
  { least, range }: Scale,
): number[][] {
  return candidates.map(({ all, places }, index) => {
    const worths = worthsIn(index);
    const low = least[index] ?? 0;
    return all.map((wording, k) =>
      range === 0 ? 0 : (SCALE * (worthAt(worths, places[k] ?? -1, wording) - low)) / range,
    );
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

/** Whoever asks for less of most things, or argues that a matter is for States or for other organs, has less to lose. */
function presumedFloor(view: View, by: DelegationCode): number {
  const aims = new Set(view.matter.issues.filter((i) => i.kind === 'aim').map((i) => i.id));
  const comments = (view.generalComments[by] ?? []).filter((c) => aims.has(c.issue));
  const less = comments.filter((c) => c.wish === 'less').length;
  return 2 * less > comments.length || isSceptic(view, by) ? SCEPTICS_FLOOR : PRESUMED_FLOOR;
}

/** Whether sovereignty and mandates are often the reason that a delegation gives. */
function isSceptic({ positions }: View, by: DelegationCode): boolean {
  let doubts = 0;
  let all = 0;
  for (const slots of Object.values(positions))
    for (const options of Object.values(slots))
      for (const said of Object.values(options)) {
        const reason = said[by]?.reason;
        if (reason === undefined) continue;
        if (reason === 'sovereignty' || reason === 'mandate') doubts += 1;
        all += 1;
      }
  return doubts > 0 && OFTEN_ENOUGH * doubts >= all;
}

/** Whoever broke silence has shown that it needs more than what that text is taken to be worth to it. */
function floorAsShown(
  view: View,
  by: DelegationCode,
  worthsIn: (index: number) => Worths,
  { least, range }: Scale,
): number {
  const floor = presumedFloor(view, by);
  const broken = view.silencesBroken.filter((b) => b.by === by && b.kind === 'statement');
  const [first] = broken;
  if (!first || range === 0) return floor;
  const short = new Set(broken.map((b) => b.revision));
  // It still asked for other words: that text did not do either.
  for (const at of pleas(view, by)) if (at > first.at) short.add(revisionAt(view, at));
  const tables = wordingsOfMatter(view.matter);
  let most = floor;
  for (const revision of short) {
    let worth = 0;
    for (const [index, table] of tables.entries()) {
      const wording = standingAt(view, index, revision);
      worth += worthAt(worthsIn(index), placeOf(table, wording), wording) - (least[index] ?? 0);
    }
    most = Math.max(most, (SCALE * worth) / range);
  }
  return most + STEP * broken.length;
}

/** Which paragraphs anything has been said about: the others are left as they are. */
export function spokenTo(view: View, { paragraph, brackets }: DraftParagraph): boolean {
  return brackets.length > 0 || view.positions[paragraph] !== undefined;
}
