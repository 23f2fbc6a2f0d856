/** Every drawing of the chamber, by the name of its file. */
import { consultations, longTable } from './consultations.ts';
import { corridor, stakeout } from './corridor.ts';
import { hall, horseshoe } from './hall.ts';
import { LIGHTS } from './palette.ts';
import { box, cut, drawing } from './paper.ts';
import { PEOPLE } from './people.ts';
import { sheetOfPerson, sheetStanding } from './sheet.ts';
import { blankPlacard, things } from './things.ts';

/** The drawings as SVG, by name. */
export function allDrawings(): ReadonlyMap<string, string> {
  const drawings: readonly (readonly [name: string, svg: string])[] = [
    ...PEOPLE.map((person) => [`person-${person.id}`, sheetOfPerson(person)] as const),
    ...PEOPLE.map((person) => [`standing-${person.id}`, sheetStanding(person)] as const),
    ['things', things()],
    ['placard', blankPlacard()],
    ['white', drawing(4, 4, cut(box(0, 0, 4, 4), '#ffffff'))],
    ...LIGHTS.flatMap(
      (light) =>
        [
          [`formal-${light}`, hall(light)],
          [`horseshoe-${light}`, horseshoe(light)],
          [`consultations-${light}`, consultations(light)],
          [`longtable-${light}`, longTable(light)],
          [`corridor-${light}`, corridor(light)],
          [`stakeout-${light}`, stakeout(light)],
        ] as const,
    ),
  ];
  return new Map(drawings.map(([name, svg]) => [name, svg.replace('>', `><title>${name}</title>`)]));
}
