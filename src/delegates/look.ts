/** What a member knows when it looks at one paragraph: its own brief beside the words on the table. */
import type { Brief } from '../council/brief.ts';
import type { DelegationCode, OptionId, SlotId } from '../council/matter.ts';
import type { DraftParagraph } from '../council/text.ts';
import type { Position, View } from '../council/view.ts';
import { type Appraisal, appraisalOf, type ParagraphWorth, type Worth, worthOfWording } from './appraisal.ts';
import { shareGiven, targetIn, timeUsed } from './aspiration.ts';
import { type Heard, heardOn, onOption, seatOf } from './heard.ts';
import type { Decision } from './reasons.ts';
import type { Temper } from './temper.ts';
import {
  type Bracketed,
  type OnTheTable,
  onTheTable,
  type Placed,
  type Wordings,
  wordingsOfMatter,
} from './wordings.ts';

/** Below this many thousandths of the brief, a shortfall or a gain is not worth a word. */
export const WORTH_A_WORD = 5;
/** Before this much of the time is used, nobody says that it can live with less than it hopes for. */
export const TIME_TO_GIVE = 350;
/** Nothing to say. */
export const NO_WORDS: readonly Decision[] = [];

/** What a member goes by wherever it looks. */
export interface Sight {
  readonly view: View;
  readonly by: DelegationCode;
  /** Its place in the seating order. */
  readonly seat: number;
  readonly brief: Brief;
  readonly appraisal: Appraisal;
  /** The share of each paragraph that it gives by now, in thousandths. */
  readonly share: number;
  /** The points that one thousandth of the whole brief is worth. */
  readonly unit: number;
  readonly used: number;
}

/** What a member goes by now; null where it has no brief. */
export function sightOf(view: View, by: DelegationCode, temper: Temper): Sight | null {
  const { brief, matter } = view;
  if (!brief) return null;
  const appraisal = appraisalOf(matter, brief);
  const used = timeUsed(view);
  return {
    view,
    by,
    seat: seatOf(matter, by),
    brief,
    appraisal,
    share: shareGiven(appraisal, brief, temper, used),
    unit: Math.max(1, Math.round((appraisal.best - appraisal.worst) / 1000)),
    used,
  };
}

/** What a member knows when it looks at one paragraph. */
export interface Look {
  readonly sight: Sight;
  readonly index: number;
  readonly paragraph: DraftParagraph;
  readonly stands: OnTheTable;
  readonly heard: Heard;
  readonly known: Wordings;
  readonly table: ParagraphWorth;
  readonly worth: number;
  readonly crosses: boolean;
  /** What the member looks for here now, in points. */
  readonly target: number;
  /** The words in brackets that the member has spoken for. */
  readonly spokenFor: readonly Bracketed[];
}

/** A look at one paragraph; null where it is no longer part of the text. */
export function lookAt(sight: Sight, index: number): Look | null {
  const { view, brief, appraisal, by, seat } = sight;
  const { draft, matter } = view;
  const paragraph = draft.paragraphs[index];
  const table = appraisal.paragraphs[index];
  const known = wordingsOfMatter(matter)[index];
  if (!paragraph || !table || !known || paragraph.presence === 'splitOff') return null;
  const stands = onTheTable(matter, index, paragraph);
  const heard = heardOn(view, index);
  const { worth, crosses } = worthAt(table, stands, view, brief, index);
  return {
    sight,
    index,
    paragraph,
    stands,
    heard,
    known,
    table,
    worth,
    crosses,
    target: targetIn(table, sight.share),
    spokenFor: stands.brackets.length === 0 ? NO_BRACKETS : spokenFor(stands, heard, by, seat),
  };
}

const NO_BRACKETS: readonly Bracketed[] = [];

function spokenFor(
  { brackets }: OnTheTable,
  heard: Heard,
  by: DelegationCode,
  seat: number,
): readonly Bracketed[] {
  return brackets.filter(
    ({ slot, option, sponsors }) =>
      sponsors.includes(by) || onOption(heard, slot, option)?.bySeat[seat]?.stance === 'supports',
  );
}

/** What a wording is worth under a brief, and whether it crosses a red line: as in the table, unless delegates' own words are in it. */
function worthAt(
  { worth, crosses }: ParagraphWorth,
  { place, wording }: Placed,
  { matter, draft }: View,
  brief: Brief,
  index: number,
): Worth {
  const known = worth[place];
  return known === undefined
    ? worthOfWording(matter, brief, draft, index, wording)
    : { worth: known, crosses: crosses[place] ?? false };
}

/** What a wording is worth to the member. */
export function worthIn(look: Look, placed: Placed): number {
  return look.table.worth[placed.place] ?? ownWorth(look, placed).worth;
}

function ownWorth({ sight: { view, brief }, index }: Look, { wording }: Placed): Worth {
  return worthOfWording(view.matter, brief, view.draft, index, wording);
}

/** Whether a wording crosses a red line of the member. */
export function isBarred(look: Look, placed: Placed): boolean {
  return look.table.crosses[placed.place] ?? ownWorth(look, placed).crosses;
}

/** What the member last said about an option, if anything. */
export function saidOf(
  { heard, sight: { seat } }: Look,
  slot: SlotId,
  option: OptionId,
): Position | undefined {
  return onOption(heard, slot, option)?.bySeat[seat];
}
