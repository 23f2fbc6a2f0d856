/** What a member says about the words on the table, in a sitting or in writing. */
import type { OptionId, SlotId } from '../council/matter.ts';
import { PRESENCE, RETAINED } from '../council/vocabulary.ts';
import { nearestAcceptable } from './acceptable.ts';
import { answers } from './answers.ts';
import { promisedOn } from './exchange.ts';
import { onOption } from './heard.ts';
import {
  isBarred,
  type Look,
  lookAt,
  NO_WORDS,
  type Sight,
  saidOf,
  TIME_TO_GIVE,
  WORTH_A_WORD,
  worthIn,
} from './look.ts';
import { type Decision, type Weighed, weighing } from './reasons.ts';
import {
  type Bracketed,
  type Chosen,
  distance,
  type Neighbour,
  neighboursFrom,
  type Placed,
  standsIn,
  withOption,
} from './wordings.ts';

/**
 * What a member has to say about a paragraph as it stands, the most pressing first; nothing when it has said all. Each is in order alone, and
 * all of them together.
 */
export function wordsOn(sight: Sight, index: number): readonly Decision[] {
  const look = lookAt(sight, index);
  if (!look) return NO_WORDS;
  const kept = promised(look);
  if (kept.length > 0) return kept;
  if (look.crosses) return [...refusals(look), ...answers(look)];
  const lifted = lifting(look);
  const said = answers(look);
  if (lifted) return [lifted, ...said];
  const wished = wishes(look, said);
  return wished.length === 0 ? said : said.length === 0 ? wished : [...said, ...wished];
}

/** Words that cross a red line: an objection, and the nearest words that would do. */
function refusals(look: Look): readonly Decision[] {
  const { index, paragraph, stands } = look;
  const { view, by, brief } = look.sight;
  const said: Decision[] = [];
  const way = nearestAcceptable(view, brief, index, paragraph);
  for (const { slot, option, wording } of way) {
    const weighed: Weighed = { index, slot, option, from: stands.wording, to: wording };
    const reason = weighing(view, 'redLine', weighed);
    const here = standsIn(paragraph, slot);
    const words = { paragraph: paragraph.paragraph, slot, reason: reason.public ?? 'instructions' } as const;
    if (saidOf(look, slot, here)?.stance !== 'objects')
      said.push({ move: { kind: 'object', ...words, option: here }, reason });
    if (!stands.brackets.some((b) => b.slot === slot && b.option === option && b.sponsors.includes(by)))
      said.push({ move: { kind: 'proposeWording', ...words, option }, reason });
  }
  return said;
}

/** No more than this is asked of one paragraph at a time. */
const MOST_WISHES = 2;

/**
 * Words that fall short of what the member hopes for: slot by slot, the smallest change that would do. What it has spoken for already is
 * taken as had.
 */
function wishes(look: Look, said: readonly Decision[]): readonly Decision[] {
  const { sight, index, known, target } = look;
  const enough = target - WORTH_A_WORD * sight.unit;
  let hoped = asHoped(look, said);
  if (hoped === null) return NO_WORDS;
  let from: Placed = look.paragraph.presence === 'retained' ? hoped : look.stands;
  let worth = worthIn(look, from);
  if (worth > enough) return NO_WORDS;
  const asked: Decision[] = [];
  const spoken = slotsBetween(look.stands.chosen, hoped);
  while (asked.length < MOST_WISHES) {
    const wanted = smallestChange(look, hoped, from, worth, spoken);
    if (!wanted) break;
    const { slot, option } = wanted;
    const weighed: Weighed = { index, slot, option, from: from.wording, to: wanted.wording };
    const reason = weighing(sight.view, 'aspiration', weighed);
    if (reason.change < WORTH_A_WORD) break;
    const kind = isBracketed(look.stands.brackets, slot, option) ? 'support' : 'proposeWording';
    const words = {
      paragraph: look.paragraph.paragraph,
      slot,
      option,
      reason: reason.public ?? 'balance',
    } as const;
    if (saidOf(look, slot, option)?.stance !== 'supports') asked.push({ move: { kind, ...words }, reason });
    if (slot === PRESENCE) break;
    spoken.push(slot);
    hoped = withOption(known, hoped, slot, option);
    from = hoped;
    worth = worthIn(look, from);
    if (worth > enough) break;
  }
  return asked;
}

/** The slots with the words that the member has spoken for, or is about to; null where it would have the paragraph go, or come back. */
function asHoped(look: Look, said: readonly Decision[]): Chosen | null {
  const { known, paragraph, stands, spokenFor } = look;
  let hoped = stands.chosen;
  const hope = (slot: SlotId, option: OptionId): boolean => {
    if (slot === PRESENCE) return (option === RETAINED) === (paragraph.presence === 'retained');
    hoped = withOption(known, hoped, slot, option);
    return true;
  };
  for (const { slot, option } of spokenFor) if (!hope(slot, option)) return null;
  for (const { move } of said) if (move.kind === 'support' && !hope(move.slot, move.option)) return null;
  return hoped;
}

/** The slots in which two choices of words differ. */
function slotsBetween(one: Chosen, other: Chosen): SlotId[] {
  const between: SlotId[] = [];
  if (one !== other)
    for (const slot in other.wording) if (other.wording[slot] !== one.wording[slot]) between.push(slot);
  return between;
}

function isBracketed(brackets: readonly Bracketed[], slot: SlotId, option: OptionId): boolean {
  for (const one of brackets) if (one.option === option && one.slot === slot) return true;
  return false;
}

/**
 * The change of one slot that brings the paragraph to the target with the least moved, or else the one that brings most.
 * Words that somebody has objected to are asked for only when nothing else helps.
 */
function smallestChange(
  look: Look,
  hoped: Chosen,
  from: Placed,
  worth: number,
  spoken: readonly SlotId[],
): Neighbour | null {
  const { paragraph, stands, target, known } = look;
  const { view, by, unit } = look.sight;
  let chosen: Neighbour | null = null;
  let cost = Number.MAX_SAFE_INTEGER;
  for (const neighbour of neighboursFrom(known, paragraph, hoped)) {
    const { slot, option } = neighbour;
    if (spoken.includes(slot) || isBarred(look, neighbour)) continue;
    // Whoever asks for other words in a paragraph does not ask for it to go as well.
    if (slot === PRESENCE && spoken.length > 0) continue;
    const reached = worthIn(look, neighbour);
    if (reached <= worth || promisedOn(view.deals, by, paragraph.paragraph, slot) !== null) continue;
    const short = Math.max(0, target - reached);
    const refused = onOption(look.heard, slot, option)?.objections ?? 0;
    const moved = distance(known, from, neighbour);
    const bonus = isBracketed(stands.brackets, slot, option) ? 10 * unit : 0;
    const asked = short * 4 + refused * 40 * unit + moved * 2 * unit - bonus;
    if (asked < cost) {
      cost = asked;
      chosen = neighbour;
    }
  }
  return chosen;
}

/** One's own brackets on words that are good enough as they stand are lifted. */
function lifting(look: Look): Decision | null {
  const { index, paragraph, stands, worth, target } = look;
  const { view, by, used } = look.sight;
  if (worth < target || used < TIME_TO_GIVE) return null;
  const own = stands.brackets.find((b) => b.sponsors.includes(by));
  if (!own) return null;
  const { slot, option } = own;
  const weighed: Weighed = { index, slot, option, from: own.wording, to: stands.wording };
  return {
    move: { kind: 'liftBracket', paragraph: paragraph.paragraph, slot, option, reason: 'compromise' },
    reason: weighing(view, 'compromise', weighed),
  };
}

/** What a deal binds one to let pass, said once; whoever has promised does not ask for other words in that place. */
function promised(look: Look): readonly Decision[] {
  const { index, paragraph, stands, crosses } = look;
  const { view, by } = look.sight;
  if (crosses || !view.deals.some((deal) => deal.state === 'agreed')) return NO_WORDS;
  const id = paragraph.paragraph;
  return stands.brackets.flatMap(({ slot, option, sponsors, wording }): readonly Decision[] => {
    const binding = promisedOn(view.deals, by, id, slot);
    if (binding === null) return [];
    const weighed: Weighed = { index, slot, option, from: stands.wording, to: wording };
    const reason = weighing(view, 'promise', weighed);
    const words = { paragraph: id, slot, option, reason: 'compromise' } as const;
    if (option !== binding && sponsors.includes(by))
      return [{ move: { kind: 'liftBracket', ...words }, reason }];
    const said = saidOf(look, slot, option)?.stance;
    if (option !== binding || said === 'canLiveWith' || said === 'supports' || sponsors.includes(by))
      return [];
    return [{ move: { kind: 'canLiveWith', ...words }, reason }];
  });
}
