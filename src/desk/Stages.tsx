/** Where the Council is in its order of business: the stages in their order, the present one, and the whole map behind them. */
import type { Phase } from '../council/vocabulary.ts';
import type { Words } from '../words/words.ts';
import { BusinessMap } from './BusinessMap.tsx';
import { STAGE_OF, STAGES } from './stagesOf.ts';
import './drafting.css';

interface StagesProps {
  readonly words: Words;
  readonly phase: Phase;
}

function liesOver(opener: Element): boolean {
  const map = opener.querySelector('.businessMap');
  return map !== null && getComputedStyle(map).position === 'absolute';
}

/** The order of business in five words, and its map for whoever opens it. */
export function Stages({ words, phase }: StagesProps) {
  const say = words.desk;
  return (
    <div class="stagesAndMap">
      <ol class="stages" aria-label={say('orderOfBusiness')}>
        {STAGES.map((stage) => (
          <li key={stage} aria-current={STAGE_OF[phase] === stage ? 'step' : undefined}>
            {say(stage)}
          </li>
        ))}
      </ol>
      <details
        class="mapOpener"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.currentTarget.open = false;
          event.currentTarget.querySelector('summary')?.focus();
        }}
        onFocusOut={({ currentTarget, relatedTarget }) => {
          // Where the map lies over the page, it goes as soon as one turns to something else.
          if (
            relatedTarget instanceof Node &&
            !currentTarget.contains(relatedTarget) &&
            liesOver(currentTarget)
          )
            currentTarget.open = false;
        }}
      >
        <summary>{words.drafting('map')}</summary>
        <BusinessMap words={words} phase={phase} />
      </details>
    </div>
  );
}
