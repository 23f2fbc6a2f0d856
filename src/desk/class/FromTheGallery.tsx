/** A Council as its gallery sees it: for observers, and for a person in whose seat an AI delegation acts. */
import { useEffect, useRef } from 'preact/hooks';
import type { Onlooking } from '../../session/seat.ts';
import { FloorPanel } from '../FloorPanel.tsx';
import { OutcomePanel } from '../OutcomePanel.tsx';
import { RecordPanel } from '../RecordPanel.tsx';
import { Stages } from '../Stages.tsx';
import { TextPanel } from '../TextPanel.tsx';
import type { Held } from './connection.ts';
import type { Personal } from './personal.ts';
import { nameIn } from './roster.ts';
import { SaidToMe, Status } from './Status.tsx';
import { Team } from './Team.tsx';
import { useHappenings } from './useConnection.ts';

interface GalleryProps extends Personal {
  readonly held: Held<Onlooking>;
}

/** What there is to see, with what concerns one's place below it. */
export function FromTheGallery({ held, ...props }: GalleryProps) {
  const { words, meeting, connection, picture, roster } = props;
  const { say } = words;
  const { class: room, you } = picture;
  const { view, heard } = held.on;
  useHappenings(held.on);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const own = room.councils.find(({ id }) => id === you.council)?.seats.find(({ code }) => code === you.seat);
  return (
    <div class="classPage fromGallery">
      <header class="lobbyHead">
        <h2 ref={heading} tabIndex={-1}>
          {view.matter.title}
        </h2>
        <Status {...props} />
      </header>
      <SaidToMe {...props} />
      {own && (
        <p class="callout" role="status">
          {you.handedOver
            ? say('aiActsForYou', { seat: nameIn(roster, own.code) })
            : say('aiActsMeanwhile', { seat: nameIn(roster, own.code) })}{' '}
          {you.pen && you.handedOver && (
            <button
              type="button"
              class="main"
              onClick={() => connection.ask({ kind: 'handOver', toAi: false })}
            >
              {say('takeSeatBack')}
            </button>
          )}
        </p>
      )}
      {you.observer && room.councils.length > 1 && (
        <fieldset class="tabsOfCouncils" aria-label={say('councils')}>
          {room.councils.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === held.council}
              onClick={() => connection.ask({ kind: 'observe', council: id })}
            >
              {say('council', { name })}
            </button>
          ))}
        </fieldset>
      )}
      <Stages words={meeting} phase={view.phase} />
      <div class="besideEachOther">
        {view.outcome ? (
          <OutcomePanel words={meeting} view={view} outcome={view.outcome} />
        ) : (
          <TextPanel words={meeting} view={view} />
        )}
        <div>
          <FloorPanel words={meeting} view={view} />
          <RecordPanel words={meeting} view={view} heard={heard} />
        </div>
      </div>
      <Team {...props} />
    </div>
  );
}
