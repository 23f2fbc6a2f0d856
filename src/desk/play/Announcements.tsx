/** What a screen reader says by itself: everything that the player hears, one thing after another, without interrupting. */
import { useRef } from 'preact/hooks';
import type { Notice } from '../../council/notices.ts';
import type { View } from '../../council/view.ts';
import type { Words } from '../../words/words.ts';
import { isTold } from '../telling.ts';
import { sentenceFor } from '../transcript.ts';

interface AnnouncementsProps {
  readonly words: Words;
  readonly view: View;
  readonly heard: readonly Notice[];
}

/** More than this is never said at once; what was said longer ago need not stay in the page. */
const KEPT = 200;

/** A polite log. What had been heard before the page was opened is not said again; it stands in the record. */
export function Announcements({ words, view, heard }: AnnouncementsProps) {
  const from = useRef(heard.length);
  const first = Math.max(from.current, heard.length - KEPT);
  return (
    <div class="unseen announcements" role="log" aria-live="polite" aria-relevant="additions">
      {heard
        .slice(first)
        .map((notice, place) =>
          isTold(notice) ? <p key={first + place}>{sentenceFor(words, view, notice)}</p> : null,
        )}
    </div>
  );
}
