/**
 * A fixed piece of work that has nothing to do with the Council: small objects made and dropped, looked up and added up, as programs
 * like this one do. How long it takes says how fast the machine is just then, and what counts is the ratio to it.
 */

const WORDS = Array.from({ length: 64 }, (_, i) => `word${i}`);

/** Does the piece of work once. The sum is of no interest, but it keeps the work from being left out. */
export function referenceWork(): number {
  let sum = 0;
  let state: Readonly<Record<string, number>> = {};
  const counted = new Map<string, number>();
  for (let round = 0; round < 2000; round++) {
    const word = WORDS[(round * 7) % WORDS.length] ?? '';
    state = { ...state, [word]: round };
    counted.set(word, (counted.get(word) ?? 0) + 1);
    if (round % 16 === 0) sum += JSON.stringify(state).length;
    const list = WORDS.filter((one) => state[one] !== undefined).map((one) => ({ one, at: state[one] ?? 0 }));
    for (const { at } of list) sum += at & 1;
  }
  return sum + counted.size;
}
