/** Help in play: hints on demand, and the rule behind the stage. What asks for it stands below the turn. */
import type { View } from '../../council/view.ts';
import type { Seat } from '../../session/seat.ts';
import type { Words } from '../../words/words.ts';
import { addressOfPage } from '../address.ts';
import { hintsNow } from './hints.ts';
import { StageHelp } from './StageHelp.tsx';
import './guide.css';

interface AskProps {
  readonly words: Words;
  readonly view: View;
  /** Shows the advice, and brings the focus to the part of it that the selector names. */
  readonly ask: (part: string) => void;
}

/** The two questions that one can ask at any time. */
export function AskForAdvice({ words, view, ask }: AskProps) {
  return (
    <p class="row askForAdvice">
      <button type="button" class="small" onClick={() => ask('#hints-heading')}>
        {words.hints('heading')}
      </button>
      <button
        type="button"
        class="small"
        aria-label={words.learn('stage.help', { phase: words.phase(view.phase) })}
        onClick={() => ask('#stage-heading')}
      >
        ? {words.phase(view.phase)}
      </button>
    </p>
  );
}

interface AdviceProps {
  readonly words: Words;
  readonly seat: Seat;
}

/** The panel. */
export function Advice({ words, seat }: AdviceProps) {
  const { view, code, waitsFor } = seat;
  const [first, ...others] = hintsNow(words, view, code, waitsFor);
  return (
    <div class="advice">
      <div class="hints">
        <h3 id="hints-heading" tabIndex={-1}>
          {words.hints('heading')}
        </h3>
        <p class="note">{words.hints('lead')}</p>
        {first && (
          <div data-about={first.about}>
            <h4>{first.title}</h4>
            <p>{first.text}</p>
          </div>
        )}
        {others.length > 0 && (
          <>
            <h4>{words.hints('more')}</h4>
            <ul>
              {others.map(({ about, title, text }) => (
                <li key={`${about} ${text}`} data-about={about}>
                  <strong>{title}.</strong> {text}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <section aria-labelledby="stage-heading">
        <h3 id="stage-heading" tabIndex={-1}>
          {words.learn('stage.help', { phase: words.phase(view.phase) })}
        </h3>
        <StageHelp words={words} phase={view.phase} />
        <p>
          <a href={addressOfPage('learn', view.phase)} target="_blank" rel="noreferrer">
            {words.learn('stage.more')}
          </a>
        </p>
      </section>
    </div>
  );
}
