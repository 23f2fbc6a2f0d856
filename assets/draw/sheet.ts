/** One sheet per person: the parts of the figure side by side, in cells of the size that the chamber knows. */
import { PART_CELLS, PARTS, type Part, sheetOf } from '../../src/chamber/cells.ts';
import { armRaised, armResting, body, bodyTurned } from './body.ts';
import { head, headTurned } from './head.ts';
import { at, drawing } from './paper.ts';
import type { Person } from './people.ts';

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

/** A person's sheet. */
export function sheetOfPerson(person: Person): string {
  const { width, height } = sheetOf(PART_CELLS);
  return drawing(
    width,
    height,
    // Light comes from the upper left.
    '<defs><clipPath id="lit"><path d="M0 0H56C50 14 46 24 46 40H0z"/></clipPath></defs>',
    ...(Object.keys(PARTS) as Part[]).map((part) => {
      const { x, y } = PARTS[part];
      return at(PART_CELLS[part].x - x, -y, DRAWN[part](person));
    }),
  );
}
