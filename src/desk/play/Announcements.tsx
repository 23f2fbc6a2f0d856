/** What a screen reader says by itself: what the player hears, one thing after another, without interrupting; of much at once, what matters. */
import { useRef } from 'preact/hooks';
import type { DelegationCode } from '../../council/matter.ts';
import type { Notice } from '../../council/notices.ts';
import type { View } from '../../council/view.ts';
import type { NoticeKind } from '../../council/vocabulary.ts';
import type { Words } from '../../words/words.ts';
import { isTold } from '../telling.ts';
import { sentenceFor } from '../transcript.ts';

interface AnnouncementsProps {
  readonly words: Words;
  readonly view: View;
  /** The player's own seat. */
  readonly code: DelegationCode;
  readonly heard: readonly Notice[];
}

/** What was said longer ago need not stay in the page. */
const KEPT = 200;
/** More than this at once is nothing that anybody could listen to, and so it is summed up. */
const AT_ONCE = 4;
/** The last so many of what matters are told of. */
const MOST = 6;

/** What changes where the Council stands, whoever did it. What is for few ears, such as an offer, matters to these. */
const MATTERS: readonly NoticeKind[] = [
  'tableDraft',
  'circulateRevision',
  'splitOff',
  'withdrawText',
  'placeUnderSilence',
  'breakSilence',
  'extendSilence',
  'textAgreed',
  'phaseOpened',
  'questionCarried',
  'voteDeclared',
  'rule',
  'promiseBroken',
  'outcomeReached',
  'newsArrived',
  'deadlineMoved',
];

/** Of entries that came at once, those to be told of: what matters, and always the last. */
export function worthTelling(told: readonly Notice[], code: DelegationCode): readonly Notice[] {
  if (told.length <= AT_ONCE) return told;
  const last = told.at(-1);
  const matters = ({ kind, by, audience }: Notice) =>
    MATTERS.includes(kind) || by === code || audience !== 'everybody';
  return told.filter((notice) => notice === last || matters(notice)).slice(-MOST);
}

/** Entries that came at once. */
interface Batch {
  /** Where it begins in all that was heard. */
  readonly at: number;
  readonly told: readonly Notice[];
}

/** A polite log. What had been heard before the page was opened is not said again; it stands in the record. */
export function Announcements({ words, view, code, heard }: AnnouncementsProps) {
  const said = useRef({ upTo: heard.length, batches: [] as readonly Batch[] });
  const { upTo, batches } = said.current;
  if (heard.length > upTo) {
    const told = heard.slice(upTo).filter(isTold);
    const all = told.length === 0 ? batches : [...batches, { at: upTo, told }].slice(-KEPT);
    said.current = { upTo: heard.length, batches: all };
  }
  return (
    <div class="unseen announcements" role="log" aria-live="polite" aria-relevant="additions">
      {said.current.batches.map(({ at, told }) =>
        told.length <= AT_ONCE ? (
          told.map((notice, place) => <p key={`${at} ${place}`}>{sentenceFor(words, view, notice)}</p>)
        ) : (
          <div key={at}>
            <p>{words.desk('announcedMany', { count: told.length })}</p>
            {worthTelling(told, code).map((notice, place) => (
              <p key={place}>{sentenceFor(words, view, notice)}</p>
            ))}
          </div>
        ),
      )}
    </div>
  );
}
