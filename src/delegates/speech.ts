/** What a delegation has to say, paragraph by paragraph, and as one letter. Nothing is worked out again while nothing has changed. */
import type { Brief } from '../council/brief.ts';
import type { DelegationCode } from '../council/matter.ts';
import type { MoveOfKind } from '../council/moves/index.ts';
import type { Draft, DraftParagraph } from '../council/text.ts';
import type { Deal, View } from '../council/view.ts';
import { timeUsed } from './aspiration.ts';
import { isSameDeals } from './exchange.ts';
import { type Heard, heardOn, seatOf } from './heard.ts';
import { NO_WORDS, type Sight, sightOf } from './look.ts';
import { wordsOn } from './member.ts';
import type { Decision, Term } from './reasons.ts';
import type { Temper } from './temper.ts';

/** What one delegation has to say. */
export interface Speech {
  /** On one paragraph, the most pressing first. */
  on(view: View, temper: Temper, index: number): readonly Decision[];
  /** On the whole text, in writing; with `only`, nothing but red lines and what was promised. Null when there is nothing to write. */
  letter(view: View, temper: Temper, only: boolean): Decision | null;
}

/** What was said, and all that it depended on. */
interface Known {
  readonly paragraph: DraftParagraph | undefined;
  heard: Heard;
  readonly ownWordings: Draft['ownWordings'];
  readonly brief: Brief | null;
  readonly deals: readonly Deal[];
  readonly used: number;
  readonly words: readonly Decision[];
}

/** What is written even after one has written. */
const PRESSING: readonly Term[] = ['redLine', 'promise'];

type Comment = MoveOfKind<'sendComments'>['comments'][number];

/** The speech of the delegation in a seat. */
export function newSpeech(by: DelegationCode): Speech {
  const known: Known[] = [];
  let sight: Sight | null = null;
  const on = (view: View, temper: Temper, index: number): readonly Decision[] => {
    const { draft, brief, deals } = view;
    const paragraph = draft.paragraphs[index];
    const heard = heardOn(view, index);
    const used = timeUsed(view);
    const last = known[index];
    if (
      last &&
      last.paragraph === paragraph &&
      last.brief === brief &&
      last.used === used &&
      last.ownWordings === draft.ownWordings &&
      isSameFor(seatOf(view.matter, by), last.heard, heard) &&
      isSameDeals(last.deals, deals)
    ) {
      last.heard = heard;
      return last.words;
    }
    if (sight?.view !== view) sight = sightOf(view, by, temper);
    const words = sight ? wordsOn(sight, index) : NO_WORDS;
    known[index] = { paragraph, heard, ownWordings: draft.ownWordings, brief, deals, used, words };
    return words;
  };
  return {
    on,
    letter(view, temper, only) {
      const all: Decision[] = [];
      for (let index = 0; index < view.draft.paragraphs.length; index++)
        for (const word of on(view, temper, index))
          if (!only || PRESSING.includes(word.reason.term)) all.push(word);
      return letterOf(all);
    },
  };
}

/** One letter with every comment; what takes a name off a bracket is a move of its own. */
function letterOf(words: readonly Decision[]): Decision | null {
  const comments: Comment[] = [];
  for (const word of words) {
    const comment = commentOf(word);
    if (comment && !comments.some((c) => isOnSameWords(c, comment))) comments.push(comment);
  }
  const [first, ...others] = comments;
  if (!first) return words[0] ?? null;
  const weightiest = words
    .filter((w) => commentOf(w) !== null)
    .reduce((most, w) => (Math.abs(w.reason.change) > Math.abs(most.reason.change) ? w : most));
  return { move: { kind: 'sendComments', comments: [first, ...others] }, reason: weightiest.reason };
}

function commentOf({ move }: Decision): Comment | null {
  switch (move.kind) {
    case 'proposeWording':
    case 'support':
    case 'canLiveWith':
    case 'reserve':
    case 'object': {
      const { kind, paragraph, slot, option, reason } = move;
      return { as: kind, paragraph, slot, option, reason };
    }
    default:
      return null;
  }
}

function isOnSameWords(one: Comment, other: Comment): boolean {
  return one.paragraph === other.paragraph && one.slot === other.slot && one.option === other.option;
}

/** Of what was said on a paragraph, a member goes by its own words, and by how many object. */
function isSameFor(seat: number, one: Heard, other: Heard): boolean {
  if (one === other) return true;
  if (one.options.length !== other.options.length) return false;
  for (let i = 0; i < other.options.length; i++) {
    const before = one.options[i];
    const after = other.options[i];
    if (before === after) continue;
    if (
      before?.slot !== after?.slot ||
      before?.option !== after?.option ||
      before?.bySeat[seat] !== after?.bySeat[seat] ||
      before?.objections !== after?.objections
    )
      return false;
  }
  return true;
}
