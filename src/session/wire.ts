/**
 * What passes between the end that holds a meeting and an end that holds a seat or looks on, as plain data: over a Web Worker in the
 * page, or over a socket in a class. Updates are numbered and carry only what is new; whoever has missed some asks from the last
 * one that it has, and gets those or the whole. Everything that comes from the other end is checked, and refused with a reason.
 */
import { z } from 'zod';
import type { Brief } from '../council/brief.ts';
import type { DelegationCode } from '../council/matter.ts';
import type { Notice } from '../council/notices.ts';
import type { View } from '../council/view.ts';
import { type Answer, ASSISTANCE, HORIZONS, MOMENTS, type Moment } from './seat.ts';
import type { Change } from './wireChange.ts';

// What zod would compile at run time, the page's Content-Security-Policy forbids.
z.config({ jitless: true });

/** What a seat shows besides what it has heard. */
export interface SeatShown {
  readonly code: DelegationCode;
  readonly view: View;
  readonly assisted: readonly number[];
  readonly waitsFor: Moment | null;
  readonly briefs: Readonly<Record<DelegationCode, Brief>> | null;
  readonly over: boolean;
  readonly persons: readonly DelegationCode[];
}

/** What an onlooker sees besides what it has heard. */
export interface OnlookerShown {
  readonly view: View;
  readonly over: boolean;
  readonly persons: readonly DelegationCode[];
  readonly waiting: Readonly<Record<DelegationCode, Moment>>;
}

/** Where updates are counted: another one where the host was opened anew, so that numbers of before mean nothing. */
export type Count = string;

/** From the end that holds the meeting. Places in what was heard are counted from 0. */
export type FromHost<Shown = SeatShown | OnlookerShown> =
  /** Everything that is shown; `heard` goes on from a place, since what was heard before stays as it was. */
  | {
      readonly kind: 'whole';
      readonly count: Count;
      readonly history: string;
      readonly n: number;
      readonly shown: Shown;
      readonly from: number;
      readonly heard: readonly Notice[];
    }
  /** What is new since the update before. */
  | {
      readonly kind: 'news';
      readonly n: number;
      readonly changes: readonly Change[];
      readonly from: number;
      readonly heard: readonly Notice[];
    }
  /** What became of something that was asked. */
  | { readonly kind: 'answer'; readonly request: number; readonly answer: Answer | null }
  /** What was sent was not understood, or cannot be done: where the fault is (empty: nowhere in particular), and why. */
  | {
      readonly kind: 'refused';
      readonly request: number | null;
      readonly path: string;
      readonly reason: string;
    };

/** Moves are small; what has more parts, is nested deeper or holds longer texts is none. */
const MOST = { parts: 2000, deep: 12, letters: 4000 } as const;

function isSmall(value: unknown, left = { parts: MOST.parts }, deep = 0): boolean {
  left.parts -= 1;
  if (left.parts < 0 || deep > MOST.deep) return false;
  if (typeof value === 'string') return value.length <= MOST.letters;
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(
    ([name, part]) => name.length <= 100 && name !== '__proto__' && isSmall(part, left, deep + 1),
  );
}

const small = z.unknown().refine((value) => isSmall(value), 'is larger than any move');
const number = z.int().min(0).max(1_000_000_000);
/** A name of a move, a client or a count. */
const id = z.string().regex(/^[\w.:-]{1,80}$/, 'is no id: letters, digits and -_.: only, at most 80');

/** What may come from the other end. */
export const fromClient = z.discriminatedUnion('kind', [
  /** It is there, or there again, and says what it has. */
  z.strictObject({
    kind: z.literal('hello'),
    count: id.nullable(),
    n: number,
    history: z.string().max(200).nullable(),
    heard: number,
  }),
  z.strictObject({ kind: z.literal('submit'), client: id, request: number, move: small, id }),
  z.strictObject({ kind: z.literal('goOn'), until: z.enum(HORIZONS), moment: z.enum(MOMENTS) }),
  z.strictObject({ kind: z.literal('assist'), client: id, request: number, what: z.enum(ASSISTANCE) }),
]);
/** Something from the other end that was understood. */
export type FromClient = z.infer<typeof fromClient>;

const notice = z.looseObject({ kind: z.string(), at: z.number() });
const heard = { from: number, heard: z.array(notice) };
const step = z.union([z.string(), z.number()]);
const change = z.union([z.tuple([z.array(step)]), z.tuple([z.array(step), z.unknown()])]);

/** What may come from the host. Its parts are the host's own affair: whoever holds the meeting is believed, what is on the way is not. */
export const fromHost = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('whole'),
    count: id,
    history: z.string().max(200),
    n: number,
    shown: z.looseObject({ view: z.looseObject({ matter: z.looseObject({}) }), over: z.boolean() }),
    ...heard,
  }),
  z.strictObject({ kind: z.literal('news'), n: number, changes: z.array(change), ...heard }),
  z.strictObject({
    kind: z.literal('answer'),
    request: number,
    answer: z.looseObject({ kind: z.string() }).nullable(),
  }),
  z.strictObject({
    kind: z.literal('refused'),
    request: number.nullable(),
    path: z.string(),
    reason: z.string(),
  }),
]);

/** Where a message is not as it should be, and why: the first fault. */
export function faultIn({ issues }: z.ZodError): { readonly path: string; readonly reason: string } {
  const [first] = issues;
  return { path: first?.path.join('.') ?? '', reason: first?.message ?? 'is not understood' };
}
