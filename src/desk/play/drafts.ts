/** What the player has composed and not yet sent, kept with the tab so that a reload does not lose it. */
import { isObject } from '../../council/fields.ts';
import { understand } from '../../council/order.ts';
import { LONGEST_WORDS } from './ownWords.ts';
import { type Drafts, NO_DRAFTS } from './table.ts';

function nameOf(game: string): string {
  return `open-debate/drafts/${game}`;
}

/** What was being composed in a game; nothing where nothing was kept, or what was kept is not understood. */
export function keptDrafts(game: string): Drafts {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(game)) ?? '{}');
    return isObject(kept) ? understood(kept) : NO_DRAFTS;
  } catch {
    return NO_DRAFTS;
  }
}

/** Keeps what is being composed. A browser that does not allow it costs no more than a reload does. */
export function keepDrafts(game: string, drafts: Drafts): void {
  try {
    sessionStorage.setItem(nameOf(game), JSON.stringify(drafts));
  } catch {
    // Nothing else depends on it.
  }
}

/** Each part as the move that it would be sent with: what does not have that shape is left out. */
function understood({ letter, terms, changes, own }: Readonly<Record<string, unknown>>): Drafts {
  const written = understand({ kind: 'sendComments', comments: letter });
  const prepared = understand({ kind: 'circulateRevision', changes });
  // To whom an offer goes follows from its terms; any name has the shape of one.
  const offered = understand({ kind: 'offerDeal', with: ['nobody'], terms });
  return {
    letter: !written.misfit && written.move.kind === 'sendComments' ? written.move.comments : [],
    terms: !offered.misfit && offered.move.kind === 'offerDeal' ? offered.move.terms : [],
    changes: !prepared.misfit && prepared.move.kind === 'circulateRevision' ? prepared.move.changes : [],
    own: isObject(own) ? wordsIn(own) : {},
  };
}

function wordsIn(own: Readonly<Record<string, unknown>>): Drafts['own'] {
  const written: [string, string][] = [];
  for (const [place, words] of Object.entries(own))
    if (typeof words === 'string' && words !== '') written.push([place, words.slice(0, LONGEST_WORDS)]);
  return Object.fromEntries(written);
}
