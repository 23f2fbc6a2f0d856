/** The questions that wait before a formal meeting: what each needs, who has objected, and what may be done about it. */
import { MoveButton } from './MoveButton.tsx';
import { movesOnQuestion } from './moves.ts';
import type { Table } from './table.ts';

/** All that are pending, in the order in which they were put; nothing where there are none. */
export function Pending({ table }: { readonly table: Table }) {
  const { words, view, code } = table;
  const say = words.drafting;
  const pending = view.formal?.pending ?? [];
  if (pending.length === 0) return null;
  return (
    <section aria-labelledby="pending-heading" class="pending">
      <h4 id="pending-heading">{say('pending')}</h4>
      <ul class="parts">
        {pending.map((question) => {
          const { id, by, nature, natureSettled, objections } = question;
          return (
            <li key={id}>
              {say('pendingBy', {
                question: words.questionBefore(view, question),
                by: words.nameInText(view, by),
                nature: words.nature(nature),
                needed: say(nature === 'procedural' ? 'needsNine' : 'needsConcurring'),
              })}{' '}
              {objections.length > 0 &&
                say('objections', { who: words.list(objections.map((o) => words.nameInText(view, o))) })}{' '}
              {natureSettled && <span class="note">{say('natureSettled')}</span>}
              {movesOnQuestion(view, code, question).map((move) => (
                <MoveButton key={move.kind} table={table} move={move} />
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
