/** The clock of a class: what the part of the meeting that is running has left, by the plan. */
import type { CouncilPicture } from '../../session/classroom.ts';
import type { ClassWords } from '../../words/classroom.ts';
import { useSecondsUntil } from './useConnection.ts';

interface ClassClockProps {
  readonly words: ClassWords;
  readonly council: CouncilPicture;
  readonly ahead: number;
}

/** "Consultations: 12:05 left". Nothing where the class has no clock. */
export function ClassClock({ words, council, ahead }: ClassClockProps) {
  const { partEndsAt, partLeft, part } = council;
  const running = useSecondsUntil(partEndsAt, ahead);
  const left = running ?? (partLeft === null ? null : Math.max(0, Math.round(partLeft / 1000)));
  if (left === null) return null;
  const needs = { part: words.say(`part.${part}`), left: digits(left) };
  return (
    <span class="classClock" role="timer">
      {left === 0
        ? words.say('partOver', needs)
        : words.say(partEndsAt === null ? 'partStands' : 'partLeft', needs)}
    </span>
  );
}

/** Seconds as on a clock: "12:05", "1:02:05". */
export function digits(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
