/** The meeting again, moment by moment: chapters and bookmarks, in the chamber and in the text. */
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { View } from '../../council/view.ts';
import type { Words } from '../../words/words.ts';
import { ChamberView } from '../ChamberView.tsx';
import { FloorPanel } from '../FloorPanel.tsx';
import { TextPanel } from '../TextPanel.tsx';
import { isTold } from '../telling.ts';
import type { DebriefDesk } from './lookingBack.ts';
import { WhatIfPanel } from './WhatIfPanel.tsx';

interface ReplayProps {
  readonly words: Words;
  readonly desk: DebriefDesk;
  readonly entry: number;
  readonly goTo: (entry: number) => void;
}

/** Milliseconds between two entries when it runs by itself. */
const PACE = 900;

/** The replay; only where the whole record may be opened. */
export function Replay({ words, desk, entry, goTo }: ReplayProps) {
  const say = words.afterwards;
  const { debrief, again } = desk;
  const { chapters, bookmarks, minutes, about } = debrief;
  const [view, setView] = useState<View>(debrief.end);
  const [running, run] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const slider = useId();
  const told = useMemo(() => [...new Set(minutes.filter(isTold).map((m) => m.n))], [minutes]);
  const last = about.entries;
  const wanted = useRef(entry);

  useEffect(() => {
    if (!again) return;
    wanted.current = entry;
    again.viewAt(entry).then(
      (there) => {
        // Whoever drags the slider has gone on meanwhile.
        if (there && wanted.current === entry) setView(there);
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, [again, entry]);

  useEffect(() => {
    if (!running) return undefined;
    const timer = setTimeout(() => {
      const next = told.find((n) => n > entry);
      if (next === undefined) run(false);
      else goTo(next);
    }, PACE);
    return () => clearTimeout(timer);
  }, [running, entry, told, goTo]);

  const heard = useMemo(() => minutes.filter((m) => m.n <= entry), [minutes, entry]);
  if (!again) return <p class="note">{say('keptBack')}</p>;
  const now = heard.findLast(isTold);
  const chapter = chapters.findLast((c) => c.n <= entry);
  const beside = bookmarks.filter((b) => b.n >= (chapter?.n ?? 0) && b.n <= (chapter?.until ?? last));
  return (
    <section class="replay" aria-labelledby="replay">
      <h3 id="replay">{say('tab.replay')}</h3>
      {problem !== null && (
        <p class="problem" role="alert">
          {words.desk('cannotGoOn', { reason: problem })}
        </p>
      )}
      <div class="scrubber">
        <label for={slider}>{say('moment')}</label>
        <input
          id={slider}
          type="range"
          min={0}
          max={last}
          value={entry}
          aria-valuetext={now ? words.notice(now, view) : words.clock(view.clock.now)}
          onInput={({ currentTarget }) => {
            run(false);
            goTo(Number(currentTarget.value));
          }}
        />
        <output for={slider}>
          {say('entryOf', { entry, last })} · {words.clock(view.clock.now)}
        </output>
      </div>
      <div class="row">
        <button
          type="button"
          disabled={entry === 0}
          onClick={() => goTo(told.findLast((n) => n < entry) ?? 0)}
        >
          {say('back')}
        </button>
        <button type="button" aria-pressed={running} onClick={() => run(!running)}>
          {say(running ? 'halt' : 'runOn')}
        </button>
        <button
          type="button"
          disabled={entry >= last}
          onClick={() => goTo(told.find((n) => n > entry) ?? last)}
        >
          {say('forward')}
        </button>
        <label>
          {say('chapter')}{' '}
          <select value={chapter?.n ?? 0} onChange={({ currentTarget }) => goTo(Number(currentTarget.value))}>
            {chapters.map((one) => (
              <option key={one.n} value={one.n}>
                {one.sitting > 0 ? say('sittingNumber', { number: one.sitting }) : words.phase(one.phase)} (
                {words.clock(one.at)})
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="latest" role="status" aria-live={running ? 'off' : 'polite'}>
        {now && words.notice(now, view)}
      </p>
      {beside.length > 0 && (
        <nav class="bookmarks" aria-label={say('bookmarks')}>
          <ul>
            {beside.map((one) => (
              <li key={`${one.n}-${one.kind}`}>
                <button
                  type="button"
                  class="small"
                  aria-current={one.n === entry ? 'true' : undefined}
                  onClick={() => goTo(one.n)}
                >
                  {say(`after.${one.kind}`)}
                  {one.by !== null && ` (${words.name(debrief.end, one.by)})`}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div class="again">
        <ChamberView words={words} view={view} heard={heard} />
        <FloorPanel words={words} view={view} />
        <TextPanel words={words} view={view} />
      </div>
      {about.record.mayAskWhatIf ? (
        <WhatIfPanel words={words} desk={desk} again={again} view={view} entry={entry} />
      ) : (
        <p class="note">{say('noFork.watchOnly')}</p>
      )}
    </section>
  );
}
