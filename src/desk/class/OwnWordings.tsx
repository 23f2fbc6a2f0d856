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

/** Those that wait, and those that count already; nothing where there are none. */
export function OwnWordings({ council, view, ...leading }: OwnWordingsProps) {
  const { say } = leading.words;
  const { ownWordings } = view.draft;
  const form = (wording: OwnWording) => (
    <Wording
      key={`${wording.paragraph} ${wording.slot} ${wording.option}`}
      {...{ council, view, wording, ...leading }}
    />
  );
  const waiting = ownWordings.filter(({ confirmed }) => !confirmed);
  const counting = ownWordings.filter(({ confirmed }) => confirmed);
  return (
    <>
      {waiting.length > 0 && (
        <section class="callout" aria-labelledby="own-heading">
          <h4 id="own-heading">{say('ownWordings')}</h4>
          <p class="note">{say('ownWordingsNote')}</p>
          {waiting.map(form)}
        </section>
      )}
      {counting.length > 0 && (
        <details class="deskMore ownWordings">
          <summary>{say('ownWordingsConfirmed')}</summary>
          {counting.map(form)}
        </details>
      )}
    </>
  );
}

interface WordingProps extends OwnWordingsProps {
  readonly wording: OwnWording;
}

function Wording({ council, view, wording, words, meeting, ask }: WordingProps) {
  const { say } = words;
  const { paragraph, slot, option } = wording;
  const [force, set] = useState<Readonly<Record<string, number>>>(() =>
    wording.confirmed ? wording.force : measured(view.matter, paragraph, slot, wording.words).force,
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
        <button type="submit">{say(wording.confirmed ? 'correctWording' : 'confirmWording')}</button>
      </div>
    </form>
  );
}
