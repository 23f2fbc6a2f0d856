/** Who is in the class: here or lost, where they sit, whether they have spoken, and what the facilitator can do about it. */
import { useState } from 'preact/hooks';
import type { PersonPicture } from '../../session/classroom.ts';
import type { Leading } from './leading.ts';
import { spaced } from './places.ts';
import { nameIn } from './roster.ts';

const MINUTE = 60_000;

/** The list. */
export function People(leading: Leading) {
  const { words, picture } = leading;
  const { say } = words;
  return (
    <section class="people" aria-labelledby="people-heading">
      <h3 id="people-heading">{say('people')}</h3>
      {picture.people.length === 0 ? (
        <p class="note">{say('nobodyYet')}</p>
      ) : (
        <ul>
          {picture.people.map((person) => (
            <Person key={person.id} {...leading} person={person} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface PersonProps extends Leading {
  readonly person: PersonPicture;
}

function Person({ person, ...leading }: PersonProps) {
  const { words, picture, roster, ask } = leading;
  const { say } = words;
  const { id, name, here, seat, council, moves } = person;
  const { class: room } = picture;
  const [reissued, set] = useState<string | null>(null);
  const [sure, makeSure] = useState(false);
  const [to, setTo] = useState('');
  const [message, setMessage] = useState('');
  const councilName = room.councils.find((c) => c.id === council)?.name ?? '';
  const place = person.observer
    ? say('observer')
    : seat === null
      ? say('noSeat')
      : room.councils.length > 1
        ? say('seatIn', { seat: nameIn(roster, seat), council: councilName })
        : nameIn(roster, seat);
  const silent = room.stage === 'running' && seat !== null && moves === 0;
  return (
    <li class={here ? '' : 'isLost'}>
      <details>
        <summary>
          <strong>{name}</strong> <span>{place}</span>{' '}
          {person.pen &&
            picture.people.some((p) => p.seat === seat && p.council === council && p.id !== id) && (
              <span class="tag">{say('hasPen')}</span>
            )}{' '}
          {!here && <span class="state bracketed">{awayFor(leading, person)}</span>}{' '}
          {person.handedOver && <span class="state">{say('letsAiAct')}</span>}{' '}
          {silent ? (
            <span class="state">{say('hasNotSpoken')}</span>
          ) : (
            moves > 0 && <span class="note">{say('movesMade', { count: moves })}</span>
          )}
        </summary>
        <div class="personDoing">
          <form
            class="asking"
            onSubmit={(event) => {
              event.preventDefault();
              const [where = '', code = ''] = to.split('/');
              void ask({ kind: 'giveSeat', person: id, council: where, seat: code });
            }}
          >
            <label>
              <span>{say('giveSeat')}</span>
              <select required value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)}>
                <option value="">{say('chooseSeat')}</option>
                {room.councils.map((c) => (
                  <optgroup key={c.id} label={say('council', { name: c.name })}>
                    {c.seats.map(({ code, names, full }) => (
                      <option key={code} value={`${c.id}/${code}`} disabled={full}>
                        {nameIn(roster, code)}
                        {names.length > 0 ? ` (${words.list(names)})` : ''}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            </label>
            <button type="submit" class="small">
              {say('give')}
            </button>
          </form>
          <form
            class="asking"
            onSubmit={(event) => {
              event.preventDefault();
              void ask({ kind: 'message', to: id, text: message }, say('messageSent')).then(
                ({ ok }) => ok && setMessage(''),
              );
            }}
          >
            <label>
              <span>{say('messageTo', { name })}</span>
              <input
                required
                maxLength={600}
                value={message}
                onInput={({ currentTarget }) => setMessage(currentTarget.value)}
              />
            </label>
            <button type="submit" class="small">
              {say('send')}
            </button>
          </form>
          <div class="row">
            {seat !== null && (
              <button type="button" class="small" onClick={() => ask({ kind: 'takeSeatFrom', person: id })}>
                {say('takeSeatFrom')}
              </button>
            )}
            {seat !== null && !person.pen && (
              <button type="button" class="small" onClick={() => ask({ kind: 'givePen', person: id })}>
                {say('givePen')}
              </button>
            )}
            <button
              type="button"
              class="small"
              onClick={() =>
                ask({ kind: 'reissue', person: id }).then(
                  (reply) => reply.ok && reply.seatCode !== undefined && set(reply.seatCode),
                )
              }
            >
              {say('newSeatCode')}
            </button>
            <button
              type="button"
              class="small"
              onClick={() => (sure ? void ask({ kind: 'remove', person: id }) : makeSure(true))}
            >
              {say(sure ? 'removeSure' : 'removePerson')}
            </button>
          </div>
          <p class="note" role="status">
            {say('seatCodeIs')} <strong class="seatCode">{spaced(person.seatCode)}</strong>{' '}
            {reissued !== null && say('reissuedNote')}
          </p>
        </div>
      </details>
    </li>
  );
}

/** How long a person has been away, by the host's clock. */
function awayFor({ words: { say }, picture }: Leading, { awaySince }: PersonPicture): string {
  if (awaySince === null) return say('isLost');
  const minutes = Math.floor((picture.class.now - awaySince) / MINUTE);
  return minutes < 1 ? say('isLost') : say('isLostFor', { count: minutes });
}
