/** People who stand and talk, as between sittings. Drawn in a cell of 120 x 260: the chin at y 60, the feet at y 250. */
import { front, widened } from './body.ts';
import { box, cut, darker, laid, lighter, mixed, oval } from './paper.ts';
import type { Person } from './people.ts';

const SHOE = '#1a1c22';
const FOLDERS = ['#8a5a34', '#2f4a78', '#6b2f35', '#3f5f4c'] as const;

const TORSO =
  'M60 60C67 62 75 65 83 68C90 71 92 78 91 86L85 152L35 152L29 86C28 78 30 71 37 68C45 65 53 62 60 60z';
const LEGS = 'M38 146L82 146L78 246L63 246L60 172L57 246L42 246z';
const ROBE = 'M32 120L88 120L94 240C80 246 40 246 26 240z';
const ARM_HANGING =
  'M37 68C30 70 27 76 25 86L20 116C19 124 20 134 23 146L32 146C32 134 32 126 33 118L39.500 90C40.500 82 40 73 37 68z';
const ARM_BENT =
  'M83 68C90 70 93 76 95 86L99 110C101 119 98 125 91 126L62 122L63 114L83 112C81 106 81 98 80.500 90C79.500 82 80 73 83 68z';

const TORSO_TURNED =
  'M57 60C68 62 75 66 80 71C87 77 89 88 89 100L88 152L34 152L27 104C26 88 28 76 36 70C43 65 50 62 57 60z';
const LEGS_TURNED = 'M36 146L86 146L84 200L88 246L73 246L68 200L62 172L56 204L48 246L33 246L40 200z';
/** The near arm, with the hand before the chest as one has it who explains. */
const ARM_TALKING =
  'M40 80C48 78 54 85 56 95C58 104 63 107 70 105L92 94L97 102L74 117C60 123 48 115 41 101C36 92 35 83 40 80z';

function legsOf({ jacket }: Person): string {
  return mixed(darker(jacket, 0.3), '#23262f', 0.35);
}

function below(person: Person, path: string): string {
  if (person.neck === 'robe')
    return (
      laid(ROBE, person.jacket) +
      cut('M62 120L88 120L94 240C84 244 74 245 62 245z', darker(person.jacket, 0.14))
    );
  return cut(`${oval(50, 249, 10, 4.5)}${oval(71, 249, 10, 4.5)}`, SHOE) + laid(path, legsOf(person), 1);
}

function folder({ id }: Person): string {
  const colour = FOLDERS[id.length % FOLDERS.length] ?? FOLDERS[0];
  return `<g transform="rotate(-8 68 112)">${cut(box(53, 95, 27, 33), '#f2ebda')}${laid(box(51, 97, 28, 33), colour, 1)}</g>`;
}

/** Somebody seen from the front, with a folder under the arm. */
export function standing(person: Person): string {
  const coat = person.jacket;
  return widened(
    person,
    below(person, LEGS),
    laid(ARM_HANGING, darker(coat, 0.06), 1.2),
    cut(oval(27.5, 149, 5.4, 6), person.skin),
    laid(TORSO, coat),
    cut('M60 60C67 62 75 65 83 68C90 71 92 78 91 86L85 152L66 152C72 120 72 84 60 60z', darker(coat, 0.14)),
    front(person, 'jacket', coat),
    folder(person),
    laid(ARM_BENT, darker(coat, 0.2), 1.4),
    laid(oval(61, 118, 6, 5), person.skin, 1),
  );
}

/** Somebody turned to the right, who talks. */
export function standingTurned(person: Person): string {
  const coat = person.jacket;
  const { neck, shirt, accent } = person;
  return widened(
    person,
    neck === 'robe' ? below(person, '') : cut(`${oval(43, 249, 11, 4.5)}${oval(82, 249, 11, 4.5)}`, SHOE),
    neck !== 'robe' && laid(LEGS_TURNED, legsOf(person), 1),
    laid(TORSO_TURNED, coat),
    cut('M57 60C50 62 43 65 36 70C28 76 26 88 27 104L34 152L54 152C46 120 46 84 57 60z', darker(coat, 0.18)),
    neck === 'robe'
      ? cut('M58 60L66 74L76 68L68 62z', accent)
      : cut('M62 61L79 72L83 112L76 102z', neck === 'blouse' ? mixed(shirt, accent, 0.4) : shirt),
    neck === 'tie' && cut('M70 68L74 70L78 98L76 104L73 97z', accent),
    neck !== 'robe' && laid('M58 61L52 68L58 84L75 114L83 112L67 66z', lighter(coat, 0.06), 0.8),
    neck === 'scarf' && cut('M54 61C60 71 70 72 78 68L76 76C66 80 56 76 50 68z', accent),
    laid(ARM_TALKING, lighter(coat, 0.05), 1.2),
    neck !== 'robe' && cut('M90 95L93.500 93L98 101L94.500 103z', shirt),
    laid(oval(99, 95.5, 6, 4.8), person.skin, 1),
  );
}
