/** Two sheets per person, seated and standing: the parts of the figure side by side, in cells of the size that the chamber knows. */
import {
  type Cell,
  PART_CELLS,
  PARTS,
  type Part,
  STANDING_CELLS,
  STANDING_PARTS,
  type StandingPart,
  sheetOf,
} from '../../src/chamber/cells.ts';
import { armRaised, armResting, body, bodyTurned } from './body.ts';
import { head, headTurned } from './head.ts';
import { at, drawing } from './paper.ts';
import type { Person } from './people.ts';
import { standing, standingTurned } from './standing.ts';

const DRAWN: Readonly<Record<Part, (person: Person) => string>> = {
  head,
  headTurned,
  body: (person) => body(person, 'jacket'),
  bodyTurned: (person) => bodyTurned(person, 'jacket'),
  armRaised: (person) => armRaised(person, 'jacket'),
  armResting: (person) => armResting(person, 'jacket'),
  bodyInSleeves: (person) => body(person, 'sleeves'),
  bodyTurnedInSleeves: (person) => bodyTurned(person, 'sleeves'),
  armRaisedInSleeve: (person) => armRaised(person, 'sleeves'),
  armRestingInSleeve: (person) => armResting(person, 'sleeves'),
};

const DRAWN_STANDING: Readonly<Record<StandingPart, (person: Person) => string>> = {
  head,
  headTurned,
  standing,
  standingTurned,
};

/** The sheet of a person at a table. */
export function sheetOfPerson(person: Person): string {
  return sheet(PARTS, PART_CELLS, DRAWN, person);
}

/** The sheet of a person who stands. */
export function sheetStanding(person: Person): string {
  return sheet(STANDING_PARTS, STANDING_CELLS, DRAWN_STANDING, person);
}

function sheet<P extends string>(
  parts: Readonly<Record<P, { readonly x: number; readonly y: number }>>,
  cells: Readonly<Record<P, Cell>>,
  drawn: Readonly<Record<P, (person: Person) => string>>,
  person: Person,
): string {
  const { width, height } = sheetOf(cells);
  return drawing(
    width,
    height,
    // Light comes from the upper left.
    '<defs><clipPath id="lit"><path d="M0 0H56C50 14 46 24 46 40H0z"/></clipPath></defs>',
    ...(Object.keys(parts) as P[]).map((part) => {
      const { x, y } = parts[part];
      return at(cells[part].x - x, -y, drawn[part](person));
    }),
  );
}
