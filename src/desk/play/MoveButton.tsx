/** A move as a button: greyed with its reason where it is not in order, and with the words in which it would be on record. */
import { useId } from 'preact/hooks';
import type { Move } from '../../council/moves/index.ts';
import { labelOf } from './labels.ts';
import { changesAskedBy, noticeOf, refusalOf } from './moves.ts';
import { BARRED, type Table } from './table.ts';
import { Worth } from './Worth.tsx';

interface MoveButtonProps {
  readonly table: Table;
  readonly move: Move;
  /** Whether it is what the moment calls for. */
  readonly main?: boolean;
  /** Whether the exact words are shown beforehand. */
  readonly preview?: boolean;
  /** What else is done once it is made. */
  readonly then?: () => void;
  readonly label?: string;
}

/** One press makes the move. A move that is not in order can still be reached, so that its reason can be read. */
export function MoveButton({ table, move, main, preview, then, label }: MoveButtonProps) {
  const { words, view, code, make, barred = null } = table;
  const id = useId();
  const worthId = useId();
  const changes = changesAskedBy(view, move);
  const refusal = refusalOf(view, code, move);
  const isBarred = refusal !== null || barred !== null;
  const note = refusal
    ? words.refusal(refusal, view)
    : preview && barred === null
      ? words.desk('onRecord', { sentence: words.notice(noticeOf(view, code, move), view) })
      : null;
  const isWeighed = !refusal && changes.length > 0;
  const described = [
    ...(note === null ? [] : [id]),
    ...(isWeighed ? [worthId] : []),
    // Why nobody may act from here is said once, in the turn.
    ...(barred === null ? [] : [BARRED]),
  ].join(' ');
  return (
    <div class={`move ${isBarred ? 'barred' : ''}`} data-move={move.kind}>
      <button
        type="button"
        class={main && !isBarred ? 'main' : ''}
        aria-disabled={isBarred}
        aria-describedby={described || undefined}
        onClick={async () => {
          if (!isBarred && (await make(move))) then?.();
        }}
      >
        {label ?? labelOf(words, view, move)}
      </button>
      {note !== null && (
        <p id={id} class="note">
          {note}
        </p>
      )}
      {isWeighed && (
        <p id={worthId} class="note">
          <Worth words={words} view={view} changes={changes} />
        </p>
      )}
    </div>
  );
}
