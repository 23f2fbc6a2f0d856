/** How the penholder redrafts: which proposals it takes in, which it declines, which paragraphs it gives up. */
import type { Brief } from '../council/brief.ts';
import type { Wording } from '../council/matter.ts';
import type { Change, DraftParagraph } from '../council/text.ts';
import type { View } from '../council/view.ts';
import { DELETED, PRESENCE, RETAINED } from '../council/vocabulary.ts';
import { beliefsOf, spokenTo } from './beliefs.ts';
import { candidatesOf } from './candidates.ts';
import { compose } from './compose.ts';
import { complaints, contestedSlots, presenceOption } from './room.ts';
import type { Temper } from './temper.ts';
import { standingWording } from './wordings.ts';

/** How a redraft is made: `taking` takes in what is clear and leaves the rest in brackets, `settling` leaves nothing open. */
export type Manner = 'taking' | 'settling';

/** The changes that the penholder would make now; slots that keep their words but lose their brackets are among them. */
export function redraft(view: View, brief: Brief, temper: Temper, manner: Manner): readonly Change[] {
  const candidates = candidatesOf(view, manner === 'settling');
  const open = view.draft.paragraphs.map((p) => mayChange(view, p, manner));
  const stands = candidates.map((c) => c.stands);
  const text = compose(beliefsOf(view, brief, temper, candidates), stands, open);
  return view.draft.paragraphs.flatMap((paragraph, index) => {
    if (!open[index]) return [];
    const wanted = candidates[index]?.all[text[index] ?? 0] ?? standingWording(paragraph);
    return manner === 'settling' ? settledChanges(paragraph, wanted) : takenChanges(view, paragraph, wanted);
  });
}

/** While there is time, what is contested; at the end, whatever anybody has spoken to. Nothing that was split off. */
function mayChange(view: View, paragraph: DraftParagraph, manner: Manner): boolean {
  if (paragraph.presence === 'splitOff') return false;
  return manner === 'settling' ? spokenTo(view, paragraph) : contestedSlots(view, paragraph).length > 0;
}

/** Every change, and every bracket closed. */
function settledChanges(paragraph: DraftParagraph, wanted: Wording): readonly Change[] {
  const changes = differences(paragraph, wanted);
  const closed = paragraph.brackets.filter((b) => !changes.some((c) => c.slot === b.slot));
  const slots = [...new Set(closed.map((b) => b.slot))];
  return [
    ...changes,
    ...slots.map((slot) => ({ paragraph: paragraph.paragraph, slot, option: standingIn(paragraph, slot) })),
  ];
}

/** The changes that nobody has objected to, and the brackets on words that somebody has objected to. */
function takenChanges(view: View, paragraph: DraftParagraph, wanted: Wording): readonly Change[] {
  const id = paragraph.paragraph;
  const objected = (slot: string, option: string) =>
    complaints(view, id, slot, option).some(
      (code) => view.positions[id]?.[slot]?.[option]?.[code]?.stance === 'objects',
    );
  const taken = differences(paragraph, wanted).filter((c) => !objected(c.slot, c.option));
  const declined = [...new Set(paragraph.brackets.map((b) => b.slot))].filter((slot) => {
    if (taken.some((c) => c.slot === slot) || objected(slot, standingIn(paragraph, slot))) return false;
    return paragraph.brackets.filter((b) => b.slot === slot).every((b) => objected(slot, b.option));
  });
  return [
    ...taken,
    ...declined.map((slot) => ({ paragraph: id, slot, option: standingIn(paragraph, slot) })),
  ];
}

function standingIn(paragraph: DraftParagraph, slot: string): string {
  return slot === PRESENCE ? presenceOption(paragraph.presence) : (paragraph.standing[slot] ?? '');
}

/** The changes that lead from how a paragraph stands to another wording. */
function differences({ paragraph, presence, standing }: DraftParagraph, wanted: Wording): readonly Change[] {
  if (wanted === 'absent')
    return presence === 'retained' ? [{ paragraph, slot: PRESENCE, option: DELETED }] : [];
  const slots = Object.entries(wanted)
    .filter(([slot, option]) => standing[slot] !== option)
    .map(([slot, option]) => ({ paragraph, slot, option }));
  return presence === 'retained' ? slots : [{ paragraph, slot: PRESENCE, option: RETAINED }, ...slots];
}

/** The draft paragraph as it would stand after changes, for a look ahead. */
export function afterChanges(draft: DraftParagraph, changes: readonly Change[]): Wording {
  let choice = draft.standing;
  let presence = draft.presence;
  for (const change of changes) {
    if (change.paragraph !== draft.paragraph) continue;
    if (change.slot === PRESENCE) presence = change.option === RETAINED ? 'retained' : 'deleted';
    else choice = { ...choice, [change.slot]: change.option };
  }
  return standingWording({ ...draft, standing: choice, presence });
}
