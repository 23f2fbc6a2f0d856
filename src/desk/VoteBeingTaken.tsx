/** A vote being taken: who has raised a hand for what, how it stands, and what is needed. */
import type { View, Vote } from '../council/view.ts';
import { BALLOTS, NEEDED } from '../council/vocabulary.ts';
import type { Words } from '../words/words.ts';

interface VoteProps {
  readonly words: Words;
  readonly view: View;
  readonly vote: Vote;
}

/** The hands of the members, in seating order, and the count so far. */
export function VoteBeingTaken({ words, view, vote }: VoteProps) {
  const { ballots, question } = vote;
  const say = words.desk;
  const cast = Object.values(ballots);
  const counts = BALLOTS.map((ballot) => ({ ballot, count: cast.filter((b) => b === ballot).length }));
  return (
    <div class="vote">
      <p>{say('votingOn', { question: words.questionBefore(view, question) })}</p>
      <ul class="count" aria-label={say('ballots')}>
        {counts.map(({ ballot, count }) => (
          <li key={ballot} class={ballot}>
            <strong>{count}</strong> {words.ballot(ballot)}
          </li>
        ))}
      </ul>
      <p class="note">
        {say(question.nature === 'procedural' ? 'neededProcedural' : 'neededSubstantive', { needed: NEEDED })}
      </p>
      <ul class="hands" aria-label={say('hands')}>
        {view.matter.delegations.map(({ code }) => (
          <li key={code} class={ballots[code] ?? 'waiting'}>
            <span>{words.name(view, code)}</span>{' '}
            <span>{ballots[code] ? words.ballot(ballots[code]) : say('notYet')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
