/** The guide beside the first game: what is happening, the rule, what to try, and what came of it. It points, and never stands in the way. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Seat } from '../../session/seat.ts';
import type { Table } from '../play/table.ts';
import { AfterTheGame } from './AfterTheGame.tsx';
import { controlsOf, foundIn, mark } from './control.ts';
import { isWatched, type Looked, stepNow } from './guide.ts';
import { isGuideClosed, keepGuideClosed } from './guidedGame.ts';
import { cameInWords, stepInWords } from './guideWords.ts';
import './guide.css';

interface GuideProps {
  readonly table: Table;
  readonly seat: Seat;
}

/** The guide, or the button that opens it again. */
export function Guide({ table, seat }: GuideProps) {
  const say = table.words.learn;
  const [closed, setClosed] = useState(isGuideClosed);
  const turnTo = (close: boolean) => {
    keepGuideClosed(close);
    setClosed(close);
  };
  if (closed)
    return (
      <aside class="guide closed" aria-label={say('guide.heading')}>
        <button type="button" class="small" onClick={() => turnTo(false)}>
          {say('guide.open')}
        </button>
      </aside>
    );
  return <OpenGuide table={table} seat={seat} close={() => turnTo(true)} />;
}

interface OpenProps extends GuideProps {
  readonly close: () => void;
}

function OpenGuide({ table, seat, close }: OpenProps) {
  const { words, view, code, drafts } = table;
  const say = words.learn;
  const { heard, waitsFor, over } = seat;
  const looked: Looked = { view, code, heard, waitsFor, over, drafts };
  const step = stepNow(looked);
  const told = stepInWords(words, step, looked);
  const came = cameInWords(words, looked);
  const page = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const controls = controlsOf(step, looked);
  const pointed = useRef(controls);
  pointed.current = controls;
  const point = () => mark(document, foundIn(document, pointed.current));
  useEffect(point);
  useEffect(() => {
    // What is chosen in a panel is that panel's own, and so the guide is not drawn again when it changes.
    const play = page.current?.closest('.play');
    if (!play) return undefined;
    const observer = new MutationObserver(point);
    observer.observe(play, { childList: true, subtree: true });
    play.addEventListener('change', point);
    return () => {
      observer.disconnect();
      play.removeEventListener('change', point);
      mark(document, null);
    };
  }, []);

  // What only tells how the others go on is on the record anyway, and would be said too often.
  const spoken = isWatched(step) ? '' : `${told.now} ${told.attempt}`;
  return (
    <aside class={`guide ${over ? 'after' : ''}`} ref={page} aria-labelledby="guide-heading" data-step={step}>
      <header>
        <h3 id="guide-heading" tabIndex={-1} ref={heading}>
          {say('guide.heading')}
        </h3>
        <button type="button" class="small" onClick={close}>
          {say('guide.close')}
        </button>
      </header>
      {came !== null && (
        <p class="came">
          <strong>{say('guide.came')}:</strong> {came}
        </p>
      )}
      <p>{told.now}</p>
      <p class="rule">
        <strong>{say('guide.rule')}:</strong> {told.rule}
      </p>
      <p class="try">
        <strong>{say('guide.try')}:</strong> {told.attempt}{' '}
        {controls.length > 0 && (
          <button
            type="button"
            class="small"
            onClick={() => {
              const found = foundIn(document, controls);
              found?.scrollIntoView({ block: 'center' });
              found?.focus();
            }}
          >
            {say('guide.show')}
          </button>
        )}
      </p>
      <p class="unseen" role="status">
        {spoken}
      </p>
      {over && <AfterTheGame words={words} view={view} heard={heard} />}
    </aside>
  );
}
