/** Why a move is not in order, as a sentence for the seat that made it. */
import type { Refusal } from '../council/moves/definition.ts';
import type { PublicRecord } from '../council/view.ts';
import { MOTIONS, NATURES, PHASES, QUESTIONS, type RefusalCode } from '../council/vocabulary.ts';
import { clockOf, listOf } from './figures.ts';
import { inText, issueName, paragraphName } from './names.ts';
import type { Plain, Say } from './say.ts';

/** The particulars of a refusal in words, each asked for by its name in the details; empty where there is none. */
type Particulars = (name: string) => string;
type Reading = (say: Say, of: Particulars, has: (name: string) => boolean) => string;

/** Codes whose sentence needs particulars; all others are said as they are. */
const READINGS: Readonly<Record<Exclude<RefusalCode, Plain<'refusals'>>, Reading>> &
  Partial<Readonly<Record<RefusalCode, Reading>>> = {
  unknownDelegation: (say, of) => say('refusals.unknownDelegation', { code: of('code') }),
  seatEmpty: (say, of) => say('refusals.seatEmpty', { by: of('by') }),
  notAMember: (say, of) => say('refusals.notAMember', { by: of('by') }),
  notInThisPhase: (say, of) => say('refusals.notInThisPhase', { phase: of('phase'), phases: of('phases') }),
  notTheChair: (say, of) => say('refusals.notTheChair', { chair: of('chair') }),
  notThePresident: (say, of) => say('refusals.notThePresident', { president: of('president') }),
  notThePenholder: (say, of) => say('refusals.notThePenholder', { penholder: of('penholder') }),
  noSuchParagraph: (say, of) => say('refusals.noSuchParagraph', { paragraph: of('paragraph') }),
  noSuchSlot: (say, of) => say('refusals.noSuchSlot', { paragraph: of('paragraph') }),
  noSuchOption: (say, of) => say('refusals.noSuchOption', { paragraph: of('paragraph') }),
  noSuchIssue: (say, of) => say('refusals.noSuchIssue', { issue: of('issue') }),
  noSuchGuest: (say, of) => say('refusals.noSuchGuest', { guest: of('guest') }),
  noSuchGroup: (say, of) => say('refusals.noSuchGroup', { group: of('raw:group') }),
  notUnderDiscussion: (say, of, has) => {
    if (!has('takenUp')) return say('refusals.notUnderDiscussion');
    return has('paragraph')
      ? say('refusals.notUnderDiscussion.other', { paragraph: of('paragraph'), takenUp: of('takenUp') })
      : say('refusals.notUnderDiscussion.late', { takenUp: of('takenUp') });
  },
  tooMuchSaid: (say, of) => say('refusals.tooMuchSaid', { most: of('most') }),
  doesNotHaveTheFloor: (say, of, has) =>
    has('speaker')
      ? say('refusals.doesNotHaveTheFloor', { speaker: of('speaker') })
      : say('refusals.doesNotHaveTheFloor.free'),
  floorIsTaken: (say, of) => say('refusals.floorIsTaken', { speaker: of('speaker') }),
  notNextOnTheList: (say, of) => say('refusals.notNextOnTheList', { to: of('to'), next: of('next') }),
  alreadyStands: (say, of) => say('refusals.alreadyStands', { paragraph: of('paragraph') }),
  notBracketed: (say, of) => say('refusals.notBracketed', { paragraph: of('paragraph') }),
  notASponsor: (say, of) => say('refusals.notASponsor', { paragraph: of('paragraph') }),
  stillBracketed: (say, of, has) =>
    has('paragraph')
      ? say('refusals.stillBracketed.paragraph', { paragraph: of('paragraph') })
      : say('refusals.stillBracketed'),
  objectionStands: (say, of) => say('refusals.objectionStands', { by: of('by') }),
  cannotBeAbsent: (say, of) => say('refusals.cannotBeAbsent', { paragraph: of('paragraph') }),
  wordingNotConfirmed: (say, of) => say('refusals.wordingNotConfirmed', { paragraph: of('paragraph') }),
  tooSoon: (say, of) =>
    of('sittings') === '0' ? say('refusals.tooSoon.unread') : say('refusals.tooSoon', { until: of('until') }),
  tooLate: (say, of, has) =>
    has('most')
      ? say('refusals.tooLate.many', { most: of('most') })
      : say('refusals.tooLate', { until: of('until'), debateAt: of('debateAt') }),
  silenceExpired: (say, of) => say('refusals.silenceExpired', { at: of('at') }),
  notParty: (say, of) => say('refusals.notParty', { who: of('who') }),
  notInGroup: (say, of) => say('refusals.notInGroup', { group: of('group') }),
  lineNotAgreed: (say, of) => say('refusals.lineNotAgreed', { group: of('group') }),
  cablePending: (say, of) => say('refusals.cablePending', { issue: of('issue') }),
  nothingToAsk: (say, of) => say('refusals.nothingToAsk', { issue: of('issue') }),
  alreadyInvited: (say, of) => say('refusals.alreadyInvited', { guest: of('guest') }),
  speakersRemain: (say, of) => say('refusals.speakersRemain', { next: of('next') }),
  precedence: (say, of) =>
    MOTIONS.some((m) => m === of('raw:first'))
      ? say('refusals.precedence', { first: of('first') })
      : say('refusals.precedence.question', { first: of('first') }),
  notTheMover: (say, of) => say('refusals.notTheMover', { by: of('by') }),
  ballotsMissing: (say, of) => say('refusals.ballotsMissing', { by: of('by') }),
  notContestable: (say, of) => say('refusals.notContestable', { nature: of('nature') }),
  motionNotNow: (say, of) => say('refusals.motionNotNow', { motion: of('motion') }),
  needsHour: (say, of) => say('refusals.needsHour', { motion: of('motion') }),
};

/** How each detail is put into words; a detail that is not named here is given as it is. */
const IN_WORDS: Readonly<Record<string, (say: Say, record: PublicRecord, value: string) => string>> = {
  ...Object.fromEntries(
    ['by', 'chair', 'president', 'penholder', 'speaker', 'to', 'next', 'who', 'guest'].map((name) => [
      name,
      inText,
    ]),
  ),
  paragraph: paragraphName,
  takenUp: paragraphName,
  group: (say, _, group) => say('names.group', { group }),
  issue: (_, record, issue) => issueName(record, issue),
  until: (say, _, at) => clockOf(say, Number(at)),
  debateAt: (say, _, at) => clockOf(say, Number(at)),
  at: (say, _, at) => clockOf(say, Number(at)),
  nature: (say, _, value) => say(`natures.${NATURES.find((n) => n === value) ?? 'procedural'}`),
  motion: (say, _, value) => say(`motions.${MOTIONS.find((m) => m === value) ?? 'adjourn'}`),
  first: (say, _, value) => {
    const motion = MOTIONS.find((m) => m === value);
    if (motion) return say(`motions.${motion}`);
    const kind = QUESTIONS.find((q) => q === value);
    return kind ? say(`questions.${kind}`) : value;
  },
  phase: (say, _, value) => phasesInWords(say, [value]),
  phases: (say, _, value) => phasesInWords(say, value.split(', ')),
};

function phasesInWords(say: Say, names: readonly string[]): string {
  const known = PHASES.filter((phase) => names.includes(phase));
  return listOf(
    say,
    known.map((phase) => say(`phases.${phase}`)),
  );
}

/** The sentence for a refusal, with its rule. */
export function refusalInWords(say: Say, { code, details }: Refusal, record: PublicRecord): string {
  const has = (name: string) => details[name] !== undefined && details[name] !== '';
  const of = (name: string) => {
    const bare = name.replace(/^raw:/, '');
    const value = String(details[bare] ?? '');
    return name === bare ? (IN_WORDS[name]?.(say, record, value) ?? value) : value;
  };
  const reading = READINGS[code];
  const sentence = reading ? reading(say, of, has) : say(`refusals.${code as Plain<'refusals'>}`);
  return say('refusals.resting', { sentence, rule: say(`rules.${code}`) });
}
