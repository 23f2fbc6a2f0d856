/** The rule check as it is put: one question at a time, each of which may be left out. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../words/words.ts';
import {
  CHECK_ANSWERS,
  CHECK_QUESTIONS,
  type CheckAnswer,
  type CheckAnswers,
  type CheckTime,
  inWords,
} from './ruleCheck.ts';
import './check.css';

/** What the check needs. */
export interface RuleCheckProps {
  readonly words: Pick<Words, 'learn'>;
  readonly time: CheckTime;
  /** Is given what was answered, once the last question is behind one or the rest is left out. Whoever puts the check keeps it. */
  readonly done: (answers: CheckAnswers) => void;
}

/** The ten questions. */
export function RuleCheck({ words, time, done }: RuleCheckProps) {
  const say = words.learn;
  const [place, goTo] = useState(0);
  const [answers, setAnswers] = useState<CheckAnswers>({});
  const legend = useRef<HTMLLegendElement>(null);
  const moved = useRef(false);
  const question = CHECK_QUESTIONS[place] ?? CHECK_QUESTIONS[0];
  const { asked, answers: offered } = inWords(words, question);
  const given = answers[question];
  const isLast = place === CHECK_QUESTIONS.length - 1;

  // A new question takes the focus, so that it is read out and its answers come next.
  useEffect(() => {
    if (moved.current) legend.current?.focus();
  }, [place]);

  const leave = (to: number, with_: CheckAnswers = answers) => {
    moved.current = true;
    if (to >= CHECK_QUESTIONS.length) done(with_);
    else goTo(to);
  };
  const choose = (answer: CheckAnswer) => setAnswers({ ...answers, [question]: answer });
  const leaveOut = () => {
    const { [question]: _, ...others } = answers;
    setAnswers(others);
    leave(place + 1, others);
  };
  return (
    <section class="check" aria-labelledby={`check-${time}-heading`}>
      <h3 id={`check-${time}-heading`}>{say(time === 'before' ? 'check.heading' : 'check.headingAfter')}</h3>
      <p class="note">{say(time === 'before' ? 'check.lead' : 'check.leadAfter')}</p>
      <progress value={place} max={CHECK_QUESTIONS.length} aria-hidden="true" />
      <fieldset key={question}>
        <legend ref={legend} tabIndex={-1}>
          <span class="note">
            {say('check.number', { number: place + 1, count: CHECK_QUESTIONS.length })}
          </span>{' '}
          {asked}
        </legend>
        {CHECK_ANSWERS.map((answer) => (
          <label key={answer} class="answer">
            <input
              type="radio"
              name={`check-${time}-${question}`}
              checked={given === answer}
              onChange={() => choose(answer)}
            />
            <span>{offered[answer]}</span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <button
          type="button"
          class="main"
          aria-disabled={given === undefined}
          onClick={() => given !== undefined && leave(place + 1)}
        >
          {say(isLast ? 'check.done' : 'check.next')}
        </button>
        <button type="button" onClick={leaveOut}>
          {say('check.skip')}
        </button>
        {place > 0 && (
          <button type="button" onClick={() => leave(place - 1)}>
            {say('check.previous')}
          </button>
        )}
        {!isLast && (
          <button type="button" class="quiet" onClick={() => done(answers)}>
            {say('check.skipAll')}
          </button>
        )}
      </div>
    </section>
  );
}
