/** Words of a delegate's own for one place: written with the ladder and agreed language at hand, weighed, and then proposed. */
import { useId, useState } from 'preact/hooks';
import type { ParagraphId, Slot } from '../../council/matter.ts';
import { REASONS, type Reason } from '../../council/vocabulary.ts';
import { type Measure, measured } from '../../council/wordingMeter.ts';
import { effectOfOwn } from './effect.ts';
import { remarksOn } from './houseStyle.ts';
import { Ladder } from './Ladder.tsx';
import { MoveButton } from './MoveButton.tsx';
import { LONGEST_WORDS, sentenceWith } from './ownWords.ts';
import type { Table } from './table.ts';
import { EffectInWords } from './Worth.tsx';

interface OwnProps {
  readonly table: Table;
  readonly paragraph: ParagraphId;
  readonly slot: Slot;
}

/** Opened by whoever wants to write; what is written is kept until it is proposed. */
export function OwnWording({ table, paragraph, slot }: OwnProps) {
  const { words, view, drafts, draft } = table;
  const say = words.drafting;
  const key = `${paragraph}/${slot.id}`;
  const written = drafts.own[key] ?? '';
  const [isOpen, open] = useState(written !== '');
  const [reason, give] = useState<Reason>('compromise');
  const field = useId();
  const write = (text: string) => draft({ own: { ...drafts.own, [key]: text } });
  // White space counts as one space, as in the move.
  const plain = written.trim().replace(/\s+/g, ' ');
  return (
    <details
      class="own"
      open={isOpen}
      onToggle={({ currentTarget }) => open(currentTarget.open)}
      data-slot={slot.id}
    >
      <summary>{say('own')}</summary>
      {isOpen && (
        <>
          <Ladder table={table} paragraph={paragraph} slot={slot} take={write} />
          <p class="note">{say('ownLead')}</p>
          <label for={field}>{say('ownField', { slot: slot.name })}</label>
          <textarea
            id={field}
            rows={3}
            maxLength={LONGEST_WORDS}
            value={written}
            spellcheck
            lang="en"
            onInput={(event) => write(event.currentTarget.value)}
          />
          {plain !== '' && (
            <>
              <Weighed table={table} paragraph={paragraph} slot={slot} plain={plain} />
              <label class="reason">
                <span>{words.desk('reasonGiven')}</span>{' '}
                <select value={reason} onChange={(event) => give(event.currentTarget.value as Reason)}>
                  {REASONS.map((one) => (
                    <option key={one} value={one}>
                      {words.reason(one)}
                    </option>
                  ))}
                </select>
              </label>
              <MoveButton
                table={table}
                move={{
                  kind: 'proposeOwnWording',
                  paragraph,
                  slot: slot.id,
                  words: plain,
                  force: measured(view.matter, paragraph, slot.id, plain).force,
                  reason,
                }}
                main
                preview
                then={() => write('')}
              />
            </>
          )}
        </>
      )}
    </details>
  );
}

interface WeighedProps extends OwnProps {
  readonly plain: string;
}

/** The sentence with the words in it, what the meter reads, what it would mean, and what an editor would remark. */
function Weighed({ table, paragraph, slot, plain }: WeighedProps) {
  const { words, view } = table;
  const say = words.drafting;
  const measure = measured(view.matter, paragraph, slot.id, plain);
  const remarks = remarksOn(slot, plain);
  const effect = effectOfOwn(view, { paragraph, slot: slot.id, words: plain, force: measure.force });
  return (
    <div class="weighed">
      <h5>{say('ownWould')}</h5>
      <blockquote class="sentence" lang="en">
        {sentenceWith(view, { paragraph, slot: slot.id, words: plain })}
      </blockquote>
      <h5>{say('meter')}</h5>
      <Meter table={table} measure={measure} />
      <p>
        <EffectInWords words={words} view={view} effect={effect} />
      </p>
      <h5>{say('style')}</h5>
      {remarks.length === 0 ? (
        <p class="note">{say('styleNothing')}</p>
      ) : (
        <ul class="parts remarks">
          {remarks.map(({ kind, found, better }) => (
            <li key={`${kind} ${found}`}>{say(`remark.${kind}`, { found, better })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface MeterProps {
  readonly table: Table;
  readonly measure: Measure;
}

/** What was recognised and as what, what it adds up to, and what is not known. */
function Meter({ table: { words, view }, measure }: MeterProps) {
  const say = words.drafting;
  const { force, recognised, unknown } = measure;
  const counted = (of: Measure['force']) =>
    Object.entries(of)
      .filter(([, amount]) => amount !== 0)
      .map(([issue, amount]) =>
        say('meterForce', {
          issue: words.issue(view, issue),
          force: amount > 0 ? `+${amount}` : `−${-amount}`,
        }),
      )
      .join('; ');
  return (
    <div class="meter">
      {recognised.length === 0 && <p class="note">{say('meterNothing')}</p>}
      <ul class="parts">
        {recognised.map((one) => (
          <li key={`${one.as} ${one.words}`}>
            {say(`read.${one.as}`, { words: one.words, like: one.like })}{' '}
            {counted(one.force) !== '' && <strong>{counted(one.force)}</strong>}
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <p class="note">
          {say('unknownWords', { words: words.list(unknown.map((stretch) => `“${stretch}”`)) })}
        </p>
      )}
      {recognised.length > 0 && <p class="sum">{counted(force) || say('meterNoForce')}</p>}
    </div>
  );
}
