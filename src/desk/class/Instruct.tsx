/** A new instruction from a capital: how much an issue weighs from now on, and from where on it is a red line. */
import { useState } from 'preact/hooks';
import type { Inject } from '../../session/classroom.ts';
import { briefsIn } from './CouncilAtDesk.tsx';
import type { Leading } from './leading.ts';
import { nameIn } from './roster.ts';

interface InstructProps extends Leading {
  readonly council: string;
  readonly prepare: (inject: Inject) => Promise<boolean>;
}

/** The form; only its delegation is told. */
export function Instruct({ council, prepare, ...leading }: InstructProps) {
  const { words, meeting, connection, roster, ask } = leading;
  const { say } = words;
  const view = connection.watched(council)?.on.view ?? null;
  const briefs = briefsIn(view);
  const [seat, setSeat] = useState('');
  const [issue, setIssue] = useState('');
  const [weight, setWeight] = useState('');
  const [min, setMin] = useState('');
  const now = briefs?.[seat]?.instructions[issue];
  if (!view || !briefs) return null;
  const inject = {
    kind: 'instruct',
    seat,
    issue,
    change: {
      ...(weight !== '' && { weight: Number(weight) }),
      ...(min !== '' && { min: min === 'none' ? null : Number(min) }),
    },
  } as const;
  const says = now !== undefined && (weight !== '' || min !== '');
  const levels = Array.from({ length: 11 }, (_, level) => level);
  return (
    <details>
      <summary>{say('instruction')}</summary>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (says) void ask({ ...inject, council }, say('instructed', { name: nameIn(roster, seat) }));
        }}
      >
        <p class="note">{say('instructionNote')}</p>
        <label class="field">
          <span>{say('instructWhom')}</span>
          <select required value={seat} onChange={({ currentTarget }) => setSeat(currentTarget.value)}>
            <option value="">{say('chooseSeat')}</option>
            {Object.keys(briefs).map((code) => (
              <option key={code} value={code}>
                {nameIn(roster, code)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{say('instructOn')}</span>
          <select required value={issue} onChange={({ currentTarget }) => setIssue(currentTarget.value)}>
            <option value="">{say('chooseIssue')}</option>
            {view.matter.issues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{say('instructWeight', { now: now?.weight ?? '–' })}</span>
          <select value={weight} onChange={({ currentTarget }) => setWeight(currentTarget.value)}>
            <option value="">{say('asItIs')}</option>
            {levels.map((level) => (
              <option key={level} value={level}>
                {level}
              </option>
            ))}
          </select>
        </label>
        {issue !== '' && (
          <label class="field">
            <span>{say('instructMin')}</span>
            <select value={min} onChange={({ currentTarget }) => setMin(currentTarget.value)}>
              <option value="">{say('asItIs')}</option>
              <option value="none">{say('noRedLine')}</option>
              {levels.slice(1, 7).map((level) => (
                <option key={level} value={level}>
                  {meeting.level(view, issue, level)}
                </option>
              ))}
            </select>
          </label>
        )}
        <div class="row">
          <button type="submit" aria-disabled={!says}>
            {say('instruct')}
          </button>
          <button
            type="button"
            aria-disabled={!says}
            onClick={() => {
              if (says) void prepare(inject);
            }}
          >
            {say('keepForLater')}
          </button>
        </div>
      </form>
    </details>
  );
}
