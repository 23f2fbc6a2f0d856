/** Moves before they are made: whether they are in order, the words in which they would be on record, and those that a moment calls for. */
import type { DelegationCode, OptionId, ParagraphId, SlotId } from '../../council/matter.ts';
import type { Refusal } from '../../council/moves/definition.ts';
import { nextSpeaker } from '../../council/moves/giveTheFloor.ts';
import type { Move } from '../../council/moves/index.ts';
import type { Notice } from '../../council/notices.ts';
import { rulingOn } from '../../council/order.ts';
import { firstQuestion } from '../../council/questions.ts';
import { type Change, standingOption } from '../../council/text.ts';
import type { Question, View } from '../../council/view.ts';
import { BALLOTS, DELETED, FORMAL_PHASES, PRESENCE, type Reason } from '../../council/vocabulary.ts';

/** Why the move is not in order now; null when it is. The same ruling as when it is made. */
export function refusalOf(view: View, by: DelegationCode, move: Move): Refusal | null {
  return rulingOn(view, { by, at: view.clock.now, id: '', move });
}

/** The move as everybody would hear of it. */
export function noticeOf(view: View, by: DelegationCode, move: Move): Notice {
  const { kind, ...details } = move;
  return { kind, at: view.clock.now, by, audience: 'everybody', details };
}

/** Words in one place of the text. */
export interface Place {
  readonly paragraph: ParagraphId;
  readonly slot: SlotId;
  readonly option: OptionId;
}

/** What the text would become if a composed move had its way: the changes, and words that are not proposed yet. */
export function changesAskedBy(view: View, move: Move): readonly Change[] {
  switch (move.kind) {
    case 'tableDraft':
    case 'circulateRevision':
      return move.changes;
    case 'sendComments':
      return move.comments.filter((c) => c.as === 'proposeWording');
    case 'offerDeal':
      return move.terms;
    case 'acceptDeal':
      return view.deals.find((d) => d.id === move.deal)?.terms ?? [];
    case 'joinGroupLine':
    case 'speakForGroup':
      return view.groupLines.filter((l) => l.id === move.line);
    case 'splitOff':
    case 'requestSeparateVote':
      return [{ paragraph: move.paragraph, slot: PRESENCE, option: DELETED }];
    default:
      return [];
  }
}

/** The moves by which a delegation speaks to words in a sitting or between sittings; bracketing is about the words that stand. */
export function movesOn(view: View, by: DelegationCode, place: Place, reason: Reason): readonly Move[] {
  const { paragraph, slot, option } = place;
  const words = { paragraph, slot, option, reason };
  const drafted = view.draft.paragraphs.find((p) => p.paragraph === paragraph);
  const bracket = drafted?.brackets.find((b) => b.slot === slot && b.option === option);
  const stands = standingOption(view.draft, paragraph, slot) === option;
  if (view.phase === 'silence' || view.phase === 'pressSilence')
    return stands ? [] : [{ kind: 'breakSilence', ...words }];
  if (view.phase === 'blue') return stands ? [] : [{ kind: 'moveAmendment', ...place }];
  const own = bracket?.sponsors.includes(by) ?? false;
  const spoken: Move[] = [
    { kind: 'support', ...words },
    { kind: 'canLiveWith', ...words },
    { kind: 'reserve', ...words },
    { kind: 'object', ...words },
  ];
  if (own) return [{ kind: 'liftBracket', ...words }, ...spoken.slice(1)];
  if (stands) return [...spoken, { kind: 'bracket', paragraph, slot, reason }];
  return bracket ? spoken : [{ kind: 'proposeWording', ...words }];
}

/** What can be done about a paragraph as a whole, besides negotiating whether it is there. */
export function movesOnParagraph(view: View, by: DelegationCode, paragraph: ParagraphId): readonly Move[] {
  if (view.phase === 'blue') return [{ kind: 'requestSeparateVote', paragraph }];
  const mayGo = view.matter.paragraphs.find((p) => p.id === paragraph)?.mayBeAbsent ?? false;
  return view.phase === 'corridor' && by === view.matter.penholder && mayGo
    ? [{ kind: 'splitOff', paragraph }]
    : [];
}

/** The reason that first comes to mind: what one wants because the Council has said it before, or against it, because of instructions. */
export function likelyReason(view: View, place: Place, points: number, crosses: boolean): Reason {
  if (crosses) return 'instructions';
  const slots = view.matter.paragraphs.find((p) => p.id === place.paragraph)?.slots;
  const option = slots?.find((s) => s.id === place.slot)?.options.find((o) => o.id === place.option);
  if (option?.agreed) return 'agreedLanguage';
  return points < 0 ? 'compromise' : 'balance';
}

/** The moves that need no composing and that the business of the moment has a place for, in order or not. */
export function movesNow(view: View, by: DelegationCode): readonly Move[] {
  const { phase, floor } = view;
  const chair = by === (FORMAL_PHASES.includes(phase) ? view.president : view.matter.penholder);
  const moves: Move[] = [];
  if (floor.speaker === by) moves.push({ kind: 'yieldTheFloor' });
  else if (phase === 'sitting' || phase === 'statements') moves.push({ kind: 'askForTheFloor' });
  if (chair || (phase === 'concept' && by === view.president)) moves.push(...chairsMoves(view, by));
  if (phase === 'silence') moves.push({ kind: 'askForExtension' });
  if (phase === 'voting') moves.push(...BALLOTS.map((ballot): Move => ({ kind: 'castVote', ballot })));
  for (const { id, nature } of view.formal?.pending ?? [])
    if (nature === 'procedural') moves.push({ kind: 'objectToProposal', question: id });
  if (view.formal?.ruling?.fresh) moves.push({ kind: 'challengeRuling' });
  if (view.resolution?.by === by && phase === 'blue') moves.push({ kind: 'withdrawDraft' });
  // The President's own proposals come with its other business.
  if (phase === 'invitations' && !chair) moves.push(...invitationsOf(view));
  return moves;
}

/** What a member may do about one question that waits before the meeting, besides objecting to it. */
export function movesOnQuestion(view: View, by: DelegationCode, question: Question): readonly Move[] {
  const { id, kind, nature } = question;
  const moves: Move[] = [];
  if (kind === 'part' && view.resolution?.by === by) moves.push({ kind: 'objectToDivision', question: id });
  if (question.by === by && kind !== 'agenda') moves.push({ kind: 'withdrawMotion', question: id });
  if (question.by !== by || kind === 'agenda')
    moves.push({
      kind: 'contestNature',
      question: id,
      nature: nature === 'procedural' ? 'substantive' : 'procedural',
    });
  return moves;
}

/** What whoever conducts the business may do with it. */
function chairsMoves(view: View, by: DelegationCode): readonly Move[] {
  const { phase } = view;
  const next = nextSpeaker(view);
  const call: Move[] = next === undefined ? [] : [{ kind: 'giveTheFloor', to: next }];
  const question = firstQuestion(view);
  const decide: Move[] = question
    ? [
        ...(question.nature === 'procedural' ? [{ kind: 'gavel', question: question.id } as const] : []),
        { kind: 'putToVote', question: question.id },
      ]
    : [];
  switch (phase) {
    case 'concept':
      return by === view.president ? [{ kind: 'circulateConceptNote' }] : [];
    case 'sitting':
      return [...call, ...readingMoves(view)];
    case 'corridor':
      return [{ kind: 'openSitting' }, { kind: 'withdrawText' }];
    case 'agenda':
      return [...(question ? decide : [{ kind: 'putAgenda' } as const]), { kind: 'handOverChair' }];
    case 'invitations':
      return [
        ...decide,
        ...invitationsOf(view),
        { kind: 'proceedToNextBusiness' },
        { kind: 'handOverChair' },
      ];
    case 'briefings':
      return [...call, ...decide, { kind: 'proceedToNextBusiness' }, { kind: 'handOverChair' }];
    case 'adoption':
      return [{ kind: 'readStatement' }, { kind: 'handOverChair' }];
    case 'statements':
      return [...call, ...decide, { kind: 'closeDebate' }, { kind: 'handOverChair' }];
    case 'ruling':
      return [
        { kind: 'rule', upheld: true },
        { kind: 'rule', upheld: false },
        ...(view.formal?.point?.point === 'nature' ? [{ kind: 'putPreliminaryQuestion' } as const] : []),
      ];
    case 'voting':
      return [{ kind: 'declareResult' }];
    case 'suspended':
      return [{ kind: 'resume' }];
    case 'blue':
      return [
        ...(decide.length > 0 ? decide : [{ kind: 'putToVote', question: null } as const]),
        { kind: 'handOverChair' },
      ];
    case 'explanations':
      return [{ kind: 'proceedToNextBusiness' }];
    default:
      return [];
  }
}

/** The paragraph under discussion may be agreed, the next one that this sitting has not had may be taken up, the sitting may be closed. */
function readingMoves(view: View): readonly Move[] {
  const current = view.sitting?.paragraph;
  const next = toBeTakenUp(view).find((id) => !view.sitting?.takenUp.includes(id));
  return [
    ...(current ? [{ kind: 'agreeAdReferendum', paragraph: current } as const] : []),
    ...(next === undefined ? [] : [{ kind: 'takeUp', paragraph: next } as const]),
    { kind: 'closeSitting' },
  ];
}

/** The paragraphs that may be taken up: all but the present one and those that are agreed or split off. */
export function toBeTakenUp({ sitting, draft }: View): readonly ParagraphId[] {
  return draft.paragraphs
    .filter(
      (p) => p.paragraph !== sitting?.paragraph && p.presence !== 'splitOff' && !p.agreed.includes(PRESENCE),
    )
    .map((p) => p.paragraph);
}

/** Guests whose invitation was not put to the meeting yet. */
function invitationsOf({ matter, formal, votes }: View): readonly Move[] {
  return matter.guests
    .filter(
      ({ code }) =>
        !formal?.invited.includes(code) &&
        !formal?.pending.some((q) => q.guest === code) &&
        !votes.some((v) => v.question.guest === code),
    )
    .map(({ code }): Move => ({ kind: 'proposeInvitation', guest: code }));
}
