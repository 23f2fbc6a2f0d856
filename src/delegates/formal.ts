/** A formal meeting: the President's business, statements, votes and their explanation. */

import type { DelegationCode, IssueId } from '../council/matter.ts';
import { firstQuestion } from '../council/questions.ts';
import type { Question, View } from '../council/view.ts';
import type { Tone } from '../council/vocabulary.ts';
import { worthOfText } from './appraisal.ts';
import { type Decision, outOf } from './reasons.ts';
import { afterAdoption } from './silence.ts';
import type { Temper } from './temper.ts';
import { ballotOn, shouldUphold } from './voting.ts';

/** What a member or guest does at a formal meeting when it is not in the chair. */
export function atTheMeeting(view: View, by: DelegationCode, temper: Temper): Decision | null {
  if (view.floor.speaker === by) return statement(view, by, temper);
  if (view.phase === 'voting') return vote(view, by, temper);
  if (view.phase === 'statements' || view.phase === 'adoption') return afterAdoption(view, by, temper);
  if (view.phase === 'explanations') return explanation(view, by, temper);
  return null;
}

function vote(view: View, by: DelegationCode, temper: Temper): Decision | null {
  const taking = view.formal?.vote;
  if (!taking || taking.ballots[by] !== undefined) return null;
  const ballot = ballotOn(view, by, temper, taking.question);
  const crossing = view.brief ? worthOfText(view.matter, view.brief, view.draft).crossing : [];
  const term =
    ballot === 'against' && crossing.length > 0 ? 'redLine' : ballot === 'inFavour' ? 'gain' : 'reservation';
  return {
    move: { kind: 'castVote', ballot },
    reason: outOf(taking.question.nature === 'procedural' ? 'duty' : term),
  };
}

/** The issues that matter most to a speaker: by the brief, or by what a guest came to ask. */
function emphasesOf(view: View, by: DelegationCode): readonly IssueId[] {
  const guest = view.matter.guests.find((g) => g.code === by);
  if (guest) return guest.asks.slice(0, 3);
  const { brief } = view;
  if (!brief) return [];
  return view.matter.issues
    .map((issue, place) => ({ issue, place, weight: brief.instructions[issue.id]?.weight ?? 0 }))
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .slice(0, 3)
    .map(({ issue }) => issue.id);
}

function toneOf(view: View, by: DelegationCode, { firmness, candour }: Temper): Tone {
  if (view.matter.guests.some((g) => g.code === by)) return 'appealing';
  if (view.silencesBroken.length > 0 && view.outcome === null && candour >= 65) return 'critical';
  if (firmness >= 65) return 'firm';
  return candour >= 65 ? 'appealing' : 'measured';
}

function statement(view: View, by: DelegationCode, temper: Temper): Decision | null {
  const [first, ...rest] = emphasesOf(view, by);
  if (first === undefined) return { move: { kind: 'yieldTheFloor' }, reason: outOf('duty') };
  return {
    move: { kind: 'deliverStatement', emphases: [first, ...rest], tone: toneOf(view, by, temper) },
    reason: outOf('duty', { issue: first }),
  };
}

/** Whoever did not vote in favour says why. */
function explanation(view: View, by: DelegationCode, temper: Temper): Decision | null {
  const last = view.votes.findLast((v) => v.question.kind === 'resolution');
  const ballot = last?.ballots[by];
  if (!last || ballot === undefined || ballot === 'inFavour') return null;
  if (view.formal?.statements.some((s) => s.by === by && s.kind === 'explanation')) return null;
  const [first] = emphasesOf(view, by);
  if (first === undefined) return null;
  return {
    move: { kind: 'explainVote', emphases: [first], tone: toneOf(view, by, temper) },
    reason: outOf(ballot === 'against' ? 'redLine' : 'reservation', { issue: first }),
  };
}

/** What the President does when nobody else at the meeting wants anything. */
export function inTheChair(view: View): Decision | null {
  const { phase, formal, floor } = view;
  if (!formal || floor.speaker !== null) return null;
  const pending = firstQuestion(view);
  switch (phase) {
    case 'agenda':
      return pending ? decide(pending) : duty({ kind: 'putAgenda' });
    case 'invitations': {
      if (pending) return decide(pending);
      const next = view.matter.guests.find(
        (g) => !formal.invited.includes(g.code) && !wasRefused(view, g.code),
      );
      return next
        ? duty({ kind: 'proposeInvitation', guest: next.code })
        : duty({ kind: 'proceedToNextBusiness' });
    }
    case 'briefings':
      return pending ? decide(pending) : (callNext(view) ?? duty({ kind: 'proceedToNextBusiness' }));
    case 'statements':
      return pending
        ? duty({ kind: 'putToVote', question: pending.id })
        : (callNext(view) ?? duty({ kind: 'closeDebate' }));
    case 'adoption':
      return duty({ kind: 'readStatement' });
    case 'ruling':
      return formal.point ? duty({ kind: 'rule', upheld: shouldUphold(view, formal.point) }) : null;
    case 'voting':
      return duty({ kind: 'declareResult' });
    case 'blue':
      return duty({ kind: 'putToVote', question: pending?.id ?? null });
    case 'explanations':
      return duty({ kind: 'proceedToNextBusiness' });
    default:
      return null;
  }
}

function duty(move: Decision['move']): Decision {
  return { move, reason: outOf('duty') };
}

/** Without objection it is so decided; otherwise, and always where it is substantive, it is put to the vote. */
function decide({ id, objections, nature }: Question): Decision {
  return duty(
    objections.length > 0 || nature === 'substantive'
      ? { kind: 'putToVote', question: id }
      : { kind: 'gavel', question: id },
  );
}

function callNext({ floor }: View): Decision | null {
  const [next] = floor.queue;
  return next === undefined ? null : duty({ kind: 'giveTheFloor', to: next });
}

function wasRefused(view: View, guest: DelegationCode): boolean {
  return view.votes.some((v) => v.question.kind === 'invitation' && v.question.guest === guest);
}
