/** Words that delegates wrote themselves, and what they do: the facilitator confirms what the wording meter reads, or corrects it. */
import { useState } from 'preact/hooks';
import type { OwnWording } from '../../council/text.ts';
import type { View } from '../../council/view.ts';
import { measured } from '../../council/wordingMeter.ts';
import type { Leading } from './leading.ts';

interface OwnWordingsProps extends Leading {
  readonly council: string;
  readonly view: View;
}

/** Those that wait; nothing where none does. */
export function OwnWordings({ council, view, ...leading }: OwnWordingsProps) {
  const waiting = view.draft.ownWordings.filter(({ confirmed }) => !confirmed);
  if (waiting.length === 0) return null;
  return (
    <section class="callout" aria-labelledby="own-heading">
      <h4 id="own-heading">{leading.words.say('ownWordings')}</h4>
      <p class="note">{leading.words.say('ownWordingsNote')}</p>
      {waiting.map((wording) => (
        <Waiting
          key={`${wording.paragraph} ${wording.slot} ${wording.option}`}
          {...{ council, view, wording, ...leading }}
        />
      ))}
    </section>
  );
}

interface WaitingProps extends OwnWordingsProps {
  readonly wording: OwnWording;
}

function Waiting({ council, view, wording, words, meeting, ask }: WaitingProps) {
  const { say } = words;
  const { paragraph, slot, option } = wording;
  const [force, set] = useState<Readonly<Record<string, number>>>(
    () => measured(view.matter, paragraph, slot, wording.words).force,
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void ask({ kind: 'confirmWording', council, paragraph, slot, option, force });
      }}
    >
      <p>{say('ownWordingBy', { paragraph: meeting.paragraph(view, paragraph), words: wording.words })}</p>
      <div class="row">
        {view.matter.issues.map(({ id, name }) => (
          <label key={id} class="inline">
            <span>{name}</span>{' '}
            <input
              type="number"
              min={0}
              max={20}
              value={force[id] ?? 0}
              onInput={({ currentTarget }) => {
                const level = Math.max(0, Math.min(20, Math.round(Number(currentTarget.value) || 0)));
                set((now) => ({ ...now, [id]: level }));
              }}
            />
          </label>
        ))}
        <button type="submit">{say('confirmWording')}</button>
      </div>
    </form>
  );
}
