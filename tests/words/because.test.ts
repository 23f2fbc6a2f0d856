/** Reasons as they are given in the room: true to the words and the text, and put in many ways. */
import { describe, expect, it } from 'vitest';
import { PRESENCE, REASONS, type Reason } from '../../src/council/vocabulary.ts';
import { shippedScenarios } from '../../src/scenario/read.ts';
import { createWords } from '../../src/words/words.ts';
import { heldMeeting, heldMeetings, namedWords, speechesOf } from './heldMeetings.ts';
import { grammarOf } from './reading.ts';

const words = createWords();
/** Words whose sentences name themselves, and meetings told in them. */
const named = namedWords();
const told = heldMeetings(named);
const NAME = /‹([^›]+)›/g;
const trafficking = heldMeeting('trafficking-2016', 1).end;

/** A reason of France, on words of the case of 2016. */
function phrase(
  reason: Reason,
  bearing: 'for' | 'against',
  [paragraph, slot, option]: readonly [string, string, string],
  by = 'FR',
): string {
  return words.because(trafficking, { by, reason, bearing, paragraph, slot, option, at: 0 });
}

describe('a reason', () => {
  it.each(shippedScenarios())('reads well for and against every wording of %s', (id) => {
    const { end } = heldMeeting(id, 1);
    const options = end.matter.paragraphs.flatMap((p) => [
      ...p.slots.flatMap((s) => s.options.map((o) => ({ paragraph: p.id, slot: s.id, option: o.id }))),
      { paragraph: p.id, slot: PRESENCE, option: 'deleted' },
      { paragraph: p.id, slot: PRESENCE, option: 'retained' },
    ]);
    const seats = end.matter.delegations.map((d) => d.code);
    for (const [i, option] of options.entries())
      for (const [j, reason] of REASONS.entries())
        for (const bearing of ['for', 'against'] as const) {
          const by = seats[(i + 4 * j) % seats.length] ?? '';
          const said = words.because(end, { ...option, by, reason, bearing, at: end.clock.now });
          expect(grammarOf(`France objected, ${said}.`), said).toEqual([]);
        }
  });

  it('of agreed language names the document and the paragraph', () => {
    const calls = ['prosecution', 'verb', 'calls'] as const;
    expect(phrase('agreedLanguage', 'for', calls)).toContain('S/RES/2331 (2016), para. 2');
    expect(phrase('agreedLanguage', 'against', ['crimes', 'label', 'humanity'])).toContain(
      'S/RES/2331 (2016), preamble',
    );
  });

  it('of another mandate names the organ where the matter does', () => {
    expect(phrase('mandate', 'against', ['engagement', 'scope', 'wide'])).toContain('the General Assembly');
    expect(phrase('mandate', 'for', ['monitoring', 'limit', 'consent'])).toContain('the host State');
  });

  it('of sovereignty names what the qualifier says', () => {
    const said = phrase('sovereignty', 'for', ['monitoring', 'limit', 'consent']);
    expect(said).toContain('missions act with the consent of the host State');
    expect(phrase('sovereignty', 'for', ['prosecution', 'limit', 'domestic'])).toContain(
      'States act under their own law',
    );
    expect(phrase('sovereignty', 'against', ['financial-flows', 'private', 'private'])).toContain(
      'States act under their own law',
    );
  });

  it('of the line of a group names the group where it can be only one', () => {
    const option = ['prosecution', 'verb', 'calls'] as const;
    expect(phrase('group', 'for', option, 'CN')).toContain('the P5');
    expect(phrase('group', 'for', option, 'FR')).toContain('its group');
  });

  it('of too much or too little names a step of the ladder only where the text can come to it in one way', () => {
    const top = ['annual-review', 'frequency', 'annually'] as const;
    const between = ['annual-review', 'frequency', 'once'] as const;
    const steps = trafficking.matter.issues.find((i) => i.id === 'agenda')?.levels ?? [];
    const saysAStep = (said: string) => steps.some((step) => said.includes(`“${step}”`));
    const seats = trafficking.matter.delegations.map((d) => d.code);
    for (const by of seats) {
      const said = phrase('tooStrong', 'against', between, by);
      if (saysAStep(said)) throw new Error(`the step is not the only one: ${said}`);
    }
    expect(seats.map((by) => phrase('tooStrong', 'against', top, by)).join()).not.toContain('{{');
  });

  it.each([
    ['a paragraph', ['sanctions', PRESENCE, 'deleted']],
    ['words', ['framework', 'plan', 'none']],
  ] as const)('to delete %s speaks against what it says', (_, deleted) => {
    const seats = trafficking.matter.delegations.map((d) => d.code);
    const all = (bearing: 'for' | 'against') =>
      new Set(seats.map((by) => phrase('balance', bearing, deleted, by)));
    expect([...all('for')].filter((said) => /without it|rounds off|even out|fairer/.test(said))).toEqual([]);
    expect([...all('for')].some((said) => /upset|tilts|one-sided|lean/.test(said))).toBe(true);
    // Those who would keep it speak against its deletion, as before.
    expect(phrase('tooWeak', 'against', deleted)).not.toBe(phrase('tooWeak', 'for', deleted, 'US'));
  });

  it('is put in eight ways by eight delegations that share it', () => {
    const seats = trafficking.matter.delegations.slice(0, 8).map((d) => d.code);
    for (const reason of REASONS)
      for (const bearing of ['for', 'against'] as const) {
        const said = seats.map((by) => phrase(reason, bearing, ['prosecution', 'verb', 'calls'], by));
        expect(new Set(said).size, `${reason} ${bearing}`).toBe(8);
      }
  });

  it('avoids what was said before, as long as there is another way', () => {
    const said = new Set<string>();
    const given = {
      by: 'FR',
      reason: 'compromise',
      bearing: 'for',
      paragraph: 'prosecution',
      slot: 'verb',
      option: 'calls',
      at: 0,
    } as const;
    for (let n = 0; n < 16; n++) {
      const next = words.because(trafficking, given, said);
      expect(said.has(next)).toBe(false);
      said.add(next);
    }
  });
});

describe('what is heard in a sitting', () => {
  it.each(told.map((m) => [m.name, m] as const))('is never the same sentence twice (%s)', (_, { heard }) => {
    const sittings = new Set(heard.map((h) => h.sitting).filter((n) => n > 0));
    for (const sitting of sittings) {
      const sentences = heard
        .filter((h) => h.sitting === sitting && 'reason' in h.notice.details)
        .map((h) => h.sentence.replace(NAME, ''));
      expect(sentences.filter((s, i) => sentences.indexOf(s) !== i)).toEqual([]);
    }
  });
});

describe('the variety of what is said', () => {
  it('is of at least three hundred shapes of sentences, in nine meetings', () => {
    const texts = told.flatMap((meeting) => [
      ...meeting.heard.map((h) => h.sentence),
      ...speechesOf(meeting, named).map((s) => s.text),
    ]);
    const names = texts.flatMap((text) => [...text.matchAll(NAME)].map(([, name = '']) => name));
    // Whole sentences and reasons, and not the verbs and lists within them.
    const shapes = new Set(names.filter((name) => /^notices\.|^opened\.|\.\d+$/.test(name)));
    for (const name of shapes) if (name.startsWith('verbs.')) shapes.delete(name);
    console.log(`${shapes.size} shapes of sentences were heard in ${told.length} meetings`);
    expect(shapes.size).toBeGreaterThanOrEqual(300);
  });
});
