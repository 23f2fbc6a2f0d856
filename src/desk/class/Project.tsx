/**
 * What the class sees on the wall: in the lobby how to join, then the chamber and the words, with the vote and the silence large. It is
 * shown what the gallery is shown, so that there is nothing secret on it.
 */
import { useEffect, useState } from 'preact/hooks';
import type { View } from '../../council/view.ts';
import { BALLOTS, NEEDED } from '../../council/vocabulary.ts';
import type { ClassPicture, CouncilPicture } from '../../session/classroom.ts';
import type { Onlooking } from '../../session/seat.ts';
import type { ClassWords } from '../../words/classroom.ts';
import type { Words } from '../../words/words.ts';
import { ChamberView } from '../ChamberView.tsx';
import { OutcomePanel } from '../OutcomePanel.tsx';
import { Stages } from '../Stages.tsx';
import { TextPanel } from '../TextPanel.tsx';
import { isTold } from '../telling.ts';
import { ClassClock, digits } from './ClassClock.tsx';
import type { ClassConnection } from './connection.ts';
import { Invitation } from './Invitation.tsx';
import { SaidToMe } from './Status.tsx';
import { useConnection, useHappenings, useSecondsUntil } from './useConnection.ts';
import './project.css';

interface ProjectProps {
  readonly words: ClassWords;
  readonly meeting: Words;
  /** The key of the wall. */
  readonly about: string | null;
}

/** The page. */
export function Project({ words, meeting, about }: ProjectProps) {
  const { say } = words;
  const connection = useConnection(about);
  // The wall has no letterhead and no small print: its page is all that is read from the last row.
  useEffect(() => {
    document.documentElement.dataset.wall = 'yes';
    return () => {
      delete document.documentElement.dataset.wall;
    };
  }, []);
  const picture = connection?.picture;
  if (about === null || connection?.standing === 'out')
    return (
      <p class="problem" role="alert">
        {say('noWall')}
      </p>
    );
  if (!connection || !picture)
    return (
      <p class="note" role="status">
        {say(connection?.standing === 'lost' ? 'lost' : 'comingIn')}
      </p>
    );
  const { class: room } = picture;
  const { gallery } = connection;
  return (
    <div class="wall">
      {connection.standing === 'lost' && (
        <p class="wallNotice" role="status">
          {say('lost')}
        </p>
      )}
      <SaidToMe words={words} connection={connection} />
      {room.stage === 'lobby' || !gallery ? (
        <WallLobby words={words} room={room} />
      ) : (
        <OnTheWall
          {...{ words, meeting, connection, room }}
          council={room.councils.find(({ id }) => id === gallery.council) ?? null}
          onlooking={gallery.on}
        />
      )}
    </div>
  );
}

function WallLobby({ words, room }: { readonly words: ClassWords; readonly room: ClassPicture }) {
  const { say } = words;
  return (
    <section class="wallLobby" aria-labelledby="wall-heading">
      <h2 id="wall-heading">{say('joinHeading')}</h2>
      {room.name !== '' && <p class="wallName">{room.name}</p>}
      <Invitation words={words} code={room.code} forWall />
      <p class="wallCount" role="status">
        {say('personsHere', { count: room.persons })}
        {room.locked && ` · ${say('isLocked')}`}
      </p>
    </section>
  );
}

interface OnTheWallProps {
  readonly words: ClassWords;
  readonly meeting: Words;
  readonly connection: ClassConnection;
  readonly room: ClassPicture;
  readonly council: CouncilPicture | null;
  readonly onlooking: Onlooking;
}

function OnTheWall({ words, meeting, connection, room, council, onlooking }: OnTheWallProps) {
  const { say } = words;
  useHappenings(onlooking);
  const { view, heard } = onlooking;
  const latest = heard.findLast(isTold);
  const { vote } = view.formal ?? {};
  return (
    <>
      <header class="wallHead">
        <h2>
          {view.matter.title}
          {room.councils.length > 1 && council && ` · ${say('council', { name: council.name })}`}
        </h2>
        <p>
          {room.paused && <strong>{say('isPaused')} </strong>}
          {council && <ClassClock words={words} council={council} ahead={connection.ahead} />}
        </p>
      </header>
      {room.councils.length > 1 && (
        <fieldset class="tabsOfCouncils" aria-label={say('councils')}>
          {room.councils.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === council?.id}
              onClick={() => connection.watchOnly(id)}
            >
              {say('council', { name })}
            </button>
          ))}
        </fieldset>
      )}
      <Stages words={meeting} phase={view.phase} />
      <div class="wallBody">
        <div class="wallRoom">
          <ChamberView words={meeting} view={view} heard={heard} />
          {vote ? (
            <WallVote meeting={meeting} view={view} />
          ) : view.silence ? (
            <WallSilence
              words={words}
              meeting={meeting}
              view={view}
              council={council}
              ahead={connection.ahead}
            />
          ) : (
            <WallFloor meeting={meeting} view={view} />
          )}
          <p class="wallLatest" aria-live="polite">
            {latest && meeting.notice(latest, view)}
          </p>
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

type OfView = { readonly meeting: Words; readonly view: View };

/** Who has the floor, and who asked for it. */
function WallFloor({ meeting, view }: OfView) {
  const { floor } = view;
  return (
    <section class="wallFloor" aria-label={meeting.desk('hasTheFloor')}>
      <h3>{meeting.phase(view.phase)}</h3>
      {floor.speaker !== null && <p class="wallSpeaker">{meeting.name(view, floor.speaker)}</p>}
      {floor.queue.length > 0 && (
        <p>
          {meeting.desk('askedForIt')}: {meeting.list(floor.queue.map((code) => meeting.name(view, code)))}
        </p>
      )}
    </section>
  );
}

/** The count of a vote, large, and what is needed. */
function WallVote({ meeting, view }: OfView) {
  const vote = view.formal?.vote;
  if (!vote) return null;
  const cast = Object.values(vote.ballots);
  return (
    <section class="wallVote" aria-label={meeting.desk('ballots')}>
      <p>{meeting.desk('votingOn', { question: meeting.questionBefore(view, vote.question) })}</p>
      <ul>
        {BALLOTS.map((ballot) => (
          <li key={ballot} class={ballot}>
            <strong>{cast.filter((one) => one === ballot).length}</strong> {meeting.ballot(ballot)}
          </li>
        ))}
      </ul>
      <p>
        {meeting.desk(vote.question.nature === 'procedural' ? 'neededProcedural' : 'neededSubstantive', {
          needed: NEEDED,
        })}
      </p>
    </section>
  );
}

interface SilenceProps extends OfView {
  readonly words: ClassWords;
  readonly council: CouncilPicture | null;
  readonly ahead: number;
}

/** The silence: until when it lasts in the meeting, and what the class has of it. */
function WallSilence({ words, meeting, view, council, ahead }: SilenceProps) {
  const left = useSecondsUntil(council?.partEndsAt ?? null, ahead);
  const [quiet] = useState(() => words.say('underSilence'));
  return (
    <section class="wallSilence" aria-label={quiet}>
      <h3>{quiet}</h3>
      {left !== null && (
        <p class="wallClock" role="timer">
          {digits(left)}
        </p>
      )}
      <p>{view.silence && meeting.desk('silenceNote', { time: meeting.clock(view.silence.until) })}</p>
    </section>
  );
}
