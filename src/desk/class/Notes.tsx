/** Private notes: those that came and went, and a new one. Text only; the facilitator sees them, and that is said. */
import { useState } from 'preact/hooks';
import { LONGEST_NOTE, type Note } from '../../session/classroom.ts';
import type { Personal } from './personal.ts';
import { refusalIn } from './refusals.ts';
import { nameIn } from './roster.ts';

/** The notes of one's delegation. */
export function Notes({ words, connection, picture, roster }: Personal) {
  const { say } = words;
  const { class: room, you } = picture;
  const [to, setTo] = useState<readonly string[]>([]);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const notes = connection.said.flatMap((one) =>
    one.kind === 'note' && one.note.council === you.council ? [one] : [],
  );
  const send = async () => {
    if (to.length === 0) {
      setProblem(say('noteToNobody'));
      return;
    }
    const reply = await connection.ask({ kind: 'note', to: [...to], text });
    setProblem(reply.ok ? null : refusalIn(words, reply));
    if (reply.ok) setText('');
  };
  return (
    <section aria-labelledby="notes-heading" class="notes">
      <h3 id="notes-heading">{say('notesHeading')}</h3>
      <p class="note">{say(room.notes ? 'notesSeen' : 'notesAreOff')}</p>
      {notes.length > 0 && (
        <ol class="notesPassed" aria-live="polite" aria-labelledby="notes-heading">
          {notes.map(({ n, note }) => (
            <li key={n} class={note.from === you.seat ? 'own' : ''}>
              <NoteText {...{ words, roster, note }} />
              {note.from !== you.seat && room.notes && (
                <button type="button" class="small" onClick={() => setTo([note.from])}>
                  {say('answerTo', { name: nameIn(roster, note.from) })}
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
      {room.notes && room.stage !== 'ended' && (
        <form
          class="noteForm"
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <fieldset class="noteTo">
            <legend>{say('noteTo')}</legend>
            {roster
              .filter(({ code }) => code !== you.seat)
              .map(({ code, name }) => (
                <label key={code}>
                  <input
                    type="checkbox"
                    checked={to.includes(code)}
                    onChange={({ currentTarget: { checked } }) =>
                      setTo((now) => (checked ? [...now, code] : now.filter((one) => one !== code)))
                    }
                  />
                  <span>{name}</span>
                </label>
              ))}
          </fieldset>
          <label class="field">
            <span>{say('noteText')}</span>
            <textarea
              required
              rows={3}
              maxLength={LONGEST_NOTE}
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </label>
          <p class="problem" role="alert">
            {problem}
          </p>
          <button type="submit">{say('sendNote')}</button>
        </form>
      )}
    </section>
  );
}

/** A note as it reads: from whom to whom, and what. */
export function NoteText({
  words,
  roster,
  note,
}: Pick<Personal, 'words' | 'roster'> & { readonly note: Note }) {
  return (
    <p>
      <strong>
        {words.say('noteFromTo', {
          from: nameIn(roster, note.from),
          name: note.name,
          to: words.list(note.to.map((code) => nameIn(roster, code))),
        })}
      </strong>{' '}
      <span class="noteWords">{note.text}</span>
    </p>
  );
}
