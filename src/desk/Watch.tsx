/** Watching a meeting: the text, the floor, the record, and the outcome. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Watched } from '../session/seat.ts';
import type { Words } from '../words/words.ts';
import { ChamberView } from './ChamberView.tsx';
import { Controls } from './Controls.tsx';
import { FloorPanel } from './FloorPanel.tsx';
import { OutcomePanel } from './OutcomePanel.tsx';
import { usePlaying } from './playing.ts';
import { RecordPanel } from './RecordPanel.tsx';
import { Stages } from './Stages.tsx';
import { TextPanel } from './TextPanel.tsx';
import { isTold } from './telling.ts';

interface WatchProps {
  readonly words: Words;
  readonly watching: Watched;
  readonly leave: () => void;
}

/** What a narrow page shows one at a time; a wide one shows all. */
const SIDES = ['chamber', 'text', 'record'] as const;
type Side = (typeof SIDES)[number];

/** A meeting from the gallery. */
export function Watch({ words, watching, leave }: WatchProps) {
  const playing = usePlaying(watching);
  const [side, setSide] = useState<Side>('text');
  const heading = useRef<HTMLHeadingElement>(null);
  const say = words.desk;
  const { view, heard, over } = watching;
  const { failure } = playing;
  const latest = heard.findLast(isTold);

  useEffect(() => {
    heading.current?.focus();
  }, []);

  // The outcome takes the focus, and so it must be in sight by then.
  useLayoutEffect(() => {
    if (over) setSide('text');
  }, [over]);

  return (
    <div class={`watch showing-${side}`}>
      <header class="where">
        <h2 ref={heading} tabIndex={-1}>
          {view.matter.title}
        </h2>
        <p>{view.matter.agendaItem}</p>
        <button type="button" class="leave" onClick={leave}>
          {say('another')}
        </button>
      </header>
      <Stages words={words} phase={view.phase} />
      <div class="bar">
        <p class="problem" role="alert">
          {failure !== null && say('cannotGoOn', { reason: failure })}
        </p>
        {!over && failure === null && <Controls words={words} playing={playing} />}
        <fieldset class="sides" aria-label={say('show')}>
          {SIDES.map((one) => (
            <button key={one} type="button" aria-pressed={one === side} onClick={() => setSide(one)}>
              {say(
                one === 'text' ? (over ? 'theText' : 'draft') : one === 'record' ? 'record' : 'panel.chamber',
              )}
            </button>
          ))}
        </fieldset>
      </div>
      <ChamberView words={words} view={view} heard={heard} />
      <FloorPanel words={words} view={view} />
      <p class="latest" role="status" aria-live={playing.going === 'toTheEnd' ? 'off' : 'polite'}>
        {latest && words.notice(latest, view)}
      </p>
      {over && view.outcome ? (
        <OutcomePanel words={words} view={view} outcome={view.outcome} />
      ) : (
        <TextPanel words={words} view={view} />
      )}
      <RecordPanel words={words} view={view} heard={heard} />
    </div>
  );
}
