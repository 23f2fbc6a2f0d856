/** What was said on a paragraph, option by option. Positions never change in place, so what was found in them is kept with them. */
import type { DelegationCode, Matter, OptionId, ParagraphId, SlotId } from '../council/matter.ts';
import type { Position, PublicRecord } from '../council/view.ts';

/** What was said on one option. */
export interface OnOption {
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly positions: ByCode;
  /** The position of each member by its place in the seating order, and how many object. */
  readonly bySeat: readonly (Position | undefined)[];
  readonly objections: number;
}

/** What was said on one paragraph, in the order in which its slots and their options were first spoken to. */
export interface Heard {
  readonly options: readonly OnOption[];
}

const seats = new WeakMap<Matter, ReadonlyMap<DelegationCode, number>>();

/** The latest matter that was asked about, with its seats: hardly ever is another meant. */
let seatedMatter: Matter | null = null;
let seated: ReadonlyMap<DelegationCode, number> = new Map();

/** The place of a member in the seating order, or -1. */
export function seatOf(matter: Matter, code: DelegationCode): number {
  if (seatedMatter !== matter) {
    seated = seats.get(matter) ?? new Map(matter.delegations.map((d, seat) => [d.code, seat]));
    seats.set(matter, seated);
    seatedMatter = matter;
  }
  return seated.get(code) ?? -1;
}

type OnParagraph = PublicRecord['positions'][ParagraphId];
type OnSlot = OnParagraph[SlotId];
type ByCode = OnSlot[OptionId];

/** What was last found of one paragraph. */
interface Last {
  readonly said: OnParagraph;
  readonly slots: readonly {
    readonly slot: SlotId;
    readonly said: OnSlot;
    readonly options: readonly OnOption[];
  }[];
  readonly heard: Heard;
}

const NOTHING: Heard = { options: [] };
const NOBODY: ByCode = {};
/** Of each paragraph of a matter the latest is kept: all seats look at one meeting before it goes on. */
const latest = new WeakMap<Matter, Last[]>();
let latestMatter: Matter | null = null;
let latestOf: Last[] = [];

/** Everything that was said on a paragraph of the draft. One more position changes one slot; the others are as they were. */
export function heardOn({ matter, draft, positions }: PublicRecord, index: number): Heard {
  const said = positions[draft.paragraphs[index]?.paragraph ?? ''];
  if (!said) return NOTHING;
  if (latestMatter !== matter) {
    latestOf = latest.get(matter) ?? [];
    latest.set(matter, latestOf);
    latestMatter = matter;
  }
  const all = latestOf;
  const last = all[index];
  if (last?.said === said) return last.heard;
  const slots = Object.keys(said).map((slot, i) => {
    const onSlot = said[slot] ?? {};
    const before = last?.slots[i];
    if (before && before.said === onSlot && before.slot === slot) return before;
    const options = Object.keys(onSlot).map((option, k) => {
      const positions = onSlot[option] ?? NOBODY;
      const known = before?.options[k];
      if (known && known.positions === positions && known.slot === slot && known.option === option)
        return known;
      return heardOnOption(matter, slot, option, positions);
    });
    return { slot, said: onSlot, options };
  });
  const options: OnOption[] = [];
  for (const slot of slots) for (const option of slot.options) options.push(option);
  const heard = { options };
  all[index] = { said, slots, heard };
  return heard;
}

function heardOnOption(matter: Matter, slot: SlotId, option: OptionId, positions: ByCode): OnOption {
  const bySeat: (Position | undefined)[] = matter.delegations.map(() => undefined);
  for (const code in positions) {
    const seat = seatOf(matter, code);
    if (seat >= 0) bySeat[seat] = positions[code];
  }
  return { slot, option, positions, bySeat, objections: objectionsIn(positions) };
}

/** How many object, of those who have said something of an option. */
export function objectionsIn(positions: ByCode): number {
  let count = 0;
  for (const code in positions) if (positions[code]?.stance === 'objects') count += 1;
  return count;
}

/** What was said on one option of a paragraph, if anything. */
export function onOption({ options }: Heard, slot: SlotId, option: OptionId): OnOption | undefined {
  for (const one of options) if (one.option === option && one.slot === slot) return one;
  return undefined;
}
