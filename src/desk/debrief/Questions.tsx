/** To talk about: ten questions built from what happened, a place for one's own thoughts, and the rule check before and after. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { Debrief } from '../../debrief/debrief.ts';
import { debriefQuestion } from '../../words/debrief.ts';
import type { Words } from '../../words/words.ts';
import { AfterTheGame } from '../learn/AfterTheGame.tsx';

interface QuestionsProps {
  readonly words: Words;
  readonly debrief: Debrief;
  /** The name under which thoughts on this game are kept in this browser. */
  readonly game: string;
}

/** The questions, for a facilitator or for somebody alone. */
export function Questions({ words, debrief, game }: QuestionsProps) {
  const say = words.afterwards;
  const { questions, end } = debrief;
  return (
    <section class="questions" aria-labelledby="questions">
      <h3 id="questions">{say('tab.questions')}</h3>
      <p class="note">{say('questionsNote')}</p>
      {questions ? (
        <ol>
          {questions.map((question) => (
            <li key={JSON.stringify(question)}>{debriefQuestion(words, end, question)}</li>
          ))}
        </ol>
      ) : (
        <p class="note">{say('keptBack')}</p>
      )}
      <details class="ruleCheck">
        <summary>{say('ruleCheck')}</summary>
        <AfterTheGame words={words} view={end} heard={debrief.minutes} />
      </details>
      <Reflection words={words} game={game} />
    </section>
  );
}

/** Free thoughts: they stay on the page unless one asks this browser to keep them. */
function Reflection({ words, game }: Pick<QuestionsProps, 'words' | 'game'>) {
  const say = words.afterwards;
  const key = `open-debate.thoughts.${game}`;
  const [thoughts, setThoughts] = useState(() => read(key) ?? '');
  const [keeps, setKeeps] = useState(() => read(key) !== null);
  const [problem, setProblem] = useState(false);
  const id = useId();

  useEffect(() => {
    setProblem(!write(key, keeps ? thoughts : null));
  }, [key, keeps, thoughts]);

  return (
    <div class="thoughts">
      <h4 id={id}>{say('thoughts')}</h4>
      <p class="note">{say('thoughtsNote')}</p>
      <textarea
        aria-labelledby={id}
        rows={5}
        value={thoughts}
        onInput={({ currentTarget }) => setThoughts(currentTarget.value)}
      />
      <label class="row">
        <input
          type="checkbox"
          checked={keeps}
          onChange={({ currentTarget }) => setKeeps(currentTarget.checked)}
        />{' '}
        {say('keepThoughts')}
      </label>
      {keeps && problem && <p class="problem">{say('thoughtsNotKept')}</p>}
    </div>
  );
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text, or erases it; false where the browser keeps nothing. */
function write(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return text === null;
  }
}
