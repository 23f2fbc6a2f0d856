/** After a game: the rule check once more, and then what was answered before and after, beside each other. */
import { useState } from 'preact/hooks';
import type { Notice } from '../../council/notices.ts';
import type { Words } from '../../words/words.ts';
import { ChecksCompared } from './ChecksCompared.tsx';
import { RuleCheck } from './RuleCheck.tsx';
import { type Checks, keepCheck, keptChecks, momentThatShowed, NO_CHECKS } from './ruleCheck.ts';

interface AfterProps {
  readonly words: Words;
  /** The meeting as the player saw it at its end. */
  readonly view: Parameters<Words['notice']>[1];
  /** Everything the player has heard, oldest first. */
  readonly heard: readonly Notice[];
}

/** The check, and its results once it was answered. */
export function AfterTheGame({ words, view, heard }: AfterProps) {
  const [checks, setChecks] = useState<Checks>(keptChecks);
  const [kept, setKept] = useState(true);
  const [erased, setErased] = useState(false);
  if (checks.after === null)
    return (
      <>
        <p role="status">{erased ? words.learn('check.erased') : ''}</p>
        <RuleCheck
          words={words}
          time="after"
          done={(after) => {
            setErased(false);
            setKept(keepCheck('after', after));
            setChecks({ ...checks, after });
          }}
        />
      </>
    );
  return (
    <>
      {!kept && <p class="note">{words.learn('check.notKept')}</p>}
      <ChecksCompared
        words={words}
        checks={checks}
        erased={() => {
          setErased(true);
          setChecks(NO_CHECKS);
        }}
        shown={(question) => {
          const notice = heard[momentThatShowed(question, heard) ?? -1];
          return notice ? { time: words.clock(notice.at), sentence: words.notice(notice, view) } : null;
        }}
      />
    </>
  );
}
