/** What each delegation has said on a paragraph, with the version of the text that it spoke to. */
import type { DelegationCode, Matter, OptionId, ParagraphId, SlotId, Wording } from '../council/matter.ts';
import type { DraftParagraph } from '../council/text.ts';
import type { Position, PublicRecord } from '../council/view.ts';
import { PRESENCE } from '../council/vocabulary.ts';
import type { Beside, Said, Shown, Words } from './aims.ts';
import { heardOn } from './heard.ts';
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
  for (const { slot, option, positions, bySeat } of heardOn(record, index).options) {
    const earliest = firstSupport(positions);
    const words = wordsOf(record.matter, table, slot, option);
    const beside: Beside[] = [];
    for (let seat = 0; seat < bySeat.length; seat++) {
      const position = bySeat[seat];
      if (!position) continue;
      const revision = revisionAt(record, position.at);
      const stood = beside[revision] ?? standingBeside(record, index, table, words, revision);
      beside[revision] = stood;
      const one: Said = { words, stood, position, first: position.at <= earliest };
      const others = said[seat];
      if (others) others.push(one);
      else said[seat] = [one];
    }
  }
  return said;
}

/** When somebody first spoke for an option. */
function firstSupport(positions: Readonly<Record<DelegationCode, Position>>): number {
  let earliest = Number.MAX_SAFE_INTEGER;
  for (const code in positions) {
    const position = positions[code];
    if (position?.stance === 'supports') earliest = Math.min(earliest, position.at);
  }
  return earliest;
}

/** An option beside what stood in its place in a revision of the text. */
function standingBeside(
  record: PublicRecord,
  index: number,
  table: Wordings,
  { slot, option }: Words,
  revision: number,
): Beside {
  const version = versionsOf(record, index)[revision];
  if (!version)
    throw new Error(`${table.paragraph.id} was spoken to in revision ${revision}, which never was`);
  const here = standsIn(version, slot);
  return {
    revision,
    until: settledAfter(record, table.paragraph.id, slot, revision),
    isItself: here === option,
    levels: levelsAfter(record, table, version, slot, option),
    otherLevels: levelsAfter(record, table, version, slot, here),
  };
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

const wordsKnown = new WeakMap<Wordings, Words[]>();

function wordsOf(matter: Matter, table: Wordings, slot: SlotId, option: OptionId): Words {
  let all = wordsKnown.get(table);
  if (!all) {
    all = [];
    wordsKnown.set(table, all);
  }
  for (const one of all) if (one.option === option && one.slot === slot) return one;
  const options = table.paragraph.slots.find((s) => s.id === slot)?.options ?? [];
  const force = options.find((o) => o.id === option)?.force ?? {};
  const forWords: Shown[] = [];
  const againstWords: Shown[] = [];
  for (const issue of table.issues) {
    const { id = '', kind } = matter.issues[issue] ?? {};
    if (kind !== 'wording' || slot === PRESENCE) continue;
    const brings = (force[id] ?? 0) > 0;
    if (brings) forWords.push({ issue, much: 1 });
    else if (options.some((o) => (o.force[id] ?? 0) > 0)) forWords.push({ issue, much: PASSED_OVER });
    if (brings) againstWords.push({ issue, much: -1 });
  }
  const one: Words = { slot, option, forWords, againstWords };
  // Words that delegates write come and go with their meetings; the matter stays.
  if (slot === PRESENCE || options.some((o) => o.id === option)) all.push(one);
  return one;
}

/** Whoever speaks for words without the language, where others beside them have it, leans a little against it. */
const PASSED_OVER = -0.5;
