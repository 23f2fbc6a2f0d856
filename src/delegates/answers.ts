/** What a member answers to others’ words in brackets. */
import { PRESENCE } from '../council/vocabulary.ts';
import { promisedOn } from './exchange.ts';
import { isBarred, type Look, NO_WORDS, saidOf, TIME_TO_GIVE, WORTH_A_WORD, worthIn } from './look.ts';
import { type Decision, type Weighed, weighing } from './reasons.ts';
import { afterChange, type Bracketed, type Chosen, type Placed, standsIn, withOption } from './wordings.ts';

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
    if (slot !== PRESENCE) hoped = withOption(look.known, hoped, slot, option);
  }
  for (const bracket of left) {
    const answer = answerTo(look, hoped, bracket);
    if (answer) said.push(answer);
  }
  return said;
}

/** Whether an answer is owed to words in brackets: they are another's, and nothing was said of them or promised in their place. */
function isToAnswer(look: Look, { slot, option, sponsors }: Bracketed): boolean {
  const { view, by } = look.sight;
  return (
    !sponsors.includes(by) &&
    !saidOf(look, slot, option) &&
    standsIn(look.paragraph, slot) !== option &&
    promisedOn(view.deals, by, look.paragraph.paragraph, slot) === null
  );
}

/** The words in the slots with those that the member has spoken for; whether the paragraph is to stay or go is another question. */
function wordsHoped({ known, stands, spokenFor }: Look): Chosen {
  let hoped = stands.chosen;
  for (const { slot, option } of spokenFor)
    if (slot !== PRESENCE) hoped = withOption(known, hoped, slot, option);
  return hoped;
}

/** How the paragraph would stand with these words in its slots. */
function standing({ paragraph, stands }: Look, hoped: Chosen): Placed {
  return paragraph.presence === 'retained' ? hoped : stands;
}

function mostWelcome(
  look: Look,
  hoped: Chosen,
  left: readonly Bracketed[],
): { readonly bracket: Bracketed; readonly said: Decision } | null {
  const { sight, known, index } = look;
  const from = standing(look, hoped);
  const worth = worthIn(look, from);
  let best: Bracketed | null = null;
  let most = 0;
  for (const bracket of left) {
    if (isBarred(look, bracket)) continue;
    const to = afterChange(known, hoped, bracket.slot, bracket.option);
    const gain = worthIn(look, to) - worth;
    if (gain <= most || (gain < WORTH_AN_ANSWER * sight.unit && !look.crosses) || isBarred(look, to))
      continue;
    most = gain;
    best = bracket;
  }
  if (!best) return null;
  const { slot, option } = best;
  const to = afterChange(known, hoped, slot, option);
  const reason = weighing(sight.view, 'gain', {
    index,
    slot,
    option,
    from: from.wording,
    to: to.wording,
  });
  const words = { paragraph: look.paragraph.paragraph, slot, option } as const;
  return {
    bracket: best,
    said: { move: { kind: 'support', ...words, reason: reason.public ?? 'balance' }, reason },
  };
}

function answerTo(look: Look, hoped: Chosen, bracket: Bracketed): Decision | null {
  const { sight, index, paragraph, stands, known, target } = look;
  const { slot, option, wording } = bracket;
  const words = { paragraph: paragraph.paragraph, slot, option } as const;
  if (isBarred(look, bracket)) {
    if (look.crosses) return null;
    const weighed: Weighed = { index, slot, option, from: stands.wording, to: wording };
    const reason = weighing(sight.view, 'redLine', weighed);
    return { move: { kind: 'object', ...words, reason: reason.public ?? 'instructions' }, reason };
  }
  const from = standing(look, hoped);
  const to = afterChange(known, hoped, slot, option);
  const reached = worthIn(look, to);
  const gain = reached - worthIn(look, from);
  const weighed: Weighed = { index, slot, option, from: from.wording, to: to.wording };
  if (gain <= -WORTH_A_RESERVATION * sight.unit && reached < target) {
    const reason = weighing(sight.view, 'aspiration', weighed);
    return { move: { kind: 'reserve', ...words, reason: reason.public ?? 'balance' }, reason };
  }
  if (sight.used >= TIME_TO_GIVE && reached >= target && -gain >= WORTH_A_WORD * sight.unit) {
    const reason = weighing(sight.view, 'compromise', weighed);
    return { move: { kind: 'canLiveWith', ...words, reason: 'compromise' }, reason };
  }
  return null;
}
