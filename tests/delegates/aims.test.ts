/** What a member is taken to aim at, from what it has said and from what it has left alone. */
import { describe, expect, it } from 'vitest';
import { aimedLevel, type Said } from '../../src/delegates/aims.ts';

const TOP = 4;
const more = { issue: 'sanctions', wish: 'more' } as const;
const less = { issue: 'sanctions', wish: 'less' } as const;

/** Support for words that would bring the paragraph to a level from another. */
function asked(level: number, from: number): Said {
  return {
    words: { slot: 'verb', option: `level ${level}`, forWords: [], againstWords: [] },
    stood: {
      revision: 0,
      until: Number.MAX_SAFE_INTEGER,
      isItself: false,
      levels: [level],
      otherLevels: [from],
    },
    position: { stance: 'supports', reason: 'tooWeak', at: 10 },
    first: true,
  };
}

describe('what a member is taken to aim at', () => {
  it.each([0, 2, 4])('is what stands where it said nothing at all (level %i)', (here) => {
    expect(aimedLevel(TOP, here, 0, [], undefined)).toBe(here);
  });

  it('is no less than what stands where it asked for more and left the words alone', () => {
    expect(aimedLevel(TOP, 4, 0, [], more)).toBe(4);
    expect(aimedLevel(TOP, 1, 0, [], more)).toBeGreaterThan(1);
  });

  it('is no more than what stands where it asked for less and left the words alone', () => {
    expect(aimedLevel(TOP, 0, 0, [], less)).toBe(0);
    expect(aimedLevel(TOP, 3, 0, [], less)).toBeLessThan(3);
  });

  it('lies on the side of what it asked for', () => {
    expect(aimedLevel(TOP, 1, 0, [asked(3, 1)], undefined)).toBe(3);
    expect(aimedLevel(TOP, 3, 0, [asked(1, 3)], undefined)).toBe(1);
  });

  it('goes beyond what it asked for where it stressed the matter', () => {
    expect(aimedLevel(TOP, 1, 0, [asked(3, 1)], more)).toBeGreaterThan(3);
  });
});
