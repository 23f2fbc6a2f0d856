/** What a member answers to others’ words in brackets. */
import type { DraftParagraph } from '../council/text.ts';
import { PRESENCE } from '../council/vocabulary.ts';
import { promisedOn } from './exchange.ts';
import {
  isBarred,
  type Look,
  NO_WORDS,
  saidOf,
  spokenFor,
  TIME_TO_GIVE,
  WORTH_A_WORD,
  worthIn,
} from './look.ts';
import { type Decision, type Weighed, weighing } from './reasons.ts';
import { type Bracketed, onTheTable, standsIn, withChange } from './wordings.ts';

/** Below this, another's proposal is left to others to speak to. */
const WORTH_AN_ANSWER = 7;
/** And below this, one does not speak against it: whoever says nothing is content with what stands. */
const WORTH_A_RESERVATION = 10;

/**
 * Others’ words in brackets: what is welcome, the most welcome first, each with the words that one speaks for already taken as had; then what is
 * acceptable, and what is a reason to stand by what is there.
 */
export function answers(look: Look): readonly Decision[] {
  const left = look.stands.brackets.filter((bracket) => isToAnswer(look, bracket));
  if (left.length === 0) return NO_WORDS;
  const said: Decision[] = [];
  let hoped = wordsHoped(look);
  for (;;) {
    const welcome = mostWelcome(look, hoped, left);
    if (!welcome) break;
    const { slot, option } = welcome.bracket;
    said.push(welcome.said);
    left.splice(left.indexOf(welcome.bracket), 1);
    if (slot !== PRESENCE) hoped = withChange(hoped, slot, option);
  }
  for (const bracket of left) {
    const answer = answerTo(look, hoped, bracket);
    if (answer) said.push(answer);
  }
  return said;
}

/** Whether an answer is owed to words in brackets: they are another's, and nothing was said of them or promised in their place. */
function isToAnswer(look: Look, { slot, option, sponsors }: Bracketed): boolean {
  const { view, by, paragraph } = look;
  return (
    !sponsors.includes(by) &&
    !saidOf(look, slot, option) &&
    standsIn(paragraph, slot) !== option &&
    promisedOn(view.deals, by, paragraph.paragraph, slot) === null
  );
}

/** The paragraph with the words that the member has spoken for; whether it is to stay or go is another question. */
function wordsHoped(look: Look): DraftParagraph {
  let hoped = look.paragraph;
  for (const { slot, option } of spokenFor(look))
    if (slot !== PRESENCE) hoped = withChange(hoped, slot, option);
  return hoped;
}

/** Words in brackets beside a paragraph as it is hoped for: what they would make of it, and what that is worth more or less. */
interface Tried {
  readonly reached: number;
  readonly gain: number;
  readonly crosses: boolean;
  readonly weighed: Weighed;
}

function tried(look: Look, hoped: DraftParagraph, { slot, option }: Bracketed): Tried | null {
  const { view, index } = look;
  const stands = onTheTable(view.matter, index, hoped);
  const bracket = stands.brackets.find((b) => b.slot === slot && b.option === option);
  if (!bracket) return null;
  const reached = worthIn(look, bracket);
  return {
    reached,
    gain: reached - worthIn(look, stands),
    crosses: isBarred(look, bracket),
    weighed: { index, slot, option, from: stands.wording, to: bracket.wording },
  };
}

function mostWelcome(
  look: Look,
  hoped: DraftParagraph,
  left: readonly Bracketed[],
): { readonly bracket: Bracketed; readonly said: Decision } | null {
  const { view, paragraph, unit } = look;
  let best: { readonly bracket: Bracketed; readonly weighed: Weighed } | null = null;
  let most = 0;
  for (const bracket of left) {
    if (isBarred(look, bracket)) continue;
    const one = tried(look, hoped, bracket);
    if (!one || one.crosses || one.gain <= most) continue;
    if (one.gain < WORTH_AN_ANSWER * unit && !look.crosses) continue;
    most = one.gain;
    best = { bracket, weighed: one.weighed };
  }
  if (!best) return null;
  const { bracket, weighed } = best;
  const reason = weighing(view, 'gain', weighed);
  const words = { paragraph: paragraph.paragraph, slot: bracket.slot, option: bracket.option } as const;
  return {
    bracket,
    said: { move: { kind: 'support', ...words, reason: reason.public ?? 'balance' }, reason },
  };
}

function answerTo(look: Look, hoped: DraftParagraph, bracket: Bracketed): Decision | null {
  const { view, index, paragraph, stands, target, unit } = look;
  const { slot, option, wording } = bracket;
  const words = { paragraph: paragraph.paragraph, slot, option } as const;
  if (isBarred(look, bracket)) {
    if (look.crosses) return null;
    const reason = weighing(view, 'redLine', { index, slot, option, from: stands.wording, to: wording });
    return { move: { kind: 'object', ...words, reason: reason.public ?? 'instructions' }, reason };
  }
  const one = tried(look, hoped, bracket);
  if (!one) return null;
  const { gain, reached, weighed } = one;
  if (gain <= -WORTH_A_RESERVATION * unit && reached < target) {
    const reason = weighing(view, 'aspiration', weighed);
    return { move: { kind: 'reserve', ...words, reason: reason.public ?? 'balance' }, reason };
  }
  if (look.used >= TIME_TO_GIVE && gain < 0 && reached >= target && -gain >= WORTH_A_WORD * unit) {
    const reason = weighing(view, 'compromise', weighed);
    return { move: { kind: 'canLiveWith', ...words, reason: 'compromise' }, reason };
  }
  return null;
}
