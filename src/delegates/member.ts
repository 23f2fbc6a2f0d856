/** What a member says about the words on the table, in a sitting or in writing. */
import type { Brief } from '../council/brief.ts';
import type { DelegationCode, OptionId, SlotId } from '../council/matter.ts';
import type { DraftParagraph } from '../council/text.ts';
import type { Position, View } from '../council/view.ts';
import { PRESENCE } from '../council/vocabulary.ts';
import { nearestAcceptable } from './acceptable.ts';
import { appraisalOf, type ParagraphWorth, type Worth, worthOfWording } from './appraisal.ts';
import { shareGiven, targetIn, timeUsed } from './aspiration.ts';
import { promisedOn } from './exchange.ts';
import { type Heard, heardOn, onOption, seatOf } from './heard.ts';
import { type Decision, type Weighed, weighing } from './reasons.ts';
import type { Temper } from './temper.ts';
import {
  type Bracketed,
  distance,
  type Neighbour,
  neighboursOf,
  type OnTheTable,
  onTheTable,
  type Placed,
  standsIn,
  type Wordings,
  withChange,
  wordingsOfMatter,
} from './wordings.ts';

/** What a member knows when it looks at one paragraph. */
interface Look {
  readonly view: View;
  readonly by: DelegationCode;
  /** Its place in the seating order. */
  readonly seat: number;
  readonly brief: Brief;
  readonly index: number;
  readonly paragraph: DraftParagraph;
  readonly stands: OnTheTable;
  readonly heard: Heard;
  readonly table: ParagraphWorth;
  readonly worth: number;
  readonly crosses: boolean;
  /** What the member looks for here now, in points. */
  readonly target: number;
  readonly known: Wordings;
  /** The points that one thousandth of the whole brief is worth. */
  readonly unit: number;
  readonly used: number;
}

/** Below this many thousandths of the brief, a shortfall or a gain is not worth a word. */
const WORTH_A_WORD = 5;
/** Below this, another's proposal is left to others to speak to. */
const WORTH_AN_ANSWER = 7;
/** And below this, one does not speak against it: whoever says nothing is content with what stands. */
const WORTH_A_RESERVATION = 10;
/** Before this much of the time is used, nobody says that it can live with less than it hopes for. */
const TIME_TO_GIVE = 350;

function lookAt(view: View, by: DelegationCode, temper: Temper, index: number): Look | null {
  const { brief, draft, matter } = view;
  const paragraph = draft.paragraphs[index];
  if (!brief || !paragraph || paragraph.presence === 'splitOff') return null;
  const used = timeUsed(view);
  const appraisal = appraisalOf(matter, brief);
  const table = appraisal.paragraphs[index];
  if (!table) return null;
  const stands = onTheTable(matter, index, paragraph);
  const known = wordingsOfMatter(matter)[index];
  if (!known) return null;
  const { worth, crosses } = worthAt(table, stands, view, brief, index);
  return {
    view,
    by,
    seat: seatOf(matter, by),
    brief,
    index,
    paragraph,
    stands,
    heard: heardOn(view, index),
    table,
    worth,
    crosses,
    known,
    target: targetIn(table, shareGiven(appraisal, brief, temper, used)),
    unit: Math.max(1, Math.round((appraisal.best - appraisal.worst) / 1000)),
    used,
  };
}

/** What a wording is worth under a brief, and whether it crosses a red line: as in the table, unless delegates' own words are in it. */
function worthAt(
  { worth, crosses }: ParagraphWorth,
  { place, wording }: Placed,
  { matter, draft }: View,
  brief: Brief,
  index: number,
): Worth {
  const known = worth[place];
  return known === undefined
    ? worthOfWording(matter, brief, draft, index, wording)
    : { worth: known, crosses: crosses[place] ?? false };
}

/** What a wording is worth to the member. */
function worthIn(look: Look, placed: Placed): number {
  return look.table.worth[placed.place] ?? ownWorth(look, placed).worth;
}

function ownWorth({ view, brief, index }: Look, { wording }: Placed): Worth {
  return worthOfWording(view.matter, brief, view.draft, index, wording);
}

/** Whether a wording crosses a red line of the member. */
function isBarred(look: Look, placed: Placed): boolean {
  return look.table.crosses[placed.place] ?? ownWorth(look, placed).crosses;
}

/** What the member last said about an option, if anything. */
function saidOf({ heard, seat }: Look, slot: SlotId, option: OptionId): Position | undefined {
  return onOption(heard, slot, option)?.bySeat[seat];
}

/**
 * What a member has to say about a paragraph as it stands, the most pressing first; nothing when it has said all. Each is in order alone, and
 * all of them together.
 */
export function wordsOn(view: View, by: DelegationCode, temper: Temper, index: number): readonly Decision[] {
  const look = lookAt(view, by, temper, index);
  if (!look) return [];
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
  const { view, by, brief, index, paragraph, stands } = look;
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
  const { view, index, target, unit } = look;
  let paragraph = asHoped(look, said);
  if (paragraph.presence !== look.paragraph.presence) return NO_WORDS;
  let stands = onTheTable(view.matter, index, paragraph);
  let worth = worthIn(look, stands);
  if (target - worth < WORTH_A_WORD * unit) return NO_WORDS;
  const asked: Decision[] = [];
  const spoken = slotsBetween(look.paragraph, paragraph);
  while (asked.length < MOST_WISHES) {
    const wanted = smallestChange(look, paragraph, stands, worth, spoken);
    if (!wanted) break;
    const { slot, option } = wanted;
    const reason = weighing(view, 'aspiration', {
      index,
      slot,
      option,
      from: stands.wording,
      to: wanted.wording,
    });
    if (reason.change < WORTH_A_WORD) break;
    const kind = isBracketed(stands, slot, option) ? 'support' : 'proposeWording';
    const words = {
      paragraph: paragraph.paragraph,
      slot,
      option,
      reason: reason.public ?? 'balance',
    } as const;
    if (saidOf(look, slot, option)?.stance !== 'supports') asked.push({ move: { kind, ...words }, reason });
    spoken.push(slot);
    paragraph = withChange(paragraph, slot, option);
    if (paragraph.presence !== look.paragraph.presence) break;
    stands = onTheTable(view.matter, index, paragraph);
    worth = worthIn(look, stands);
    if (target - worth < WORTH_A_WORD * unit) break;
  }
  return asked;
}

const NO_WORDS: readonly Decision[] = [];

/** The paragraph with the words that the member has spoken for, or is about to. */
function asHoped(look: Look, said: readonly Decision[]): DraftParagraph {
  let hoped = look.paragraph;
  for (const { slot, option, sponsors } of look.stands.brackets)
    if (sponsors.includes(look.by) || saidOf(look, slot, option)?.stance === 'supports')
      hoped = withChange(hoped, slot, option);
  for (const { move } of said) if (move.kind === 'support') hoped = withChange(hoped, move.slot, move.option);
  return hoped;
}

/** The slots in which two versions of a paragraph differ, its presence aside. */
function slotsBetween(one: DraftParagraph, other: DraftParagraph): SlotId[] {
  if (one.standing === other.standing) return [];
  return Object.keys(other.standing).filter((slot) => other.standing[slot] !== one.standing[slot]);
}

function isBracketed({ brackets }: OnTheTable, slot: SlotId, option: OptionId): boolean {
  for (const one of brackets) if (one.option === option && one.slot === slot) return true;
  return false;
}

/**
 * The change of one slot that brings the paragraph to the target with the least moved, or else the one that brings most.
 * Words that somebody has objected to are asked for only when nothing else helps.
 */
function smallestChange(
  look: Look,
  paragraph: DraftParagraph,
  stands: OnTheTable,
  worth: number,
  spoken: readonly SlotId[],
): Neighbour | null {
  const { view, by, index, target, unit, known } = look;
  let chosen: Neighbour | null = null;
  let cost = Number.MAX_SAFE_INTEGER;
  for (const neighbour of neighboursOf(view.matter, index, paragraph)) {
    const { slot, option } = neighbour;
    if (spoken.includes(slot) || isBarred(look, neighbour)) continue;
    const reached = worthIn(look, neighbour);
    if (reached <= worth || promisedOn(view.deals, by, paragraph.paragraph, slot) !== null) continue;
    const short = Math.max(0, target - reached);
    const refused = onOption(look.heard, slot, option)?.objections ?? 0;
    const moved = distance(known, stands, neighbour);
    const bonus = isBracketed(stands, slot, option) ? 10 * unit : 0;
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
  const { view, by, index, paragraph, stands, worth, target } = look;
  if (worth < target || look.used < TIME_TO_GIVE) return null;
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
  const { view, by, index, paragraph, stands, crosses } = look;
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

/**
 * Others’ words in brackets: what is welcome, the most welcome first, each with the words that one speaks for already taken as had; then what is
 * acceptable, and what is a reason to stand by what is there.
 */
function answers(look: Look): readonly Decision[] {
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
  for (const { slot, option, sponsors } of look.stands.brackets)
    if (
      slot !== PRESENCE &&
      (sponsors.includes(look.by) || saidOf(look, slot, option)?.stance === 'supports')
    )
      hoped = withChange(hoped, slot, option);
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
