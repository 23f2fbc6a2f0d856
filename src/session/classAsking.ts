/** What may be asked of a class host, and by whom: the shapes in which it is understood, checked at the door. */
import { z } from 'zod';
import { LONGEST_NEWS } from '../council/outside.ts';
import { DIFFICULTIES } from '../delegates/temper.ts';
import {
  CODE_LENGTH,
  CODE_LETTERS,
  LONGEST_NOTE,
  MOST_COUNCILS,
  MOST_IN_TEAM,
  PLANS,
  SEAT_CODE_LENGTH,
} from './classroom.ts';

const code = z
  .string()
  .max(20)
  .transform((typed) => typed.toUpperCase().replace(/[\s-]/g, ''))
  .pipe(z.string().regex(new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`)));
const seatCode = z
  .string()
  .max(30)
  .transform((typed) => typed.toUpperCase().replace(/[\s-]/g, ''))
  .pipe(z.string().regex(new RegExp(`^[${CODE_LETTERS}]{${SEAT_CODE_LENGTH}}$`)));
const key = z.string().regex(/^[A-Za-z0-9_.-]{20,120}$/);
const id = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);
const seat = z.string().regex(/^[A-Za-z0-9_]{1,12}$/);
const text = z.string().min(1).max(LONGEST_NOTE);
/** What a new instruction changes on an issue. */
const change = z.strictObject({
  aim: z.int().min(0).max(20).optional(),
  weight: z.int().min(0).max(20).optional(),
  min: z.int().min(0).max(20).nullable().optional(),
  max: z.int().min(0).max(20).nullable().optional(),
});
const issue = z.string().min(1).max(80);
/** What the facilitator brings in: news for everybody; more or less game time, in seconds; a new instruction, told to its delegation. */
const NEWS = { text: z.string().min(1).max(LONGEST_NEWS) };
const DEADLINE = { seconds: z.int().min(-36_000).max(36_000) };
const INSTRUCTION = { seat, issue, change };
const inject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('news'), ...NEWS }),
  z.strictObject({ kind: z.literal('deadline'), ...DEADLINE }),
  z.strictObject({ kind: z.literal('instruct'), ...INSTRUCTION }),
]);
/** Something to be brought in, as yet in no Council. */
export type Inject = z.output<typeof inject>;

const ask = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...shape });

/** What anybody may ask who is nobody yet. */
const DOOR = [
  /** Opens a class; answered with {@link Opened}. */
  ask('open', {
    scenario: id,
    /** What the class is called; without a name when left out. */
    name: z.string().max(200).optional(),
    difficulty: z.enum(DIFFICULTIES),
    plan: z.enum(PLANS),
    councils: z.int().min(1).max(MOST_COUNCILS),
    teamSize: z.int().min(1).max(MOST_IN_TEAM),
    /** Whether people choose their seats themselves; otherwise the facilitator gives them. */
    choosing: z.boolean(),
    /** Whether private notes may be passed. */
    notes: z.boolean(),
    /** A 32-bit integer; drawn when left out. */
    seed: z.int().min(0).max(0x7fffffff).optional(),
  }),
  /** Whether there is such a class; answered with {@link Found}. */
  ask('look', { code }),
  /** Joins a class by its code; answered with {@link Joined}. The connection is that person from then on. */
  ask('join', { code, name: z.string().min(1).max(200), as: z.enum(['delegate', 'observer']) }),
  /** Goes on on another device; answered with {@link Joined}. */
  ask('return', { code, seatCode }),
  /** Comes back with a key: of a person, of the facilitator, or of the wall (the projector). Answered with {@link Entered}. */
  ask('enter', { key }),
] as const;

/** What a person may ask. */
const PERSONS = [
  ask('takeSeat', { council: id, seat }),
  /** Leaves the seat to an AI delegation and goes back to the lobby. */
  ask('leaveSeat', {}),
  /** Stays in the seat and lets an AI delegation act (`true`), or takes it back (`false`); shown to all. */
  ask('handOver', { toAi: z.boolean() }),
  /** Passes the pen of the team to one of its members. Who does not hold it may take it while its holder is away. */
  ask('passPen', { to: id }),
  /** A private note to other delegations of the same Council. The facilitator sees it too. */
  ask('note', { to: z.array(seat).min(1).max(20), text }),
  /** Watches a Council from its gallery: for observers. */
  ask('observe', { council: id }),
  /** Asks the facilitator for help. */
  ask('help', { text }),
  /** The ledger of its own Council, once the facilitator has opened its debrief; answered with {@link Exported}. */
  ask('lookBack', {}),
  /** Leaves the class for good; the name is forgotten, what the delegation did stays. */
  ask('leaveClass', {}),
] as const;

const council = { council: id };

/** What the facilitator may ask. `council: null` means all of them. */
const FACILITATORS = [
  ask('start', {}),
  ask('pause', {}),
  ask('resume', {}),
  /** Gives the part of the plan that is running more time, or less. */
  ask('extend', { council: id.nullable(), minutes: z.int().min(-180).max(180) }),
  /** Ends the phase that is running: what is left of it is done by AI delegations and by time. */
  ask('nextPhase', { council: id.nullable() }),
  /** Back to the meeting as it was after entry `to` of its ledger (0: as it opened). What came later is kept aside. */
  ask('rewind', { ...council, to: z.int().min(0) }),
  /** Opens a second Council that goes on from entry `at`; answered with {@link Forked}. */
  ask('fork', { ...council, at: z.int().min(0) }),
  /** News for everybody in a Council: shown and kept in the record of the class. */
  ask('news', { council: id.nullable(), ...NEWS }),
  /** Gives the business at hand more seconds of game time, or less. */
  ask('deadline', { council: id.nullable(), ...DEADLINE }),
  /** A new instruction from a capital, which its delegation alone is told of. */
  ask('instruct', { ...council, ...INSTRUCTION }),
  /** Prepares something, to be brought in later; it is kept with the class. */
  ask('prepare', { inject }),
  /** Brings in what was prepared; then it is prepared no more. */
  ask('bringIn', { id, council: id.nullable() }),
  ask('dropPrepared', { id }),
  /** Says what a delegate's own wording does, the force that it has on issues; or corrects what was said of it. */
  ask('confirmWording', {
    ...council,
    paragraph: z.string().min(1).max(80),
    slot: z.string().min(1).max(80),
    option: z.string().min(1).max(80),
    force: z.record(z.string().min(1).max(80), z.int().min(0).max(20)),
  }),
  /** A message to one person (an id), or to everybody. */
  ask('message', { to: id.nullable(), text }),
  ask('giveSeat', { person: id, ...council, seat }),
  ask('takeSeatFrom', { person: id }),
  /** Holds AI delegations (they do nothing until released): one of them, or all of a Council. */
  ask('holdAi', { ...council, seat: seat.nullable(), held: z.boolean() }),
  ask('givePen', { person: id }),
  ask('lock', { locked: z.boolean() }),
  ask('allowNotes', { allowed: z.boolean() }),
  ask('plan', { plan: z.enum(PLANS) }),
  ask('name', { name: z.string().max(200) }),
  /** Lets those who were in a Council that is over look back on it, with every brief; or no longer. */
  ask('openDebrief', { ...council, open: z.boolean() }),
  /** Removes a person, who may join again unless the room is locked. */
  ask('remove', { person: id }),
  /** A new seat code and key for a person who has lost both; the old ones end. Answered with {@link Reissued}. */
  ask('reissue', { person: id }),
  ask('unwatch', council),
  /** The ledger of a Council; answered with {@link Exported}. */
  ask('export', council),
  /** The notes that were passed, oldest first; answered with {@link NotesRead}. */
  ask('readNotes', { council: id.nullable() }),
  /** Ends the class: the meetings stop where they are, people may still read. */
  ask('end', {}),
  /** Deletes the class and all that was kept of it, at once. */
  ask('delete', {}),
] as const;

/** What the facilitator and the wall may ask. */
const ONLOOKERS = [
  /** Watches a Council: the facilitator on `watch:<council>`, several at once; the wall on `gallery`, this one instead of another. */
  ask('watch', council),
] as const;

/** What anybody may ask at any time: the time, for clocks that agree. Answered with {@link Timed}. */
const ALWAYS = [ask('time', {})] as const;

/** Everything that can be asked, as it must look. */
export const asking = z.discriminatedUnion('kind', [
  ...ALWAYS,
  ...DOOR,
  ...PERSONS,
  ...ONLOOKERS,
  ...FACILITATORS,
]);
export type Ask = z.output<typeof asking>;
export type AskKind = Ask['kind'];
/** As a client writes it. */
export type Asking = z.input<typeof asking>;

/** Who may ask for a kind. */
export type Asker = 'anybody' | 'nobodyYet' | 'person' | 'onlooker' | 'facilitator';
const kindsOf = (shapes: readonly { readonly shape: { readonly kind: { readonly value: AskKind } } }[]) =>
  new Set(shapes.map(({ shape }) => shape.kind.value));
const KINDS: readonly (readonly [Asker, ReadonlySet<AskKind>])[] = [
  ['anybody', kindsOf(ALWAYS)],
  ['nobodyYet', kindsOf(DOOR)],
  ['person', kindsOf(PERSONS)],
  ['onlooker', kindsOf(ONLOOKERS)],
  ['facilitator', kindsOf(FACILITATORS)],
];

/** Who may ask for this kind. */
export function askerOf(kind: AskKind): Asker {
  return KINDS.find(([, kinds]) => kinds.has(kind))?.[0] ?? 'facilitator';
}

/** A piece of a wire as it comes from a client; what is in `frame` is checked by the wire itself. */
export const wireParcel = z.strictObject({ channel: z.string().max(60), frame: z.unknown() });
