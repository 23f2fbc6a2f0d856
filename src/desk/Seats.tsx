/** Choosing a seat, and reading its brief before taking it. */
import { useEffect, useRef } from 'preact/hooks';
import type { DelegationCode } from '../council/matter.ts';
import type { View } from '../council/view.ts';
import type { Words } from '../words/words.ts';
import { addressOfSeats, type Choice } from './address.ts';
import { BriefSheet } from './BriefSheet.tsx';

interface SeatsProps {
  readonly words: Words;
  readonly choice: Choice;
  /** The meeting as it will open, as the gallery sees it. */
  readonly view: View;
  readonly problem: string | null;
}

/** The fifteen seats, in seating order, as everybody knows them. */
export function Seats({ words, choice, view, problem }: SeatsProps) {
  const say = words.desk;
  const { matter } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div class="seats">
      <h2 ref={heading} tabIndex={-1}>
        {say('chooseSeat')}
      </h2>
      <p class="problem" role="alert">
        {problem}
      </p>
      <p>
        {matter.title}. {say('chooseSeatLead')}
      </p>
      <ul class="fifteenSeats">
        {matter.delegations.map(({ code, name, permanent, groups, publicLine }) => (
          <li key={code}>
            <a href={addressOfSeats(choice, code)} aria-describedby={`seat-${code}`}>
              {name}
            </a>
            <div id={`seat-${code}`}>
              <p class="facts">
                {[
                  say(permanent ? 'permanentMember' : 'member'),
                  ...(code === matter.penholder ? [say('isPenholder')] : []),
                  ...(code === matter.presidency ? [say('isPresident')] : []),
                ].join(' · ')}
              </p>
              <p>{publicLine}</p>
              {groups.length > 0 && <p class="note">{say('groups', { groups: groups.join(', ') })}</p>}
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a href="#new">{say('otherCase')}</a>
      </p>
    </div>
  );
}

interface SheetProps {
  readonly words: Words;
  readonly choice: Choice;
  /** The meeting as it will open, as the delegation sees it. */
  readonly view: View;
  readonly code: DelegationCode;
  readonly take: () => void;
}

/** The role sheet. */
export function RoleSheet({ words, choice, view, code, take }: SheetProps) {
  const say = words.desk;
  const own = view.matter.delegations.find((d) => d.code === code);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  if (!own || !view.brief) return null;
  return (
    <div class="roleSheet">
      <h2 ref={heading} tabIndex={-1}>
        {say('briefOf', { who: own.nameInText })}
      </h2>
      <p class="facts">
        {[
          say(own.permanent ? 'permanentMember' : 'member'),
          ...(code === view.matter.penholder ? [say('isPenholder')] : []),
          ...(code === view.matter.presidency ? [say('isPresident')] : []),
          ...(own.groups.length > 0 ? [say('groups', { groups: own.groups.join(', ') })] : []),
        ].join(' · ')}
      </p>
      <p>{own.publicLine}</p>
      <p class="note">{say('briefSecret')}</p>
      <div class="row">
        <button type="button" class="main" onClick={take}>
          {say('takeSeat')}
        </button>
        <a class="button" href={addressOfSeats(choice)}>
          {say('otherSeat')}
        </a>
      </div>
      <BriefSheet words={words} record={view} brief={view.brief} />
    </div>
  );
}
