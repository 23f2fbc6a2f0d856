/** The map of the order of business, drawn from the machine: the phases by stage, where the Council is, and what leads on from there. */
import type { Phase } from '../council/vocabulary.ts';
import type { Words } from '../words/words.ts';
import { STAGE_OF, STAGES } from './stagesOf.ts';
import { WAYS } from './waysOn.ts';

interface MapProps {
  readonly words: Words;
  readonly phase: Phase;
}

type Way = (typeof WAYS)[number];

/** What may interrupt or end a meeting whatever it is doing. */
const INTERRUPTIONS: readonly Way['when'][number][] = [
  'pointIsRaised',
  'voteIsUnderWay',
  'meetingIsSuspended',
  'meetingIsAdjourned',
];

/** The whole map, opened by whoever wants it. */
export function BusinessMap({ words, phase }: MapProps) {
  const say = words.drafting;
  const ways: readonly Way[] = WAYS.filter((way) => way.from === phase);
  const interrupts = (way: Way) => INTERRUPTIONS.includes(way.when[0]);
  const phases = Object.keys(STAGE_OF) as Phase[];
  const nextOnes = new Set<string | null>(ways.filter((w) => !interrupts(w)).map((w) => w.to));
  return (
    <div class="businessMap">
      <ol class="mapStages">
        {STAGES.map((stage) => (
          <li key={stage}>
            <h3>{words.desk(stage)}</h3>
            <ul>
              {phases
                .filter((one) => STAGE_OF[one] === stage)
                .map((one) => (
                  <li
                    key={one}
                    class={`mapPhase ${nextOnes.has(one) ? 'nextPhase' : ''}`}
                    aria-current={one === phase ? 'step' : undefined}
                  >
                    {words.phase(one)}
                    {one === phase && <span class="state"> {say('here')}</span>}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      <h3>{say('nextHeading')}</h3>
      {ways.length === 0 && <p class="note">{say('lastPhase')}</p>}
      <Ways words={words} ways={ways.filter((way) => !interrupts(way))} />
      {ways.some(interrupts) && (
        <>
          <h3>{say('anyMoment')}</h3>
          <Ways words={words} ways={ways.filter(interrupts)} />
        </>
      )}
    </div>
  );
}

interface WaysProps {
  readonly words: Words;
  readonly ways: readonly Way[];
}

function Ways({ words, ways }: WaysProps) {
  const say = words.drafting;
  return (
    <ul class="waysOn">
      {ways.map(({ to, when }) => (
        <li key={`${to} ${when.join(' ')}`}>
          <strong>{to === null ? say('backToBusiness') : words.phase(to)}</strong>:{' '}
          {words.list(when.map((question) => say(`when.${question}`)))}
        </li>
      ))}
    </ul>
  );
}
