/** Days, game time and lists in words. Nothing here depends on the locale or the time zone of the machine. */
import type { Say } from './say.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** A day from ISO 8601 ("2016-12-20"); anything else is given back as it came. */
export function dateOf(say: Say, iso: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return iso;
  // Of some days only the month is known.
  if (day === '') return say('figures.month', { month: say(`months.${name}`), year });
  return say('figures.date', { day: Number(day), month: say(`months.${name}`), year });
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Game time from seconds. Seconds are told within the first hour only: a short game is decided in them. */
export function clockOf(say: Say, seconds: number): string {
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  if (seconds < HOUR)
    return say('figures.minutes', { minutes: Math.floor(seconds / MINUTE), seconds: two(seconds % MINUTE) });
  const hours = Math.floor((seconds % DAY) / HOUR);
  const minutes = two((seconds % HOUR) / MINUTE);
  if (seconds < DAY) return say('figures.hours', { hours, minutes });
  return say('figures.days', { day: Math.floor(seconds / DAY) + 1, hours, minutes });
}

/** Several things as one list. */
export function listOf(say: Say, things: readonly string[]): string {
  const [last = '', beforeLast, ...others] = [...things].reverse();
  if (beforeLast === undefined) return last;
  return others.reduce(
    (rest, first) => say('lists.more', { first, rest }),
    say('lists.last', { first: beforeLast, rest: last }),
  );
}
