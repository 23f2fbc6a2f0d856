/** Choosing a seat, and reading its brief before taking it. */
import { useEffect, useRef } from 'preact/hooks';
import type { Delegation, DelegationCode, Matter } from '../council/matter.ts';
import type { View } from '../council/view.ts';
import type { Words } from '../words/words.ts';
import { addressOfSeats, type Choice } from './address.ts';
import { BriefSheet } from './BriefSheet.tsx';
import { Horseshoe } from './Horseshoe.tsx';
import { ClockChoice } from './play/ClockChoice.tsx';

interface SeatsProps {
  readonly words: Words;
  readonly choice: Choice;
  /** The meeting as it will open, as the gallery sees it. */
  readonly view: View;
  readonly problem: string | null;
}

/** The fifteen seats, in seating order, as everybody knows them: at the table, where there is room for it, and as a list. */
export function Seats({ words, choice, view, problem }: SeatsProps) {
  const say = words.desk;
  const { matter } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const groups = Object.entries(matter.groups).filter(([id]) =>
    matter.delegations.some((delegation) => delegation.groups.includes(id)),
  );
  return (
    <div class="seats">
      <div class="seatsLead">
        <h2 ref={heading} tabIndex={-1}>
          {say('chooseSeat')}
        </h2>
        <p class="problem" role="alert">
          {problem}
        </p>
        <p>
          {matter.title}. {say('chooseSeatLead')}
        </p>
        <p>
          <a href="#new">{say('otherCase')}</a>
        </p>
        <details>
          <summary>{say('groupsHeading')}</summary>
          <dl class="groupNames">
            {groups.map(([id, name]) => (
              <div key={id}>
                <dt>{id}</dt>
                <dd>{name}</dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
      <Horseshoe
        seats={matter.delegations.map(({ code, name }) => ({
          code,
          name,
          to: addressOfSeats(choice, code),
          presides: code === matter.presidency,
        }))}
      />
      <ul class="fifteenSeats" aria-label={say('allMembers')}>
        {matter.delegations.map((delegation) => (
          <li key={delegation.code}>
            <a href={addressOfSeats(choice, delegation.code)} aria-describedby={`seat-${delegation.code}`}>
              {delegation.name}
            </a>
            <div id={`seat-${delegation.code}`}>
              <p class="facts">{standing(words, matter, delegation)}</p>
              <p>
                <span class="note">{say('seatWants')}: </span>
                {delegation.publicLine}
              </p>
              <p class="note">{say(`seat.${workOf(matter, delegation)}`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a delegation is at this table, in one line. */
function standing({ desk: say }: Words, matter: Matter, { code, permanent, groups }: Delegation): string {
  return [
    say(permanent ? 'permanentMember' : 'member'),
    ...(code === matter.penholder ? [say('isPenholder')] : []),
    ...(code === matter.presidency ? [say('isPresident')] : []),
    ...(groups.length > 0 ? [say('groups', { groups: groups.join(', ') })] : []),
  ].join(' · ');
}

/** How much a seat asks of whoever takes it, as far as that is public. */
function workOf(
  { penholder, presidency }: Matter,
  { code, permanent }: Delegation,
): 'both' | 'pen' | 'chair' | 'permanent' | 'member' {
  if (code === penholder) return code === presidency ? 'both' : 'pen';
  if (code === presidency) return 'chair';
  return permanent ? 'permanent' : 'member';
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
  const friends = view.matter.delegations.flatMap(({ code: other, name, groups }) => {
    const shared = groups.filter((id) => own.groups.includes(id));
    return other !== code && shared.length > 0 ? [{ code: other, name, shared }] : [];
  });
  return (
    <div class="roleSheet">
      <h2 ref={heading} tabIndex={-1}>
        {say('briefOf', { who: own.nameInText })}
      </h2>
      <p class="facts">{standing(words, view.matter, own)}</p>
      <p>{own.publicLine}</p>
      <p class="note">{say('briefSecret')}</p>
      <div class="row">
        <button type="button" class="main" onClick={take}>
          {say('takeSeat')}
        </button>
        <a class="button" href={addressOfSeats(choice)}>
          {say('otherSeat')}
        </a>
        <button type="button" onClick={() => print()}>
          {say('printSheet')}
        </button>
      </div>
      <ClockChoice words={words} />
      <BriefSheet words={words} record={view} brief={view.brief} />
      <section class="friends">
        <h3>{say('friendsHeading')}</h3>
        {friends.length === 0 ? (
          <p>{say('noFriends')}</p>
        ) : (
          <ul>
            {friends.map(({ code: friend, name, shared }) => (
              <li key={friend}>
                {name}{' '}
                <span class="note">({words.list(shared.map((id) => view.matter.groups[id] ?? id))})</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <details class="reading">
        <summary>{say('readingHeading')}</summary>
        <ul>
          {Object.entries(view.matter.sources).map(([id, citation]) => (
            <li key={id}>
              <span class="note">{id}</span> {citation}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
