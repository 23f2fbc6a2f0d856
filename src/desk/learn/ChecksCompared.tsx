/** What was answered before and after a game, beside each other, with the right answer, its reason and the moment that showed it. */
import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../../words/words.ts';
import {
  CHECK_QUESTIONS,
  type CheckQuestion,
  type Checks,
  compared,
  eraseChecks,
  inWords,
  RIGHT,
  rightIn,
  type Verdict,
} from './ruleCheck.ts';
import './check.css';

/** A moment of the game: when, and what was heard then. */
export interface MomentShown {
  readonly time: string;
  readonly sentence: string;
}

/** What the comparison needs. */
export interface ComparedProps {
  readonly words: Pick<Words, 'learn'>;
  readonly checks: Checks;
  /** Is told that the answers are erased from this browser. Left out where they cannot be erased. */
  readonly erased?: () => void;
  /** The moment of the game that showed a rule; left out where there is no game, null where it gave no occasion. */
  readonly shown?: (question: CheckQuestion) => MomentShown | null;
}

const VERDICTS: Readonly<Record<Exclude<Verdict, null>, 'check.right' | 'check.other' | 'check.leftOut'>> = {
  right: 'check.right',
  other: 'check.other',
  leftOut: 'check.leftOut',
};

/** The ten questions with what became of them. */
export function ChecksCompared({ words, checks, erased, shown }: ComparedProps) {
  const say = words.learn;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = rightIn(checks.before);
  const after = rightIn(checks.after);

  useEffect(() => heading.current?.focus(), []);

  const verdict = (one: Verdict) => one && <td class={one}>{say(VERDICTS[one])}</td>;
  return (
    <section class="check compared" aria-labelledby="compared-heading">
      <h3 id="compared-heading" tabIndex={-1} ref={heading}>
        {say('check.results')}
      </h3>
      {before !== null && after !== null && (
        <p>{say('check.compared', { before, after, count: CHECK_QUESTIONS.length })}</p>
      )}
      <p class="note">{say('check.resultsLead')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('check.questionColumn')}</th>
            {before !== null && <th scope="col">{say('check.beforeColumn')}</th>}
            {after !== null && <th scope="col">{say('check.afterColumn')}</th>}
          </tr>
        </thead>
        <tbody>
          {compared(checks).map((one) => (
            <tr key={one.question}>
              <th scope="row">
                <Reason words={words} question={one.question} {...(shown && { shown })} />
              </th>
              {before !== null && verdict(one.before)}
              {after !== null && verdict(one.after)}
            </tr>
          ))}
        </tbody>
      </table>
      {erased && (
        <button
          type="button"
          class="small"
          onClick={() => {
            eraseChecks();
            erased();
          }}
        >
          {say('check.erase')}
        </button>
      )}
    </section>
  );
}

interface ReasonProps extends Pick<ComparedProps, 'words' | 'shown'> {
  readonly question: CheckQuestion;
}

/** The question, and behind it the right answer with its reason, its source, and the moment that showed it. */
function Reason({ words, shown, question }: ReasonProps) {
  const say = words.learn;
  const { asked, answers, why, source } = inWords(words, question);
  const moment = shown?.(question) ?? null;
  return (
    <details>
      <summary>{asked}</summary>
      <p>{say('check.answerIs', { answer: answers[RIGHT[question]] })}</p>
      <p>{why}</p>
      <p class="note">{say('check.basis', { source })}</p>
      {shown && <p class="shown">{moment ? say('check.moment', { ...moment }) : say('check.noMoment')}</p>}
    </details>
  );
}
