/** What is written between sittings: a member's letter, the penholder's draft, and the silence under which it is placed. */
import { useState } from 'preact/hooks';
import type { ParagraphId } from '../../council/matter.ts';
import type { Move } from '../../council/moves/index.ts';
import { standingOption } from '../../council/text.ts';
import { PRESENCE } from '../../council/vocabulary.ts';
import { effectOf } from './effect.ts';
import { MoveButton } from './MoveButton.tsx';
import { toBeTakenUp } from './moves.ts';
import { type DraftChange, type Table, withChange } from './table.ts';

interface SectionProps {
  readonly table: Table;
}

/** The letter that is being written. */
export function Letter({ table }: SectionProps) {
  const { words, view, drafts, draft } = table;
  const say = words.desk;
  const { letter } = drafts;
  const [first, ...rest] = letter;
  return (
    <section aria-labelledby="letter-heading">
      <h4 id="letter-heading">{say('letter')}</h4>
      {first === undefined ? (
        <p class="note">{say('letterEmpty')}</p>
      ) : (
        <>
          <ul class="parts">
            {letter.map((comment) => {
              const { as, reason, ...place } = comment;
              const what =
                as === 'proposeWording'
                  ? words.change(view, place)
                  : `${say(`do.${as}`)}: ${words.wording(view, place)}`;
              return (
                <li key={`${place.paragraph} ${place.slot} ${place.option}`}>
                  {what} ({words.reason(reason, as === 'object' || as === 'reserve' ? 'against' : 'for')}){' '}
                  <TakeOut
                    words={words}
                    what={what}
                    takeOut={() => draft({ letter: letter.filter((c) => c !== comment) })}
                  />
                </li>
              );
            })}
          </ul>
          <MoveButton
            table={table}
            move={{ kind: 'sendComments', comments: [first, ...rest] }}
            main
            preview
            then={() => draft({ letter: [] })}
          />
        </>
      )}
    </section>
  );
}

interface TakeOutProps extends Pick<Table, 'words'> {
  readonly what: string;
  readonly takeOut: () => void;
}

/** Takes one part out of what is composed. */
export function TakeOut({ words, what, takeOut }: TakeOutProps) {
  return (
    <button type="button" class="small" aria-label={words.desk('takeOut', { what })} onClick={takeOut}>
      {words.desk('takeOutShort')}
    </button>
  );
}

/** The zero draft or the next revision, as the penholder prepares it: every contested place, and what else is changed. */
export function DraftPrepared({ table }: SectionProps) {
  const { words, view, drafts, draft } = table;
  const say = words.desk;
  const { changes } = drafts;
  const zero = view.phase === 'tabling';
  const contested = view.draft.paragraphs.flatMap(({ paragraph, brackets }) =>
    [...new Set(brackets.map((b) => b.slot))].map((slot) => ({ paragraph, slot, brackets })),
  );
  const others = changes.filter(
    (c) => !contested.some((p) => p.paragraph === c.paragraph && p.slot === c.slot),
  );
  const [first, ...rest] = changes;
  const move: Move | null = zero
    ? { kind: 'tableDraft', changes: [...changes] }
    : first
      ? { kind: 'circulateRevision', changes: [first, ...rest] }
      : null;
  return (
    <section aria-labelledby="draft-heading">
      <h4 id="draft-heading">
        {zero ? say('revision.zero') : say('revision.next', { number: view.draft.revision + 1 })}
      </h4>
      <p class="note">{say(zero ? 'revision.zeroNote' : 'revision.nextNote')}</p>
      {contested.map(({ paragraph, slot, brackets }) => (
        <Contested
          key={`${paragraph} ${slot}`}
          table={table}
          place={{ paragraph, slot }}
          options={[
            standingOption(view.draft, paragraph, slot),
            ...brackets.filter((b) => b.slot === slot).map((b) => b.option),
          ]}
        />
      ))}
      {others.length > 0 && (
        <>
          <h5>{say('otherChanges')}</h5>
          <ul class="parts">
            {others.map((change) => (
              <li key={`${change.paragraph} ${change.slot}`}>
                {words.change(view, change)}{' '}
                <TakeOut
                  words={words}
                  what={words.change(view, change)}
                  takeOut={() => draft({ changes: changes.filter((c) => c !== change) })}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {move && <MoveButton table={table} move={move} main preview then={() => draft({ changes: [] })} />}
    </section>
  );
}

interface ContestedProps extends SectionProps {
  readonly place: Omit<DraftChange, 'option'>;
  readonly options: readonly string[];
}

/** A place in brackets: left open, settled as it stands, or settled with other words. */
function Contested({ table, place, options }: ContestedProps) {
  const { words, view, drafts, draft } = table;
  const say = words.desk;
  const { paragraph, slot } = place;
  const known = view.matter.paragraphs.find((p) => p.id === paragraph)?.slots.find((s) => s.id === slot);
  const taken = drafts.changes.find((c) => c.paragraph === paragraph && c.slot === slot)?.option ?? null;
  const standing = options[0];
  const others = drafts.changes.filter((c) => c.paragraph !== paragraph || c.slot !== slot);
  return (
    <fieldset class="contested">
      <legend>
        {say('settlePlace', {
          paragraph: words.paragraph(view, paragraph),
          slot: slot === PRESENCE ? say('wholeParagraph') : (known?.name ?? slot),
        })}
      </legend>
      {[null, ...new Set(options)].map((option) => (
        <label key={option ?? ''}>
          <input
            type="radio"
            name={`settle-${paragraph}-${slot}`}
            checked={taken === option}
            onChange={() =>
              draft({ changes: option === null ? others : withChange(others, { ...place, option }) })
            }
          />
          <span>
            {option === null
              ? say('leaveOpen')
              : say(option === standing ? 'keepsStanding' : 'takesIn', {
                  words: words.option(view, paragraph, slot, option),
                })}
            {option !== null && option !== standing && (
              <span class="note"> {pointsIn(table, { paragraph, slot, option })}</span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What a change would do for the player's own brief, in words. */
function pointsIn({ words, view }: Table, { paragraph, slot, option }: DraftChange): string {
  const effect = effectOf(view, paragraph, slot, option);
  if (!effect) return words.desk('effectUnknown');
  if (effect.points === 0) return words.desk('noDifference');
  return effect.points > 0
    ? words.desk('gainFor', { points: effect.points })
    : words.desk('lossFor', { points: -effect.points });
}

/** Any paragraph taken up out of turn. */
export function TakeUp({ table }: SectionProps) {
  const { words, view } = table;
  const say = words.desk;
  const paragraphs = toBeTakenUp(view);
  const [chosen, choose] = useState<ParagraphId | null>(null);
  const paragraph = paragraphs.find((id) => id === chosen) ?? paragraphs[0];
  if (paragraph === undefined) return null;
  return (
    <section aria-labelledby="take-up-heading">
      <h4 id="take-up-heading">{say('outOfTurn')}</h4>
      <label>
        <span class="unseen">{say('outOfTurn')}</span>
        <select value={paragraph} onChange={(event) => choose(event.currentTarget.value)}>
          {paragraphs.map((id) => (
            <option key={id} value={id}>
              {words.paragraph(view, id)}
            </option>
          ))}
        </select>
      </label>
      <MoveButton table={table} move={{ kind: 'takeUp', paragraph }} />
    </section>
  );
}

/** Parts of the timetable's silence that may be chosen, in thirds: the shortest in order, as planned, and twice that. */
const THIRDS = [1, 3, 6] as const;

/** The clean text placed under silence until a time. */
export function SilenceToBe({ table }: SectionProps) {
  const { words, view } = table;
  const say = words.desk;
  const { now } = view.clock;
  const lengths = THIRDS.map((thirds) => Math.ceil((view.matter.timetable.silence * thirds) / 3) + 1);
  const [length, choose] = useState(lengths[1] ?? 60);
  return (
    <section aria-labelledby="silence-heading">
      <h4 id="silence-heading">{say('silenceUntil')}</h4>
      <LengthChoice {...{ table, lengths, length, choose }} label={say('silenceUntil')} />
      <MoveButton table={table} move={{ kind: 'placeUnderSilence', until: now + length }} preview />
    </section>
  );
}

/** More time under silence, where a member has asked for it. */
export function Extension({ table }: SectionProps) {
  const { words, view } = table;
  const say = words.desk;
  const lengths = THIRDS.map((thirds) => Math.ceil((view.matter.timetable.silence * thirds) / 3));
  const [length, choose] = useState(lengths[0] ?? 60);
  const until = (view.silence?.until ?? view.clock.now) + length;
  return (
    <section aria-labelledby="extension-heading">
      <h4 id="extension-heading">{say('do.extendSilence')}</h4>
      <LengthChoice {...{ table, lengths, length, choose }} label={say('extensionUntil')} />
      <MoveButton table={table} move={{ kind: 'extendSilence', until }} preview />
    </section>
  );
}

interface LengthProps extends SectionProps {
  readonly lengths: readonly number[];
  readonly length: number;
  readonly choose: (length: number) => void;
  readonly label: string;
}

/** A length of game time, with the hour at which it ends. */
export function LengthChoice({ table: { words, view }, lengths, length, choose, label }: LengthProps) {
  return (
    <label>
      <span class="unseen">{label}</span>
      <select value={length} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {lengths.map((one) => (
          <option key={one} value={one}>
            {words.desk('silenceLength', {
              length: words.clock(one),
              time: words.clock(view.clock.now + one),
            })}
          </option>
        ))}
      </select>
    </label>
  );
}
