/** A move as a button: greyed with its reason where it is not in order, and with the words in which it would be on record. */
import { useId } from 'preact/hooks';
import type { Move } from '../../council/moves/index.ts';
import { labelOf } from './labels.ts';
import { noticeOf, refusalOf } from './moves.ts';
import type { Table } from './table.ts';

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
  const { words, view, code, make } = table;
  const id = useId();
  const refusal = refusalOf(view, code, move);
  const note = refusal
    ? words.refusal(refusal, view)
    : preview
      ? words.desk('onRecord', { sentence: words.notice(noticeOf(view, code, move), view) })
      : null;
  return (
    <div class={`move ${refusal ? 'barred' : ''}`}>
      <button
        type="button"
        class={main && !refusal ? 'main' : ''}
        aria-disabled={refusal !== null}
        aria-describedby={note === null ? undefined : id}
        onClick={async () => {
          if (!refusal && (await make(move))) then?.();
        }}
      >
        {label ?? labelOf(words, view, move)}
      </button>
      {note !== null && (
        <p id={id} class="note">
          {note}
        </p>
      )}
    </div>
  );
}
