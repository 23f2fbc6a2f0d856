/** Whoever was pointed at in the picture: who that is, and what it said last. For the keyboard there is a list of all who are there. */
import type { DelegationCode } from '../council/matter.ts';
import type { Notice } from '../council/notices.ts';
import type { View } from '../council/view.ts';
import type { Words } from '../words/words.ts';
import { isTold } from './telling.ts';

interface PointedProps {
  readonly words: Words;
  readonly view: View;
  /** Everything that the onlooker has heard, oldest first. */
  readonly heard: readonly Notice[];
  /** Null as long as nobody was pointed at. */
  readonly code: DelegationCode | null;
  readonly point: (code: DelegationCode | null) => void;
}

/** One line, or two, below the picture. */
export function Pointed({ words, view, heard, code, point }: PointedProps) {
  const say = words.chamber;
  const guests = view.matter.guests.filter((guest) => view.formal?.invited.includes(guest.code));
  return (
    <div class="pointed">
      <label>
        <span class="unseen">{say('whoIsThere')}</span>
        <select
          value={code ?? ''}
          onChange={({ currentTarget: { value } }) => point(value === '' ? null : value)}
        >
          <option value="">{say('nobodyPointed')}</option>
          {[...view.matter.delegations, ...guests].map(({ code: one }) => (
            <option key={one} value={one}>
              {words.name(view, one)}
            </option>
          ))}
        </select>
      </label>
      <p>{code === null ? say('pointHint') : <Said {...{ words, view, heard, code }} />}</p>
    </div>
  );
}

function Said({ words, view, heard, code }: Omit<PointedProps, 'point'> & { readonly code: DelegationCode }) {
  const say = words.chamber;
  const last = heard.findLast((notice) => notice.by === code && isTold(notice));
  const parts = [
    code === view.president && say('isPresident'),
    code === view.matter.penholder && say('isPenholder'),
    view.onlooker.as === 'delegation' && view.onlooker.code === code && say('isYou'),
    view.emptySeats.includes(code) && say('isEmpty'),
  ].filter((part) => part !== false);
  return (
    <>
      <strong>{words.name(view, code)}</strong>
      {parts.length > 0 && <span class="note"> ({words.list(parts)})</span>}{' '}
      {last ? (
        <>
          <span class="time">{words.clock(last.at)}</span> {words.notice(last, view)}
        </>
      ) : (
        say('saidNothing')
      )}
    </>
  );
}
