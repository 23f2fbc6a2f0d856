/** The story of the text: every version follows from the one before, and every change has its people. */
import { describe, expect, it } from 'vitest';
import { sentenceOf, wordingOf } from '../../src/council/text.ts';
import { PRESENCE } from '../../src/council/vocabulary.ts';
import { courseOf } from '../../src/debrief/course.ts';
import { piecesOf } from '../../src/debrief/pieces.ts';
import { storyOf } from '../../src/debrief/story.ts';
import { record } from '../record/recorded.ts';
import { GAMES, gameOf } from './debriefed.ts';

describe.each(GAMES)('the story of %s, seed %i, %s', (id, seed, difficulty) => {
  const { course } = gameOf(id, seed, difficulty);
  const story = storyOf(course);

  it('leads word by word from each version to the next', () => {
    expect(story.versions[0]?.kind).toBe('zeroDraft');
    for (const { versions } of story.paragraphs)
      for (const [place, { sentence, pieces, segments }] of versions.entries()) {
        const joined = (...kinds: readonly string[]) =>
          pieces
            .filter((p) => kinds.includes(p.kind))
            .map((p) => p.words)
            .join('');
        expect(joined('kept', 'inserted')).toBe(sentence ?? '');
        if (place > 0) expect(joined('kept', 'deleted')).toBe(versions[place - 1]?.sentence ?? '');
        expect(segments.map((s) => s.words).join('')).toBe(sentence ?? '');
      }
  });

  it('shows in each version what the meeting had on the table then', () => {
    for (const [place, version] of story.versions.entries()) {
      if (version.kind === 'ending') continue;
      const meeting = course.passages[version.n]?.meeting;
      for (const { paragraph, versions } of story.paragraphs)
        expect(versions[place]?.sentence).toBe(
          meeting && sentenceOf(meeting.matter, meeting.draft, paragraph),
        );
    }
  });

  it('comes to the last text when its changes are made one after another', () => {
    const zero = course.passages[story.versions[0]?.n ?? 0]?.meeting.draft;
    for (const { paragraph, changes } of story.paragraphs) {
      const first = zero && wordingOf(zero, paragraph);
      const reached: Record<string, string> = first === 'absent' || !first ? {} : { ...first };
      for (const change of changes) {
        if (change.slot === PRESENCE) continue;
        if (reached[change.slot] !== undefined) expect(reached[change.slot]).toBe(change.from);
        reached[change.slot] = change.option;
      }
      const last = wordingOf(course.end.draft, paragraph);
      if (last !== 'absent') expect(reached).toEqual(last);
    }
  });

  it('names for a change only people who had spoken by then, and no one on both sides', () => {
    for (const change of story.paragraphs.flatMap((p) => p.changes)) {
      const voices = [...change.asked, ...change.supported, ...change.resisted];
      for (const voice of voices) {
        expect(voice.n).toBeLessThanOrEqual(change.n);
        const entry = course.ledger.entries[voice.n - 1];
        if (voice.how !== 'spokeForGroup') expect(entry && 'by' in entry && entry.by).toBe(voice.by);
      }
      expect(change.origin === 'asked').toBe(change.asked.length > 0);
      const sides = [...change.asked, ...change.resisted].map((v) => v.by);
      expect(new Set(sides).size).toBe(sides.length);
    }
  });

  it('lists as unmet only what is not in the last text', () => {
    for (const { paragraph, unmet } of story.paragraphs)
      for (const { slot, option } of unmet) {
        const last = wordingOf(course.end.draft, paragraph);
        if (slot !== PRESENCE && last !== 'absent') expect(last[slot]).not.toBe(option);
      }
  });
});

describe('a paragraph that was negotiated', () => {
  const meeting = record();
  const words = { paragraph: 'report', slot: 'frequency' };
  const once = { ...words, option: 'once' };
  const annual = { ...words, option: 'annual' };
  meeting.does('ES', { kind: 'circulateConceptNote' });
  meeting.does('ES', { kind: 'tableDraft', changes: [] });
  meeting.does('RU', {
    kind: 'sendComments',
    comments: [{ as: 'proposeWording', ...once, reason: 'tooStrong' }],
  });
  meeting.does('CN', { kind: 'support', ...once, reason: 'agreedLanguage' });
  meeting.does('FR', { kind: 'object', ...once, reason: 'tooWeak' });
  meeting.does('GB', { kind: 'reserve', ...once, reason: 'tooWeak' });
  meeting.does('RU', {
    kind: 'offerDeal',
    with: ['FR'],
    terms: [
      { who: 'FR', ...once },
      { who: 'RU', paragraph: 'sanctions', slot: 'verb', option: 'considers' },
    ],
  });
  meeting.does('FR', { kind: 'acceptDeal', deal: 'deal1' });
  meeting.does('FR', { kind: 'canLiveWith', ...once, reason: 'compromise' }, { term: 'promise', ...once });
  meeting.does('ES', {
    kind: 'circulateRevision',
    changes: [once, { paragraph: 'report', slot: 'verb', option: 'encourages' }],
  });
  const story = storyOf(courseOf(meeting.recorder.ledger()));
  const report = story.paragraphs.find((p) => p.paragraph === 'report');
  const change = report?.changes.find((c) => c.slot === 'frequency');

  it('tells who asked, who supported, who resisted and who gave way, and for what', () => {
    expect(change?.asked).toMatchObject([{ by: 'RU', how: 'proposed', reason: 'tooStrong', n: 3 }]);
    expect(change?.supported).toMatchObject([{ by: 'CN', n: 4 }]);
    expect(change?.resisted).toMatchObject([
      { by: 'FR', how: 'objects', n: 5 },
      { by: 'GB', how: 'reserves' },
    ]);
    expect(change?.gaveWay).toEqual([
      { by: 'FR', n: 9, at: expect.any(Number), how: 'said', because: 'promise' },
    ]);
    expect(change?.price).toMatchObject([{ kind: 'deal', id: 'deal1', n: 8, between: ['RU', 'FR'] }]);
  });

  it('tells words of the penholder from words that were asked for', () => {
    expect(change?.origin).toBe('asked');
    expect(report?.changes.find((c) => c.slot === 'verb')).toMatchObject({
      origin: 'bridge',
      from: 'requests',
      option: 'encourages',
      asked: [],
    });
  });

  it('shows the words that changed, and which are agreed language', () => {
    const [zero, first] = report?.versions ?? [];
    expect(zero?.segments.find((s) => s.slot === 'verb')).toMatchObject({
      words: 'requests',
      agreed: 'S/RES/2331 (2016), para. 24',
    });
    expect(first?.pieces.filter((p) => p.kind !== 'kept').map((p) => [p.kind, p.words])).toEqual([
      ['deleted', 'requests'],
      ['inserted', 'encourages'],
      ['deleted', 'every '],
      ['inserted', 'within one '],
    ]);
    expect(annual.option).not.toBe(change?.option);
  });

  it('does not say of a record that ends early that anybody let anything pass', () => {
    expect(change?.gaveWay.map((g) => g.by)).not.toContain('GB');
  });
});

describe('words against words', () => {
  it('are all inserted, all deleted, or nothing', () => {
    expect(piecesOf(null, 'One word.')).toEqual([{ words: 'One word.', kind: 'inserted' }]);
    expect(piecesOf('One word.', null)).toEqual([{ words: 'One word.', kind: 'deleted' }]);
    expect(piecesOf(null, null)).toEqual([]);
  });
});
