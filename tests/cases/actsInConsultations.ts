/** Sentences in which a delegation makes a move in consultations, between them, or under silence. */
import type { Move } from '../../src/council/moves/index.ts';
import { standingOption } from '../../src/council/text.ts';
import type { Reason } from '../../src/council/vocabulary.ts';
import type { Held } from '../meeting.ts';
import type { Said } from './forms.ts';
import { called, REASON_CALLED } from './names.ts';

function reasonOf(said: Said): Reason {
  return said.has('reason') ? called(REASON_CALLED, said.words('reason')) : 'instructions';
}

/** The words that a sentence brackets must be the words that stand, or the precedent tells another story than the meeting. */
function standing(said: Said, held: Held) {
  const { paragraph, slot, option } = said.wording();
  if (standingOption(held.meeting.draft, paragraph, slot) !== option)
    throw new Error(`${said.words('wording')} does not stand`);
  return { paragraph, slot };
}

function latestDeal(held: Held): string {
  return held.meeting.deals.at(-1)?.id ?? 'none';
}

function latestLine(held: Held): string {
  return held.meeting.groupLines.at(-1)?.id ?? 'none';
}

/** The move that each form stands for; the mover is the place `who`. */
export const IN_CONSULTATIONS: Readonly<Record<string, (said: Said, held: Held) => Move>> = {
  '{who} circulates the concept note.': () => ({ kind: 'circulateConceptNote' }),
  '{who} tables the zero draft[, with {wording}].': (said) => ({
    kind: 'tableDraft',
    changes: said.has('wording') ? [said.wording()] : [],
  }),
  '{who} opens a sitting.': () => ({ kind: 'openSitting' }),
  '{who} closes the sitting.': () => ({ kind: 'closeSitting' }),
  '{who} asks in general comments for {wish} on {issue}.': (said) => ({
    kind: 'makeGeneralComments',
    comments: [{ issue: said.issue(), wish: said.words('wish') === 'more' ? 'more' : 'less' }],
  }),
  '{who} takes up {paragraph}.': (said) => ({ kind: 'takeUp', paragraph: said.paragraph() }),
  '{who} asks for the floor.': () => ({ kind: 'askForTheFloor' }),
  '{who} gives the floor to {other}.': (said) => ({ kind: 'giveTheFloor', to: said.who('other') }),
  '{who} yields the floor.': () => ({ kind: 'yieldTheFloor' }),
  '{who} proposes {wording}[, as {reason}].': (said) => ({
    kind: 'proposeWording',
    ...said.wording(),
    reason: reasonOf(said),
  }),
  '{who} proposes words of its own instead of {wording}: {words}.': (said) => {
    const { paragraph, slot } = said.wording();
    const words = said.words('words').slice(1, -1);
    return { kind: 'proposeOwnWording', paragraph, slot, words, force: {}, reason: 'clarity' };
  },
  '{who} brackets {wording}[, as {reason}].': (said, held) => ({
    kind: 'bracket',
    ...standing(said, held),
    reason: reasonOf(said),
  }),
  '{who} lifts its bracket on {wording}.': (said) => ({
    kind: 'liftBracket',
    ...said.wording(),
    reason: 'compromise',
  }),
  '{who} supports {wording}[, as {reason}].': (said) => ({
    kind: 'support',
    ...said.wording(),
    reason: reasonOf(said),
  }),
  '{who} can live with {wording}.': (said) => ({
    kind: 'canLiveWith',
    ...said.wording(),
    reason: 'compromise',
  }),
  '{who} reserves its position on {wording}.': (said) => ({
    kind: 'reserve',
    ...said.wording(),
    reason: 'instructions',
  }),
  '{who} objects to {wording}[, as {reason}].': (said) => ({
    kind: 'object',
    ...said.wording(),
    reason: reasonOf(said),
  }),
  '{who} sends comments in writing, for {wording} and against {second}.': (said) => ({
    kind: 'sendComments',
    comments: [
      { as: 'support', ...said.wording(), reason: 'balance' },
      { as: 'object', ...said.wording('second'), reason: 'tooStrong' },
    ],
  }),
  '{who} notes {paragraph} as agreed ad referendum.': (said) => ({
    kind: 'agreeAdReferendum',
    paragraph: said.paragraph(),
  }),
  '{who} circulates a revision with {wording}[ and with {second}].': (said) => ({
    kind: 'circulateRevision',
    changes: said.has('second') ? [said.wording(), said.wording('second')] : [said.wording()],
  }),
  '{who} splits off {paragraph}.': (said) => ({ kind: 'splitOff', paragraph: said.paragraph() }),
  '{who} withdraws the text.': () => ({ kind: 'withdrawText' }),
  '{who} offers {other} a deal: {first} keeps to {wording}, and {next} to {second}.': (said) => ({
    kind: 'offerDeal',
    with: [said.who('other')],
    terms: [
      { who: said.who('first'), ...said.wording() },
      { who: said.who('next'), ...said.wording('second') },
    ],
  }),
  '{who} accepts the deal.': (_, held) => ({ kind: 'acceptDeal', deal: latestDeal(held) }),
  '{who} declines the deal.': (_, held) => ({ kind: 'declineDeal', deal: latestDeal(held) }),
  '{who} withdraws the deal.': (_, held) => ({ kind: 'withdrawDeal', deal: latestDeal(held) }),
  '{who} proposes to the {group} a common line for {wording}.': (said) => ({
    kind: 'proposeGroupLine',
    group: said.words('group'),
    ...said.wording(),
  }),
  '{who} joins the common line.': (_, held) => ({ kind: 'joinGroupLine', line: latestLine(held) }),
  '{who} declines the common line.': (_, held) => ({ kind: 'declineGroupLine', line: latestLine(held) }),
  '{who} speaks for the group.': (_, held) => ({ kind: 'speakForGroup', line: latestLine(held) }),
  '{who} asks its capital for level {number} on {issue}.': (said) => ({
    kind: 'cableCapital',
    issue: said.issue(),
    level: said.number(),
  }),
  '{who} places the text under silence for {number} minutes.': (said, held) => ({
    kind: 'placeUnderSilence',
    until: held.meeting.clock.now + 60 * said.number(),
  }),
  '{who} breaks silence, for {wording}[, as {reason}].': (said) => ({
    kind: 'breakSilence',
    ...said.wording(),
    reason: reasonOf(said),
  }),
  '{who} asks for an extension.': () => ({ kind: 'askForExtension' }),
  '{who} extends the silence by {number} minutes.': (said, held) => ({
    kind: 'extendSilence',
    until: (held.meeting.silence?.until ?? 0) + 60 * said.number(),
  }),
};
