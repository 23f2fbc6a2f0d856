/** A stage of the order of business explained: what is done there, the rule behind it and its source, and where it leads. */
import type { Phase } from '../../council/vocabulary.ts';
import type { Words } from '../../words/words.ts';
import { conductorOf, LEADS, MAP } from './stages.ts';

interface HelpProps {
  readonly words: Pick<Words, 'learn' | 'phase'>;
  readonly phase: Phase;
}

/** The explanation, without a heading: whoever shows it gives it one. */
export function StageHelp({ words, phase }: HelpProps) {
  const say = words.learn;
  const leads = LEADS[phase];
  const interrupts = (MAP.interruptions as readonly Phase[]).includes(phase);
  return (
    <div class="stageHelp">
      <p>{say(`stage.${phase}.what`)}</p>
      <p>{say('stage.ruleOf', { rule: say(`stage.${phase}.rule`) })}</p>
      <p class="note">{say('stage.sourceOf', { source: say(`stage.${phase}.source`) })}</p>
      <p class="note">
        {say('stage.conducts', { who: say(`stage.conducts.${conductorOf(phase)}`) })}
        {interrupts && ` ${say('stage.back')}`}
      </p>
      {leads.length > 0 && (
        <div class="leads">
          <p>{say('stage.leads')}</p>
          <ul>
            {leads.map((next) => (
              <li key={next}>{words.phase(next)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
