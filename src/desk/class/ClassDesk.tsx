/** The desk of a delegation in a class: the very desk of a game of one's own, with the team, the clock of the class, and notes. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Answer, Seat } from '../../session/seat.ts';
import { WireFault } from '../../session/wireSeat.ts';
import type { GoingOn } from '../play/going.ts';
import { SeatDesk } from '../play/SeatDesk.tsx';
import { digits } from './ClassClock.tsx';
import type { Held } from './connection.ts';
import type { Personal } from './personal.ts';
import { SaidToMe, Status } from './Status.tsx';
import { Team } from './Team.tsx';
import { useHappenings, useSecondsUntil } from './useConnection.ts';

interface ClassDeskProps extends Personal {
  readonly held: Held<Seat>;
}

/** Why nobody may act from this seat now, in the words in which the class host says it. */
const BARS = ['noPen', 'notRunning', 'paused'] as const;

/** The desk. */
export function ClassDesk({ held, ...props }: ClassDeskProps) {
  const { words, meeting, connection, picture } = props;
  const { say } = words;
  const { class: room, you } = picture;
  const seat = held.on;
  useHappenings(seat);
  const [fault, setFault] = useState<string | null>(null);
  const submit = useCallback(
    async (move: unknown): Promise<Answer | null> => {
      setFault(null);
      try {
        return await seat.submit(move, newId());
      } catch (error) {
        const bar = error instanceof WireFault && BARS.find((one) => one === error.message);
        setFault(bar ? say(`barred.${bar}`) : say('notMade'));
        return null;
      }
    },
    [seat, say],
  );
  const waits = useSecondsUntil(seat.waitsFor === null ? null : connection.waitsUntil, connection.ahead);
  const going: GoingOn = useMemo(
    () => ({ paused: false, tempo: 'brisk', failure: null, pause: () => {}, setTempo: () => {}, submit }),
    [submit],
  );
  const holder = you.team.find(({ pen }) => pen);
  const barred =
    room.stage === 'lobby'
      ? say('barred.notBegun')
      : room.stage === 'ended'
        ? say('barred.notRunning')
        : room.paused
          ? say('barred.paused')
          : connection.standing !== 'here'
            ? say('barred.lost')
            : you.pen
              ? null
              : say('barred.noPenOf', { name: holder?.name ?? '' });
  const unread = connection.said.filter((one) => one.kind === 'note').length;
  return (
    <>
      <SaidToMe {...props} />
      <SeatDesk
        words={meeting}
        seat={seat}
        going={going}
        keptAs={`class-${room.code}-${held.council}-${seat.code}`}
        remark={null}
        barred={seat.over ? null : barred}
        head={<Status {...props} />}
        problems={fault !== null && <p class="problem">{fault}</p>}
        underTurn={
          waits !== null &&
          !seat.over &&
          you.pen && (
            <p class="turnClock" role="timer">
              {say('waitsForYou', { left: digits(waits) })}
            </p>
          )
        }
        further={{
          name: unread > 0 ? say('teamAndNotesCount', { count: unread }) : say('teamAndNotes'),
          content: <Team {...props} />,
        }}
      />
    </>
  );
}

/** A name under which a move is made once. */
function newId(): string {
  const [one = 0, two = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${one.toString(36)}-${two.toString(36)}`;
}
