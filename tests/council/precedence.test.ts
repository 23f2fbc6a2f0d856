/** In whatever order motions and amendments are made, there is one order in which they are put. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstQuestion } from '../../src/council/questions.ts';
import type { Question } from '../../src/council/view.ts';
import { openedMeeting } from '../meeting.ts';
import { atStatements, inBlue } from '../situations.ts';

const SEED = 33;
/** The motions of rule 33 that are made as motions, and that of rule 48. */
const MOTIONS = ['suspend', 'adjourn', 'adjournTo', 'refer', 'postpone', 'privateMeeting'] as const;

describe('precedence', () => {
  it('puts motions in the order of rule 33, however they were made', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...MOTIONS], { minLength: 1 }), (made) => {
        const held = openedMeeting();
        atStatements(held, false);
        for (const motion of made)
          held.delegate('EG').makes('makeMotion', { motion, until: held.meeting.clock.now + 600 });
        const put: (string | null)[] = [];
        for (let next = firstQuestion(held.meeting); next; next = firstQuestion(held.meeting)) {
          const { id, motion } = next;
          for (const later of held.meeting.formal?.pending ?? [])
            if (later.id !== id)
              expect(held.president().tries('putToVote', { question: later.id })).toMatchObject({
                kind: 'notInOrder',
                refusal: { code: 'precedence' },
              });
          put.push(motion);
          held.delegate('EG').makes('withdrawMotion', { question: id });
        }
        expect(put).toEqual(MOTIONS.filter((m) => made.includes(m)));
      }),
      { seed: SEED, numRuns: 25 },
    );
  });

  it('puts amendments from the furthest removed to the nearest, deletions first, and all before the draft', () => {
    const amendments = [
      { paragraph: 'sanctions', slot: 'presence', option: 'deleted' },
      { paragraph: 'sanctions', slot: 'verb', option: 'notes' },
      { paragraph: 'sanctions', slot: 'verb', option: 'considers' },
      { paragraph: 'report', slot: 'frequency', option: 'none' },
      { paragraph: 'report', slot: 'consent', option: 'consent' },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(amendments, { minLength: 1 }), (moved) => {
        const held = openedMeeting();
        inBlue(held, 'ES');
        for (const amendment of moved) held.delegate('CN').makes('moveAmendment', amendment);
        const put: Question[] = [];
        for (let next = firstQuestion(held.meeting); next; next = firstQuestion(held.meeting)) {
          expect(held.president().tries('putToVote', { question: null })).toMatchObject({
            refusal: { code: 'amendmentsFirst' },
          });
          put.push(next);
          held.delegate('CN').makes('withdrawMotion', { question: next.id });
        }
        expect(put).toHaveLength(moved.length);
        const deletions = put.map((q) => q.change?.slot === 'presence');
        expect(deletions.lastIndexOf(true)).toBeLessThan(1);
        const distances = put.filter((q) => q.change?.slot !== 'presence').map((q) => q.distance);
        expect(distances).toEqual([...distances].sort((a, b) => b - a));
        held.president().makes('putToVote', { question: null });
        expect(held.meeting.phase).toBe('voting');
      }),
      { seed: SEED, numRuns: 25 },
    );
  });
});
