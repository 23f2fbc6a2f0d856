/** What a member knows when it looks at one paragraph: its own brief beside the words on the table. */
import type { Brief } from '../council/brief.ts';
import type { DelegationCode, OptionId, SlotId } from '../council/matter.ts';
import type { DraftParagraph } from '../council/text.ts';
import type { Position, View } from '../council/view.ts';
import { appraisalOf, type ParagraphWorth, type Worth, worthOfWording } from './appraisal.ts';
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

/** What a member knows when it looks at one paragraph. */
export interface Look {
  readonly view: View;
  readonly by: DelegationCode;
  /** Its place in the seating order. */
  readonly seat: number;
  readonly brief: Brief;
  readonly index: number;
  readonly paragraph: DraftParagraph;
  readonly stands: OnTheTable;
  readonly heard: Heard;
  readonly table: ParagraphWorth;
  readonly worth: number;
  readonly crosses: boolean;
  /** What the member looks for here now, in points. */
  readonly target: number;
  readonly known: Wordings;
  /** The points that one thousandth of the whole brief is worth. */
  readonly unit: number;
  readonly used: number;
}

export function lookAt(view: View, by: DelegationCode, temper: Temper, index: number): Look | null {
  const { brief, draft, matter } = view;
  const paragraph = draft.paragraphs[index];
  if (!brief || !paragraph || paragraph.presence === 'splitOff') return null;
  const used = timeUsed(view);
  const appraisal = appraisalOf(matter, brief);
  const table = appraisal.paragraphs[index];
  if (!table) return null;
  const stands = onTheTable(matter, index, paragraph);
  const known = wordingsOfMatter(matter)[index];
  if (!known) return null;
  const { worth, crosses } = worthAt(table, stands, view, brief, index);
  return {
    view,
    by,
    seat: seatOf(matter, by),
    brief,
    index,
    paragraph,
    stands,
    heard: heardOn(view, index),
    table,
    worth,
    crosses,
    known,
    target: targetIn(table, shareGiven(appraisal, brief, temper, used)),
    unit: Math.max(1, Math.round((appraisal.best - appraisal.worst) / 1000)),
    used,
  };
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

function ownWorth({ view, brief, index }: Look, { wording }: Placed): Worth {
  return worthOfWording(view.matter, brief, view.draft, index, wording);
}

/** Whether a wording crosses a red line of the member. */
export function isBarred(look: Look, placed: Placed): boolean {
  return look.table.crosses[placed.place] ?? ownWorth(look, placed).crosses;
}

/** The words in brackets that the member has spoken for. */
export function spokenFor(look: Look): readonly Bracketed[] {
  return look.stands.brackets.filter(
    ({ slot, option, sponsors }) =>
      sponsors.includes(look.by) || saidOf(look, slot, option)?.stance === 'supports',
  );
}

/** What the member last said about an option, if anything. */
export function saidOf({ heard, seat }: Look, slot: SlotId, option: OptionId): Position | undefined {
  return onOption(heard, slot, option)?.bySeat[seat];
}
