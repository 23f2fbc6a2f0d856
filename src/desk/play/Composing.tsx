/** Words put to use in what is composed of several parts: a letter, an offer, a common line, a draft. */
import { useState } from 'preact/hooks';
import type { Reason } from '../../council/vocabulary.ts';
import { MoveButton } from './MoveButton.tsx';
import { movesOn, type Place, refusalOf } from './moves.ts';
import { type Comment, type Table, withChange } from './table.ts';

interface ComposingProps {
  readonly table: Table;
  readonly place: Place;
  readonly reason: Reason;
}

const COMMENTS: readonly Comment['as'][] = ['proposeWording', 'support', 'canLiveWith', 'reserve', 'object'];

/** What the chosen words can become a part of at this stage of business. */
export function Composing({ table, place, reason }: ComposingProps) {
  const { words, view, code, drafts, draft } = table;
  const say = words.desk;
  const { phase, matter } = view;
  const others = matter.delegations.filter((d) => d.code !== code);
  const [other, choose] = useState(drafts.terms.find((t) => t.who !== code)?.who ?? others[0]?.code ?? '');
  const groups = matter.delegations.find((d) => d.code === code)?.groups ?? [];
  const bilateral = phase === 'corridor' || phase === 'sitting' || phase === 'silence';
  const holdsThePen = code === matter.penholder && (phase === 'corridor' || phase === 'tabling');
  const addTerm = (who: string) =>
    draft({ terms: [...drafts.terms.filter((t) => !isTerm(t, who, place)), { who, ...place }] });
  return (
    <>
      {phase === 'corridor' && <ForTheLetter {...{ table, place, reason }} />}
      {holdsThePen && (
        <button type="button" onClick={() => draft({ changes: withChange(drafts.changes, place) })}>
          {say('toRevision')}
        </button>
      )}
      {bilateral && (
        <div class="bilateral">
          <button type="button" onClick={() => addTerm(code)}>
            {say('toOfferMine')}
          </button>
          <div class="pair">
            <label>
              <span class="unseen">{say('offerTo')}</span>
              <select value={other} onChange={(event) => choose(event.currentTarget.value)}>
                {others.map((d) => (
                  <option key={d.code} value={d.code}>
                    {d.name}
                  </option>
                ))}
              </select>
            </label>
            <button type="button" onClick={() => addTerm(other)}>
              {say('toOfferTheirs', { who: words.nameInText(view, other) })}
            </button>
          </div>
          {groups.map((group) => (
            <MoveButton key={group} table={table} move={{ kind: 'proposeGroupLine', group, ...place }} />
          ))}
        </div>
      )}
    </>
  );
}

function isTerm(term: Place & { readonly who: string }, who: string, place: Place): boolean {
  return term.who === who && term.paragraph === place.paragraph && term.slot === place.slot;
}

/** The comments that can be made on the words in a letter; only those that are in order. */
function ForTheLetter({ table, place, reason }: ComposingProps) {
  const { words, view, code, drafts, draft } = table;
  const say = words.desk;
  const { paragraph, slot, option } = place;
  const written = drafts.letter.some(
    (c) => c.paragraph === paragraph && c.slot === slot && c.option === option,
  );
  const kinds = COMMENTS.filter((as) =>
    movesOn(view, code, place, reason).some((m) => m.kind === as && refusalOf(view, code, m) === null),
  );
  if (written || kinds.length === 0) return null;
  return (
    <fieldset class="forLetter">
      <legend>{say('toLetter')}</legend>
      <p class="note">{say('toLetterNote')}</p>
      <div class="row">
        {kinds.map((as) => (
          <button
            key={as}
            type="button"
            onClick={() => draft({ letter: [...drafts.letter, { as, paragraph, slot, option, reason }] })}
          >
            {say('inLetter', { what: say(`do.${as}`) })}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
