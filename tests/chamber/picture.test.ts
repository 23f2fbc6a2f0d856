/** The picture of a view: what is watched is what the view says, and nothing else. */
import { describe, expect, it } from 'vitest';
import { captionOf, describing } from '../../src/chamber/captions.ts';
import { delegationAt, type Figure, type Picture, pictureOf } from '../../src/chamber/picture.ts';
import type { View } from '../../src/council/view.ts';
import { readScenario, shippedScenarios } from '../../src/scenario/read.ts';
import { holdMeeting } from '../../src/session/headless.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { createWords } from '../../src/words/words.ts';
import { type Held, openedMeeting } from '../meeting.ts';
import { atStatements } from '../situations.ts';
import { faultsIn } from '../words/reading.ts';

const words = createWords();

function figure(picture: Picture, code: string): Figure {
  const found = picture.figures.find((one) => one.code === code);
  if (!found) throw new Error(`${code} is not in the picture`);
  return found;
}

const watched = (held: Held): View => viewOf(held.meeting, { as: 'gallery' });
const seen = (held: Held): Picture => pictureOf(watched(held));

describe.each(shippedScenarios())('in a whole meeting of %s', (id) => {
  const read = readScenario(id);
  if (!read.ok) throw new Error(`${id} has faults`);
  const views: View[] = [];
  holdMeeting({ ...read, seed: 2016, difficulty: 'medium' }, (_, after) =>
    views.push(viewOf(after, { as: 'gallery' })),
  );

  it('all fifteen are always there, one to a seat, and the chair is in the middle', () => {
    for (const view of views) {
      const { room, figures } = pictureOf(view);
      const members = figures.filter(({ guest }) => !guest);
      expect(members.map(({ code }) => code)).toEqual(view.matter.delegations.map(({ code }) => code));
      expect(new Set(figures.map(({ seat }) => `${seat.x} ${seat.y}`)).size).toBe(figures.length);
      const chair = room === 'consultations' ? view.matter.penholder : view.president;
      expect(members.filter(({ presides }) => presides).map(({ code }) => code)).toEqual([chair]);
    }
  });

  it('the light is on whoever has the floor', () => {
    const spoken = views.filter((view) => view.floor.speaker !== null);
    expect(spoken.length).toBeGreaterThan(10);
    for (const view of spoken)
      if (pictureOf(view).situation === 'speaking') {
        const picture = pictureOf(view);
        expect(picture.light).toBe(view.floor.speaker);
        expect(figure(picture, view.floor.speaker ?? '').speaks).toBe(true);
      }
  });

  it('heads turn to the light, and nobody looks over a shoulder', () => {
    for (const view of views) {
      const { figures, light } = pictureOf(view);
      const lit = figures.find(({ code }) => code === light);
      for (const { code, seat, looks } of figures) {
        if (seat.facing !== 0) expect(looks).not.toBe(-seat.facing);
        if (!lit || code === light || Math.abs(lit.seat.x - seat.x) < 60) continue;
        expect([0, Math.sign(lit.seat.x - seat.x)]).toContain(looks);
      }
    }
  });

  it('under silence nobody turns and no hand is up', () => {
    const silences = views.filter(({ silence }) => silence !== null);
    expect(silences.length).toBeGreaterThan(0);
    for (const view of silences) {
      const { figures, situation } = pictureOf(view);
      expect(situation).toBe('silence');
      for (const { looks, seat } of figures) expect(looks).toBe(seat.facing);
    }
  });

  it('it can be told in a sentence, and so can its caption', () => {
    for (const view of views) {
      const picture = pictureOf(view);
      expect(faultsIn(describing(picture, view, words))).toEqual([]);
      for (const line of captionOf(picture, view, words)) expect(line).not.toMatch(/[{}⟦]|undefined/);
    }
  });

  it('the same view gives the same picture', () => {
    for (const view of views.slice(-40)) expect(pictureOf(structuredClone(view))).toEqual(pictureOf(view));
  });
});

describe('asking for the floor', () => {
  it('is shown by the place on the list, and in consultations by a raised placard of everybody on it', () => {
    const held = openedMeeting();
    held.president().makes('circulateConceptNote', {});
    held.waitsFor('sitting');
    const [first, second, third] = held.meeting.matter.delegations
      .map(({ code }) => code)
      .filter((code) => code !== held.meeting.matter.penholder) as [string, string, string];
    for (const code of [first, second, third]) held.delegate(code).asksForTheFloor();
    const picture = seen(held);
    expect(picture.room).toBe('consultations');
    expect([first, second, third].map((code) => figure(picture, code).listed)).toEqual([1, 2, 3]);
    expect([first, second, third].map((code) => figure(picture, code).hand)).toEqual([
      'placard',
      'placard',
      'placard',
    ]);
  });

  it('is shown by a placard on its end in a formal meeting, of everybody on the list', () => {
    const held = openedMeeting();
    atStatements(held, false);
    const listed = held.meeting.floor.queue;
    expect(listed.length).toBeGreaterThan(3);
    for (const { code, hand } of seen(held).figures)
      expect(hand, code).toBe(listed.includes(code) ? 'onEnd' : 'down');
  });
});

describe('a vote', () => {
  function voting(): Held {
    const held = openedMeeting();
    held.waitsFor('agenda');
    held.president().makes('putAgenda', {});
    const by = held.meeting.matter.delegations.find(({ code }) => code !== held.meeting.president);
    const question = held.meeting.formal?.pending[0]?.id ?? '';
    held.delegate(by?.code ?? '').makes('objectToProposal', { question });
    if (held.meeting.phase !== 'voting') held.president().makes('putToVote', { question });
    return held;
  }

  it('raises hands one by one, and counts them', () => {
    const held = voting();
    expect(seen(held).situation).toBe('voting');
    const [a, b, c] = held.meeting.matter.delegations.map(({ code }) => code) as [string, string, string];
    expect(seen(held).figures.filter(({ hand }) => hand === 'vote')).toEqual([]);
    held.delegate(a).votes('inFavour');
    held.delegate(b).votes('against');
    expect(seen(held).figures.filter(({ hand }) => hand === 'vote')).toHaveLength(2);
    held.delegate(c).votes('abstaining');
    const picture = seen(held);
    expect([a, b, c].map((code) => figure(picture, code).ballot)).toEqual([
      'inFavour',
      'against',
      'abstaining',
    ]);
    expect(picture.count).toMatchObject({ inFavour: 1, against: 1, abstaining: 1, needed: 9 });
    expect(captionOf(picture, watched(held), words)[1]).toBe(
      'In favour 1 · against 1 · abstaining 1 · needed 9',
    );
    expect(describing(picture, watched(held), words)).toBe(
      'A drawing of the Security Council Chamber: a vote is being taken, and 3 hands are raised.',
    );
  });
});

describe('a seat that is left', () => {
  it('stays empty, with its placard', () => {
    const held = openedMeeting();
    const [{ code } = { code: '' }] = held.meeting.matter.delegations;
    held.happens({ type: 'seat.emptied', code });
    expect(figure(seen(held), code).present).toBe(false);
  });
});

describe('pointing', () => {
  it('at a figure or its placard finds the delegation, and at the wall nobody', () => {
    const picture = seen(openedMeeting());
    for (const { code, seat } of picture.figures)
      expect(delegationAt(picture, seat.x, seat.y - 95 * seat.size)).toBe(code);
    expect(delegationAt(picture, 640, 60)).toBeNull();
  });
});
