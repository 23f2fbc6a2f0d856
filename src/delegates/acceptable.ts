/** The way from words that cross a red line to the nearest that do not. */
import type { Brief } from '../council/brief.ts';
import type { DraftParagraph } from '../council/text.ts';
import type { View } from '../council/view.ts';
import { DELETED, PRESENCE, RETAINED } from '../council/vocabulary.ts';
import { appraisalOf } from './appraisal.ts';
import { changed, type Neighbour, standingWording, wordingsOfMatter } from './wordings.ts';

/** One change on the way, and the wording that it makes. */
export type Step = Pick<Neighbour, 'slot' | 'option' | 'wording'>;

/**
 * The changes, slot by slot, that lead from how a paragraph stands to the nearest wording within the brief: the fewest
 * changes, and among those the wording that is worth most to the brief. Empty where nothing has to change, or nothing helps.
 */
export function nearestAcceptable(
  view: View,
  brief: Brief,
  index: number,
  paragraph: DraftParagraph,
): readonly Step[] {
  const wordings = wordingsOfMatter(view.matter)[index];
  const table = appraisalOf(view.matter, brief).paragraphs[index];
  if (!wordings || !table) return [];
  const standing = standingWording(paragraph);
  let nearest = -1;
  let fewest = Number.MAX_SAFE_INTEGER;
  for (let place = 0; place < wordings.all.length; place++) {
    const wording = wordings.all[place];
    if (wording === undefined || table.crosses[place]) continue;
    const changes = changesBetween(standing, wording, paragraph);
    const worth = table.worth[place] ?? 0;
    if (changes < fewest || (changes === fewest && worth > (table.worth[nearest] ?? 0))) {
      nearest = place;
      fewest = changes;
    }
  }
  const goal = wordings.all[nearest];
  if (goal === undefined || fewest === 0) return [];
  if (goal === 'absent') return [{ slot: PRESENCE, option: DELETED, wording: 'absent' }];
  const way: Step[] = [];
  if (standing === 'absent') way.push({ slot: PRESENCE, option: RETAINED, wording: goal });
  for (const [slot, option] of Object.entries(goal))
    if (paragraph.standing[slot] !== option)
      way.push({ slot, option, wording: standing === 'absent' ? goal : changed(paragraph, slot, option) });
  return way;
}

/** In how many places two wordings differ; leaving the paragraph out counts as much as three. */
function changesBetween(
  from: ReturnType<typeof standingWording>,
  to: ReturnType<typeof standingWording>,
  paragraph: DraftParagraph,
): number {
  if (to === 'absent') return from === 'absent' ? 0 : 3;
  let slots = 0;
  for (const slot in to) if (paragraph.standing[slot] !== to[slot]) slots += 1;
  return from === 'absent' ? slots + 1 : slots;
}
