/** Where the Council is: the phase, the clock, who has the floor and who has asked for it, a vote being taken. */
import type { View } from '../council/view.ts';
import { FORMAL_PHASES } from '../council/vocabulary.ts';
import type { Words } from '../words/words.ts';
import { VoteBeingTaken } from './VoteBeingTaken.tsx';

interface FloorPanelProps {
  readonly words: Words;
  readonly view: View;
}

/** The business of the moment. */
export function FloorPanel({ words, view }: FloorPanelProps) {
  const say = words.desk;
  const { floor, silence, formal } = view;
  const taken = view.matter.paragraphs.find((p) => p.id === view.sitting?.paragraph);
  const vote = formal?.vote;
  const hasAFloor = !vote && (view.sitting !== null || FORMAL_PHASES.includes(view.phase));
  const ends = endOf(view);
  return (
    <section class="floor" aria-labelledby="floor-heading">
      <h3 id="floor-heading" tabIndex={-1}>
        {words.phase(view.phase)}
      </h3>
      <dl>
        <dt>{say('clock')}</dt>
        <dd class="clock">
          {words.clock(view.clock.now)}
          {ends !== null && <span class="until"> {say('until', { time: words.clock(ends) })}</span>}
        </dd>
        {taken && (
          <>
            <dt>{say('beforeTheRoom')}</dt>
            <dd>{taken.title}</dd>
          </>
        )}
        {hasAFloor && (
          <>
            <dt>{say('hasTheFloor')}</dt>
            <dd>{floor.speaker === null ? say('nobody') : words.name(view, floor.speaker)}</dd>
          </>
        )}
        {hasAFloor && floor.queue.length > 0 && (
          <>
            <dt>{say('askedForIt')}</dt>
            <dd>{floor.queue.map((code) => words.name(view, code)).join(', ')}</dd>
          </>
        )}
      </dl>
      {silence && <p class="note">{say('silenceNote', { time: words.clock(silence.until) })}</p>}
      {vote && <VoteBeingTaken words={words} view={view} vote={vote} />}
    </section>
  );
}

/** When what is going on now ends by itself, in seconds of game time; null when nothing ends it. */
function endOf({ silence, clock }: View): number | null {
  return (
    silence?.until ??
    clock.interruptionEndsAt ??
    clock.sittingEndsAt ??
    clock.corridorEndsAt ??
    clock.stageEndsAt
  );
}
