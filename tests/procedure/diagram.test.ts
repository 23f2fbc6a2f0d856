/** The picture of the order of business: current, complete, and readable. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DOCUMENTS, documents } from '../../src/procedure/diagram.ts';
import { type Line, pictureOf, roomOf } from '../../src/procedure/diagramPicture.ts';
import {
  BEGINNINGS,
  type Box,
  PAGE,
  PLACES,
  type Point,
  ROUTES,
  routeName,
} from '../../src/procedure/diagramPlaces.ts';
import {
  EVENT_QUESTIONS,
  EVENTS,
  inWords,
  meaningsOfQuestions,
  meaningsOfStates,
} from '../../src/procedure/diagramWords.ts';
import { orderOfBusiness } from '../../src/procedure/orderOfBusiness.ts';

const councilText = (file: string): string =>
  readFileSync(new URL(`../../src/council/${file}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

const order = orderOfBusiness();
const states = meaningsOfStates(councilText('vocabulary.ts'));
const questions = meaningsOfQuestions(councilText('progress.ts'));
const picture = pictureOf(order, states);
const arrows = picture.transitions.map(({ transition, points, lines }) => ({
  name: routeName(transition.from, transition.guard),
  ...transition,
  points,
  lines,
}));
const phases = picture.states.filter(({ state }) => state.kind !== 'group');
const allLines: readonly Line[] = [
  ...picture.heading,
  ...picture.states.flatMap((s) => s.lines),
  ...picture.transitions.flatMap((t) => t.lines),
];

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

function isIn(inner: Box, outer: Box, margin = 0): boolean {
  return (
    inner.x >= outer.x + margin &&
    inner.y >= outer.y + margin &&
    inner.x + inner.w <= outer.x + outer.w - margin &&
    inner.y + inner.h <= outer.y + outer.h - margin
  );
}

function onEdgeOf(box: Box, [x, y]: Point): boolean {
  const beside = (x === box.x || x === box.x + box.w) && y > box.y && y < box.y + box.h;
  const above = (y === box.y || y === box.y + box.h) && x > box.x && x < box.x + box.w;
  return beside || above;
}

/** The straight parts of an arrow, each as a box without breadth, made broader on all sides by some pixels. */
function partsOf(points: readonly Point[], broader = 0): readonly Box[] {
  return points.slice(1).map((to, i) => {
    const from = points[i] ?? to;
    return {
      x: Math.min(from[0], to[0]) - broader,
      y: Math.min(from[1], to[1]) - broader,
      w: Math.abs(from[0] - to[0]) + 2 * broader,
      h: Math.abs(from[1] - to[1]) + 2 * broader,
    };
  });
}

function distance(a: Box, b: Box): number {
  const across = Math.max(0, a.x - b.x - b.w, b.x - a.x - a.w);
  const down = Math.max(0, a.y - b.y - b.h, b.y - a.y - a.h);
  return Math.sqrt(across * across + down * down);
}

/** All pairs of a list of which something holds, by name. */
function pairs<T>(list: readonly T[], name: (one: T) => string, holds: (a: T, b: T) => boolean): string[] {
  return list.flatMap((a, i) =>
    list
      .slice(i + 1)
      .filter((b) => holds(a, b))
      .map((b) => `${name(a)} / ${name(b)}`),
  );
}

describe('docs/', () => {
  test.each(Object.entries(documents()))('%s is current; if not, run `npm run diagram`', (name, text) => {
    expect(readFileSync(join(DOCUMENTS, name), 'utf8').replaceAll('\r\n', '\n')).toBe(text);
  });

  test('draws and tells every transition of the machine', () => {
    const { 'order-of-business.svg': drawing, 'order-of-business.md': table } = documents();
    expect(order.transitions.length).toBeGreaterThan(30);
    expect(drawing.split('<path class="way"').length - 1).toBe(
      order.transitions.length + picture.beginnings.length,
    );
    const last = (id: string): string => inWords(id.split('.').at(-1) ?? '');
    for (const { from, to, guard } of order.transitions) {
      const words = inWords(guard ?? 'otherwise');
      expect(drawing).toContain(`<title>${last(from)} to ${last(to)}: ${words}</title>`);
      expect(table).toMatch(new RegExp(`\\| ${words} \\| .* \\| [a-z: ]*${last(to)} \\|$`, 'm'));
    }
    for (const { name } of order.states) expect(drawing).toContain(`>${inWords(name)}</text>`);
  });

  test('asks nothing of a reader beyond the file itself', () => {
    const { 'order-of-business.svg': drawing } = documents();
    expect(drawing.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /https?:|href|url\(|@import/,
    );
    expect(drawing).toContain('prefers-color-scheme:dark');
  });
});

describe('every word of it', () => {
  test('has a meaning: states, questions, events', () => {
    const missing = [
      ...order.states.filter((s) => !states[s.name]).map((s) => s.id),
      ...order.transitions.filter((t) => t.guard !== null && !questions[t.guard]).map((t) => t.guard),
      ...order.everywhere.filter((e) => !EVENTS[e.event] || !EVENT_QUESTIONS[e.guard]).map((e) => e.event),
    ];
    expect(missing).toEqual([]);
  });

  test('belongs to something that the machine has', () => {
    expect(Object.keys(PLACES).sort()).toEqual(order.states.map((s) => s.id).sort());
    expect(Object.keys(ROUTES).sort()).toEqual(arrows.map((a) => a.name).sort());
    const begun = [order.initial, ...order.states.flatMap((s) => (s.initial === null ? [] : [s.initial]))];
    expect(Object.keys(BEGINNINGS).sort()).toEqual(begun.sort());
    expect(Object.keys(EVENTS).sort()).toEqual(order.everywhere.map((e) => e.event).sort());
  });
});

describe('the picture', () => {
  test('has every state in its group, and no two on top of each other', () => {
    for (const { state, box } of picture.states) {
      const parent = state.parent === null ? { x: 0, y: 0, ...PAGE } : PLACES[state.parent];
      expect(parent && isIn(box, parent, 10), state.id).toBe(true);
    }
    const outside = pairs(
      picture.states,
      (s) => s.state.id,
      (a, b) =>
        overlap(a.box, b.box) &&
        !b.state.id.startsWith(`${a.state.id}.`) &&
        !a.state.id.startsWith(`${b.state.id}.`),
    );
    expect(outside).toEqual([]);
  });

  test('has every text in its box and on the page, and no two texts on top of each other', () => {
    for (const { state, box, lines } of picture.states)
      for (const line of lines) expect(isIn(roomOf(line), box, 6), `${state.id}: ${line.text}`).toBe(true);
    for (const line of allLines)
      expect(isIn(roomOf(line), { x: 0, y: 0, ...PAGE }, 10), line.text).toBe(true);
    expect(
      pairs(
        allLines,
        (l) => l.text,
        (a, b) => overlap(roomOf(a), roomOf(b)),
      ),
    ).toEqual([]);
  });

  test('has the words of arrows beside every box, and across the edge of no group', () => {
    for (const { name, lines } of arrows)
      for (const line of lines)
        for (const { state, box } of picture.states) {
          const room = roomOf(line);
          const clear = !overlap(room, box) || (state.kind === 'group' && isIn(room, box));
          expect(clear, `${name} over ${state.id}`).toBe(true);
        }
  });

  test('has arrows through no text, and words nearest to their own arrow', () => {
    for (const arrow of arrows) {
      const parts = partsOf(arrow.points, 2);
      const struck = allLines.filter((line) => parts.some((part) => overlap(part, roomOf(line))));
      expect(struck.map((line) => `${arrow.name} through ${line.text}`)).toEqual([]);
      for (const line of arrow.lines) {
        const from = (points: readonly Point[]): number =>
          Math.min(...partsOf(points).map((part) => distance(part, roomOf(line))));
        const own = from(arrow.points);
        expect(own, arrow.name).toBeLessThan(12);
        const nearer = arrows.filter((other) => other !== arrow && from(other.points) <= own);
        expect(nearer.map((other) => `${arrow.name} nearer to ${other.name}`)).toEqual([]);
      }
    }
  });

  test('has arrows from the edge of what they leave to the edge of what they lead to', () => {
    for (const { name, from, to, points } of arrows) {
      const [leaves, leads] = [PLACES[from], PLACES[to]];
      const [first, last] = [points[0], points.at(-1)];
      expect(leaves && first && onEdgeOf(leaves, first), `${name} leaves ${from}`).toBe(true);
      expect(leads && last && onEdgeOf(leads, last), `${name} leads to ${to}`).toBe(true);
      expect(
        partsOf(points).every((part) => part.w === 0 || part.h === 0),
        name,
      ).toBe(true);
    }
    for (const [id, [, edge]] of Object.entries(BEGINNINGS)) {
      const box = PLACES[id];
      expect(box && onEdgeOf(box, edge), id).toBe(true);
    }
  });

  test('has arrows through no phase, along no other arrow, and seldom across one', () => {
    for (const { name, points } of arrows)
      for (const { state, box } of phases)
        expect(
          partsOf(points).some((part) => overlap(part, box)),
          `${name} through ${state.id}`,
        ).toBe(false);
    // Two arrows may cross, but only at a right angle: along each other they would look like one.
    const along = pairs(
      arrows.flatMap(({ name, points }) => partsOf(points).map((part) => ({ name, part }))),
      (p) => p.name,
      (a, b) =>
        a.name !== b.name &&
        (a.part.w === 0) === (b.part.w === 0) &&
        overlap(
          { x: a.part.x - 6, y: a.part.y - 6, w: a.part.w + 12, h: a.part.h + 12 },
          { x: b.part.x, y: b.part.y, w: b.part.w || 1, h: b.part.h || 1 },
        ),
    );
    expect(along).toEqual([]);
    const crossings = pairs(
      arrows,
      (a) => a.name,
      (a, b) => partsOf(a.points, 1).some((p) => partsOf(b.points, 1).some((q) => overlap(p, q))),
    );
    expect(crossings.length).toBeLessThanOrEqual(2);
  });
});
