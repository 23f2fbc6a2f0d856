/** How often things may be asked: what is too fast for a person is not for people. */
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** Messages of one connection: so many at once, and so many a second after that. */
const BURST = 80;
const EACH_SECOND = 20;
/** Whoever sends so many more than that is cut off. */
const FLOOD = 400;

/** What is counted, how often it may be in so many seconds, and for how many seconds after that it may not be at all. */
const RATES = {
  /** Codes and keys that were not right, from one address: a class behind one address may mistype, and guessing is hopeless. */
  guess: { points: 30, duration: 60, blockDuration: 600 },
  /** Wrong seat codes for one class, from wherever. */
  seatCode: { points: 20, duration: 60, blockDuration: 300 },
  /** Classes that are opened from one address. */
  open: { points: 30, duration: 3600 },
  /** People who join from one address. */
  join: { points: 300, duration: 60 },
  /** Notes, and calls for help, of one person. */
  note: { points: 12, duration: 60 },
} as const;
/** What is limited. */
export type Limited = keyof typeof RATES;

/** How often things may be asked, counted. */
export interface Limits {
  /** Counts one; the milliseconds to wait where it was one too many, and null where it was not. */
  count(what: Limited, whose: string): Promise<number | null>;
  /** The milliseconds to wait before it may be tried at all; null where it may be now. */
  wait(what: Limited, whose: string): Promise<number | null>;
}

/** @param times how many times the usual rates are allowed; more than 1 for measuring with many clients on one machine */
export function newLimits(times: number): Limits {
  const limiters = Object.fromEntries(
    Object.entries(RATES).map(([what, rate]) => [
      what,
      new RateLimiterMemory({ keyPrefix: what, ...rate, points: Math.round(rate.points * times) }),
    ]),
  ) as Record<Limited, RateLimiterMemory>;
  return {
    async count(what, whose) {
      try {
        await limiters[what].consume(whose);
        return null;
      } catch (refused) {
        return (refused as RateLimiterRes).msBeforeNext;
      }
    },
    async wait(what, whose) {
      const counted = await limiters[what].get(whose);
      return counted !== null && counted.consumedPoints > limiters[what].points ? counted.msBeforeNext : null;
    },
  };
}

/** The messages of one connection. */
export class Stream {
  private left = BURST;
  private at: number | null = null;
  private over = 0;

  constructor(private readonly times: number) {}

  /** Counts a message at a time in milliseconds: it is taken, it is one too many, or it is a flood. */
  take(now: number): 'taken' | 'tooFast' | 'flood' {
    const passed = this.at === null ? 0 : Math.max(0, now - this.at);
    this.at = now;
    this.left = Math.min(BURST * this.times, this.left + (passed / 1000) * EACH_SECOND * this.times);
    if (this.left >= 1) {
      this.left -= 1;
      return 'taken';
    }
    this.over += 1;
    return this.over > FLOOD ? 'flood' : 'tooFast';
  }
}
