/** A person's place in a class: the lobby with its seats, then the desk of the delegation, or the gallery while somebody else acts. */
import { useEffect, useState } from 'preact/hooks';
import type { ClassWords } from '../../words/classroom.ts';
import type { Words } from '../../words/words.ts';
import { addressOfPage } from '../address.ts';
import { DebriefScreen } from '../debrief/DebriefScreen.tsx';
import type { DebriefDesk } from '../debrief/lookingBack.ts';
import { ClassDesk } from './ClassDesk.tsx';
import type { ClassConnection } from './connection.ts';
import { FromTheGallery } from './FromTheGallery.tsx';
import { forgetPlace, keepPlace, keptPlace } from './kept.ts';
import { Lobby } from './Lobby.tsx';
import { LookBack } from './LookBack.tsx';
import type { ClassSources } from './meetingPages.ts';
import type { Roster } from './roster.ts';
import { useConnection } from './useConnection.ts';

interface SeatPageProps {
  readonly words: ClassWords;
  readonly meeting: Words;
  readonly rosterOf: (scenario: string) => Promise<Roster>;
  readonly lookBack: ClassSources['lookBack'];
  /** The code of the class. */
  readonly about: string | null;
}

/** The page. */
export function SeatPage({ words, meeting, rosterOf, lookBack, about }: SeatPageProps) {
  const { say } = words;
  const [place] = useState(() => (about === null ? null : keptPlace(about)));
  const connection = useConnection(place?.key ?? null);
  const picture = connection?.picture;
  const own = picture?.as === 'person' ? picture : null;
  const scenario = own?.class.scenario;
  const [roster, setRoster] = useState<Roster>([]);
  useEffect(() => {
    if (scenario !== undefined) void rosterOf(scenario).then(setRoster, () => undefined);
  }, [scenario, rosterOf]);

  const [debrief, setDebrief] = useState<DebriefDesk | null>(null);

  // What the class knows by now is what is to be kept: a name may have got a number.
  const { name, seatCode } = own?.you ?? {};
  useEffect(() => {
    if (place && name !== undefined && seatCode !== undefined) keepPlace({ ...place, name, seatCode });
  }, [place, name, seatCode]);

  const gone = connection?.closed ?? connection?.refused ?? null;
  useEffect(() => {
    if (place && gone !== null && gone !== 'otherTab') forgetPlace(place.code);
  }, [place, gone]);

  if (!place)
    return (
      <div class="classPage">
        <p class="problem" role="alert">
          {say('noPlace')}
        </p>
        <a class="button" href={addressOfPage('join', about ?? undefined)}>
          {say('toJoin')}
        </a>
      </div>
    );
  if (connection?.standing === 'out')
    return <ShownOut words={words} connection={connection} code={place.code} />;
  if (!connection || !own)
    return (
      <p class="note" role="status">
        {say(connection?.standing === 'lost' ? 'lost' : 'comingIn')}
      </p>
    );
  const props = { words, meeting, connection, picture: own, roster };
  const { seat, gallery } = connection;
  const isOpen = own.class.councils.find(({ id }) => id === own.you.council)?.debriefOpen;
  if (debrief && isOpen)
    return (
      <DebriefScreen
        words={meeting}
        desk={debrief}
        own={own.you.seat}
        game={`class-${own.class.code}-${own.you.council}`}
        leave={() => setDebrief(null)}
      />
    );
  return (
    <>
      <LookBack {...props} lookBack={lookBack} opened={setDebrief} />
      {own.you.seat !== null && seat ? (
        <ClassDesk key={`${seat.council} ${seat.on.code}`} {...props} held={seat} />
      ) : gallery ? (
        <FromTheGallery key={`${gallery.council} ${gallery.n}`} {...props} held={gallery} />
      ) : (
        <Lobby {...props} />
      )}
    </>
  );
}

interface OutProps {
  readonly words: ClassWords;
  readonly connection: ClassConnection;
  readonly code: string;
}

/** Why the page is not connected any more, and the way back where there is one. */
function ShownOut({ words, connection, code }: OutProps) {
  const { say } = words;
  const { closed, refused } = connection;
  return (
    <div class="classPage">
      <p class={closed === 'left' ? 'note' : 'problem'} role="alert">
        {closed
          ? say(`closed.${closed}`)
          : say(refused === 'noSuchPerson' ? 'closed.reissued' : 'closed.deleted')}
      </p>
      {closed === 'otherTab' ? (
        <button type="button" class="main" onClick={() => location.reload()}>
          {say('takeBackHere')}
        </button>
      ) : (
        <a class="button" href={addressOfPage('join', code)}>
          {say('toJoin')}
        </a>
      )}
    </div>
  );
}
