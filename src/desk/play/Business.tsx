/** The business of the moment: everything that one can do now that is not about the words of one paragraph. */
import { FORMAL_PHASES } from '../../council/vocabulary.ts';
import { Cables, Deals, Lines } from './Bilateral.tsx';
import { DraftPrepared, Extension, Letter, SilenceToBe, TakeUp } from './Drafting.tsx';
import { Apart, Elements, Order, ResolutionToBe } from './Formal.tsx';
import { MoveButton } from './MoveButton.tsx';
import { movesNow } from './moves.ts';
import { Pending } from './Pending.tsx';
import { Comments, Speech } from './Speech.tsx';
import type { Table } from './table.ts';

/** All that is composed, section by section; a section is there when the stage of business has a place for it. */
export function Business({ table }: { readonly table: Table }) {
  const { words, view, code } = table;
  const say = words.desk;
  const { phase, matter, floor, formal, agreedAt, outcome, president } = view;
  const pen = code === matter.penholder;
  const contacts = phase === 'corridor' || phase === 'sitting' || phase === 'silence';
  const simple = movesNow(view, code);
  const hasFloor = floor.speaker === code;
  const canLeaveText = agreedAt !== null || outcome !== null;
  return (
    <div class="business">
      {phase === 'sitting' && view.sitting?.paragraph === null && hasFloor && <Comments table={table} />}
      {hasFloor && (phase === 'statements' || phase === 'briefings') && (
        <Speech table={table} kind="deliverStatement" />
      )}
      {simple.length > 0 ? (
        <section aria-labelledby="hand-heading">
          <h4 id="hand-heading">{say('atHand')}</h4>
          {simple.map((move) => (
            <MoveButton key={JSON.stringify(move)} table={table} move={move} />
          ))}
        </section>
      ) : (
        phase !== 'corridor' && phase !== 'tabling' && <p class="note">{say('nothingHere')}</p>
      )}
      <Pending table={table} />
      {phase === 'sitting' && pen && <TakeUp table={table} />}
      {phase === 'statements' && formal?.statements.some((s) => s.by === code) && !hasFloor && (
        <Speech table={table} kind="rightOfReply" />
      )}
      {(phase === 'blue' || phase === 'explanations') && <Speech table={table} kind="explainVote" />}
      {phase === 'corridor' && !pen && <Letter table={table} />}
      {pen && (phase === 'corridor' || phase === 'tabling') && <DraftPrepared table={table} />}
      {pen && phase === 'corridor' && <SilenceToBe table={table} />}
      {pen && phase === 'silence' && <Extension table={table} />}
      {contacts && <Deals table={table} />}
      {contacts && <Lines table={table} />}
      {(contacts || phase === 'tabling') && <Cables table={table} />}
      {canLeaveText && (phase === 'adoption' || phase === 'statements' || phase === 'explanations') && (
        <Apart table={table} />
      )}
      {phase === 'settlement' && (pen || code === president) && <Elements table={table} />}
      {phase === 'settlement' && <ResolutionToBe table={table} />}
      {FORMAL_PHASES.includes(phase) && phase !== 'voting' && phase !== 'ruling' && phase !== 'suspended' && (
        <Order table={table} />
      )}
    </div>
  );
}
