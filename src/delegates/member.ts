/** What a member says about the words on the table, in a sitting or in writing. */
import type { Brief } from '../council/brief.ts';
import type { DelegationCode, Wording } from '../council/matter.ts';
import { positionOn } from '../council/positions.ts';
import { type Bracket, type DraftParagraph, standingOption } from '../council/text.ts';
import type { View } from '../council/view.ts';
import { nearestAcceptable } from './acceptable.ts';
import {
  appraisalOf,
  changed,
  type Neighbour,
  neighboursOf,
  standingWording,
  withChange,
  worthOfWording,
} from './appraisal.ts';
import { shareGiven, targetIn, timeUsed } from './aspiration.ts';
import { promisedOn } from './exchange.ts';
import { type Decision, type Weighed, weighing } from './reasons.ts';
import { hasSpokenFor } from './room.ts';
import type { Temper } from './temper.ts';

/** What a member knows when it looks at one paragraph. */
interface Look {
  readonly view: View;
  readonly by: DelegationCode;
  readonly brief: Brief;
  readonly index: number;
  readonly paragraph: DraftParagraph;
  readonly standing: Wording;
  readonly worth: number;
  readonly crosses: boolean;
  /** What the member looks for here now, in points. */
  readonly target: number;
  /** The points that one thousandth of the whole brief is worth. */
  readonly unit: number;
  readonly used: number;
  readonly temper: Temper;
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
  const standing = standingWording(paragraph);
  const { worth, crosses } = worthOfWording(matter, brief, draft, index, standing);
  const appraisal = appraisalOf(matter, brief);
  const table = appraisal.paragraphs[index];
  const target = table ? targetIn(table, shareGiven(appraisal, brief, temper, used)) : worth;
  const unit = Math.max(1, Math.round((appraisal.best - appraisal.worst) / 1000));
  return { view, by, brief, index, paragraph, standing, worth, crosses, target, unit, used, temper };
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
  return [...(lifted ? [lifted] : []), ...said, ...(lifted ? [] : wishes(look, said))];
}

/** Words that cross a red line: an objection, and the nearest words that would do. */
function refusals(look: Look): readonly Decision[] {
  const { view, by, brief, index, paragraph } = look;
  const said: Decision[] = [];
  const way = nearestAcceptable(view, brief, index, paragraph);
  for (const { slot, option, wording } of way) {
    const weighed: Weighed = { index, slot, option, from: look.standing, to: wording };
    const reason = weighing(view, 'redLine', weighed);
    const stands = standingOption(view.draft, paragraph.paragraph, slot);
    const words = { paragraph: paragraph.paragraph, slot, reason: reason.public ?? 'instructions' } as const;
    if (positionOn(view, by, paragraph.paragraph, slot, stands)?.stance !== 'objects')
      said.push({ move: { kind: 'object', ...words, option: stands }, reason });
    if (!sponsors(paragraph, slot, option, by))
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
  const { view, by, brief, index, target, unit } = look;
  const asked: Decision[] = [];
  let paragraph = asHoped(look, said);
  const spoken = new Set(
    Object.keys(paragraph.standing).filter((s) => paragraph.standing[s] !== look.paragraph.standing[s]),
  );
  while (asked.length < MOST_WISHES && paragraph.presence === look.paragraph.presence) {
    const from = standingWording(paragraph);
    const { worth } = worthOfWording(view.matter, brief, view.draft, index, from);
    if (target - worth < WORTH_A_WORD * unit) break;
    const wanted = smallestChange(look, paragraph, worth, spoken);
    if (!wanted) break;
    const { slot, option, wording } = wanted;
    const reason = weighing(view, 'aspiration', { index, slot, option, from, to: wording });
    if (reason.change < WORTH_A_WORD) break;
    const isOnTheTable = paragraph.brackets.some((b) => b.slot === slot && b.option === option);
    const kind = isOnTheTable ? 'support' : 'proposeWording';
    const words = {
      paragraph: paragraph.paragraph,
      slot,
      option,
      reason: reason.public ?? 'balance',
    } as const;
    if (positionOn(view, by, words.paragraph, slot, option)?.stance !== 'supports')
      asked.push({ move: { kind, ...words }, reason });
    spoken.add(slot);
    paragraph = withChange(paragraph, slot, option);
  }
  return asked;
}

/** The paragraph with the words that the member has spoken for, or is about to. */
function asHoped({ view, by, paragraph }: Look, said: readonly Decision[]): DraftParagraph {
  let hoped = paragraph;
  for (const bracket of paragraph.brackets)
    if (hasSpokenFor(view, by, paragraph.paragraph, bracket))
      hoped = withChange(hoped, bracket.slot, bracket.option);
  for (const { move } of said) if (move.kind === 'support') hoped = withChange(hoped, move.slot, move.option);
  return hoped;
}

/**
 * The change of one slot that brings the paragraph to the target with the least moved, or else the one that brings most.
 * Words that somebody has objected to are asked for only when nothing else helps.
 */
function smallestChange(
  look: Look,
  paragraph: DraftParagraph,
  worth: number,
  spoken: ReadonlySet<string>,
): Neighbour | null {
  const { view, brief, index, target } = look;
  const from = standingWording(paragraph);
  let chosen: Neighbour | null = null;
  let cost = Number.MAX_SAFE_INTEGER;
  for (const neighbour of neighboursOf(view.matter, index, paragraph)) {
    const { slot, option } = neighbour;
    if (spoken.has(slot) || promisedOn(view.deals, look.by, paragraph.paragraph, slot) !== null) continue;
    const one = worthOfWording(view.matter, brief, view.draft, index, neighbour.wording);
    if (one.crosses || one.worth <= worth) continue;
    const short = Math.max(0, target - one.worth);
    const refused = Object.values(view.positions[paragraph.paragraph]?.[slot]?.[option] ?? {}).filter(
      (p) => p.stance === 'objects',
    ).length;
    const bracketed = paragraph.brackets.some((b) => b.slot === slot && b.option === option);
    const moved = distance(view, index, from, neighbour.wording);
    const asked =
      short * 4 + refused * 40 * look.unit + moved * 2 * look.unit - (bracketed ? 10 * look.unit : 0);
    if (asked < cost) {
      cost = asked;
      chosen = neighbour;
    }
  }
  return chosen;
}

/** How many levels two wordings of a paragraph lie apart, over all issues; leaving it out counts as far. */
function distance(view: View, index: number, from: Wording, to: Wording): number {
  const paragraph = view.matter.paragraphs[index];
  if (!paragraph) return 0;
  if (from === 'absent' || to === 'absent') return from === to ? 0 : 8;
  let levels = 0;
  for (const slot of paragraph.slots) {
    if (from[slot.id] === to[slot.id]) continue;
    const before = slot.options.find((o) => o.id === from[slot.id])?.force ?? {};
    const after = slot.options.find((o) => o.id === to[slot.id])?.force ?? {};
    for (const issue of new Set([...Object.keys(before), ...Object.keys(after)]))
      levels += Math.abs((after[issue] ?? 0) - (before[issue] ?? 0));
  }
  return levels;
}

/** One's own brackets on words that are good enough as they stand are lifted. */
function lifting(look: Look): Decision | null {
  const { view, by, index, paragraph, worth, target } = look;
  if (worth < target) return null;
  const own = paragraph.brackets.find((b) => b.sponsors.includes(by));
  if (!own || look.used < TIME_TO_GIVE) return null;
  const { slot, option } = own;
  const weighed: Weighed = { index, slot, option, from: changed(paragraph, slot, option), to: look.standing };
  return {
    move: { kind: 'liftBracket', paragraph: paragraph.paragraph, slot, option, reason: 'compromise' },
    reason: weighing(view, 'compromise', weighed),
  };
}

/** What a deal binds one to let pass, said once; whoever has promised does not ask for other words in that place. */
function promised({ view, by, index, paragraph, standing, crosses }: Look): readonly Decision[] {
  if (crosses) return [];
  return paragraph.brackets.flatMap(({ slot, option, sponsors }): readonly Decision[] => {
    const id = paragraph.paragraph;
    const binding = promisedOn(view.deals, by, id, slot);
    if (binding === null) return [];
    const weighed: Weighed = { index, slot, option, from: standing, to: changed(paragraph, slot, option) };
    const reason = weighing(view, 'promise', weighed);
    const words = { paragraph: id, slot, option, reason: 'compromise' } as const;
    if (option !== binding && sponsors.includes(by))
      return [{ move: { kind: 'liftBracket', ...words }, reason }];
    if (option !== binding || positionOn(view, by, id, slot, option)?.stance === 'canLiveWith') return [];
    if (hasSpokenFor(view, by, id, { slot, option, sponsors })) return [];
    return [{ move: { kind: 'canLiveWith', ...words }, reason }];
  });
}

/** Others' words in brackets: welcome, acceptable, or a reason to stand by what is there. */
function answers(look: Look): readonly Decision[] {
  return look.paragraph.brackets.flatMap((bracket) => {
    const said = bracket.sponsors.includes(look.by) ? null : answerTo(look, bracket);
    return said ? [said] : [];
  });
}

function answerTo(look: Look, { slot, option }: Bracket): Decision | null {
  const { view, by, brief, index, paragraph, worth, target, unit } = look;
  const id = paragraph.paragraph;
  const stands = standingOption(view.draft, id, slot);
  if (stands === option || positionOn(view, by, id, slot, option)) return null;
  if (promisedOn(view.deals, by, id, slot) !== null) return null;
  const to = changed(paragraph, slot, option);
  const one = worthOfWording(view.matter, brief, view.draft, index, to);
  const gain = one.worth - worth;
  const weighed: Weighed = { index, slot, option, from: look.standing, to };
  const words = { paragraph: id, slot, option } as const;
  if (one.crosses && !look.crosses) {
    const reason = weighing(view, 'redLine', weighed);
    return { move: { kind: 'object', ...words, reason: reason.public ?? 'instructions' }, reason };
  }
  if (one.crosses) return null;
  if (gain >= WORTH_AN_ANSWER * unit || (look.crosses && gain > 0)) {
    const reason = weighing(view, 'gain', weighed);
    return { move: { kind: 'support', ...words, reason: reason.public ?? 'balance' }, reason };
  }
  if (gain <= -WORTH_A_RESERVATION * unit && one.worth < target) {
    const reason = weighing(view, 'aspiration', weighed);
    return { move: { kind: 'reserve', ...words, reason: reason.public ?? 'balance' }, reason };
  }
  if (look.used >= TIME_TO_GIVE && gain < 0 && one.worth >= target && -gain >= WORTH_A_WORD * unit) {
    const reason = weighing(view, 'compromise', weighed);
    return { move: { kind: 'canLiveWith', ...words, reason: 'compromise' }, reason };
  }
  return null;
}

function sponsors(paragraph: DraftParagraph, slot: string, option: string, by: DelegationCode): boolean {
  return paragraph.brackets.some((b) => b.slot === slot && b.option === option && b.sponsors.includes(by));
}
