/** The ten questions by themselves, on the page of the rules: put, answered, and explained at once. */
import { useState } from 'preact/hooks';
import type { LearnWords } from '../../words/learn.ts';
import { ChecksCompared } from './ChecksCompared.tsx';
import { RuleCheck } from './RuleCheck.tsx';
import { type Checks, keepCheck, keptChecks, NO_CHECKS } from './ruleCheck.ts';

/** The check. Whoever has played answers as after a game, and whoever has not, as before one. */
export function TenQuestions({ words }: { readonly words: LearnWords }) {
  const say = words.learn;
  const [checks, setChecks] = useState<Checks>(keptChecks);
  const [answered, setAnswered] = useState(false);
  const [told, tell] = useState('');
  const time = checks.before === null ? 'before' : 'after';
  if (answered)
    return (
      <>
        <p role="status">{told}</p>
        <ChecksCompared
          words={words}
          checks={checks}
          erased={() => {
            setChecks(NO_CHECKS);
            setAnswered(false);
            tell(say('check.erased'));
          }}
        />
      </>
    );
  return (
    <>
      <p role="status">{told}</p>
      <RuleCheck
        words={words}
        time={time}
        done={(answers) => {
          tell(keepCheck(time, answers) ? '' : say('check.notKept'));
          setChecks({ ...checks, [time]: answers });
          setAnswered(true);
        }}
      />
    </>
  );
}
