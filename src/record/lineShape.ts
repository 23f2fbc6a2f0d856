/** The shape of each kind of line in a ledger. */
import { type Field, oneOf, orNull, whole } from '../council/fields.ts';
import type { Move } from '../council/moves/index.ts';
import { understand } from '../council/order.ts';
import { HANDS, type Outside } from '../council/outside.ts';
import { OUTCOMES } from '../council/vocabulary.ts';
import { brief, matter } from './caseShape.ts';
import type { Change } from './changes.ts';
import { type Closing, DIGESTS, type EventEntry, FORMAT, type Header, type MoveEntry } from './ledger.ts';
import {
  all,
  digest,
  either,
  exactly,
  integer,
  misfit,
  named,
  plain,
  plainObject,
  shapeOf,
  words,
} from './shape.ts';

const change: Field<Change> = (value, path) => {
  if (!Array.isArray(value) || value.length < 1 || value.length > 2)
    return misfit(path, 'a path, or a path and a value', value);
  const at = words(value[0], `${path}[0]`);
  if (at.misfit) return at;
  if (value.length === 1) return { value: [at.value] };
  const to = plain(value[1], `${path}[1]`);
  return to.misfit ? to : { value: [at.value, to.value] };
};

const changes = all(change);

/** The first line. */
export const headerLine: Field<Header> = shapeOf(
  {
    format: exactly(FORMAT),
    program: words,
    scenario: words,
    seed: whole(-(2 ** 31), 2 ** 32 - 1),
    settings: plainObject,
    digests: oneOf(DIGESTS),
    matter,
    briefs: named(brief),
  },
  { opening: changes },
);

/** A move that the present rules know; whether it is in order, the replay finds out. */
const move: Field<Move> = (value, path) => {
  const understood = understand(value);
  if (!understood.misfit) return { value: understood.move };
  const { path: at, ...rest } = understood.misfit;
  return { misfit: { path: at === '' ? path : `${path}.${at}`, ...rest } };
};

const seat = shapeOf({ code: words });
/** The particulars of each kind of event from outside; the compiler names one that is missing. */
const particulars: { readonly [T in Outside['type']]: Field<Omit<Outside & { readonly type: T }, 'type'>> } =
  {
    'clock.reached': shapeOf({ at: integer }),
    'seat.emptied': seat,
    'seat.taken': seat,
    'capital.instructed': shapeOf({
      code: words,
      issue: words,
      change: shapeOf({}, { aim: integer, weight: integer, min: orNull(integer), max: orNull(integer) }),
    }),
    'wording.confirmed': shapeOf({ paragraph: words, slot: words, option: words, force: named(integer) }),
    'news.arrived': shapeOf({ text: words, to: either(all(words), exactly('everybody')) }),
    'deadline.moved': shapeOf({ seconds: integer }),
    'seat.handed': shapeOf({ code: words, to: oneOf(HANDS) }),
  };

/** Something that happened from outside the seats; whether it can happen, the meeting finds out. */
export const event: Field<Outside> = (value, path) => {
  const object = plainObject(value, path);
  if (object.misfit) return object;
  const { type, ...rest } = object.value;
  if (typeof type !== 'string' || !Object.hasOwn(particulars, type))
    return misfit(`${path}.type`, `one of ${Object.keys(particulars).join(', ')}`, type);
  const read = particulars[type as Outside['type']](rest, path);
  return read.misfit ? read : { value: { type, ...read.value } as Outside };
};

const noted = { reason: plain, changed: changes, digest };

/** The line of a move. */
export const moveLine: Field<MoveEntry> = shapeOf(
  { n: integer, at: integer, by: words, id: words, move },
  noted,
);

/** The line of an event from outside. */
export const eventLine: Field<EventEntry> = shapeOf({ n: integer, event }, noted);

/** The last line. */
export const closingLine: Field<{ readonly closing: Closing }> = shapeOf({
  closing: shapeOf({ entries: integer, outcome: orNull(oneOf(OUTCOMES)), digest }, { changed: changes }),
});
