/** What was possible: the text that was reached beside the best there could have been, and the trades that nobody found. */
import { useState } from 'preact/hooks';
import type { BestText, Debrief } from '../../debrief/debrief.ts';
import { hardDaysInWords, possibleInWords, tradeInWords } from '../../words/debrief.ts';
import type { Words } from '../../words/words.ts';
import { Figures, nameIn } from './Picture.tsx';
import { Pieces } from './Pieces.tsx';

interface PossibleProps {
  readonly words: Words;
  readonly debrief: Debrief;
}

const MEASURES = ['nash', 'utilitarian', 'mostEqual'] as const;

/** Never as a scolding: nobody at the table could see what is seen here. */
export function WhatWasPossible({ words, debrief }: PossibleProps) {
  const say = words.afterwards;
  const { possible, end } = debrief;
  const [measure, choose] = useState<(typeof MEASURES)[number]>('nash');
  if (!possible) return <p class="note">{say('keptBack')}</p>;
  const { trades } = possible;
  const best = possible.best[measure];
  return (
    <section class="possible" aria-labelledby="possible">
      <h3 id="possible">{say('tab.possible')}</h3>
      <p class="lead">{possibleInWords(words, possible)}</p>
      {possible.shareOfDraft !== null && (
        <meter class="share" min={0} max={1} value={possible.shareOfDraft} aria-label={say('shareLabel')} />
      )}
      {hardDaysInWords(words, end, possible.hardDays).map((day) => (
        <p key={day}>{day}</p>
      ))}
      <p class="note">{say('possibleNote')}</p>
      <h4>{say('trades')}</h4>
      {trades.length === 0 ? (
        <p>{words.debrief('possible.none')}</p>
      ) : (
        <ol class="trades">
          {trades.map((trade) => (
            <li key={JSON.stringify(trade.changes)}>{tradeInWords(words, end, trade)}</li>
          ))}
        </ol>
      )}
      {possible.tradesFound > trades.length && (
        <p class="note">{say('moreTrades', { count: possible.tradesFound - trades.length })}</p>
      )}
      <h4>{say('bestText')}</h4>
      <fieldset class="row">
        <legend>{say('measure')}</legend>
        {MEASURES.map((one) => (
          <label key={one}>
            <input type="radio" name="measure" checked={one === measure} onChange={() => choose(one)} />{' '}
            {say(`measure.${one}`)}
          </label>
        ))}
      </fieldset>
      {best ? <Best words={words} debrief={debrief} best={best} /> : <p>{say('bestUnknown')}</p>}
    </section>
  );
}

function Best({ words, debrief, best }: PossibleProps & { readonly best: BestText }) {
  const say = words.afterwards;
  const { end, possible } = debrief;
  const reached = possible?.reached;
  const per = (code: string) => reached?.members.find((m) => m.code === code)?.satisfaction;
  const tenth = (value: number | undefined) => (value === undefined ? '–' : Math.round(value / 10));
  return (
    <>
      <p>
        {best.proven || best.gap === null
          ? words.debrief('possible.proven')
          : words.debrief('possible.open', { gap: `${(100 * best.gap).toFixed(1)} %` })}{' '}
        {say('fairness', { best: best.fairness.toFixed(2), reached: reached?.fairness.toFixed(2) ?? '–' })}
      </p>
      <Figures
        caption={say('bestTable')}
        columns={[say('whoColumn'), say('reachedText'), say('bestColumn')]}
        rows={best.members.map(({ code, satisfaction }) => ({
          key: code,
          name: nameIn(end.matter, code),
          cells: [tenth(per(code)), tenth(satisfaction)],
        }))}
      />
      <details>
        <summary>{say('readBest')}</summary>
        <ol class="statement">
          {best.pieces.map((pieces, place) => (
            <li key={place}>{pieces.length === 0 ? say('leftOut') : <Pieces pieces={pieces} />}</li>
          ))}
        </ol>
      </details>
    </>
  );
}
