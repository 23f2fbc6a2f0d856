/** Lines of a save file are stored as they come: none twice, none left out, one write at a time. */
import { describe, expect, it } from 'vitest';
import { newWriting } from '../../src/desk/play/saving.ts';

/** A store that takes its time: a write ends when it is let go. */
function store() {
  const kept: string[] = [];
  const told: (string | null)[] = [];
  const under: { done(): void; fail(reason: string): void }[] = [];
  const lines: string[] = [];
  const writing = newWriting(
    () => lines,
    (from, fresh) =>
      new Promise((resolve, reject) =>
        under.push({
          done() {
            kept.splice(from, kept.length - from, ...fresh);
            resolve();
          },
          fail: (reason) => reject(new Error(reason)),
        }),
      ),
    (failure) => told.push(failure),
  );
  const come = (...fresh: readonly string[]) => {
    lines.push(...fresh);
    void writing.happened();
  };
  const settled = () => new Promise((later) => setTimeout(later));
  return { kept, told, under, come, writing, settled };
}

describe('lines of a save file', () => {
  it('that come while others are being stored are stored after them, though nothing more happens', async () => {
    const { kept, told, under, come, settled } = store();
    come('header', 'a');
    come('b');
    come('c', 'd');
    expect(under).toHaveLength(1);
    under[0]?.done();
    await settled();
    expect(kept).toEqual(['header', 'a']);
    expect(under).toHaveLength(2);
    under[1]?.done();
    await settled();
    expect(kept).toEqual(['header', 'a', 'b', 'c', 'd']);
    expect(under).toHaveLength(2);
    expect(told).toEqual([null, null]);
  });

  it('that could not be stored are tried again with the next that come, and the failure is told', async () => {
    const { kept, told, under, come, settled } = store();
    come('header');
    under[0]?.fail('the disk is full');
    await settled();
    expect(told).toEqual(['the disk is full']);
    come('a');
    under[1]?.done();
    await settled();
    expect(kept).toEqual(['header', 'a']);
    expect(told).toEqual(['the disk is full', null]);
  });

  it('are stored no more once the game is left', async () => {
    const { kept, under, come, writing, settled } = store();
    come('header');
    come('a');
    writing.end();
    under[0]?.done();
    await settled();
    come('b');
    await settled();
    expect(kept).toEqual(['header']);
    expect(under).toHaveLength(1);
  });
});
