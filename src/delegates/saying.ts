/** What each delegation has said on a paragraph, with the version of the text that it spoke to. */
import type { Matter, OptionId, ParagraphId, SlotId, Wording } from '../council/matter.ts';
import type { DraftParagraph } from '../council/text.ts';
import type { PublicRecord } from '../council/view.ts';
import { PRESENCE } from '../council/vocabulary.ts';
import type { Said } from './aims.ts';
import { heardOn, seatOf } from './heard.ts';
import {
  changed,
  levelsOf,
  placeAfter,
  placeOf,
  standingWording,
  standsIn,
  type Wordings,
  withChange,
} from './wordings.ts';

/** What each delegation has said on a paragraph, by seat, in the order in which its options were first spoken to. */
export function saidOn(record: PublicRecord, index: number, table: Wordings): readonly (readonly Said[])[] {
  const said: Said[][] = [];
  const versions = versionsOf(record, index);
  for (const { slot, option, positions } of heardOn(record, index).options) {
    const { force, carries } = optionIn(record.matter, table, slot, option);
    let earliest = Number.MAX_SAFE_INTEGER;
    for (const code in positions) {
      const position = positions[code];
      if (position?.stance === 'supports') earliest = Math.min(earliest, position.at);
    }
    for (const code in positions) {
      const position = positions[code];
      if (!position) continue;
      const seat = seatOf(record.matter, code);
      const revision = revisionAt(record, position.at);
      const version = versions[revision];
      if (!version) continue;
      const stoodThen = standsIn(version, slot);
      const one: Said = {
        slot,
        option,
        force,
        carries,
        position,
        revision,
        until: settledAfter(record, table.paragraph.id, slot, revision),
        stood: stoodThen === option,
        levels: levelsAfter(record, table, version, slot, option),
        otherLevels: levelsAfter(record, table, version, slot, stoodThen),
        first: position.at <= earliest,
      };
      const others = said[seat];
      if (others) others.push(one);
      else said[seat] = [one];
    }
  }
  return said;
}

/** The first revision after another that settled a slot, whether or not it changed what stood there. */
function settledAfter(
  { revisions }: PublicRecord,
  paragraph: ParagraphId,
  slot: SlotId,
  revision: number,
): number {
  for (let k = revision; k < revisions.length; k++)
    if (revisions[k]?.changes.some((c) => c.paragraph === paragraph && c.slot === slot)) return k + 1;
  return Number.MAX_SAFE_INTEGER;
}

/** The levels of a version of a paragraph with another option in one slot. */
function levelsAfter(
  record: PublicRecord,
  table: Wordings,
  version: DraftParagraph,
  slot: SlotId,
  option: OptionId,
): readonly number[] {
  const place = placeAfter(table, placeOf(table, version.standing), slot, option);
  return table.levels[place] ?? levelsOf(table, record.draft, record.matter, changed(version, slot, option));
}

/** The number of the revision that was on the table at an instant. */
export function revisionAt({ revisions }: PublicRecord, at: number): number {
  let number = revisions.length;
  while (number > 0 && (revisions[number - 1]?.at ?? 0) > at) number -= 1;
  return number;
}

/** How a paragraph stood in a revision of the text; revision 0 is the zero draft. */
export function standingAt(record: PublicRecord, index: number, revision: number): Wording {
  const version = versionsOf(record, index)[revision];
  return version ? standingWording(version) : 'absent';
}

const histories = new WeakMap<DraftParagraph, readonly DraftParagraph[]>();

/** How a paragraph stood in every version of the text, the zero draft first. */
function versionsOf(record: PublicRecord, index: number): readonly DraftParagraph[] {
  const now = record.draft.paragraphs[index];
  if (!now) return [];
  const known = histories.get(now);
  if (known && known.length === record.revisions.length + 1) return known;
  const versions = [now];
  let version = now;
  for (let r = record.revisions.length - 1; r >= 0; r--) {
    const { changes } = record.revisions[r] ?? { changes: [] };
    for (let c = changes.length - 1; c >= 0; c--) {
      const change = changes[c];
      if (change?.paragraph === now.paragraph) version = withChange(version, change.slot, change.from);
    }
    versions.push(version);
  }
  versions.reverse();
  histories.set(now, versions);
  return versions;
}

/** What an option adds to each of the issues of its paragraph, and whether any words of its slot add something. */
interface OptionForce {
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly force: readonly number[];
  readonly carries: readonly boolean[];
}

const forces = new WeakMap<Wordings, OptionForce[]>();

function optionIn(matter: Matter, table: Wordings, slot: SlotId, option: OptionId): OptionForce {
  let all = forces.get(table);
  if (!all) {
    all = [];
    forces.set(table, all);
  }
  for (const one of all) if (one.option === option && one.slot === slot) return one;
  const options = table.paragraph.slots.find((s) => s.id === slot)?.options ?? [];
  const force = options.find((o) => o.id === option)?.force ?? {};
  const ids = table.issues.map((i) => matter.issues[i]?.id ?? '');
  const one: OptionForce = {
    slot,
    option,
    force: ids.map((id) => force[id] ?? 0),
    carries: ids.map((id) => options.some((o) => (o.force[id] ?? 0) > 0)),
  };
  // Words that delegates write come and go with their meetings; the matter stays.
  if (slot === PRESENCE || options.some((o) => o.id === option)) all.push(one);
  return one;
}
