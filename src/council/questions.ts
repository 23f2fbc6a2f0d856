/** Questions before a formal meeting: how they are put, in which order, and what follows when they are decided. */
import type { DelegationCode, ParagraphId } from './matter.ts';
import { type Meeting, meetingWith } from './meeting.ts';
import { withNotice } from './notices.ts';
import { presentParagraphs } from './outcome.ts';
import { atCostOf, COSTS } from './standing.ts';
import { withParagraph, withStanding } from './text.ts';
import type { FormalMeeting, PublicRecord, Question, TakenVote } from './view.ts';
import { MOTIONS, type Nature, PRESENCE, type QuestionKind } from './vocabulary.ts';
import { count } from './votes.ts';

/** What a new question needs; the rest has a default. */
type NewQuestion = Pick<Question, 'kind' | 'by'> & Partial<Question>;

/** Kinds of question that are substantive: they take the concurring votes of the permanent members. */
const SUBSTANTIVE: readonly QuestionKind[] = ['resolution', 'amendment', 'part', 'preliminary'];

/** The question with a number and its nature, not yet pending. Natures: Charter, Article 27; San Francisco Statement. */
export function newQuestion(record: PublicRecord, question: NewQuestion): Question {
  const nature: Nature = SUBSTANTIVE.includes(question.kind) ? 'substantive' : 'procedural';
  return {
    at: record.clock.now,
    natureSettled: false,
    objections: [],
    guest: null,
    motion: null,
    until: null,
    change: null,
    distance: 0,
    about: null,
    nature,
    ...question,
    id: `q${(record.formal?.questions ?? 0) + 1}`,
  };
}

/** The meeting with its formal part changed; unchanged when there is none. */
export function withFormal(
  meeting: Meeting,
  change: (formal: FormalMeeting) => Partial<FormalMeeting>,
): Meeting {
  return meeting.formal
    ? meetingWith(meeting, { formal: { ...meeting.formal, ...change(meeting.formal) } })
    : meeting;
}

/** The meeting with a question pending. */
export function withQuestion(meeting: Meeting, question: NewQuestion): Meeting {
  const added = newQuestion(meeting, question);
  return withFormal(meeting, (f) => ({ pending: [...f.pending, added], questions: f.questions + 1 }));
}

/** The meeting voting at once on a question that was not pending. Source: rule 30, for a challenge to a ruling. */
export function withVoteOn(meeting: Meeting, question: NewQuestion): Meeting {
  const added = newQuestion(meeting, question);
  return withFormal(meeting, (f) => ({ questions: f.questions + 1, vote: { question: added, ballots: {} } }));
}

export function pendingQuestion(record: PublicRecord, id: string): Question | undefined {
  return record.formal?.pending.find((q) => q.id === id);
}

/** Where a question comes in the order of business: smaller first. Source: rules 9, 32, 33 and 36. */
export function precedenceOf(question: Question): readonly [number, number] {
  switch (question.kind) {
    case 'motion':
      return [0, MOTIONS.indexOf(question.motion ?? 'postpone')];
    case 'agenda':
      return [1, 0];
    case 'invitation':
      return [2, 0];
    case 'amendment':
      // An amendment that adds or deletes a paragraph is voted on first of all.
      return [3, question.change?.slot === PRESENCE ? -Infinity : -question.distance];
    case 'part':
      return [4, 0];
    default:
      return [5, 0];
  }
}

/** The pending question that comes before the given one, or undefined when it may be put now. */
export function comesBefore(record: PublicRecord, question: Question): Question | undefined {
  const [group, rank] = precedenceOf(question);
  return record.formal?.pending.find((other) => {
    const [otherGroup, otherRank] = precedenceOf(other);
    if (otherGroup !== group) return otherGroup < group;
    return otherRank < rank;
  });
}

/** The pending question that comes first. */
export function firstQuestion(record: PublicRecord): Question | undefined {
  return record.formal?.pending.find((q) => !comesBefore(record, q));
}

/** Puts a pending question to the vote. */
export function putToVote(meeting: Meeting, id: string): Meeting {
  const question = pendingQuestion(meeting, id);
  if (!question) return meeting;
  return withFormal(meeting, (f) => ({
    pending: f.pending.filter((q) => q.id !== id),
    vote: { question, ballots: {} },
  }));
}

/** Takes a question without objection as carried. */
export function carryWithoutObjection(meeting: Meeting, id: string): Meeting {
  const question = pendingQuestion(meeting, id);
  if (!question) return meeting;
  const cleared = withFormal(meeting, (f) => ({ pending: f.pending.filter((q) => q.id !== id) }));
  const noticed = withNotice(cleared, {
    kind: 'questionCarried',
    at: meeting.clock.now,
    by: null,
    audience: 'everybody',
    details: { question: question.kind, guest: question.guest, motion: question.motion },
  });
  return decided(noticed, question, true);
}

/** Counts the vote being taken, announces it, and lets what follows from it happen. */
export function declareResult(meeting: Meeting): Meeting {
  const vote = meeting.formal?.vote;
  if (!vote) return meeting;
  const result: TakenVote = {
    question: vote.question,
    at: meeting.clock.now,
    ballots: vote.ballots,
    ...count(vote.question.nature, vote.ballots, meeting.matter),
  };
  const counted = withNotice(
    meetingWith(
      withFormal(meeting, () => ({ vote: null })),
      { votes: [...meeting.votes, result] },
    ),
    {
      kind: 'voteDeclared',
      at: meeting.clock.now,
      by: null,
      audience: 'everybody',
      details: {
        question: result.question.kind,
        nature: result.question.nature,
        carried: result.carried,
        inFavour: result.inFavour,
        against: result.against,
        abstaining: result.abstaining,
        notParticipating: result.notParticipating,
        vetoedBy: result.vetoedBy,
      },
    },
  );
  return decided(counted, result.question, result.carried);
}

/** What follows from the decision of a question. */
function decided(meeting: Meeting, question: Question, carried: boolean): Meeting {
  switch (question.kind) {
    case 'agenda':
      return withFormal(meeting, () => ({ agenda: carried ? 'adopted' : 'refused' }));
    case 'invitation':
      return carried && question.guest !== null ? invited(meeting, question.guest) : meeting;
    case 'motion':
      return carried ? motionCarried(meeting, question) : meeting;
    case 'challenge':
      return challengeDecided(meeting, question, carried);
    case 'preliminary':
      return withNature(meeting, question.about ?? '', carried ? 'procedural' : 'substantive');
    case 'amendment': {
      const change = question.change;
      if (!carried || !change) return meeting;
      return meetingWith(meeting, {
        draft: withParagraph(meeting.draft, change.paragraph, (p) =>
          withStanding(p, change.slot, change.option),
        ),
      });
    }
    case 'part': {
      const part = question.change;
      if (carried || !part) return meeting;
      return withPartRejected(meeting, part.paragraph);
    }
    case 'resolution':
      return meeting.resolution
        ? meetingWith(meeting, {
            resolution: { ...meeting.resolution, state: carried ? 'adopted' : 'rejected' },
          })
        : meeting;
  }
}

function invited(meeting: Meeting, guest: DelegationCode): Meeting {
  return withFormal(meeting, (f) => ({ invited: [...f.invited, guest] }));
}

/** A private meeting: guests leave the room, and with it the floor and the list. Source: rules 48 and 51. */
function withGuestsGone(meeting: Meeting): Meeting {
  const guests = meeting.matter.guests.map((g) => g.code);
  const { speaker, queue } = meeting.floor;
  return meetingWith(
    withFormal(meeting, () => ({ isPrivate: true, invited: [] })),
    {
      floor: {
        ...meeting.floor,
        speaker: speaker !== null && guests.includes(speaker) ? null : speaker,
        queue: queue.filter((code) => !guests.includes(code)),
      },
    },
  );
}

function motionCarried(meeting: Meeting, question: Question): Meeting {
  switch (question.motion) {
    case 'suspend':
      return withFormal(meeting, () => ({ suspendedUntil: question.until ?? meeting.clock.now }));
    case 'privateMeeting':
      return withGuestsGone(meeting);
    default:
      return withFormal(meeting, () => ({ adjourned: true, pending: [] }));
  }
}

/** A part that was not carried is out of the draft; a draft of which no part is left is rejected with it. Source: rule 32; practice. */
function withPartRejected(meeting: Meeting, paragraph: ParagraphId): Meeting {
  const left: Meeting = meetingWith(meeting, {
    draft: withParagraph(meeting.draft, paragraph, (p) => ({ ...p, presence: 'deleted' })),
  });
  if (!left.resolution || presentParagraphs(left).length > 0) return left;
  return { ...left, resolution: { ...left.resolution, state: 'rejected' } };
}

/** The ruling stands unless overruled by nine. Source: rule 30; Article 27(2). */
function challengeDecided(meeting: Meeting, question: Question, carried: boolean): Meeting {
  const ruling = meeting.formal?.ruling;
  if (!ruling) return meeting;
  const settled = withFormal(meeting, () => ({ ruling: { ...ruling, overruled: carried } }));
  if (!carried) return atCostOf(settled, question.by, COSTS.challengeLost);
  if (ruling.point !== 'nature' || ruling.question === null) return settled;
  const contested: Nature = ruling.nature ?? 'procedural';
  const other: Nature = contested === 'procedural' ? 'substantive' : 'procedural';
  return withNature(settled, ruling.question, ruling.upheld ? other : contested);
}

/**
 * The meeting with the point of order ruled on, by whoever presides. A ruling on the nature of a question settles it, unless the
 * ruling is challenged and overruled. Source: rule 30; San Francisco Statement.
 */
export function withRuling(meeting: Meeting, president: DelegationCode, upheld: boolean): Meeting {
  const raised = meeting.formal?.point;
  if (!raised) return meeting;
  const ruled = withFormal(meeting, () => ({
    point: null,
    ruling: { ...raised, president, upheld, fresh: true, challengedBy: null, overruled: false },
  }));
  if (raised.question === null || raised.nature === null) return ruled;
  const other: Nature = raised.nature === 'procedural' ? 'substantive' : 'procedural';
  return withNature(ruled, raised.question, upheld ? raised.nature : other);
}

/** The meeting with the nature of a pending question settled. */
export function withNature(meeting: Meeting, id: string, nature: Nature): Meeting {
  return withFormal(meeting, (f) => ({
    pending: f.pending.map((q) => (q.id === id ? { ...q, nature, natureSettled: true } : q)),
  }));
}
