/** One Council at the facilitator's desk: how it stands, what moves it on, every seat with its brief, the words, and the live record. */
import { useState } from 'preact/hooks';
import type { Brief } from '../../council/brief.ts';
import type { DelegationCode } from '../../council/matter.ts';
import type { FacilitatorView, View } from '../../council/view.ts';
import type { CouncilPicture } from '../../session/classroom.ts';
import type { Onlooking } from '../../session/seat.ts';
import { BriefSheet } from '../BriefSheet.tsx';
import { FloorPanel } from '../FloorPanel.tsx';
import { OutcomePanel } from '../OutcomePanel.tsx';
import { download } from '../play/saving.ts';
import { RecordPanel } from '../RecordPanel.tsx';
import { TextPanel } from '../TextPanel.tsx';
import { ClassClock } from './ClassClock.tsx';
import { GoBack } from './GoBack.tsx';
import type { Leading } from './leading.ts';
import { OwnWordings } from './OwnWordings.tsx';
import { nameIn } from './roster.ts';
import { useHappenings } from './useConnection.ts';

interface CouncilProps extends Leading {
  readonly council: CouncilPicture;
  readonly openDebrief: () => Promise<void>;
  /** A second Council goes on from here. */
  readonly forked: (id: string) => void;
}

/** So many minutes at a press. */
const MORE_TIME = 5;

/** The Council. */
export function CouncilAtDesk({ council, openDebrief, forked, ...leading }: CouncilProps) {
  const { words, meeting, connection, picture, roster, ask } = leading;
  const { say } = words;
  const { id } = council;
  const held = connection.watched(id);
  const atWork = picture.atWork.find((one) => one.council === id);
  const running = picture.class.stage === 'running';
  const hasClock = picture.class.plan !== 'open';
  const [opening, setOpening] = useState(false);
  const exported = async () => {
    const reply = await ask({ kind: 'export', council: id });
    if (reply.ok && reply.ledger !== undefined) download(reply.fileName ?? `${id}.ledger`, reply.ledger);
  };
  return (
    <section class="councilAtDesk" aria-labelledby="council-heading">
      <h3 id="council-heading">{say('council', { name: council.name })}</h3>
      <p class="classStatus">
        {council.phase && <span>{meeting.phase(council.phase)}</span>}
        {running && <ClassClock words={words} council={council} ahead={connection.ahead} />}
        <span>{say('entries', { count: atWork?.entries ?? 0 })}</span>
        {council.from && say('forkedFrom', { council: council.from.council, entry: council.from.entry })}
        {council.over && <strong>{say('councilOver')}</strong>}
      </p>
      {running && atWork && atWork.waitsFor.length > 0 && (
        <p class="note">
          {say('waitsFor', {
            who: words.list(
              atWork.waitsFor.map(
                ({ seat, moment }) => `${nameIn(roster, seat)} (${say(`moment.${moment}`)})`,
              ),
            ),
          })}
        </p>
      )}
      <div class="row">
        {running && !council.over && (
          <>
            {hasClock && (
              <>
                <button
                  type="button"
                  onClick={() => ask({ kind: 'extend', council: id, minutes: MORE_TIME })}
                >
                  {say('moreTime', { count: MORE_TIME })}
                </button>
                <button
                  type="button"
                  onClick={() => ask({ kind: 'extend', council: id, minutes: -MORE_TIME })}
                >
                  {say('lessTime', { count: MORE_TIME })}
                </button>
              </>
            )}
            <button type="button" onClick={() => ask({ kind: 'nextPhase', council: id })}>
              {say('nextPhase')}
            </button>
          </>
        )}
        <button type="button" onClick={exported}>
          {say('export')}
        </button>
        <button
          type="button"
          aria-disabled={opening}
          onClick={() => {
            if (opening) return;
            setOpening(true);
            void openDebrief().finally(() => setOpening(false));
          }}
        >
          {say(opening ? 'openingDebrief' : 'openDebrief')}
        </button>
        {council.over && (
          <button
            type="button"
            onClick={() => ask({ kind: 'openDebrief', council: id, open: !council.debriefOpen })}
          >
            {say(council.debriefOpen ? 'unshareDebrief' : 'shareDebrief')}
          </button>
        )}
      </div>
      {council.debriefOpen && <p class="note">{say('debriefShared')}</p>}
      <GoBack
        {...leading}
        council={id}
        entries={atWork?.entries ?? 0}
        view={held?.on.view ?? null}
        forked={forked}
      />
      <Seats {...leading} council={council} view={held?.on.view ?? null} />
      {held && <Live key={held.n} {...leading} council={id} onlooking={held.on} />}
    </section>
  );
}

interface SeatsProps extends Leading {
  readonly council: CouncilPicture;
  readonly view: View | null;
}

/** Every seat: who acts in it, holding and releasing AI delegations, and its brief. */
function Seats({ council, view, ...leading }: SeatsProps) {
  const { words, meeting, picture, roster, ask } = leading;
  const { say } = words;
  const held = picture.atWork.find((one) => one.council === council.id)?.held ?? [];
  const briefs = briefsIn(view);
  return (
    <details class="seatsAtDesk">
      <summary>{say('seatsAndBriefs')}</summary>
      <div class="row">
        <button
          type="button"
          onClick={() => ask({ kind: 'holdAi', council: council.id, seat: null, held: held.length === 0 })}
        >
          {say(held.length === 0 ? 'holdAll' : 'releaseAll')}
        </button>
      </div>
      <ul>
        {council.seats.map(({ code, names, holder, away }) => (
          <li key={code}>
            <strong>{nameIn(roster, code)}</strong>{' '}
            <span class="note">
              {names.length > 0 && `${words.list(names)} · `}
              {say(`holder.${holder}`)}
              {away && ` · ${say('isLost')}`}
            </span>{' '}
            {holder !== 'person' && (
              <button
                type="button"
                class="small"
                aria-pressed={held.includes(code)}
                aria-label={say('holdOne', { name: nameIn(roster, code) })}
                onClick={() =>
                  ask({ kind: 'holdAi', council: council.id, seat: code, held: !held.includes(code) })
                }
              >
                {say('hold')}
              </button>
            )}
            {view && briefs?.[code] && (
              <details>
                <summary>{say('briefOf', { name: nameIn(roster, code) })}</summary>
                <BriefSheet words={meeting} record={view} brief={briefs[code]} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Every brief, which the facilitator alone is shown. */
export function briefsIn(view: View | null): Readonly<Record<DelegationCode, Brief>> | null {
  return view?.onlooker.as === 'facilitator' ? (view as FacilitatorView).briefs : null;
}

interface LiveProps extends Leading {
  readonly council: string;
  readonly onlooking: Onlooking;
}

function Live({ council, onlooking, ...leading }: LiveProps) {
  const { meeting } = leading;
  useHappenings(onlooking);
  const { view, heard } = onlooking;
  return (
    <>
      <OwnWordings {...leading} council={council} view={view} />
      <div class="besideEachOther">
        <div>
          <FloorPanel words={meeting} view={view} />
          <RecordPanel words={meeting} view={view} heard={heard} />
        </div>
        {view.outcome ? (
          <OutcomePanel words={meeting} view={view} outcome={view.outcome} />
        ) : (
          <TextPanel words={meeting} view={view} />
        )}
      </div>
    </>
  );
}
