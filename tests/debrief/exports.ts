/** What a debrief is taken home in, for tests: of whole games and of shares of them. */
import type { Onlooker } from '../../src/council/view.ts';
import { courseOf, openRecord } from '../../src/debrief/course.ts';
import type { Debrief } from '../../src/debrief/debrief.ts';
import { debriefFor } from '../../src/debrief/debriefFor.ts';
import { debriefOf, debriefOfCourse } from '../../src/debrief/debriefOf.ts';
import { takingHome } from '../../src/debrief/export/takeHome.ts';
import type { TakenKind, TakingHome } from '../../src/debrief/export/taken.ts';
import { openHost, playedFrom } from '../../src/session/host.ts';
import { createWords } from '../../src/words/words.ts';
import { asMember, hosting, play } from '../session/player.ts';
import { gameOf, type Manner } from './debriefed.ts';

export const words = createWords();
/** 25 November 2026, noon. */
export const NOON = Date.UTC(2026, 10, 25, 12);
export const KINDS: readonly TakenKind[] = [
  'statementWord',
  'reportWord',
  'replay',
  'delegations',
  'moves',
  'record',
  'ledger',
  'minutes',
  'xapi',
];

/** A game of AI delegations, looked back on as a whole. */
export function wholeOf(
  seed: number,
  manner: Manner,
  id = 'first-statement',
): { readonly debrief: Debrief; readonly text: string } {
  const { ledger, history, text } = gameOf(id, seed, manner);
  return { debrief: debriefOf(ledger, { history }), text };
}

let held: Promise<{ readonly debrief: Debrief; readonly text: string }> | null = null;
/** A game that a person played for France, letting everything pass. */
export function playedByFrance(): Promise<{ readonly debrief: Debrief; readonly text: string }> {
  held ??= (async () => {
    const host = openHost(hosting('first-statement', 'FR'));
    await play(playedFrom(host, 'FR'), asMember());
    const text = host.recorder.text();
    const opened = openRecord(text);
    if (!opened.ok) throw new Error('the record cannot be read');
    return { debrief: debriefOfCourse(courseOf(opened.ledger, opened.wrong), null), text };
  })();
  return held;
}

/** What the facilitator, or whoever looks at a share, takes home. */
export function homeOf(
  { debrief, text }: { readonly debrief: Debrief; readonly text: string },
  onlooker: Onlooker = { as: 'facilitator' },
): TakingHome {
  return takingHome({ debrief: debriefFor(debrief, onlooker), ledger: text, words, endedAt: NOON });
}

/** A file as text. */
export async function textOf(home: TakingHome, kind: TakenKind): Promise<string> {
  const { content } = await home.file(kind);
  return typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
}
