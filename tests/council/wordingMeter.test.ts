/** The wording meter reads new words from the words that a matter knows, and says what it does not know. */
import { describe, expect, it } from 'vitest';
import { LADDER_NAMES, LADDERS, ladderOf, rungOf } from '../../src/council/verbLadders.ts';
import { measured } from '../../src/council/wordingMeter.ts';
import { readScenario } from '../../src/scenario/read.ts';

function matterOf(id: string) {
  const read = readScenario(id);
  if (!read.ok) throw new Error(`${id} has faults`);
  return read.matter;
}

const matter = matterOf('trafficking-2016');
const read = (paragraph: string, slot: string, words: string) => measured(matter, paragraph, slot, words);

describe('the ladders of verbs', () => {
  it.each(LADDER_NAMES)(
    'hold every verb of %s on one rung, and find it again before other words',
    (ladder) => {
      const all: readonly string[] = LADDERS[ladder].flat();
      expect(new Set(all).size).toBe(all.length);
      for (const [rung, forms] of LADDERS[ladder].entries())
        for (const verb of forms) {
          expect(rungOf(verb, ladder)).toEqual({ ladder, rung, verb });
          expect(rungOf(`${verb} zzz`, ladder)?.rung).toBe(rung);
        }
      expect(rungOf('zzz', ladder)).toBeNull();
    },
  );

  it('are known for every place of a shipped case that holds operative verbs', () => {
    for (const id of ['first-statement', 'trafficking-2015', 'trafficking-2016'])
      for (const paragraph of matterOf(id).paragraphs)
        for (const slot of paragraph.slots)
          if (slot.name === 'Operative verb') expect(ladderOf(slot), `${id}: ${paragraph.id}`).not.toBeNull();
  });
});

describe('the wording meter', () => {
  it.each(['first-statement', 'trafficking-2015', 'trafficking-2016'])(
    'reads every wording of %s as its author has it, with nothing unknown',
    (id) => {
      const known = matterOf(id);
      for (const paragraph of known.paragraphs)
        for (const slot of paragraph.slots)
          for (const option of slot.options) {
            const measure = measured(known, paragraph.id, slot.id, option.words);
            const stated = Object.fromEntries(Object.entries(option.force).filter(([, f]) => f !== 0));
            expect(measure.force, `${paragraph.id}/${slot.id}/${option.id}`).toEqual(stated);
            expect(measure.unknown).toEqual([]);
          }
    },
  );

  it('counts a verb between two rungs as the lower, and one above all as the strongest known', () => {
    expect(read('prosecution', 'verb', 'invites').recognised).toMatchObject([
      { as: 'verbBelow', like: 'encourages' },
    ]);
    expect(read('prosecution', 'verb', 'urges')).toMatchObject({
      force: { justice: 1 },
      recognised: [{ as: 'verbBetween', like: 'calls upon' }],
    });
    expect(read('condemnation', 'verb', 'deplores').force).toEqual({});
  });

  it('finds known phrases among others, and names the others', () => {
    const measure = read('condemnation', 'acts', 'most wickedly all instances');
    expect(measure.force).toEqual({ condemnation: 1 });
    expect(measure.unknown).toEqual(['most wickedly']);
  });

  it('counts a softener as the case does elsewhere, and one that bears on nothing as nothing', () => {
    expect(read('prosecution', 'limit', ', where appropriate and upon request')).toMatchObject({
      force: { sovereignty: 1 },
      unknown: [],
    });
  });

  it('does not count twice what two wordings of one place say, nor what has its home elsewhere', () => {
    const both = read(
      'condemnation',
      'named',
      ', including those committed by terrorist groups, all instances',
    );
    expect(both.force.condemnation).toBeLessThanOrEqual(2);
    expect(read('victims', 'verb', 'condemns in the strongest terms').force.condemnation).toBeUndefined();
  });

  it('knows nothing of strange words, of an unknown place, and of nothing at all', () => {
    expect(read('condemnation', 'acts', 'zzz qqq')).toEqual({
      force: {},
      recognised: [],
      unknown: ['zzz qqq'],
    });
    expect(read('nowhere', 'acts', 'all instances').force).toEqual({});
    expect(read('condemnation', 'acts', '')).toEqual({ force: {}, recognised: [], unknown: [] });
  });

  it('stays within what a move may say, whatever is put together', () => {
    const everything = matter.paragraphs
      .flatMap((p) => p.slots.flatMap((s) => s.options.map((o) => o.words)))
      .join(' ');
    for (const amount of Object.values(read('condemnation', 'acts', everything).force))
      expect(Math.abs(amount)).toBeLessThanOrEqual(4);
  });
});
