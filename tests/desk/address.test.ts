import { describe, expect, it } from 'vitest';
import { addressOf, addressOfGame, addressOfSeats, askedIn } from '../../src/desk/address.ts';

const ids = ['first-statement', 'trafficking-2016'];
const choice = { id: 'trafficking-2016', difficulty: 'hard', seed: 7 } as const;

describe('the address of the page', () => {
  it('leads back to what it was made from', () => {
    expect(askedIn(addressOf(choice), ids)).toEqual({ kind: 'meeting', choice });
    expect(askedIn(addressOfSeats(choice), ids)).toEqual({ kind: 'seats', choice, seat: null });
    expect(askedIn(addressOfSeats(choice, 'FR'), ids)).toEqual({ kind: 'seats', choice, seat: 'FR' });
    expect(askedIn(addressOfGame('k3x9'), ids)).toEqual({ kind: 'game', id: 'k3x9' });
    expect(askedIn('#new', ids)).toEqual({ kind: 'new' });
    expect(askedIn('#watch', ids)).toEqual({ kind: 'watch' });
    expect(askedIn('', ids)).toEqual({ kind: 'nothing' });
  });

  it.each([
    ['#newest', 'newest'],
    ['#seats=nowhere', 'seats=nowhere'],
    ['#scenario=first-statement&seat=FR', 'seat=FR'],
    ['#scenario=first-statement&seats=first-statement', 'scenario=first-statement&seats=first-statement'],
    ['#game=a%2Fb', 'game=a/b'],
    ['#game=a&seed=1', 'game=a'],
    ['#seats=first-statement&seed=x', 'seed=x'],
  ])('%s is not understood, and names the part', (hash, part) => {
    const asked = askedIn(hash, ids);
    expect(asked.kind).toBe('notUnderstood');
    if (asked.kind === 'notUnderstood') expect(asked.part).toContain(part.split('=')[0]);
  });
});
