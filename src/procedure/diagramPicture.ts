/** The picture of the order of business as plain data: every box, arrow and text, and where it stands. */
import { inLines, widthOf } from './diagramLetters.ts';
import { BEGINNINGS, type Box, PLACES, type Point, ROUTES, type Route, routeName } from './diagramPlaces.ts';
import { inWords, type Meanings } from './diagramWords.ts';
import type { OrderOfBusiness, State, Transition } from './orderOfBusiness.ts';

/** A line of text: where its baseline begins, in pixels, and the room that it takes. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly size: number;
  readonly kind: 'title' | 'note' | 'name' | 'meaning' | 'words';
}

/** A state: its box, and the lines in it. */
export interface DrawnState {
  readonly state: State;
  readonly box: Box;
  readonly lines: readonly Line[];
}

/** A transition: its arrow, and the lines beside it. */
export interface DrawnTransition {
  readonly transition: Transition;
  readonly points: readonly Point[];
  readonly lines: readonly Line[];
}

/** The whole picture. Groups come before what stands in them. */
export interface Picture {
  /** The title, and how the picture is to be read. */
  readonly heading: readonly Line[];
  readonly states: readonly DrawnState[];
  readonly transitions: readonly DrawnTransition[];
  readonly beginnings: readonly (readonly [Point, Point])[];
}

/** Sizes of type in pixels; names and the title are bold. */
export const SIZES = { title: 26, note: 13, name: 16, meaning: 12, words: 13 } as const;
const { name: NAME, meaning: MEANING, words: WORDS } = SIZES;
/** The distance between the baselines of two lines, in pixels. */
const LEADING = 15;
/** How far words stand from the arrow that they belong to, and lines from the edge of their box. */
const GAP = 8;

const NOTE =
  'Every arrow is followed as soon as its words are true. A dot is where the Council, or a group of phases, begins. In every phase, delegations may move and the clock runs.';

/** The room that a line takes, from the top of its tallest letter to the foot of its lowest. */
export function roomOf(line: Line): Box {
  return { x: line.x, y: line.y - line.size * 0.75, w: line.w, h: line.size };
}

/** Composes the picture. Throws when a state, a beginning or a transition has no place in it. */
export function pictureOf(order: OrderOfBusiness, meanings: Meanings): Picture {
  const begun = [order.initial, ...order.states.flatMap((s) => (s.initial === null ? [] : [s.initial]))];
  return {
    heading: [
      line('The order of business', 'title', PLACES.concept?.x ?? 0, 48, 'left'),
      line(NOTE, 'note', PLACES.concept?.x ?? 0, 74, 'left'),
    ],
    states: order.states.map((state) => drawnState(state, placed(PLACES, state.id), meanings)),
    transitions: order.transitions.map((t) => drawnTransition(t, placed(ROUTES, routeName(t.from, t.guard)))),
    beginnings: begun.map((id) => placed(BEGINNINGS, id)),
  };
}

function placed<T>(places: Readonly<Record<string, T>>, name: string): T {
  const place = places[name];
  if (place === undefined) throw new Error(`"${name}" has no place in src/procedure/diagramPlaces.ts.`);
  return place;
}

function line(text: string, kind: Line['kind'], x: number, y: number, anchor: 'left' | 'middle'): Line {
  const size = SIZES[kind];
  const w = widthOf(text, size, kind === 'name' || kind === 'title');
  return { text, kind, size, w, y, x: anchor === 'left' ? x : x - w / 2 };
}

/** A group has its name and meaning in its left upper corner; any other state has them in the middle. */
function drawnState(state: State, box: Box, meanings: Meanings): DrawnState {
  const meaning = meanings[state.name] ?? '';
  const name = inWords(state.name);
  if (state.kind === 'group') {
    const title = line(name, 'name', box.x + 16, box.y + 25, 'left');
    const beside = line(meaning, 'meaning', title.x + title.w + 10, title.y, 'left');
    return { state, box, lines: [title, beside] };
  }
  const middle = box.x + box.w / 2;
  const below = inLines(meaning, box.w - 2 * GAP, MEANING);
  const height = NAME + below.length * LEADING;
  const first = box.y + (box.h - height) / 2 + NAME * 0.8;
  return {
    state,
    box,
    lines: [
      line(name, 'name', middle, first, 'middle'),
      ...below.map((text, i) => line(text, 'meaning', middle, first + (i + 1) * LEADING + 1, 'middle')),
    ],
  };
}

function drawnTransition(transition: Transition, way: Route): DrawnTransition {
  const text = inWords(transition.guard ?? 'otherwise');
  const [x, y] = way.words;
  const set = way.width === undefined ? [text] : inLines(text, way.width, WORDS);
  const centred = y + WORDS * 0.35 - ((set.length - 1) * LEADING) / 2;
  const first = { above: y - GAP + 1, below: y + WORDS + 3, left: centred, right: centred }[way.side];
  return {
    transition,
    points: way.points,
    lines: set.map((words, i) => {
      const baseline = first + i * LEADING;
      if (way.side === 'above' || way.side === 'below') return line(words, 'words', x, baseline, 'middle');
      const beside = line(words, 'words', x + GAP, baseline, 'left');
      return way.side === 'right' ? beside : { ...beside, x: x - GAP - beside.w };
    }),
  };
}
