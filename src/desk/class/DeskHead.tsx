/** The head of the facilitator's desk: how the class stands, what starts and stops it, how people join, and what is set. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { LONGEST_TITLE, PLANS } from '../../session/classroom.ts';
import { Copied } from './Copied.tsx';
import { Invitation, useReachable } from './Invitation.tsx';
import type { Leading } from './leading.ts';
import { linkTo, spaced } from './places.ts';
import { Connection } from './Status.tsx';

interface HeadProps extends Leading {
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The head. */
export function DeskHead({ heading, ...leading }: HeadProps) {
  const { words, connection, picture, ask } = leading;
  const { say } = words;
  const { class: room, wallKey } = picture;
  const base = useReachable();
  const [sure, makeSure] = useState<'end' | 'delete' | null>(null);
  const [name, setName] = useState(room.name);
  const here = picture.people.filter((p) => p.here).length;
  return (
    <header class="deskHead">
      <div class="deskTitle">
        <h2 ref={heading} tabIndex={-1}>
          {room.name === ''
            ? say('deskHeading', { code: spaced(room.code) })
            : say('deskHeadingNamed', { name: room.name, code: spaced(room.code) })}
        </h2>
        <p class="classStatus">
          <Connection words={words} connection={connection} />
          <span>{say(`stage.${room.stage}`)}</span>
          <span>{say('peopleHere', { here, all: room.persons })}</span>
          {room.unseated > 0 && <span>{say('peopleUnseated', { count: room.unseated })}</span>}
          <strong role="status">
            {room.storeFails ? say('storeFails') : room.paused && say('isPaused')}
          </strong>
        </p>
      </div>
      <div class="row">
        {room.stage === 'lobby' && (
          <button type="button" class="main" onClick={() => ask({ kind: 'start' })}>
            {say('start')}
          </button>
        )}
        {room.stage === 'running' && (
          <button type="button" class="main" onClick={() => ask({ kind: room.paused ? 'resume' : 'pause' })}>
            {say(room.paused ? 'resume' : 'pause')}
          </button>
        )}
        <a class="button" href={linkTo('project', wallKey)} target="_blank" rel="noopener">
          {say('openWall')}
        </a>
        <button
          type="button"
          aria-pressed={room.locked}
          onClick={() => ask({ kind: 'lock', locked: !room.locked })}
        >
          {say('lock')}
        </button>
        <button
          type="button"
          aria-pressed={room.notes}
          onClick={() => ask({ kind: 'allowNotes', allowed: !room.notes })}
        >
          {say('notes')}
        </button>
        <label class="inline">
          <span>{say('plan')}</span>{' '}
          <select
            value={room.plan}
            onChange={({ currentTarget: { value } }) => {
              const plan = PLANS.find((one) => one === value);
              if (plan) void ask({ kind: 'plan', plan });
            }}
          >
            {PLANS.map((plan) => (
              <option key={plan} value={plan}>
                {say(`plan.${plan}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <details class="deskMore" open={room.stage === 'lobby'}>
        <summary>{say('howToJoin')}</summary>
        <Invitation words={words} code={room.code} />
        <Copied words={words} label={say('wallLink')} text={linkTo('project', wallKey, base)} />
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            void ask({ kind: 'name', name });
          }}
        >
          <label class="inline">
            <span>{say('className')}</span>{' '}
            <input
              autocomplete="off"
              maxLength={LONGEST_TITLE}
              value={name}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </label>
          <button type="submit">{say('rename')}</button>
        </form>
      </details>
      <details class="deskMore">
        <summary>{say('endOrDelete')}</summary>
        <p class="note">{say('endNote')}</p>
        <div class="row">
          {sure === null ? (
            <>
              {room.stage !== 'ended' && (
                <button type="button" onClick={() => makeSure('end')}>
                  {say('end')}
                </button>
              )}
              <button type="button" onClick={() => makeSure('delete')}>
                {say('deleteClass')}
              </button>
            </>
          ) : (
            <>
              <button
                type="button"
                class="main"
                onClick={() => {
                  void ask({ kind: sure });
                  makeSure(null);
                }}
              >
                {say(sure === 'end' ? 'endSure' : 'deleteSure')}
              </button>
              <button type="button" onClick={() => makeSure(null)}>
                {say('notNow')}
              </button>
            </>
          )}
        </div>
      </details>
    </header>
  );
}
