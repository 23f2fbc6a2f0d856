/** Where the Council is in its order of business: the stages in their order, and the present one. */
import type { Phase } from '../council/vocabulary.ts';
import type { Words } from '../words/words.ts';

/** The stages that phases belong to, in the order in which a smooth meeting goes through them. */
const STAGES = ['preparing', 'consulting', 'underSilence', 'meeting', 'concluding'] as const;
type Stage = (typeof STAGES)[number];

const STAGE_OF: Readonly<Record<Phase, Stage>> = {
  concept: 'preparing',
  tabling: 'preparing',
  sitting: 'consulting',
  corridor: 'consulting',
  silence: 'underSilence',
  agenda: 'meeting',
  invitations: 'meeting',
  briefings: 'meeting',
  adoption: 'meeting',
  statements: 'meeting',
  ruling: 'meeting',
  voting: 'meeting',
  suspended: 'meeting',
  blue: 'meeting',
  explanations: 'meeting',
  settlement: 'concluding',
  pressSilence: 'concluding',
  debrief: 'concluding',
};

interface StagesProps {
  readonly words: Words;
  readonly phase: Phase;
}

/** The order of business in five words. */
export function Stages({ words, phase }: StagesProps) {
  const say = words.desk;
  return (
    <ol class="stages" aria-label={say('orderOfBusiness')}>
      {STAGES.map((stage) => (
        <li key={stage} aria-current={STAGE_OF[phase] === stage ? 'step' : undefined}>
          {say(stage)}
        </li>
      ))}
    </ol>
  );
}
