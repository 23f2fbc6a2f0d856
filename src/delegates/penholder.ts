/** The penholder at work: taking the text through its readings, redrafting, and placing it under silence. */
import type { Brief } from '../council/brief.ts';
import { nextSpeaker } from '../council/moves/giveTheFloor.ts';
import { objectorsTo } from '../council/positions.ts';
import type { DraftParagraph } from '../council/text.ts';
import { isClean } from '../council/text.ts';
import type { View } from '../council/view.ts';
import { PRESENCE } from '../council/vocabulary.ts';
import { appraisalOf, worthOfText } from './appraisal.ts';
import { isRevisedSinceSitting, reservationOf, timeUsed } from './aspiration.ts';
import { type Decision, outOf, weighing } from './reasons.ts';
import { afterChanges, redraft } from './redraft.ts';
import { contestedSlots } from './room.ts';
import { standingAt } from './saying.ts';
import type { Temper } from './temper.ts';
import { isSameWording, standingWording } from './wordings.ts';

/** Conducting a reading: the next speaker, the next paragraph, or the end of it. Asked when nobody else wants anything. */
export function conductReading(view: View): Decision | null {
  const { floor, sitting, draft } = view;
  if (!sitting || floor.speaker !== null) return null;
  const next = nextSpeaker(view);
  if (next) return { move: { kind: 'giveTheFloor', to: next }, reason: outOf('duty') };
  const current = draft.paragraphs.find((p) => p.paragraph === sitting.paragraph);
  if (current && isSettled(view, current) && !current.agreed.includes(PRESENCE))
    return {
      move: { kind: 'agreeAdReferendum', paragraph: current.paragraph },
      reason: outOf('agreement', { paragraph: current.paragraph }),
    };
  const following = paragraphsToRead(view).find((p) => !sitting.takenUp.includes(p.paragraph));
  if (following && !isFirstReadingOver(view))
    return {
      move: { kind: 'takeUp', paragraph: following.paragraph },
      reason: outOf('duty', { paragraph: following.paragraph }),
    };
  return { move: { kind: 'closeSitting' }, reason: outOf('duty') };
}

function isSettled(view: View, paragraph: DraftParagraph): boolean {
  return (
    paragraph.presence === 'retained' &&
    paragraph.brackets.length === 0 &&
    objectorsTo(view, paragraph.paragraph).length === 0
  );
}

/** What a reading still has to take up: first what was read least often, in the order of the text. */
function paragraphsToRead(view: View): readonly DraftParagraph[] {
  const open = view.draft.paragraphs.filter(
    (p) =>
      (p.presence === 'retained' && !p.agreed.includes(PRESENCE)) ||
      (p.presence === 'deleted' && p.brackets.length > 0),
  );
  const times = (p: DraftParagraph) => view.readings[p.paragraph] ?? 0;
  const fewest = Math.min(...open.map(times));
  // A first reading leaves nothing out; later ones take up what is contested.
  if (fewest === 0) return open.filter((p) => times(p) === 0);
  return open.filter((p) => contestedSlots(view, p).length > 0);
}

/** Whether this sitting has taken up the last paragraphs that had not been read: a revision comes before the second reading. */
function isFirstReadingOver({ sitting, readings, draft }: View): boolean {
  const [first] = sitting?.takenUp ?? [];
  return (
    first !== undefined && readings[first] === 1 && draft.paragraphs.every((p) => hasBeenRead(p, readings))
  );
}

function hasBeenRead({ paragraph, presence }: DraftParagraph, readings: View['readings']): boolean {
  return presence !== 'retained' || (readings[paragraph] ?? 0) > 0;
}

/** Between readings: a revision, another reading, silence, or the end of the attempt. Asked when nobody else comments. */
export function betweenReadings(view: View, temper: Temper): Decision | null {
  const { brief } = view;
  if (view.textWithdrawn || !brief) return null;
  if (view.sittings === 0) return { move: { kind: 'openSitting' }, reason: outOf('duty') };
  const toRead = paragraphsToRead(view);
  if (isTimeToSettle(view, temper, toRead)) return settle(view, brief, temper);
  const firstReading = toRead.some((p) => (view.readings[p.paragraph] ?? 0) === 0);
  if (!firstReading && !isRevisedSinceSitting(view)) {
    const changes = redraft(view, brief, temper, 'taking');
    if (changes.length > 0) return circulate(view, changes);
  }
  return { move: { kind: 'openSitting' }, reason: outOf('agreement') };
}

/** Nothing is left to read, or no time to read it: what is left is for a clean text and silence. The patient read longer. */
function isTimeToSettle(view: View, { patience }: Temper, toRead: readonly DraftParagraph[]): boolean {
  const { debateAt, now } = view.clock;
  const left = debateAt === null ? 0 : debateAt - now;
  return (
    toRead.length === 0 ||
    left < view.matter.timetable.silence + 200 ||
    toRead.some((p) => (view.readings[p.paragraph] ?? 0) >= READINGS) ||
    timeUsed(view) >= LAST_READING + patience ||
    view.silencesBroken.some((b) => b.kind === 'statement') ||
    view.debateHeld ||
    (isClean(view.draft) && view.draft.revision > 0)
  );
}

/** A paragraph that has been read so often is read no more. */
const READINGS = 3;
/** After this much of the time, in thousandths, no more readings. */
const LAST_READING = 520;

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

/** How often a clean text is mended before it is placed under silence as it is. */
const MENDINGS = 3;

/** Leaves nothing open, then places the text under silence; gives up a text that the penholder itself could not join. */
function settle(view: View, brief: Brief, temper: Temper): Decision | null {
  const { matter, draft, clock } = view;
  const left = clock.debateAt === null ? 0 : clock.debateAt - clock.now;
  const changes = redraft(view, brief, temper, 'settling');
  if (changes.length > 0 && (!isClean(draft) || mendings(view) < MENDINGS)) return circulate(view, changes);
  if (!isClean(draft)) return null;
  const shortest = Math.ceil(matter.timetable.silence / 3) + 1;
  if (left < shortest + 3) return null;
  const { worth, crossing } = worthOfText(matter, brief, draft);
  if (crossing.length > 0 || worth < reservationOf(appraisalOf(matter, brief), brief, temper))
    return { move: { kind: 'withdrawText' }, reason: outOf('reservation', { public: 'balance' }) };
  if (isKnownToFail(view)) return null;
  // Everybody has read the text by the second time, and more attempts leave more room to agree.
  const broken = view.silencesBroken.some((b) => b.kind === 'statement');
  const usual = broken
    ? Math.max(shortest, Math.ceil(matter.timetable.silence / 2))
    : matter.timetable.silence;
  const length = Math.min(usual, left - 2);
  return {
    move: { kind: 'placeUnderSilence', until: clock.now + length },
    reason: outOf(left < 2 * matter.timetable.silence ? 'time' : 'agreement'),
  };
}

/** The same words are not placed under silence more often than this: once more may do after an answer from a capital. */
const ATTEMPTS = 2;

/** Whether silence was broken on this very revision, or so often on a text in the same words that another attempt has no prospect. */
function isKnownToFail(view: View): boolean {
  const broken = view.silencesBroken.filter((b) => b.kind === 'statement');
  if (broken.some((b) => b.revision === view.draft.revision)) return true;
  return broken.filter((b) => hasWordsOf(view, b.revision)).length >= ATTEMPTS;
}

/** Whether the text stands in the words of an earlier revision. */
function hasWordsOf(view: View, revision: number): boolean {
  return view.draft.paragraphs.every((paragraph, index) =>
    isSameWording(standingWording(paragraph), standingAt(view, index, revision)),
  );
}

/** Revisions beyond one for every sitting and every broken silence. */
function mendings(view: View): number {
  return view.draft.revision - view.sittings - view.silencesBroken.length;
}
