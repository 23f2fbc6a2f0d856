/** How one's connection and the class stand, in one line; and what the facilitator has said. */
import { useState } from 'preact/hooks';
import { ClassClock } from './ClassClock.tsx';
import type { Personal } from './personal.ts';
import { spaced } from './places.ts';

/** "Connected · class ABC DEF · Consultations: 12:05 left", and what holds everything up. */
export function Status({ words, connection, picture }: Personal) {
  const { say } = words;
  const { class: room, you } = picture;
  const council = room.councils.find(({ id }) => id === you.council);
  return (
    <p class="classStatus">
      <Connection {...{ words, connection }} />
      <span>{room.name === '' ? say('inClass', { code: spaced(room.code) }) : room.name}</span>
      {room.stage === 'running' && council && (
        <ClassClock words={words} council={council} ahead={connection.ahead} />
      )}
      <strong role="status">
        {room.storeFails
          ? say('storeFails')
          : room.stage === 'lobby'
            ? say('notBegun')
            : room.stage === 'ended'
              ? say('hasEnded')
              : room.paused && say('isPaused')}
      </strong>
    </p>
  );
}

/** Whether one is connected; told when it changes. */
export function Connection({ words, connection }: Pick<Personal, 'words' | 'connection'>) {
  const { standing } = connection;
  return (
    <span class={`standing ${standing}`} role="status">
      {words.say(standing === 'here' ? 'here' : standing === 'lost' ? 'lost' : 'comingIn')}
    </span>
  );
}

/** The latest message of the facilitator, until it is put away. */
export function SaidToMe({ words, connection }: Pick<Personal, 'words' | 'connection'>) {
  const [seen, put] = useState(0);
  const message = connection.said.findLast((one) => one.kind === 'message' && one.n > seen);
  return (
    <div class="saidToMe" role="alert">
      {message?.kind === 'message' && (
        <div class="callout">
          <p>
            <strong>{words.say(message.toAll ? 'messageToAll' : 'messageToYou')}</strong> {message.text}
          </p>
          <button type="button" class="small" onClick={() => put(message.n)}>
            {words.say('understood')}
          </button>
        </div>
      )}
    </div>
  );
}
