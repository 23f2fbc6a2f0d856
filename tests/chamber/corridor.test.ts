/** The corridor: who is seen to talk with whom, and by whom. */
import { describe, expect, it } from 'vitest';
import { captionOf, describing } from '../../src/chamber/captions.ts';
import { roomFor, talkingPlaces } from '../../src/chamber/corridor.ts';
import { delegationAt, type Picture, pictureOf } from '../../src/chamber/picture.ts';
import { talksIn } from '../../src/chamber/talks.ts';
import type { Meeting } from '../../src/council/meeting.ts';
import type { Onlooker, View } from '../../src/council/view.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { holdMeeting } from '../../src/session/headless.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { createWords } from '../../src/words/words.ts';
import { faultsIn } from '../words/reading.ts';

const words = createWords();
const GALLERY: Onlooker = { as: 'gallery' };
const talking = ({ figures }: Picture) => figures.filter(({ talks }) => talks).map(({ code }) => code);

describe.each(['first-statement', 'trafficking-2016'])('between the sittings of %s', (id) => {
  const read = readScenario(id);
  if (!read.ok) throw new Error(`${id} has faults`);
  const all: Meeting[] = [];
  holdMeeting({ ...read, seed: 2016, difficulty: 'medium' }, (_, after) => {
    if (after.phase === 'corridor') all.push(after);
  });
  const meetings = all.filter((_, i) => i % Math.ceil(all.length / 40) === 0);
  const seenBy = (onlooker: Onlooker): readonly View[] =>
    meetings.map((meeting) => viewOf(meeting, onlooker));

  it('the gallery sees nobody meet, whatever is agreed', () => {
    expect(meetings.some(({ deals, groupLines }) => deals.length + groupLines.length > 0)).toBe(true);
    for (const view of seenBy(GALLERY)) {
      const picture = pictureOf(view);
      expect(picture.room).toBe('corridor');
      expect(talking(picture)).toEqual([]);
    }
  });

  it('what others agree among themselves changes nothing that a delegation sees', () => {
    let changed = 0;
    for (const meeting of meetings)
      for (const { code, groups } of meeting.matter.delegations) {
        const deals = meeting.deals.filter((deal) => deal.by === code || deal.with.includes(code));
        const groupLines = meeting.groupLines.filter(({ group }) => groups.includes(group));
        if (deals.length === meeting.deals.length && groupLines.length === meeting.groupLines.length)
          continue;
        changed += 1;
        const without = { ...meeting, deals, groupLines };
        const onlooker: Onlooker = { as: 'delegation', code };
        expect(pictureOf(viewOf(without, onlooker))).toEqual(pictureOf(viewOf(meeting, onlooker)));
      }
    expect(changed).toBeGreaterThan(0);
  });

  it('a delegation sees those stand together that it knows to be in talks, nobody twice', () => {
    let met = 0;
    for (const { code } of meetings[0]?.matter.delegations ?? [])
      for (const view of seenBy({ as: 'delegation', code })) {
        const talks = talksIn(view);
        expect(new Set(talks.flat()).size).toBe(talks.flat().length);
        const known = new Set([
          ...view.deals.flatMap((deal) => [deal.by, ...deal.with]),
          ...view.groupLines.flatMap(({ by, group }) => [
            by,
            ...view.matter.delegations.filter((d) => d.groups.includes(group)).map((d) => d.code),
          ]),
        ]);
        for (const who of talks.flat()) expect(known, `${code} sees ${who}`).toContain(who);
        met += talks.length;
      }
    expect(met).toBeGreaterThan(0);
  });

  it('everybody stands in a place of its own, can be pointed at, and it can be told in a sentence', () => {
    for (const view of [...seenBy(GALLERY), ...seenBy({ as: 'facilitator' })]) {
      const picture = pictureOf(view);
      const places = picture.figures.map(({ seat: { x, y } }) => `${x} ${y}`);
      expect(new Set(places).size).toBe(places.length);
      for (const { code, seat } of picture.figures)
        expect(delegationAt(picture, seat.x, seat.y - 95 * seat.size)).toBe(code);
      expect(faultsIn(describing(picture, view, words))).toEqual([]);
    }
  });

  it('after a statement to the press the President stands behind the rostrum, in the light', () => {
    const [meeting] = meetings;
    if (!meeting) throw new Error('There is no time between sittings.');
    const view: View = {
      ...viewOf(meeting, GALLERY),
      phase: 'debrief',
      outcome: { kind: 'pressStatement', at: meeting.clock.now, paragraphs: [] },
    };
    const picture = pictureOf(view);
    expect(picture).toMatchObject({ room: 'corridor', situation: 'stakeout', light: view.president });
    expect(picture.figures.find(({ reads }) => reads)?.code).toBe(view.president);
    expect(captionOf(picture, view, words)).toEqual(['The President speaks to the press']);
    expect(describing(picture, view, words)).toBe(
      'A drawing of the corridor outside the Chamber: the President speaks to the press.',
    );
  });
});

describe('groups in front', () => {
  it('are turned to one another, and stay on the stage, however large and however many', () => {
    for (const sizes of [[2], [3], [15], [2, 2, 2, 2, 2], [4, 3, 2]]) {
      const shown = sizes.slice(0, roomFor(sizes));
      expect(shown.length).toBeGreaterThan(0);
      for (const places of talkingPlaces(shown)) {
        expect(places[0]?.facing).toBe(1);
        expect(places.at(-1)?.facing).toBe(-1);
        for (const { x, y, size } of places) {
          expect(x - 45 * size).toBeGreaterThan(0);
          expect(x + 45 * size).toBeLessThan(980);
          expect(y + 130 * size).toBeLessThan(720);
        }
      }
    }
  });
});
