/** What others are taken to need: what having no statement is worth to them, from what they have said and from silence that they broke. */
import type { DelegationCode, Wording } from '../council/matter.ts';
import type { View } from '../council/view.ts';
import { PRESENCE, RETAINED } from '../council/vocabulary.ts';
import { seatOf } from './heard.ts';
import { pleas } from './reading.ts';
import { revisionAt, standingAt } from './saying.ts';
import { placeOf, wordingsOfMatter } from './wordings.ts';
import { type Worths, worthAt } from './worths.ts';

/** Worths are read in this many parts of what a delegation can get. */
export const SCALE = 1000;
/** What a delegation is taken to have without a statement, before it says more. */
const PRESUMED_FLOOR = 300;
/** One that doubts that the Council should speak at all is taken to have this. */
const SCEPTICS_FLOOR = 600;
/** It doubts it when sovereignty or mandates are its reason once in so many times. */
const OFTEN_ENOUGH = 12;
/** One that broke silence is taken to need more than that text by this, and by so much again each time. */
const STEP = 35;

/** What the worst candidates are worth to one party, paragraph by paragraph, and what lies between the worst text of them and the best. */
export interface Scale {
  readonly least: number[];
  range: number;
}

/** Whoever asks for less of most things, or argues that a matter is for States or for other organs, has less to lose. */
function presumedFloor(view: View, by: DelegationCode, isSceptic: boolean): number {
  let less = 0;
  let all = 0;
  for (const { issue, wish } of view.generalComments[by] ?? []) {
    if (!view.matter.issues.some((i) => i.id === issue && i.kind === 'aim')) continue;
    all += 1;
    if (wish === 'less') less += 1;
  }
  return 2 * less > all || isSceptic ? SCEPTICS_FLOOR : PRESUMED_FLOOR;
}

/** Whose reasons are often sovereignty and mandates, by seat. */
export function scepticsIn({ positions, matter }: View): readonly boolean[] {
  const doubts = new Int32Array(matter.delegations.length);
  const all = new Int32Array(matter.delegations.length);
  for (const paragraph in positions) {
    const slots = positions[paragraph];
    for (const slot in slots) {
      const options = slots[slot];
      for (const option in options) {
        const said = options[option];
        for (const code in said) {
          const seat = seatOf(matter, code);
          const reason = said[code]?.reason;
          if (reason === 'sovereignty' || reason === 'mandate') doubts[seat] = (doubts[seat] ?? 0) + 1;
          all[seat] = (all[seat] ?? 0) + 1;
        }
      }
    }
  }
  return matter.delegations.map(
    (_, seat) => (doubts[seat] ?? 0) > 0 && OFTEN_ENOUGH * (doubts[seat] ?? 0) >= (all[seat] ?? 0),
  );
}

/** Whoever broke silence has shown that it needs more than what that text is taken to be worth to it. */
export function floorAsShown(
  view: View,
  party: number,
  by: DelegationCode,
  sceptics: readonly boolean[],
  read: readonly Worths[],
  scale: Scale,
): number {
  const floor = presumedFloor(view, by, sceptics[party] ?? false);
  const broken = view.silencesBroken.filter((b) => b.by === by && b.kind === 'statement');
  const [first] = broken;
  if (!first || scale.range === 0) return floor;
  const short = new Set(broken.map((b) => b.revision));
  // It still asked for other words: that text did not do either.
  for (const at of pleas(view, by)) if (at > first.at) short.add(revisionAt(view, at));
  const worth = (wordingIn: (index: number) => Wording) => worthOfText(view, party, read, scale, wordingIn);
  let most = floor;
  for (const revision of short)
    most = Math.max(
      most,
      worth((index) => standingAt(view, index, revision)),
    );
  const shown = most + STEP * broken.length;
  return isLastAttempt(view)
    ? Math.max(
        shown,
        worth((index) => wordingAsked(view, by, index)),
      )
    : shown;
}

/** What a text is worth to a party, on its scale. */
function worthOfText(
  { matter }: View,
  party: number,
  read: readonly Worths[],
  { least, range }: Scale,
  wordingIn: (index: number) => Wording,
): number {
  let worth = 0;
  for (const [index, table] of wordingsOfMatter(matter).entries()) {
    const worths = read[index];
    const wording = wordingIn(index);
    if (worths) worth += worthAt(worths, party, placeOf(table, wording), wording) - (least[index] ?? 0);
  }
  return (SCALE * worth) / range;
}

/** Whether there is no time to try silence again if it is broken once more: then whoever broke it is taken at its word. */
function isLastAttempt({ clock, matter }: View): boolean {
  const left = clock.debateAt === null ? 0 : clock.debateAt - clock.now;
  return left < 2 * matter.timetable.silence;
}

/** A paragraph with all the words that a delegation has spoken for. */
function wordingAsked({ draft, positions }: View, by: DelegationCode, index: number): Wording {
  const paragraph = draft.paragraphs[index];
  if (!paragraph) return 'absent';
  let { standing } = paragraph;
  let isThere = paragraph.presence === 'retained';
  const said = positions[paragraph.paragraph];
  for (const slot in said) {
    const option = latestAsked(said[slot], by);
    if (option === null) continue;
    if (slot === PRESENCE) isThere = option === RETAINED;
    else standing = { ...standing, [slot]: option };
  }
  return isThere ? standing : 'absent';
}

/** The option of a slot that a delegation last spoke for, or null. */
function latestAsked(said: View['positions'][string][string] | undefined, by: DelegationCode): string | null {
  let asked: string | null = null;
  let at = -1;
  for (const option in said) {
    const position = said[option]?.[by];
    if (position?.stance !== 'supports' || position.at <= at) continue;
    asked = option;
    at = position.at;
  }
  return asked;
}
