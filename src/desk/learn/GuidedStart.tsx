/** The first page of the guided game: what awaits one, ten questions for whoever wants them, and the way to the table. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LearnWords } from '../../words/learn.ts';
import type { Choice } from '../address.ts';
import { GUIDED, GUIDED_SEAT, keepGuideClosed } from './guidedGame.ts';
import { RuleCheck } from './RuleCheck.tsx';
import { keepCheck, keptChecks } from './ruleCheck.ts';
import './learn.css';

/** What the page needs. */
export interface StartProps {
  readonly words: LearnWords;
  readonly arriving: boolean;
  /** Takes a seat in a meeting, with a guide beside it. */
  readonly takeGuided: (choice: Choice, code: string) => Promise<void>;
}

/** The page. */
export function GuidedStart({ words, arriving, takeGuided }: StartProps) {
  const say = words.learn;
  const [at, goTo] = useState<'lead' | 'check' | 'checked' | 'starting'>('lead');
  const [kept, setKept] = useState(true);
  const [already] = useState(() => keptChecks().before !== null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (arriving || at === 'checked') heading.current?.focus();
  }, [arriving, at]);

  const begin = async () => {
    goTo('starting');
    keepGuideClosed(false);
    await takeGuided(GUIDED, GUIDED_SEAT);
  };
  return (
    <article class="learning guidedStart">
      <h2 ref={heading} tabIndex={-1}>
        {say('guided.heading')}
      </h2>
      {at === 'lead' && (
        <>
          <p class="lead">{say('guided.lead')}</p>
          <p>{say('guided.learn')}</p>
          <div class="choices">
            <p>
              <button type="button" class="main" onClick={begin}>
                {say('guided.begin')}
              </button>
              <span class="note">{say('guided.beginNote')}</span>
            </p>
            <p>
              <button type="button" onClick={() => goTo('check')}>
                {say('guided.checkFirst')}
              </button>
              <span class="note">{say(already ? 'guided.already' : 'guided.checkNote')}</span>
            </p>
          </div>
        </>
      )}
      {at === 'check' && (
        <RuleCheck
          words={words}
          time="before"
          done={(answers) => {
            setKept(keepCheck('before', answers));
            goTo('checked');
          }}
        />
      )}
      {at === 'checked' && (
        <>
          <p class="lead" role="status">
            {say('guided.checkDone')}
          </p>
          {!kept && <p class="note">{say('check.notKept')}</p>}
          <p>
            <button type="button" class="main" onClick={begin}>
              {say('guided.begin')}
            </button>
          </p>
        </>
      )}
      {at === 'starting' && (
        <p class="note" role="status">
          {say('guided.starting')}
        </p>
      )}
    </article>
  );
}
