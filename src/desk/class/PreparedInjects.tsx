/** What was prepared to be brought in, each with one press. */
import type { Inject } from '../../session/classroom.ts';
import { type Leading, movedBy } from './leading.ts';
import { nameIn } from './roster.ts';

interface PreparedProps extends Leading {
  readonly council: string;
  /** The Council into which it is brought; null for all. */
  readonly target: string | null;
}

/** The list; nothing where nothing is prepared. */
export function PreparedInjects({ council, target, ...leading }: PreparedProps) {
  const { words, picture, ask } = leading;
  const { say } = words;
  if (picture.prepared.length === 0) return null;
  return (
    <ul class="prepared" aria-label={say('preparedInjects')}>
      {picture.prepared.map(({ id, inject }) => (
        <li key={id}>
          <span>{lineFor(inject, council, leading)}</span>
          <button
            type="button"
            class="small"
            onClick={() =>
              // Seats are a Council's own.
              ask(
                { kind: 'bringIn', id, council: inject.kind === 'instruct' ? council : target },
                say('broughtIn'),
              )
            }
          >
            {say('bringIn')}
          </button>
          <button type="button" class="small" onClick={() => ask({ kind: 'dropPrepared', id })}>
            {say('dropPrepared')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function lineFor(inject: Inject, council: string, { words, meeting, connection, roster }: Leading): string {
  const { say } = words;
  switch (inject.kind) {
    case 'news':
      return inject.text;
    case 'deadline':
      return say('preparedDeadline', { by: movedBy(words, Math.round(inject.seconds / 60)) });
    case 'instruct': {
      const view = connection.watched(council)?.on.view ?? null;
      const { seat, issue, change } = inject;
      const parts = [
        ...(change.weight === undefined ? [] : [say('preparedWeight', { weight: change.weight })]),
        ...(change.min === undefined
          ? []
          : change.min === null
            ? [say('noRedLine')]
            : [say('preparedMin', { level: view ? meeting.level(view, issue, change.min) : change.min })]),
      ];
      return say('preparedInstruction', {
        name: nameIn(roster, seat),
        issue: view?.matter.issues.find(({ id }) => id === issue)?.name ?? issue,
        what: words.list(parts),
      });
    }
  }
}
