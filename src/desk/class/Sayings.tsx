/** Who asks for help, a message to all, and the private notes, which the facilitator may read. */
import { useState } from 'preact/hooks';
import { LONGEST_NOTE, type Note } from '../../session/classroom.ts';
import type { Leading } from './leading.ts';
import { NoteText } from './Notes.tsx';

/** The panel. */
export function Sayings(leading: Leading) {
  const { words, connection, roster, ask } = leading;
  const { say } = words;
  const [answered, setAnswered] = useState<readonly number[]>([]);
  const [text, setText] = useState('');
  const [notes, setNotes] = useState<readonly Note[] | null>(null);
  const calls = connection.said.flatMap((one) =>
    one.kind === 'help' && !answered.includes(one.n) ? [one] : [],
  );
  return (
    <section class="sayings" aria-labelledby="sayings-heading">
      <h3 id="sayings-heading">{say('sayings')}</h3>
      <div role="log" aria-label={say('helpCalls')}>
        {calls.map(({ n, name, text: called }) => (
          <div key={n} class="callout">
            <p>
              <strong>{say('asksForHelp', { name })}</strong> {called}
            </p>
            <button type="button" class="small" onClick={() => setAnswered((now) => [...now, n])}>
              {say('helped')}
            </button>
          </div>
        ))}
      </div>
      <form
        class="asking"
        onSubmit={(event) => {
          event.preventDefault();
          void ask({ kind: 'message', to: null, text }, say('messageSent')).then(
            ({ ok }) => ok && setText(''),
          );
        }}
      >
        <label>
          <span>{say('messageAll')}</span>
          <input
            required
            maxLength={LONGEST_NOTE}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <button type="submit">{say('send')}</button>
      </form>
      <details
        onToggle={({ currentTarget }) => {
          if (currentTarget.open)
            void ask({ kind: 'readNotes', council: null }).then(
              (reply) => reply.ok && reply.notes && setNotes(reply.notes),
            );
        }}
      >
        <summary>{say('notesPassed')}</summary>
        {notes?.length === 0 && <p class="note">{say('noNotes')}</p>}
        <ol class="notesPassed">
          {[...(notes ?? []), ...laterThan(connection.said, notes)].map((note) => (
            <li key={`${note.at} ${note.from}`}>
              <NoteText {...{ words, roster, note }} />
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

/** Notes that came after those that were read. */
function laterThan(said: Leading['connection']['said'], read: readonly Note[] | null): readonly Note[] {
  const last = read?.at(-1)?.at ?? 0;
  return said.flatMap((one) => (one.kind === 'note' && one.note.at > last ? [one.note] : []));
}
