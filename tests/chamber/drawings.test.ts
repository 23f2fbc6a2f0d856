/** The drawings in `assets/` are what the programs beside them draw, and none that the chamber asks for is missing. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allDrawings } from '../../assets/draw/all.ts';
import { PEOPLE } from '../../assets/draw/people.ts';
import { castFor, PERSONS, spare } from '../../src/chamber/cast.ts';
import { PARTS, STANDING_PARTS, sheetOf, THING_CELLS } from '../../src/chamber/cells.ts';
import { addressOfDrawing, addressOfFlag } from '../../src/chamber/drawings.ts';
import { LAYERS } from '../../src/chamber/layers.ts';
import { STAGE } from '../../src/chamber/perspective.ts';
import { ROOMS } from '../../src/chamber/seats.ts';
import { readScenario, shippedScenarios } from '../../src/scenario/read.ts';

const folder = fileURLToPath(new URL('../../assets/chamber/', import.meta.url));

describe('the drawings', () => {
  const drawn = allDrawings();

  it('are all in their files, as they are drawn now ("npm run draw" writes them)', () => {
    expect(readdirSync(folder).sort()).toEqual([...drawn.keys()].map((name) => `${name}.svg`).sort());
    for (const [name, svg] of drawn)
      expect(readFileSync(`${folder}${name}.svg`, 'utf8') === svg, name).toBe(true);
  });

  it('ask for nothing from elsewhere and run nothing', () => {
    for (const [name, svg] of drawn) {
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', ''), name).not.toMatch(
        /https?:|<script|<image|<foreignObject|\son\w+=|href/,
      );
      expect(svg, name).not.toMatch(/NaN|undefined/);
    }
  });

  it('are there for every room in both lights, and every person', () => {
    for (const room of ROOMS)
      for (const light of ['dusk', 'day'])
        for (const name of [room, ...LAYERS[room].map((layer) => layer.name)])
          expect(addressOfDrawing(`${name}-${light}`)).toContain(name);
    expect(PEOPLE.map(({ id }) => id).sort()).toEqual([...PERSONS].sort());
    for (const name of PERSONS)
      for (const how of ['person', 'standing']) expect(addressOfDrawing(`${how}-${name}`)).toContain(name);
    expect(() => addressOfDrawing('cellar-dusk')).toThrow('no drawing "cellar-dusk"');
  });
});

describe('the sheets', () => {
  it('keep their cells on whole pixels at every density', () => {
    for (const cell of [
      ...Object.values(PARTS),
      ...Object.values(STANDING_PARTS),
      ...Object.values(THING_CELLS),
    ])
      for (const side of [cell.x, cell.width, cell.height]) expect(side % 2).toBe(0);
    for (const cell of Object.values(THING_CELLS)) expect([cell.x % 4, cell.width % 4]).toEqual([0, 0]);
    expect(sheetOf(THING_CELLS).width).toBeLessThan(2048);
  });

  it('have layers that lie within the stage', () => {
    for (const layers of Object.values(LAYERS))
      for (const { x, y, width, height } of layers) {
        expect(x + width).toBeLessThanOrEqual(STAGE.width);
        expect(y + height).toBeLessThanOrEqual(STAGE.height);
      }
  });
});

describe.each(shippedScenarios())('those who meet in %s', (id) => {
  const read = readScenario(id);
  if (!read.ok) throw new Error(`${id} has faults`);
  const { delegations, guests } = read.matter;

  it('have a flag on their placard if they are States', () => {
    for (const { code } of delegations) expect(addressOfFlag(code), code).not.toBeNull();
    for (const { code, rule } of guests) if (rule === 37) expect(addressOfFlag(code), code).not.toBeNull();
  });

  it('are fifteen different people, and the Secretariat others again', () => {
    const cast = castFor(delegations.map(({ code }) => code));
    expect(new Set(Object.values(cast)).size).toBe(15);
    const staff = [spare(cast, 0), spare(cast, 1)];
    expect(new Set([...Object.values(cast), ...staff]).size).toBe(17);
  });
});

describe('a State of whose flag there is no drawing', () => {
  it('is shown by its code, and always by the same delegate', () => {
    expect(addressOfFlag('XX')).toBeNull();
    const codes = ['FR', 'XX', 'XY'];
    expect(castFor(codes)).toEqual(castFor(codes));
    expect(castFor(codes).FR).toBe(castFor(['FR']).FR);
  });

  it('finds somebody even where there are more delegations than people', () => {
    const codes = Array.from({ length: 40 }, (_, i) => `X${i}`);
    for (const person of Object.values(castFor(codes))) expect(PERSONS).toContain(person);
  });
});
