/** Before one sits: who one is, the seats with whoever is in them, and what happens next. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Asking } from '../../session/classroom.ts';
import type { Personal } from './personal.ts';
import { refusalIn } from './refusals.ts';
import { nameIn } from './roster.ts';
import { SaidToMe, Status } from './Status.tsx';
import { Team } from './Team.tsx';

/** The lobby. */
export function Lobby(props: Personal) {
  const { words, connection, picture, roster } = props;
  const { say } = words;
  const { class: room, you } = picture;
  const [council, show] = useState(room.councils[0]?.id ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const ask = async (asking: Asking) => {
    const reply = await connection.ask(asking);
    setProblem(reply.ok ? null : refusalIn(words, reply));
  };
  const shown = room.councils.find(({ id }) => id === council) ?? room.councils[0];
  return (
    <div class="classPage lobby">
      <header class="lobbyHead">
        <h2 ref={heading} tabIndex={-1}>
          {say('lobbyHeading', { name: you.name })}
        </h2>
        <Status {...props} />
      </header>
      <SaidToMe {...props} />
      <p class="problem" role="alert">
        {problem}
      </p>
      <p>
        {say(
          room.stage === 'ended'
            ? 'lobbyEnded'
            : you.seat !== null
              ? 'lobbySeated'
              : room.choosing
                ? 'lobbyChoose'
                : 'lobbyWait',
        )}
      </p>
      {room.councils.length > 1 && (
        <fieldset class="tabsOfCouncils" aria-label={say('councils')}>
          {room.councils.map(({ id, name }) => (
            <button key={id} type="button" aria-pressed={id === shown?.id} onClick={() => show(id)}>
              {say('council', { name })}
            </button>
          ))}
        </fieldset>
      )}
      {shown && room.stage !== 'ended' && (
        <ul class="seatsToTake" aria-label={say('seats')}>
          {shown.seats.map(({ code, names, full, holder }) => {
            const { name, presides } = roster.find((one) => one.code === code) ?? {
              name: nameIn(roster, code),
              presides: false,
            };
            return (
              <li key={code}>
                <button
                  type="button"
                  aria-disabled={full || !room.choosing}
                  onClick={() => {
                    if (!full && room.choosing) void ask({ kind: 'takeSeat', council: shown.id, seat: code });
                  }}
                >
                  <strong>{name}</strong>
                  {presides && <span class="tag">{say('presides')}</span>}
                  <span class="note">
                    {names.length > 0
                      ? say(full ? 'seatFull' : 'seatHas', { names: words.list(names) })
                      : say(`holder.${holder}`)}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <Team {...props} />
    </div>
  );
}
