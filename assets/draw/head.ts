/** Heads: no faces to be read as anybody's, only the planes of folded paper. Drawn in a cell of 120 x 190, chin at y 60. */
import { cut, darker, laid, lighter, oval } from './paper.ts';
import type { Hair, Person } from './people.ts';

/** Hair behind the head, seen from the front; empty where none falls so low. */
const BEHIND: Readonly<Partial<Record<Hair, string>>> = {
  bob: 'M40 34C38 12 82 12 80 34L82 58C76 63 70 62 68 58L52 58C50 62 44 63 38 58z',
  long: 'M41 34C37 10 83 10 79 34L84 76C76 82 70 80 68 70L52 70C50 80 44 82 36 76z',
  waves:
    'M41 34C36 11 84 11 79 34C86 44 80 52 84 64C78 71 70 68 68 60L52 60C50 68 42 71 36 64C40 52 34 44 41 34z',
  curls: 'M60 9C76 7 86 20 82 32C88 40 84 54 76 56L44 56C36 54 32 40 38 32C34 20 44 7 60 9z',
  scarf: 'M60 13C78 13 82 30 80 44C79 56 82 62 78 70C70 77 50 77 42 70C38 62 41 56 40 44C38 30 42 13 60 13z',
  bun: 'M60 5C68 5 71 11 69 17L51 17C49 11 52 5 60 5z',
};

/** Hair over the forehead, seen from the front. */
const ABOVE: Readonly<Partial<Record<Hair, string>>> = {
  short: 'M44 36C41 17 51 13 60 13C71 13 79 18 76 36C74 30 72 27 69 25C62 27 54 26 49 25C46 28 45 32 44 36z',
  parted: 'M44 38C40 17 52 12 61 13C73 13 80 19 76 38C75 31 73 28 71 25C64 25 57 23 52 19C50 25 45 29 44 38z',
  receding:
    'M44 39C41 25 45 19 50 17C47 23 46 29 46 34zM76 39C79 25 75 19 70 17C73 23 74 29 74 34zM50 17C55 13 65 13 70 17C64 16 56 16 50 17z',
  cropped:
    'M44.5 34C43 19 51 14.500 60 14.5C69 14.500 77 19 75.500 34C74 27 71 23 67 22C62 21 58 21 53 22C49 23 46 27 44.500 34z',
  bald: 'M44.500 39C43.500 33 43.500 31 44.500 28C45.500 32 45.500 36 45.500 40zM75.500 39C76.500 33 76.500 31 75.500 28C74.500 32 74.500 36 74.500 40z',
  curls: 'M43 34C40 18 50 10 60 11C71 10 80 18 77 34C74 28 72 25 67 24C62 26 57 25 53 24C48 25 46 29 43 34z',
  bob: 'M42 42C40 16 52 12 60 12C69 12 80 16 78 42C76 36 76 29 72 25C64 27 56 26 50 23C46 28 44 35 42 42z',
  long: 'M42 44C39 16 51 11 60 11C70 11 81 16 78 44C77 34 74 26 62 19C50 25 44 33 42 44z',
  waves: 'M42 42C39 17 51 11 60 12C70 11 81 17 78 42C76 33 74 27 66 22C56 27 46 30 42 42z',
  bun: 'M44 36C41 18 51 12.500 60 12.500C69 12.500 79 18 76 36C74 27 69 21 60 21C51 21 46 27 44 36z',
  scarf: 'M42 46C39 22 48 12 60 12C72 12 81 22 78 46C77 34 74 23 60 22C46 23 43 34 42 46z',
};

/** The same turned to the right: behind the head, and above. */
const BEHIND_TURNED: Readonly<Partial<Record<Hair, string>>> = {
  bob: 'M42 36C36 12 74 10 76 28L66 56C62 62 46 64 38 57z',
  long: 'M42 36C36 10 74 9 76 28L64 66C62 80 42 82 36 74z',
  waves: 'M42 36C36 10 74 9 76 28L66 58C62 68 42 72 36 63C40 52 35 46 42 36z',
  curls: 'M56 9C72 6 82 16 79 27L68 54C58 60 40 56 37 46C31 36 34 14 56 9z',
  scarf:
    'M56 12C74 11 80 24 77 38L72 62C74 68 72 72 68 74C60 78 48 76 42 70C37 62 40 56 39 44C37 28 42 13 56 12z',
  bun: 'M40 24C33 22 32 32 36 36C40 40 46 38 46 32z',
};
const ABOVE_TURNED: Readonly<Partial<Record<Hair, string>>> = {
  short: 'M45 45C38 22 48 13 60 13C72 12 80 19 78 30C75 27 71 25 66 26C58 27 55 30 54 36C52 35 50 37 50 41z',
  parted:
    'M44 46C37 22 48 12 60 12.500C73 12 81 19 79 31C76 27 72 24 65 24C57 26 55 31 54 37C51 36 50 38 50 42z',
  receding: 'M45 46C39 34 42 22 50 17C52 16 55 15 58 15C54 21 54 28 54 36C51 35 50 38 50 42z',
  cropped:
    'M46 42C40 24 49 14.500 60 14.500C70 14 78 20 77.500 29C74 25 70 22.500 65 23C58 24 55 28 54 35C51 35 50 37 50 40z',
  bald: 'M45.500 46C42 38 42 32 44 28C47 33 52 33 53 37C50 36 49 38 50 42z',
  curls:
    'M44 44C35 22 47 10 60 10.500C74 9 83 19 79 31C76 27 72 25 66 25C58 27 55 31 54 38C51 38 50 40 49 44z',
  bob: 'M43 48C36 18 49 11.500 60 12C74 11 82 19 79 32C76 28 72 25 66 25C60 28 57 36 55 50C51 52 46 51 43 48z',
  long: 'M43 52C36 18 49 11 60 11.500C74 10 82 19 79 32C76 27 71 23 66 23C59 28 57 40 55 56C51 58 46 56 43 52z',
  waves:
    'M43 50C36 18 49 11 60 11.500C74 10 82 19 79 33C75 27 71 24 66 24C58 29 58 38 56 50C52 53 46 53 43 50z',
  bun: 'M45 44C38 22 48 12.500 60 12.500C72 12 80 19 78.500 31C75 25 70 21.500 64 22C57 26 55 32 53 40C50 40 48 42 45 44z',
  scarf:
    'M43 54C35 22 47 11.500 59 12C74 11 82 21 79 34C76 27 71 22 64 22C55 28 56 44 56 58C52 60 46 58 43 54z',
};

const NECK = 'M53 48L67 48L68.500 64C66 70 54 70 51.500 64z';
const FACE =
  'M44.500 33C44 19 52 15 60 15C68 15 76 19 75.500 33C75.500 45 72 53 66 57.500C62.500 60 57.500 60 54 57.500C48 53 44.500 45 44.500 33z';
const FACE_TURNED =
  'M45 33C45 19 53 14.500 61 14.500C71 14.500 77.500 21 77.500 29C77.500 32 78 34 80.500 38.500C81 40 80 40.700 78 41C78 43 78.500 44.500 77.800 46C77.500 49 77.800 52 75.500 55C71 58.500 66 59.500 61 58C52 55 45.500 45 45 33z';

/** A head seen from the front. */
export function head(person: Person): string {
  const { skin, hair, hairColour: tone } = person;
  const behind = BEHIND[hair];
  const above = ABOVE[hair];
  const shade = darker(skin, 0.15);
  return [
    behind && laid(behind, darker(tone, 0.12)),
    cut(NECK, darker(skin, 0.24)),
    hair === 'scarf' ? '' : cut(`${oval(44.5, 38, 2.6, 4.5)}${oval(75.5, 38, 2.6, 4.5)}`, darker(skin, 0.1)),
    laid(FACE, skin),
    // The side of the face that is turned from the lamps.
    cut(
      'M60 15C68 15 76 19 75.500 33C75.500 45 72 53 66 57.500C64 59 62 59.500 60 59.300C65 52 66 46 64.500 40C63.800 36 65 30 66 27C65 21 63 17 60 15z',
      shade,
    ),
    cut(
      'M50.500 34.500C53 33 55.500 33 57.500 34.300L57.300 35.600C55.300 34.800 53 34.800 50.700 35.700zM62.500 34.300C64.500 33 67 33 69.500 34.500L69.300 35.700C67 34.800 64.700 34.800 62.700 35.600z',
      darker(skin, 0.5),
    ),
    cut('M59.300 36L62.600 45.500C61.500 46.600 58.700 46.600 57.500 45.600z', darker(skin, 0.12)),
    cut('M55.500 51C58 50.200 62 50.200 64.500 51C62 52.800 58 52.800 55.500 51z', darker(skin, 0.3)),
    person.beard &&
      cut(
        'M45.500 39C46 52 52 60 60 61C68 60 74 52 74.500 39C73 45 70 48 66 48.500C62 47 58 47 54 48.500C50 48 47 45 45.500 39zM56 51.200C58 50.400 62 50.400 64 51.200C62 52.600 58 52.600 56 51.200z',
        darker(tone, 0.05),
        'fill-rule="evenodd"',
      ),
    above && laid(above, tone, 0.9),
    above && cut(above, lighter(tone, 0.16), 'clip-path="url(#lit)"'),
    person.glasses && glasses(52.7, 67.3),
  ]
    .filter(Boolean)
    .join('');
}

/** A head turned to the right. */
export function headTurned(person: Person): string {
  const { skin, hair, hairColour: tone } = person;
  const behind = BEHIND_TURNED[hair];
  const above = ABOVE_TURNED[hair];
  return [
    behind && laid(behind, darker(tone, 0.12)),
    cut('M50 46L65 50L67 64C64 70 54 70 51 64z', darker(skin, 0.24)),
    laid(FACE_TURNED, skin),
    cut(
      'M45 33C45 45 52 55 61 58C63 58.600 65 58.700 67 58.500C60 54 56 47 55.500 38C52 34 50 26 53 17C48 20 45 26 45 33z',
      darker(skin, 0.15),
    ),
    cut(
      'M70 34.300C72 33 74.500 33 76.500 34L76.400 35.300C74.500 34.700 72.300 34.800 70.300 35.600z',
      darker(skin, 0.5),
    ),
    cut('M72 50.600C74 50 76 50 77.600 50.200C76.600 52 74 52.300 72 50.600z', darker(skin, 0.3)),
    person.beard &&
      cut(
        'M52 42C55 54 61 60.500 69 60C74 59 77 56 77.500 50C75 47.600 71 47.500 68 49.500C62 49 57 46 54 38z',
        darker(tone, 0.05),
      ),
    hair === 'scarf' ? '' : cut(oval(53, 39, 2.8, 4.5), darker(skin, 0.08)),
    above && laid(above, tone, 0.9),
    above && cut(above, lighter(tone, 0.16), 'clip-path="url(#lit)"'),
    person.glasses && glasses(67.5, 76.5, 54),
  ]
    .filter(Boolean)
    .join('');
}

function glasses(left: number, right: number, ear?: number): string {
  const rim = (x: number, rx: number) =>
    `<ellipse cx="${x}" cy="37.500" rx="${rx}" ry="4" fill="#ffffff" fill-opacity=".16"/>`;
  const width = ear === undefined ? 5.2 : 4;
  return `<g stroke="#20242e" stroke-width="1.100" fill="none">${rim(left, width)}${rim(right, ear === undefined ? width : 2.6)}<path d="M${left + width} 37h${right - left - width - (ear === undefined ? width : 2.6)}${ear === undefined ? '' : `M${left - width} 37L${ear} 36`}"/></g>`;
}
