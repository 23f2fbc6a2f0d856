/** Bodies as they sit at a table or raise a hand. Drawn in a cell of 120 x 190; the edge of the table lies at y 130. */
import { cut, darker, laid, lighter, mixed, oval } from './paper.ts';
import type { Person } from './people.ts';

/** In which dress: as in the formal chamber, or as in consultations, where jackets come off. */
export type Dress = 'jacket' | 'sleeves';

const CHAIR = '#2f4a78';
const BRASS = '#b8954a';

const TORSO =
  'M60 60C67 62 75 65 83 68C90 71 92 78 91 86L83 134L37 134L29 86C28 78 30 71 37 68C45 65 53 62 60 60z';
/** From the shoulder down to the elbow, and forward along the table. */
const ARM_LEFT =
  'M37 68C30 70 27 76 25 86L18.500 112C16 121 19 128 26 130.500C36 133 47 130.500 56 127L54 118.500C46 120.500 40 120 37 116C36 112 38 100 39.500 90C40.500 82 40 73 37 68z';
const ARM_RIGHT =
  'M83 68C90 70 93 76 95 86L101.500 112C104 121 101 128 94 130.500C84 133 73 130.500 64 127L66 118.500C74 120.500 80 120 83 116C84 112 82 100 80.500 90C79.500 82 80 73 83 68z';
const TORSO_TURNED =
  'M57 60C68 62 75 66 81 71C88 77 90 88 90 100L92 150L32 150L26 104C25 88 28 76 36 70C43 65 50 62 57 60z';

/** A body as broad as the person is. */
export function widened(person: Person, ...parts: readonly (string | false)[]): string {
  const { build } = person;
  return `<g transform="translate(${60 * (1 - build)} 0) scale(${build} 1)">${parts.filter(Boolean).join('')}</g>`;
}

function cloth(person: Person, dress: Dress): string {
  if (person.neck === 'robe') return person.jacket;
  if (dress === 'jacket') return person.jacket;
  return person.neck === 'tie'
    ? mixed(person.shirt, person.jacket, 0.06)
    : mixed(person.jacket, '#f3ead8', 0.34);
}

/** Some keep a waistcoat on. */
function hasWaistcoat({ neck, beard, glasses }: Person): boolean {
  return neck === 'tie' && (beard === true || glasses === true);
}

function chairFront(): string {
  return `${laid('M21 78C21 64 28 58 40 58L80 58C92 58 99 64 99 78L103 140L17 140z', darker(CHAIR, 0.3))}${cut('M25 79C25 67 31 62 41 62L60 62L60 138L22 138z', darker(CHAIR, 0.12))}`;
}

/** The chair of a seat that is empty. */
export function emptyChair(): string {
  return chairFront();
}

/** Somebody seen from the front: chair, body, and the left arm on the table. */
export function body(person: Person, dress: Dress): string {
  const coat = cloth(person, dress);
  return [
    chairFront(),
    widened(
      person,
      laid(TORSO, coat),
      cut('M60 60C67 62 75 65 83 68C90 71 92 78 91 86L83 134L66 134C72 108 72 80 60 60z', darker(coat, 0.14)),
      front(person, dress, coat),
      laid(ARM_RIGHT, darker(coat, 0.2), 1.4),
      cuff(person, dress, 'M66.500 119L64.500 126L68 127L69.500 120z'),
      laid(oval(65, 124, 6.5, 4.6), person.skin, 1),
    ),
  ].join('');
}

/** The right arm, which the gallery sees to the left, as it lies on the table. */
export function armResting(person: Person, dress: Dress): string {
  return widened(
    person,
    laid(ARM_LEFT, lighter(cloth(person, dress), 0.05), 1.4),
    cuff(person, dress, 'M53.500 119L55.500 126L52 127L50.500 120z'),
    laid(oval(58.5, 124, 6.5, 4.6), person.skin, 1),
  );
}

function cuff(person: Person, dress: Dress, path: string): string {
  return dress === 'jacket' && person.neck !== 'robe' ? cut(path, person.shirt) : '';
}

/** What is worn in front: lapels and collar, and what lies between them. */
export function front(person: Person, dress: Dress, coat: string): string {
  const { neck, shirt, accent } = person;
  const open = dress === 'sleeves';
  const collar = 'M52 58L60 70L68 58L73 65L63 78L60 73L57 78L47 65z';
  if (neck === 'robe')
    return [
      cut('M47 62C52 72 68 72 73 62L78 66C70 82 50 82 42 66z', accent),
      cut('M57 78L63 78L64 132L56 132z', accent, 'opacity=".8"'),
      cut('M58.500 80L61.500 80L62 132L58 132z', lighter(accent, 0.3)),
    ].join('');
  if (open)
    return [
      cut('M52 60L60 76L68 60L64 58L56 58z', person.skin),
      laid(collar, lighter(coat, 0.2), 0.8),
      neck === 'tie' && cut('M57.500 79L62.500 79L65 120L60 127L55 120z', accent),
      hasWaistcoat(person) &&
        laid(
          'M44 66L49 63L60 104L71 63L76 66C80 80 80 110 78 134L42 134C40 110 40 80 44 66z',
          person.jacket,
          0.8,
        ),
      neck === 'scarf' && scarf(accent),
      neck === 'pearls' && pearls(),
      cut('M59.600 80h.8v50h-.8z', darker(coat, 0.2), neck === 'tie' ? 'opacity="0"' : 'opacity=".6"'),
    ]
      .filter(Boolean)
      .join('');
  const lapels = 'M50 61L42 68L44 84L59 116L60 132L61 116L76 84L78 68L70 61L60 96z';
  return [
    cut('M51 60L60 108L69 60z', neck === 'blouse' || neck === 'scarf' ? mixed(shirt, accent, 0.4) : shirt),
    neck === 'tie' && cut('M57.500 70L62.500 70L61.500 74L64 98L60 106L56 98L58.500 74z', accent),
    neck === 'tie' && cut('M52 60L60 70L57 76L49 64zM68 60L60 70L63 76L71 64z', lighter(shirt, 0.3)),
    (neck === 'blouse' || neck === 'pearls') && cut('M53 60C54 72 66 72 67 60L65 58L55 58z', person.skin),
    neck === 'collar' && cut('M49 60C54 68 66 68 71 60L72 70C66 78 54 78 48 70z', accent),
    laid(lapels, darker(coat, 0.1), 0.8),
    cut('M50 61L42 68L44 84L59 116L60 132L60 96z', lighter(coat, 0.07)),
    neck === 'scarf' && scarf(accent),
    neck === 'pearls' && pearls(),
  ]
    .filter(Boolean)
    .join('');
}

function scarf(colour: string): string {
  return `${laid('M48 60C54 70 66 70 72 60L75 66C68 78 52 78 45 66z', colour, 0.8)}${cut('M56 73L63 73L66 100L57 104z', darker(colour, 0.1))}`;
}

function pearls(): string {
  return [52, 54.5, 57.3, 60, 62.7, 65.5, 68]
    .map((x, i) => `<circle cx="${x}" cy="${[66, 69, 71, 71.8, 71, 69, 66][i]}" r="1.500" fill="#f5efe2"/>`)
    .join('');
}

/** Somebody turned to the right, with the chair down to the floor, since no table stands before it. */
export function bodyTurned(person: Person, dress: Dress): string {
  const coat = cloth(person, dress);
  const { neck, shirt, accent } = person;
  return [
    laid('M14 80C14 66 20 60 32 60L56 60C66 60 70 66 70 78L72 150L18 150z', darker(CHAIR, 0.25)),
    widened(
      person,
      laid(TORSO_TURNED, coat),
      cut(
        'M57 60C50 62 43 65 36 70C28 76 25 88 26 104L32 150L52 150C46 120 46 84 57 60z',
        darker(coat, 0.18),
      ),
      dress === 'jacket' && neck !== 'robe'
        ? cut('M62 61L80 72L84 108L76 100z', neck === 'blouse' ? mixed(shirt, accent, 0.4) : shirt)
        : cut('M58 60L66 74L76 68L68 62z', neck === 'robe' ? accent : lighter(coat, 0.2)),
      neck === 'tie' &&
        cut(
          dress === 'jacket' ? 'M71 68L75 70L79 96L77 102L74 96z' : 'M70 74L74 76L80 112L77 120L73 112z',
          accent,
        ),
      dress === 'jacket' &&
        neck !== 'robe' &&
        laid('M58 61L52 68L58 84L76 112L84 108L68 66z', lighter(coat, 0.06), 0.8),
      neck === 'scarf' && cut('M54 61C60 71 70 72 78 68L76 76C66 80 56 76 50 68z', accent),
      neck === 'pearls' && at(pearls(), 6, 0),
      // The near arm lies forward on the table.
      laid(
        'M40 82C47 80 53 86 56 96C60 106 66 112 74 115L98 119L98 127L70 128C54 126 44 116 38 100C35 90 36 84 40 82z',
        lighter(coat, 0.05),
        1.2,
      ),
      dress === 'jacket' &&
        neck !== 'robe' &&
        cut('M94 118.500L98.500 119L98.500 127L94.500 127.200z', shirt),
      laid(oval(103, 123, 6.5, 4.6), person.skin, 1),
    ),
    chairSide(),
  ].join('');
}

/** The near side of an armchair, which hides the legs of whoever sits in it. */
function chairSide(): string {
  return [
    laid(
      'M20 126C20 122 24 120 30 120L84 126C90 127 92 130 91 136L89 164C88 170 84 172 78 172L32 170C26 170 22 166 22 160z',
      CHAIR,
      2,
    ),
    cut(
      'M20 126C20 122 24 120 30 120L84 126C90 127 92 130 91 136L90.500 140L20.500 133z',
      lighter(CHAIR, 0.16),
    ),
    cut('M40 171L66 172L64 182L84 187L22 187L42 182z', darker(BRASS, 0.25)),
  ].join('');
}

/** The right arm, raised: for a vote, or with the placard to ask for the floor. It is drawn as of somebody turned left. */
export function armRaised(person: Person, dress: Dress): string {
  const coat = cloth(person, dress);
  const bare = dress === 'sleeves' && person.neck !== 'robe';
  return [
    laid('M97 40L105 40L107 47L108 76C108 92 104 104 96 108C89 108 85 100 88 90z', coat),
    cut('M101 40L105 40L107 47L108 76C108 92 104 104 96 108C100 94 102 60 101 40z', darker(coat, 0.16)),
    cut(
      bare ? 'M96.500 44L105.500 44L106 34L97 34z' : 'M96.500 42L105.500 42L105.500 37L96.700 37z',
      bare ? person.skin : person.shirt,
    ),
    laid(
      'M97 38C95 32 93.500 27 93 23C92.800 21.200 95 20.800 95.600 22.600L97.600 28L97.400 15.500C97.400 13.300 100 13.300 100.200 15.500L100.800 26L101.600 14C101.800 11.900 104.300 12 104.300 14.200L104.200 26.500L105.500 17C105.900 15.100 108.100 15.500 108 17.400L107 28L108.400 23C109 21.400 110.900 22 110.600 23.800C109.800 29 108 35 105.500 38.500z',
      person.skin,
      1,
    ),
  ].join('');
}

function at(part: string, x: number, y: number): string {
  return `<g transform="translate(${x} ${y})">${part}</g>`;
}
