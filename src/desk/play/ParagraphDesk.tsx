/** One paragraph before the delegate: what it means for the brief, the words place by place, and what each delegation has said. */
import { useState } from 'preact/hooks';
import type { ParagraphId } from '../../council/matter.ts';
import { costOfBreaking } from '../../council/moves/breakSilence.ts';
import { draftParagraph } from '../../council/text.ts';
import { type Phase, REASONS, type Reason } from '../../council/vocabulary.ts';
import { weightWord } from '../BriefSheet.tsx';
import { Composing } from './Composing.tsx';
import { effectOf, stakesIn } from './effect.ts';
import { MoveButton } from './MoveButton.tsx';
import { likelyReason, movesOn, movesOnParagraph, type Place } from './moves.ts';
import { OwnWording } from './OwnWording.tsx';
import { type Placed, placesIn, saidIn } from './places.ts';
import type { Table } from './table.ts';

interface DeskProps {
  readonly table: Table;
  readonly id: ParagraphId;
}

/** The paragraph that is looked at. */
export function ParagraphDesk({ table, id }: DeskProps) {
  const { words, view, code } = table;
  const say = words.desk;
  const [chosen, choose] = useState<Place | null>(null);
  const paragraph = view.matter.paragraphs.find((p) => p.id === id);
  const drafted = draftParagraph(view.draft, id);
  const isSeen = view.tabledAt !== null || code === view.matter.penholder;
  if (!paragraph || !drafted || !isSeen) return <p class="note">{say('notTabled')}</p>;
  const isChosen = ({ slot, option }: Place) =>
    chosen?.paragraph === id && chosen.slot === slot && chosen.option === option;
  return (
    <div class="paragraphDesk">
      <h3 tabIndex={-1}>
        {view.matter.paragraphs.indexOf(paragraph) + 1}. {paragraph.title}
      </h3>
      <Stakes table={table} id={id} />
      <section aria-labelledby="words-heading">
        <h4 id="words-heading">{say('wordsAtIssue')}</h4>
        {placesIn(view, id).map(({ slot, name, options }) => (
          <fieldset key={slot} class="slot">
            <legend>{name ?? say('wholeParagraph')}</legend>
            {options.map((placed) => (
              <div key={placed.option} class={`wording ${placed.state}`}>
                <label>
                  <input
                    type="radio"
                    name={`words-${id}-${slot}`}
                    checked={isChosen({ paragraph: id, slot, option: placed.option })}
                    onChange={() => choose({ paragraph: id, slot, option: placed.option })}
                  />
                  <Words table={table} id={id} slot={slot} placed={placed} />
                </label>
                {isChosen({ paragraph: id, slot, option: placed.option }) && (
                  <MovesOnWords table={table} place={{ paragraph: id, slot, option: placed.option }} />
                )}
              </div>
            ))}
            <OwnPlace table={table} id={id} slot={slot} />
          </fieldset>
        ))}
      </section>
      {movesOnParagraph(view, code, id).map((move) => (
        <MoveButton key={move.kind} table={table} move={move} preview />
      ))}
      <section aria-labelledby="said-heading">
        <h4 id="said-heading">{say('whatIsSaid')}</h4>
        <ul class="fifteen">
          {saidIn(view, id).map(({ by, said }) => (
            <li key={by} class={said[0]?.stance ?? 'unsaid'}>
              <strong>{words.name(view, by)}</strong>{' '}
              {by === code && <span class="note">({say('you')}) </span>}
              {said.length === 0
                ? say('saidNothing')
                : said
                    .map(({ stance, slot, option }) =>
                      say('saidOn', {
                        stance: words.stance(stance),
                        wording: words.wording(view, { paragraph: id, slot, option }, 'here'),
                      }),
                    )
                    .join('; ')}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Phases in which words of one's own can be proposed. */
const WRITING: readonly Phase[] = ['sitting', 'corridor'];

interface OwnPlaceProps extends DeskProps {
  readonly slot: string;
}

/** Where words of one's own are written for a place; the paragraph as a whole has no words to be written. */
function OwnPlace({ table, id, slot }: OwnPlaceProps) {
  const known = table.view.matter.paragraphs.find((p) => p.id === id)?.slots.find((s) => s.id === slot);
  if (!known || !WRITING.includes(table.view.phase)) return null;
  return <OwnWording table={table} paragraph={id} slot={known} />;
}

/** What the paragraph means for the brief, as it stands. */
function Stakes({ table: { words, view }, id }: DeskProps) {
  const say = words.desk;
  const stakes = stakesIn(view, id);
  return (
    <section class="stakes" aria-labelledby="stakes-heading">
      <h4 id="stakes-heading">{say('meansForYou')}</h4>
      {stakes.length === 0 && <p class="note">{say('noStake')}</p>}
      <ul>
        {stakes.map(({ issue, level, aim, weight, crossed }) => {
          const given = { issue: issue.name, weight: weightWord(words, weight) };
          const bounded = Math.max(-2, Math.min(2, aim)) as -2 | -1 | 0 | 1 | 2;
          return (
            <li key={issue.id} class={crossed ? 'redLine' : undefined}>
              {issue.kind === 'aim'
                ? say('stake', {
                    ...given,
                    level: words.level(view, issue.id, Math.min(level, issue.top)),
                    aim: words.level(view, issue.id, aim),
                  })
                : say('stakeWording', { ...given, level, aim: say(`wording.${bounded}`) })}
              {crossed && <strong> {say('redLineCrossed')}</strong>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface WordsProps extends DeskProps {
  readonly slot: string;
  readonly placed: Placed;
}

/** The words of an option, whose they are, and what they would do for the brief. */
function Words({ table: { words, view }, id, slot, placed }: WordsProps) {
  const say = words.desk;
  const { option, state, sponsors, agreed } = placed;
  return (
    <span class="words">
      <q>{words.option(view, id, slot, option)}</q>{' '}
      <span class="state">
        {state === 'stands' && say('stands')}
        {sponsors.length > 0 &&
          say('inBrackets', { sponsors: sponsors.map((s) => words.name(view, s)).join(', ') })}
        {state === 'possible' && say('couldBe')}
      </span>
      {agreed && <span class="state agreedLanguage"> {say('usedBefore', { source: agreed })}</span>}
      <EffectOf {...{ words, view, id, slot, option }} stands={state === 'stands'} />
    </span>
  );
}

interface EffectProps extends Pick<Table, 'words' | 'view'> {
  readonly id: ParagraphId;
  readonly slot: string;
  readonly option: string;
  readonly stands: boolean;
}

function EffectOf({ words, view, id, slot, option, stands }: EffectProps) {
  const say = words.desk;
  const effect = effectOf(view, id, slot, option);
  if (!effect) return null;
  const { points, crosses } = effect;
  const lines = words.list(crosses.map((issue) => words.issue(view, issue)));
  if (stands && crosses.length === 0) return null;
  return (
    <span class={`effect ${points > 0 ? 'gain' : points < 0 ? 'loss' : ''}`}>
      {!stands &&
        (points > 0
          ? say('gainFor', { points })
          : points < 0
            ? say('lossFor', { points: -points })
            : say('noDifference'))}
      {!stands && ', '}
      {crosses.length > 0 ? <strong>{say('crossesLine', { issues: lines })}</strong> : say('crossesNone')}
    </span>
  );
}

/** What can be done about the words that are chosen: each move with the words in which it would be on record. */
function MovesOnWords({ table, place }: { readonly table: Table; readonly place: Place }) {
  const { words, view, code } = table;
  const say = words.desk;
  const effect = effectOf(view, place.paragraph, place.slot, place.option);
  const likely = likelyReason(view, place, effect?.points ?? 0, (effect?.crosses.length ?? 0) > 0);
  const [given, give] = useState<Reason | null>(null);
  const reason = given ?? likely;
  const moves = movesOn(view, code, place, reason);
  const breaking = moves.find((m) => m.kind === 'breakSilence');
  const spoken = moves.some((m) => 'reason' in m);
  return (
    <div class="onWords">
      {spoken && (
        <label class="reason">
          <span>{say('reasonGiven')}</span>{' '}
          <select value={reason} onChange={(event) => give(event.currentTarget.value as Reason)}>
            {REASONS.map((one) => (
              <option key={one} value={one}>
                {words.reason(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      {breaking && (
        <p class="cost">
          {say('breakingCosts', {
            points: costOfBreaking(view, code, breaking),
            standing: view.standing[code] ?? 0,
          })}
        </p>
      )}
      {moves.map((move) => (
        <MoveButton key={move.kind} table={table} move={move} preview />
      ))}
      <Composing table={table} place={place} reason={reason} />
    </div>
  );
}
