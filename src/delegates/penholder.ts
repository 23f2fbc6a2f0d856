/** The penholder at work: taking the text through its readings, redrafting, and placing it under silence. */
import { objectorsTo } from '../council/positions.ts';
import type { DraftParagraph } from '../council/text.ts';
import { isClean } from '../council/text.ts';
import type { View } from '../council/view.ts';
import { PRESENCE } from '../council/vocabulary.ts';
import { appraisalOf, standingWording, worthOfWording } from './appraisal.ts';
import { reservationOf, timeUsed } from './aspiration.ts';
import { type Decision, outOf, weighing } from './reasons.ts';
import { afterChanges, redraft } from './redraft.ts';
import { contestedSlots } from './room.ts';
import type { Temper } from './temper.ts';

/** Conducting a reading: the next speaker, the next paragraph, or the end of it. Asked when nobody else wants anything. */
export function conductReading(view: View): Decision | null {
  const { floor, sitting, draft } = view;
  if (!sitting || floor.speaker !== null) return null;
  const next = nextInLine(view);
  if (next) return { move: { kind: 'giveTheFloor', to: next }, reason: outOf('duty') };
  const current = draft.paragraphs.find((p) => p.paragraph === sitting.paragraph);
  if (current && isSettled(view, current) && !current.agreed.includes(PRESENCE))
    return {
      move: { kind: 'agreeAdReferendum', paragraph: current.paragraph },
      reason: outOf('agreement', { paragraph: current.paragraph }),
    };
  const following = paragraphsToRead(view).find((p) => !sitting.takenUp.includes(p.paragraph));
  if (following)
    return {
      move: { kind: 'takeUp', paragraph: following.paragraph },
      reason: outOf('duty', { paragraph: following.paragraph }),
    };
  return { move: { kind: 'closeSitting' }, reason: outOf('duty') };
}

/** In the order of asking, everybody once before anybody twice. */
function nextInLine({ floor }: View): string | undefined {
  const fewest = Math.min(...floor.queue.map((c) => floor.turns[c] ?? 0));
  return floor.queue.find((c) => (floor.turns[c] ?? 0) === fewest);
}

function isSettled(view: View, paragraph: DraftParagraph): boolean {
  return (
    paragraph.presence === 'retained' &&
    paragraph.brackets.length === 0 &&
    objectorsTo(view, paragraph.paragraph).length === 0
  );
}

/** What a reading still has to take up: first what was never read, then what is contested. */
function paragraphsToRead(view: View): readonly DraftParagraph[] {
  const open = view.draft.paragraphs.filter((p) => p.presence === 'retained' && !p.agreed.includes(PRESENCE));
  const unread = open.filter((p) => view.positions[p.paragraph] === undefined);
  const read = open.filter((p) => !unread.includes(p));
  const deleted = view.draft.paragraphs.filter((p) => p.presence === 'deleted' && p.brackets.length > 0);
  return [...unread, ...read, ...deleted];
}

/** Between readings: a revision, another reading, silence, or the end of the attempt. Asked when nobody else comments. */
export function betweenReadings(view: View, temper: Temper): Decision | null {
  if (view.textWithdrawn) return null;
  if (view.sittings === 0) return { move: { kind: 'openSitting' }, reason: outOf('duty') };
  const { debateAt, now } = view.clock;
  const left = debateAt === null ? 0 : debateAt - now;
  const { silence } = view.matter.timetable;
  const toRead = paragraphsToRead(view);
  const isLast = left < silence + 200;
  const stuck = toRead.every((p) => contestedSlots(view, p).length === 0);
  if (isLast || stuck || timeUsed(view) >= lastReading(temper) || brokenSinceReading(view))
    return settle(view, temper, left);
  const changes = redraft(view, 'taking');
  if (changes.length > 0 && revisedSince(view) !== view.sittings) return circulate(view, changes);
  return { move: { kind: 'openSitting' }, reason: outOf('agreement') };
}

/** After this much of the time, no more readings: what is left is for silence. The patient read longer. */
function lastReading({ patience }: Temper): number {
  return 480 + 2 * patience;
}

/** Silence was broken, and the text has not been read in a sitting since. */
function brokenSinceReading(view: View): boolean {
  return view.silencesBroken.some((b) => b.kind === 'statement');
}

/** The number of readings held when the latest revision was circulated; revisions follow readings one by one. */
function revisedSince(view: View): number {
  return view.draft.revision;
}

function circulate(
  view: View,
  changes: readonly { paragraph: string; slot: string; option: string }[],
): Decision {
  const [first] = changes;
  const index = view.draft.paragraphs.findIndex((p) => p.paragraph === first?.paragraph);
  const paragraph = view.draft.paragraphs[index];
  const reason =
    first && paragraph
      ? weighing(view, 'agreement', {
          index,
          slot: first.slot,
          option: first.option,
          from: standingWording(paragraph),
          to: afterChanges(paragraph, changes),
        })
      : outOf('agreement');
  return { move: { kind: 'circulateRevision', changes: [...changes] }, reason };
}

/** Leaves nothing open, then places the text under silence; gives up a text that the penholder itself could not join. */
function settle(view: View, temper: Temper, left: number): Decision | null {
  const { brief, matter } = view;
  const changes = redraft(view, 'settling');
  const real = changes.length > 0;
  if (real) return circulate(view, changes);
  if (!isClean(view.draft) || !brief) return null;
  const shortest = Math.ceil(matter.timetable.silence / 3) + 1;
  if (left < shortest + 12) return null;
  const text = view.draft.paragraphs.reduce(
    (sum, p, index) => sum + worthOfWording(matter, brief, view.draft, index, standingWording(p)).worth,
    0,
  );
  if (text < reservationOf(appraisalOf(matter, brief), brief, temper))
    return { move: { kind: 'withdrawText' }, reason: outOf('reservation', { public: 'balance' }) };
  const again = view.silencesBroken.some((b) => b.revision === view.draft.revision && b.kind === 'statement');
  if (again) return null;
  const length = Math.min(matter.timetable.silence, left - 10);
  return {
    move: { kind: 'placeUnderSilence', until: view.clock.now + length },
    reason: outOf(left < 2 * matter.timetable.silence ? 'time' : 'agreement'),
  };
}
