/** A small player for tests: sits in one seat, sees what its seat sees, and makes every move through it. */
import { nextSpeaker } from '../../src/council/moves/giveTheFloor.ts';
import type { Move } from '../../src/council/moves/index.ts';
import { firstQuestion } from '../../src/council/questions.ts';
import { isClean } from '../../src/council/text.ts';
import type { View } from '../../src/council/view.ts';
import { PRESENCE } from '../../src/council/vocabulary.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { type HeldGame, type Hosting, openHost, playedFrom } from '../../src/session/host.ts';
import type { Horizon, Moment, Seat } from '../../src/session/seat.ts';

/** A shipped scenario with one person in a seat. */
export function hosting(id: string, code: string, seed = 7): Hosting {
  const read = readScenario(id);
  if (!read.ok) throw new Error(`${id} has faults`);
  const { matter, briefs } = read;
  return { matter, briefs, seed, difficulty: 'medium', persons: [code], program: 'test' };
}

/** A game with one person in it. */
export function game(id: string, code: string, seed = 7): HeldGame {
  return playedFrom(openHost(hosting(id, code, seed)), code);
}

/** What happened while a game was played. */
export interface Story {
  readonly moments: readonly Moment[];
  readonly made: readonly Move['kind'][];
  readonly refused: readonly string[];
}

/** More steps than any game has. */
const TOO_MANY = 20_000;

/**
 * Plays to the end, or until `stop` says so. Whenever the meeting waits, `choose` says what the player does; where it has nothing
 * to do, or what it does is refused, it lets the meeting go on.
 */
export async function play(
  { seat, advance }: HeldGame,
  choose: (seat: Seat, moment: Moment) => Move | null,
  until: Horizon = 'next',
  stop: (seat: Seat) => boolean = () => false,
): Promise<Story> {
  const moments: Moment[] = [];
  const made: Move['kind'][] = [];
  const refused: string[] = [];
  for (let steps = 0; !seat.over && !stop(seat); steps++) {
    if (steps > TOO_MANY) throw new Error(`the game is stuck in ${seat.view.phase}`);
    if (advance()) continue;
    const moment = seat.waitsFor;
    if (seat.over || stop(seat)) break;
    if (moment === null) throw new Error(`the meeting waits in ${seat.view.phase}, and for nobody`);
    moments.push(moment);
    const move = choose(seat, moment);
    const answer = move && (await seat.submit(move, `${seat.code}${steps}`));
    if (answer?.kind === 'made') made.push(answer.made.move.kind);
    else {
      if (answer?.kind === 'notInOrder') refused.push(`${move?.kind}: ${answer.refusal.code}`);
      seat.goOn(until);
    }
  }
  return { moments, made, refused };
}

/** A member that asks for the floor once on each paragraph, asks for other words, votes, and speaks in the debate. */
export function asMember() {
  const asked = new Set<string>();
  const said = new Set<string>();
  return ({ view, code }: Seat, moment: Moment): Move | null => {
    const paragraph = view.sitting?.paragraph;
    switch (moment) {
      case 'reading': {
        const here = `${view.sittings} ${paragraph}`;
        if (asked.has(here)) return null;
        asked.add(here);
        return { kind: 'askForTheFloor' };
      }
      case 'floor': {
        if (view.phase === 'statements')
          return { kind: 'deliverStatement', emphases: [view.matter.issues[0]?.id ?? ''], tone: 'measured' };
        const words = paragraph && !said.has(paragraph) ? otherWords(view, paragraph) : null;
        said.add(paragraph ?? '');
        return words ? { kind: 'proposeWording', ...words, reason: 'clarity' } : { kind: 'yieldTheFloor' };
      }
      case 'ballot':
        return { kind: 'castVote', ballot: 'abstaining' };
      case 'offer': {
        const deal = view.deals.find((d) => d.state === 'offered' && d.with.includes(code));
        return deal ? { kind: 'acceptDeal', deal: deal.id } : null;
      }
      default:
        return null;
    }
  };
}

function otherWords(view: View, id: string): { paragraph: string; slot: string; option: string } | null {
  const standing = view.draft.paragraphs.find((p) => p.paragraph === id)?.standing;
  for (const slot of view.matter.paragraphs.find((p) => p.id === id)?.slots ?? []) {
    const other = slot.options.find((o) => o.id !== standing?.[slot.id]);
    if (other) return { paragraph: id, slot: slot.id, option: other.id };
  }
  return null;
}

/** A chair that does its business by hand: as penholder in consultations, as President at the formal meeting. */
export function inTheChair() {
  const member = asMember();
  return (seat: Seat, moment: Moment): Move | null => {
    const { view, code } = seat;
    if (moment !== 'chair') return moment === 'floor' || moment === 'ballot' ? member(seat, moment) : null;
    const next = nextSpeaker(view);
    const question = firstQuestion(view);
    switch (view.phase) {
      case 'concept':
        return { kind: 'circulateConceptNote' };
      case 'tabling':
        return { kind: 'tableDraft', changes: [] };
      case 'sitting':
        return next ? { kind: 'giveTheFloor', to: next } : readingOf(view);
      case 'corridor':
        return betweenSittings(view);
      case 'agenda':
        return question ? { kind: 'gavel', question: question.id } : { kind: 'putAgenda' };
      case 'briefings':
      case 'statements':
        if (next) return { kind: 'giveTheFloor', to: next };
        return view.phase === 'statements' ? { kind: 'closeDebate' } : { kind: 'proceedToNextBusiness' };
      case 'invitations':
        return { kind: 'proceedToNextBusiness' };
      case 'adoption':
        return { kind: 'readStatement' };
      case 'voting':
        return { kind: 'declareResult' };
      case 'blue':
        return { kind: 'putToVote', question: question?.id ?? null };
      case 'explanations':
        return { kind: 'proceedToNextBusiness' };
      case 'settlement':
        return code === view.president ? { kind: 'closeWithoutOutcome' } : null;
      default:
        return null;
    }
  };
}

function readingOf(view: View): Move {
  const unread = view.draft.paragraphs.find(
    (p) => p.presence === 'retained' && !view.readings[p.paragraph] && !p.agreed.includes(PRESENCE),
  );
  return unread ? { kind: 'takeUp', paragraph: unread.paragraph } : { kind: 'closeSitting' };
}

function betweenSittings(view: View): Move | null {
  if (view.sittings === 0) return { kind: 'openSitting' };
  if (!isClean(view.draft))
    return {
      kind: 'circulateRevision',
      changes: view.draft.paragraphs.flatMap(({ paragraph, brackets, standing }) =>
        brackets
          .filter(({ slot }, i) => brackets.findIndex((b) => b.slot === slot) === i)
          .map(({ slot }) => ({
            paragraph,
            slot,
            option: slot === PRESENCE ? 'retained' : (standing[slot] ?? ''),
          })),
      ),
    };
  const { now, debateAt } = view.clock;
  const until = Math.min(now + view.matter.timetable.silence, (debateAt ?? now) - 5);
  return view.silencesBroken.length < 3 ? { kind: 'placeUnderSilence', until } : null;
}
