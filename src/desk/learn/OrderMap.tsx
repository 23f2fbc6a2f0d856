/** The order of business as a map: its stages in their order, and what is done at the one that was chosen. */
import { useState } from 'preact/hooks';
import type { Phase } from '../../council/vocabulary.ts';
import type { Words } from '../../words/words.ts';
import { StageHelp } from './StageHelp.tsx';
import { LEADS, MAP } from './stages.ts';

interface MapProps {
  readonly words: Pick<Words, 'learn' | 'phase'>;
  /** The stage that is explained first. */
  readonly first: Phase;
}

/** The map. Stages that the chosen one leads to are marked, in words and with a line. */
export function OrderMap({ words, first }: MapProps) {
  const say = words.learn;
  const [chosen, choose] = useState(first);
  const group = (name: keyof typeof MAP) => (
    <div class="mapGroup">
      <h4 id={`map-${name}`}>{say(`page.order.${name}`)}</h4>
      <ol class={name} aria-labelledby={`map-${name}`}>
        {MAP[name].map((phase) => (
          <li key={phase} class={LEADS[chosen].includes(phase) ? 'next' : undefined}>
            <button type="button" aria-pressed={phase === chosen} onClick={() => choose(phase)}>
              {words.phase(phase)}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
  return (
    <div class="orderMap">
      <div class="mapStages">
        {group('smooth')}
        {group('interruptions')}
        {group('without')}
      </div>
      <section class="mapChosen" aria-live="polite" aria-labelledby="map-chosen">
        <h4 id="map-chosen">{words.phase(chosen)}</h4>
        <StageHelp words={words} phase={chosen} />
      </section>
    </div>
  );
}
