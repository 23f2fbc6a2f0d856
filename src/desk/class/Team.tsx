/** What concerns one's place: the team and its pen, letting an AI delegation act, notes, help, the seat code, leaving. */
import { useState } from 'preact/hooks';
import type { Asking } from '../../session/classroom.ts';
import { addressOfPage } from '../address.ts';
import { Notes } from './Notes.tsx';
import type { Personal } from './personal.ts';
import { spaced } from './places.ts';
import { refusalIn } from './refusals.ts';

/** The panel. */
export function Team(props: Personal) {
  const { words, connection, picture } = props;
  const { say } = words;
  const { class: room, you } = picture;
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [help, setHelp] = useState('');
  const [leaving, leave] = useState(false);
  const ask = async (asking: Asking, then?: string) => {
    const reply = await connection.ask(asking);
    setProblem(reply.ok ? null : refusalIn(words, reply));
    setDone(reply.ok && then !== undefined ? then : null);
    return reply.ok;
  };
  const holderAway = you.team.some(({ pen, here }) => pen && !here);
  return (
    <div class="team">
      <p class="problem" role="alert">
        {problem}
      </p>
      <p class="note" role="status">
        {done}
      </p>
      {you.seat !== null && (
        <section aria-labelledby="team-heading">
          <h3 id="team-heading">{say('team')}</h3>
          <ul class="teamMates">
            {you.team.map(({ id, name, pen, here }) => (
              <li key={id}>
                <span>
                  <strong>{id === you.id ? say('youOf', { name }) : name}</strong>{' '}
                  {pen && <span class="tag">{say('hasPen')}</span>}{' '}
                  {!here && <span class="note">{say('isAway')}</span>}
                </span>
                {!pen && (you.pen || holderAway) && (
                  <button type="button" class="small" onClick={() => ask({ kind: 'passPen', to: id })}>
                    {id === you.id ? say('takePen') : say('passPenTo', { name })}
                  </button>
                )}
              </li>
            ))}
          </ul>
          {you.team.length > 1 && <p class="note">{say('penNote')}</p>}
          <div class="row">
            {you.pen && (
              <button
                type="button"
                aria-pressed={you.handedOver}
                onClick={() => ask({ kind: 'handOver', toAi: !you.handedOver })}
              >
                {say(you.handedOver ? 'takeSeatBack' : 'letAiAct')}
              </button>
            )}
            {room.choosing && (
              <button type="button" onClick={() => ask({ kind: 'leaveSeat' })}>
                {say('standUp')}
              </button>
            )}
          </div>
          <p class="note">{say('letAiActNote')}</p>
        </section>
      )}
      {you.seat !== null && <Notes {...props} />}
      <section aria-labelledby="help-heading">
        <h3 id="help-heading">{say('helpHeading')}</h3>
        <form
          class="asking"
          onSubmit={(event) => {
            event.preventDefault();
            void ask({ kind: 'help', text: help }, say('helpSent')).then((sent) => sent && setHelp(''));
          }}
        >
          <label>
            <span class="unseen">{say('helpLabel')}</span>
            <input
              required
              maxLength={300}
              placeholder={say('helpLabel')}
              value={help}
              onInput={({ currentTarget }) => setHelp(currentTarget.value)}
            />
          </label>
          <button type="submit">{say('askForHelp')}</button>
        </form>
      </section>
      <section aria-labelledby="place-heading">
        <h3 id="place-heading">{say('placeHeading')}</h3>
        <p>
          {say('seatCodeIs')} <strong class="seatCode">{spaced(you.seatCode)}</strong>
        </p>
        <p class="note">{say('seatCodeNote', { code: spaced(room.code) })}</p>
        <div class="row">
          {leaving ? (
            <>
              <button type="button" onClick={() => ask({ kind: 'leaveClass' })}>
                {say('leaveSure')}
              </button>
              <button type="button" onClick={() => leave(false)}>
                {say('stay')}
              </button>
            </>
          ) : (
            <button type="button" onClick={() => leave(true)}>
              {say('leaveClass')}
            </button>
          )}
          <a href={addressOfPage('privacy')}>{say('whatIsKept')}</a>
        </div>
      </section>
    </div>
  );
}
