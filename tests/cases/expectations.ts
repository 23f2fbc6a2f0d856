/** Sentences that say what has come of it. Each fails when it is not so. */
import { expect } from 'vitest';
import { objectorsTo, positionOn } from '../../src/council/positions.ts';
import { draftParagraph, sentenceOf, standingOption, wordingOf } from '../../src/council/text.ts';
import { PRESENCE } from '../../src/council/vocabulary.ts';
import { noticesFor } from '../../src/views/noticesFor.ts';
import { viewFor } from '../../src/views/viewOf.ts';
import type { Held } from '../meeting.ts';
import type { Said } from './forms.ts';
import {
  called,
  DRAFT_CALLED,
  NATURE_CALLED,
  OUTCOME_CALLED,
  PHASE_CALLED,
  STANCE_CALLED,
  VOTED_ON,
} from './names.ts';

function theResult(said: Said, held: Held, carried: boolean): void {
  const vote = held.meeting.votes.at(-1);
  expect(vote?.question.kind).toBe(called(VOTED_ON, said.words('subject')));
  expect({
    carried: vote?.carried,
    inFavour: vote?.inFavour,
    against: vote?.against,
    abstaining: vote?.abstaining,
    notParticipating: vote?.notParticipating,
    vetoedBy: vote?.vetoedBy,
  }).toEqual({
    carried,
    inFavour: said.number('favour'),
    against: said.number('opposed'),
    abstaining: said.number('abstained'),
    notParticipating: said.has('absent') ? said.number('absent') : 0,
    vetoedBy: said.has('list') ? said.list() : [],
  });
}

/** What each form holds the meeting to. */
export const EXPECTATIONS: Readonly<Record<string, (said: Said, held: Held) => void>> = {
  'The {subject} is carried: {favour} in favour, {opposed} against, {abstained} abstaining[, {absent} not participating].':
    (said, held) => theResult(said, held, true),
  'The {subject} is not carried: {favour} in favour, {opposed} against, {abstained} abstaining[, {absent} not participating][; vetoed by {list}].':
    (said, held) => theResult(said, held, false),
  'The Council is {phase}.': (said, held) =>
    expect(held.meeting.phase).toBe(called(PHASE_CALLED, said.words('phase'))),
  'The outcome is {outcome}.': (said, held) =>
    expect(held.meeting.outcome?.kind).toBe(called(OUTCOME_CALLED, said.words('outcome'))),
  'There is no outcome yet.': (_, held) => expect(held.meeting.outcome).toBeNull(),
  'It consists of {paragraphs}.': (said, held) =>
    expect(held.meeting.outcome?.paragraphs).toEqual(said.paragraphs()),
  'The draft resolution is {state}.': (said, held) =>
    expect(held.meeting.resolution?.state).toBe(called(DRAFT_CALLED, said.words('state'))),
  'The draft resolution has lapsed.': (_, held) => expect(held.meeting.resolution?.state).toBe('lapsed'),
  'The agenda is adopted without a vote.': (_, held) => {
    expect(held.meeting.formal?.agenda).toBe('adopted');
    expect(held.meeting.votes).toEqual([]);
  },
  '{who} is invited.': (said, held) => expect(held.meeting.formal?.invited).toContain(said.who()),
  '{who} is not invited.': (said, held) => expect(held.meeting.formal?.invited).not.toContain(said.who()),
  '{question} is before the meeting.': (said) => expect(said.question()).toBeDefined(),
  '{question} is no longer before the meeting.': (said) => expect(said.question()).toBeUndefined(),
  '{question} is now {nature}.': (said) =>
    expect(said.question()?.nature).toBe(called(NATURE_CALLED, said.words('nature'))),
  '{who} presides.': (said, held) => expect(held.meeting.president).toBe(said.who()),
  '{who} has the floor.': (said, held) => expect(held.meeting.floor.speaker).toBe(said.who()),
  'Nobody has the floor.': (_, held) => expect(held.meeting.floor.speaker).toBeNull(),
  '{who} is on the list of speakers.': (said, held) => expect(held.meeting.floor.queue).toContain(said.who()),
  '{who} is not on the list of speakers.': (said, held) =>
    expect(held.meeting.floor.queue).not.toContain(said.who()),
  '{who} is last of the members on the list.': (said, held) => {
    const members = held.meeting.matter.delegations.map((d) => d.code);
    expect(held.meeting.floor.queue.filter((c) => members.includes(c)).at(-1)).toBe(said.who());
  },
  'The list of speakers is: {list}.': (said, held) => expect(held.meeting.floor.queue).toEqual(said.list()),
  '{wording} stands.': (said, held) => {
    const { paragraph, slot, option } = said.wording();
    expect(standingOption(held.meeting.draft, paragraph, slot)).toBe(option);
  },
  '{paragraph} is in the text.': (said, held) =>
    expect(wordingOf(held.meeting.draft, said.paragraph())).not.toBe('absent'),
  '{paragraph} is not in the text.': (said, held) =>
    expect(wordingOf(held.meeting.draft, said.paragraph())).toBe('absent'),
  '{paragraph} reads: {sentence}': (said, held) =>
    expect(sentenceOf(held.meeting.matter, held.meeting.draft, said.paragraph())).toBe(
      said.words('sentence').slice(1, -1),
    ),
  'In brackets stands {wording}, sponsored by {list}.': (said, held) => {
    const { paragraph, slot, option } = said.wording();
    const brackets = draftParagraph(held.meeting.draft, paragraph)?.brackets;
    expect(brackets?.find((b) => b.slot === slot && b.option === option)?.sponsors).toEqual(said.list());
  },
  'Nothing in {paragraph} is in brackets.': (said, held) =>
    expect(draftParagraph(held.meeting.draft, said.paragraph())?.brackets).toEqual([]),
  '{paragraph} is agreed ad referendum.': (said, held) => {
    const paragraph = draftParagraph(held.meeting.draft, said.paragraph());
    expect(paragraph?.agreed).toEqual([PRESENCE, ...Object.keys(paragraph?.standing ?? {})]);
  },
  '{wording} is agreed ad referendum no longer.': (said, held) => {
    const { paragraph, slot } = said.wording();
    expect(draftParagraph(held.meeting.draft, paragraph)?.agreed).not.toContain(slot);
  },
  'The text is Rev.{number}.': (said, held) => expect(held.meeting.draft.revision).toBe(said.number()),
  'The text is agreed.': (_, held) => expect(held.meeting.agreedAt).not.toBeNull(),
  'The text is not agreed.': (_, held) => expect(held.meeting.agreedAt).toBeNull(),
  'Silence was broken by {list}.': (said, held) =>
    expect(held.meeting.silencesBroken.map((b) => b.by)).toEqual(said.list()),
  '{number} minutes of silence are left.': (said, held) =>
    expect((held.meeting.silence?.until ?? 0) - held.meeting.clock.now).toBe(60 * said.number()),
  'Objections to {paragraph} stand from {list}.': (said, held) =>
    expect(objectorsTo(held.meeting, said.paragraph())).toEqual(said.list()),
  '{who} is on record as {stance} {wording}.': (said, held) => {
    const { paragraph, slot, option } = said.wording();
    expect(positionOn(held.meeting, said.who(), paragraph, slot, option)?.stance).toBe(
      called(STANCE_CALLED, said.words('stance')),
    );
  },
  'The standing of {who} is {number}.': (said, held) =>
    expect(held.meeting.standing[said.who()]).toBe(said.number()),
  'The ruling stands.': (_, held) => expect(held.meeting.formal?.ruling?.overruled).toBe(false),
  'The ruling is overruled.': (_, held) => expect(held.meeting.formal?.ruling?.overruled).toBe(true),
  'The point was upheld.': (_, held) => expect(held.meeting.formal?.ruling?.upheld).toBe(true),
  'The point was not upheld.': (_, held) => expect(held.meeting.formal?.ruling?.upheld).toBe(false),
  'The meeting is private.': (_, held) => expect(held.meeting.formal?.isPrivate).toBe(true),
  'The meeting is public.': (_, held) => expect(held.meeting.formal?.isPrivate).toBe(false),
  '{who} is on record as dissociated from the whole statement.': (said, held) =>
    expect(held.meeting.dissociations).toContainEqual({ by: said.who(), paragraphs: [] }),
  '{who} is on record as dissociated from {paragraphs}.': (said, held) =>
    expect(held.meeting.dissociations).toContainEqual({ by: said.who(), paragraphs: said.paragraphs() }),
  'The promise of {who} is {state}.': (said, held) =>
    expect(
      held.meeting.deals
        .at(-1)
        ?.terms.filter((t) => t.who === said.who())
        .map((t) => t.state),
    ).toEqual([said.words('state')]),
  'The deal is {state}.': (said, held) => expect(held.meeting.deals.at(-1)?.state).toBe(said.words('state')),
  'The capital of {who} has {answer} it.': (said, held) =>
    expect(held.meeting.cables.findLast((c) => c.by === said.who())?.answer).toBe(said.words('answer')),
  'The capital of {who} has not answered yet.': (said, held) =>
    expect(held.meeting.cables.findLast((c) => c.by === said.who())?.answer).toBeNull(),
  'The instructions of {who} allow at most level {number} on {issue}.': (said, held) =>
    expect(viewFor(held.meeting, said.who()).brief?.instructions[said.issue()]?.max).toBe(said.number()),
  'This is known to {list} alone.': (said, held) => {
    const [told] = held.meeting.notices;
    const hearers = held.meeting.matter.delegations
      .map((d) => d.code)
      .filter((code) => told && noticesFor(held.meeting, { as: 'delegation', code }).includes(told));
    expect(hearers).toEqual(said.list());
  },
  'The speeches on record are: {list}.': (said, held) =>
    expect(held.meeting.formal?.statements.map((s) => s.by)).toEqual(said.list()),
  'The last speech on record is {kind} of {who}.': (said, held) => {
    const last = held.meeting.formal?.statements.at(-1);
    expect({ kind: last?.kind, by: last?.by }).toEqual({
      kind: called(
        { 'a statement': 'statement', 'a reply': 'reply', 'an explanation of vote': 'explanation' },
        said.words('kind'),
      ),
      by: said.who(),
    });
  },
  'The pressure on {issue} is {number}.': (said, held) =>
    expect(held.meeting.pressure[said.issue()]).toBe(said.number()),
};
