/** Statements in the open debate, explanations of vote and replies: composed from the record, and each different from all before it. */
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/council/view.ts';
import { facilitatorViewOf } from '../../src/views/viewOf.ts';
import { createWords } from '../../src/words/words.ts';
import { openedMeeting } from '../meeting.ts';
import { smallScenario } from '../scenario/small.ts';
import { atStatements, hearEverybody, inBlue, inConsultations } from '../situations.ts';
import { type HeldMeeting, heldMeeting, heldMeetings, sentencesIn, speechesOf } from './heldMeetings.ts';
import { grammarOf } from './reading.ts';

const words = createWords();
const held = heldMeetings();

describe.each(held.map((meeting) => [meeting.name, meeting] as const))('the debate of %s', (_, meeting) => {
  const speeches = speechesOf(meeting, words);

  it('hears each delegation once, and many of them', () => {
    const spoke = speeches.filter((s) => s.statement.kind === 'statement').map((s) => s.statement.by);
    expect(new Set(spoke).size).toBe(spoke.length);
    expect(spoke.length).toBeGreaterThanOrEqual(9);
  });

  it('reads well, statement by statement', () => {
    for (const { text } of speeches) expect(sentencesIn(text).flatMap(grammarOf), text).toEqual([]);
  });

  it('says no sentence twice', () => {
    const sentences = speeches.flatMap(({ text }) => sentencesIn(text));
    const twice = sentences.filter((sentence, i) => sentences.indexOf(sentence) !== i);
    expect(twice).toEqual([]);
  });

  it('keeps to the time limit: sixty to a hundred and forty words', () => {
    for (const { text, statement } of speeches.filter((s) => s.statement.kind === 'statement')) {
      const count = text.split(/\s+/).length;
      expect(count, `${statement.by}: ${text}`).toBeGreaterThanOrEqual(60);
      expect(count, `${statement.by}: ${text}`).toBeLessThanOrEqual(140);
    }
  });

  it('quotes the text alone: speech is indirect', () => {
    const { matter } = meeting.end;
    const options = matter.paragraphs.flatMap((p) => p.slots.flatMap((s) => s.options.map((o) => o.words)));
    for (const { text } of speeches)
      for (const [, quoted = ''] of text.matchAll(/“([^”]*)”/g))
        expect(
          options.some((o) => o.includes(quoted)),
          quoted,
        ).toBe(true);
  });

  it('is marked as simulated in the record', () => {
    const told = meeting.heard.filter((h) => h.notice.kind === 'deliverStatement');
    expect(told.length).toBeGreaterThan(0);
    for (const { sentence } of told) expect(sentence).toMatch(/^Simulated statement: /);
  });

  it('opens with the speaker and gives the same words whenever they are asked for', () => {
    const again = createWords();
    for (const { statement, text } of speeches) {
      expect(sentencesIn(text)[0]?.toLowerCase()).toContain(
        words.nameInText(meeting.end, statement.by).toLowerCase(),
      );
      expect(again.speech(meeting.end, statement)).toBe(text);
    }
  });
});

describe('a statement', () => {
  it('is the same whether it is composed alone or after those before it', () => {
    const meeting = heldMeeting('trafficking-2016', 1);
    const last = meeting.end.formal?.statements.findLast((s) => s.kind === 'statement') as Statement;
    expect(createWords().speech(meeting.end, last)).toBe(words.speech(meeting.end, last));
  });

  it('depends on what was said in public, and on nothing in a brief', () => {
    const meeting = heldMeeting('trafficking-2016', 1);
    const without: HeldMeeting = { ...meeting, end: { ...meeting.end, briefs: {}, brief: null } };
    expect(speechesOf(without, createWords())).toEqual(speechesOf(meeting, words));
  });

  it('is not there when nobody made it', () => {
    const { end } = heldMeeting('first-statement', 1);
    expect(words.speech(end, { by: 'FR', at: -1, kind: 'reply' })).toBeNull();
  });

  it('puts the same tone in the same verbs, whoever speaks', () => {
    const tones = ['measured', 'firm', 'appealing', 'critical'] as const;
    const texts = tones.map((tone) => {
      const meeting = openedMeeting();
      atStatements(meeting, true);
      const [first = ''] = meeting.meeting.floor.queue;
      meeting.president().givesTheFloorTo(first);
      meeting.delegate(first).makes('deliverStatement', { emphases: ['sanctions', 'reporting'], tone });
      const view = facilitatorViewOf(meeting.meeting);
      const made = view.formal?.statements.at(-1) as Statement;
      return words.speech(view, made);
    });
    expect(new Set(texts).size).toBe(tones.length);
  });
});

describe('while nothing has been agreed', () => {
  const meeting = openedMeeting();
  inConsultations(meeting);
  meeting.penholder().makes('openSitting', {});
  meeting.delegate('RU').asksForTheFloor();
  meeting.penholder().givesTheFloorTo('RU');
  meeting.delegate('RU').makes('makeGeneralComments', { comments: [{ issue: 'sanctions', wish: 'less' }] });
  meeting.delegate('RU').makes('yieldTheFloor', {});
  meeting.delegate('FR').asksForTheFloor();
  meeting.penholder().givesTheFloorTo('FR');
  meeting.delegate('FR').makes('makeGeneralComments', { comments: [{ issue: 'sanctions', wish: 'more' }] });
  meeting.waitsFor('agenda');
  meeting.president().makes('putAgenda', {});
  meeting.president().makes('gavel', { question: meeting.meeting.formal?.pending[0]?.id ?? '' });
  meeting.president().makes('proceedToNextBusiness', {});
  meeting.president().makes('proceedToNextBusiness', {});
  for (;;) {
    const [next] = meeting.meeting.floor.queue;
    if (next === undefined) break;
    meeting.president().givesTheFloorTo(next);
    meeting.delegate(next).makes('deliverStatement', { emphases: ['sanctions', 'reporting'], tone: 'firm' });
  }
  const view = facilitatorViewOf(meeting.meeting);
  const speeches = (view.formal?.statements ?? []).map((s) => ({
    by: s.by,
    text: words.speech(view, s) ?? '',
  }));

  it('members do not speak of what was agreed', () => {
    expect(speeches.length).toBe(view.matter.delegations.length);
    for (const { text } of speeches) {
      expect(text).not.toMatch(/had been agreed|consensus on the strength|the statement/);
      expect(sentencesIn(text).flatMap(grammarOf), text).toEqual([]);
    }
  });

  it('they ask for more or for less as they did in the consultations', () => {
    const of = (code: string) => speeches.find((s) => s.by === code)?.text ?? '';
    expect(of('RU')).not.toBe('');
    expect(sentencesIn(of('RU'))).not.toEqual(sentencesIn(of('FR')));
  });

  it('what they said reads the same when the last round is over', () => {
    meeting.waitsFor('settlement');
    const later = facilitatorViewOf(meeting.meeting);
    const again = createWords();
    expect((later.formal?.statements ?? []).map((s) => again.speech(later, s))).toEqual(
      speeches.map((s) => s.text),
    );
  });
});

describe('at and after a vote', () => {
  it('votes are explained by how they were cast', () => {
    const meeting = openedMeeting();
    inBlue(meeting, 'FR');
    meeting.delegate('US').makes('explainVote', { emphases: ['sanctions'], tone: 'measured' });
    meeting.waits(1);
    meeting.president().makes('putToVote', { question: null });
    for (const { code } of meeting.meeting.matter.delegations)
      meeting.delegate(code).votes(code === 'RU' ? 'against' : code === 'CN' ? 'abstaining' : 'inFavour');
    meeting.president().makes('declareResult', {});
    meeting.waits(1);
    for (const code of ['RU', 'CN', 'FR'])
      meeting.delegate(code).makes('explainVote', { emphases: ['sanctions'], tone: 'firm' });
    const view = facilitatorViewOf(meeting.meeting);
    const text = (code: string) => {
      const made = view.formal?.statements.find((s) => s.by === code && s.kind === 'explanation');
      return made ? (words.speech(view, made) ?? '') : '';
    };
    expect(text('US')).toMatch(/before the vote|Before the vote/);
    expect(text('RU')).toMatch(/against|support the draft/);
    expect(text('CN')).toMatch(/abstain|abstention|neither support/);
    expect(text('FR')).toMatch(/in favour|supported/);
    for (const code of ['US', 'RU', 'CN', 'FR'])
      expect(sentencesIn(text(code)).flatMap(grammarOf), text(code)).toEqual([]);
  });

  it('a right of reply is brief, and marked as simulated', () => {
    const meeting = openedMeeting();
    atStatements(meeting, true);
    hearEverybody(meeting);
    meeting.delegate('RU').makes('rightOfReply', { emphases: [], tone: 'firm' });
    const [notice] = meeting.meeting.notices;
    if (!notice) throw new Error('nothing was announced');
    const sentence = words.notice(notice, facilitatorViewOf(meeting.meeting));
    expect(sentence).toMatch(/^Simulated right of reply: .*Russian Federation/);
    expect(sentence.split(' ').length).toBeLessThan(80);
  });
});

describe('a dissociation', () => {
  it('names what the delegation had asked for in those paragraphs', () => {
    const meeting = openedMeeting();
    atStatements(meeting, true);
    meeting.delegate('RU').makes('dissociate', { paragraphs: ['report'] });
    const [notice] = meeting.meeting.notices;
    if (!notice) throw new Error('nothing was announced');
    expect(words.notice(notice, facilitatorViewOf(meeting.meeting))).toMatch(
      /^The Russian Federation joined the consensus, and dissociated itself from paragraph 2\. [A-Z].*\.$/,
    );
  });
});

describe('a matter in which nothing is condemned', () => {
  it('is spoken of without condemnation', () => {
    const { matter, briefs } = smallScenario();
    const issues = matter.issues.filter((issue) => issue.id !== 'condemnation');
    const meeting = openedMeeting(2016, { matter: { ...matter, issues }, briefs });
    atStatements(meeting, true);
    hearEverybody(meeting);
    const view = facilitatorViewOf(meeting.meeting);
    const texts = (view.formal?.statements ?? []).map((made) => words.speech(view, made) ?? '');
    expect(texts.length).toBe(matter.delegations.length + matter.guests.length);
    for (const text of texts) expect(text).not.toMatch(/condemn/);
  });
});
