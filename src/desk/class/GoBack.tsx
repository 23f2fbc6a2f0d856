/** Going back to any move, and letting a second Council go on from there: the moves are read from the ledger itself. */
import { useState } from 'preact/hooks';
import { isObject } from '../../council/fields.ts';
import { understand } from '../../council/order.ts';
import type { View } from '../../council/view.ts';
import { labelOf } from '../play/labels.ts';
import type { Leading } from './leading.ts';
import { nameIn } from './roster.ts';

interface GoBackProps extends Leading {
  readonly council: string;
  /** How many entries the ledger has. */
  readonly entries: number;
  readonly view: View | null;
  readonly forked: (id: string) => void;
}

/** A move or a happening of the ledger, as it is listed. */
interface Line {
  readonly n: number;
  readonly text: string;
}

/** The panel. */
export function GoBack({ council, entries, view, forked, ...leading }: GoBackProps) {
  const { words, connection, ask } = leading;
  const { say } = words;
  const [lines, setLines] = useState<readonly Line[] | null>(null);
  const [to, setTo] = useState('');
  const [sure, makeSure] = useState(false);
  const read = async () => {
    // Not asked at the head: what was said of going back is to stay there.
    const reply = await connection.ask({ kind: 'export', council });
    if (reply.ok && reply.ledger !== undefined && view) setLines(linesOf(reply.ledger, leading, view));
  };
  const entry = Number(to);
  const chosen = to !== '' && Number.isInteger(entry) && entry >= 0 && entry <= entries;
  return (
    <details
      class="goBack"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) void read();
      }}
    >
      <summary>{say('goBack')}</summary>
      <p class="note">{say('goBackNote')}</p>
      <div class="row">
        <label class="inline">
          <span>{say('afterMove')}</span>{' '}
          <input
            type="number"
            min={0}
            max={entries}
            value={to}
            onInput={({ currentTarget }) => {
              setTo(currentTarget.value);
              makeSure(false);
            }}
          />
        </label>
        <button
          type="button"
          aria-disabled={!chosen}
          onClick={async () => {
            if (!chosen) return;
            if (!sure) {
              makeSure(true);
              return;
            }
            makeSure(false);
            await ask({ kind: 'rewind', council, to: entry }, say('rewound', { entry }));
            void read();
          }}
        >
          {sure ? say('rewindSure', { entry }) : say('rewind')}
        </button>
        <button
          type="button"
          aria-disabled={!chosen}
          onClick={async () => {
            if (!chosen) return;
            const reply = await ask({ kind: 'fork', council, at: entry });
            if (reply.ok && reply.council !== undefined) forked(reply.council);
          }}
        >
          {say('fork')}
        </button>
        <button type="button" class="small" onClick={read}>
          {say('readAgain')}
        </button>
      </div>
      {lines && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
        <ol class="movesMade" tabIndex={0} aria-label={say('goBack')}>
          {lines.map(({ n, text }) => (
            <li key={n}>
              <button
                type="button"
                class="small"
                aria-pressed={entry === n && to !== ''}
                onClick={() => {
                  setTo(String(n));
                  makeSure(false);
                }}
              >
                {n}
              </button>{' '}
              {text}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

/** The entries of a ledger, newest first, and its opening last. */
function linesOf(ledger: string, { words, meeting, roster }: Leading, view: View): readonly Line[] {
  const { say } = words;
  const lines: Line[] = [{ n: 0, text: say('opening') }];
  for (const line of ledger.split('\n').slice(1)) {
    const entry = parsed(line);
    if (typeof entry?.n !== 'number') continue;
    const { n, by, at, event } = entry;
    if (typeof by === 'string' && typeof at === 'number') {
      const read = understand(entry.move);
      const what = read.misfit ? '' : labelOf(meeting, view, read.move);
      lines.push({ n, text: say('moveLine', { time: meeting.clock(at), who: nameIn(roster, by), what }) });
    } else if (isObject(event)) {
      const type = OUTSIDE.find((one) => one === event.type);
      lines.push({ n, text: type ? say(`outside.${type}`) : '' });
    }
  }
  return lines.reverse();
}

/** What happens from outside the seats, as ledgers call it. */
const OUTSIDE = [
  'clock.reached',
  'seat.emptied',
  'seat.taken',
  'capital.instructed',
  'wording.confirmed',
  'news.arrived',
  'deadline.moved',
  'seat.handed',
] as const;

function parsed(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const read: unknown = JSON.parse(line);
    return isObject(read) ? read : null;
  } catch {
    return null;
  }
}
