/** The negotiation of the text: readings, positions, brackets, revisions, silence. */
import type { OptionId, ParagraphId, SlotId } from '../council/matter.ts';
import type { MoveKind, Reason } from '../council/vocabulary.ts';
import { reasonInWords } from './because.ts';
import { changeInWords, stoodAt, wordingInText } from './draft.ts';
import { clockOf } from './figures.ts';
import { inText, issueName, paragraphName, paragraphNumbers, versionName } from './names.ts';
import type { Tellers, Told } from './teller.ts';

type OnReasonedWording = {
  readonly paragraph: ParagraphId;
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly reason: Reason;
};
type About = Pick<Told<MoveKind>, 'say' | 'view' | 'at' | 'by' | 'code'> & {
  readonly details: OnReasonedWording;
};

/** The reason that was given, in the speaker's own way. */
function reasonGiven({ say, view, at, code, details }: About, bearing: 'for' | 'against'): string {
  return reasonInWords(say, view, { ...details, by: code ?? '', bearing, at });
}

/** Who, the words, and the reason for or against them. */
function spoken(told: About, bearing: 'for' | 'against') {
  const { say, view, at, by, details } = told;
  return {
    by,
    wording: wordingInText(say, view, details, at),
    reason: reasonGiven(told, bearing),
  };
}

/** Who, the change that is asked for, and the reason for it. */
function asked(told: About) {
  const { say, view, at, by, details } = told;
  return {
    by,
    change: changeInWords(say, view, details, at),
    reason: reasonGiven(told, 'for'),
  };
}

const text = ({ say, view, at }: Pick<About, 'say' | 'view' | 'at'>) => versionName(say, view, at);

/** Tellers of what is done to the text. */
export const NEGOTIATED = {
  circulateConceptNote: ({ say, by }) => say('notices.circulateConceptNote', { by }),
  tableDraft: ({ say, by }) => say('notices.tableDraft', { by }),
  openSitting: ({ say, by }) => say('notices.openSitting', { by }),
  makeGeneralComments: ({ say, view, by, details }) =>
    say('notices.makeGeneralComments', {
      by,
      comments: details.comments
        .map(({ issue, wish }) => say(`wishes.${wish}`, { issue: issueName(view, issue) }))
        .reduceRight((rest, first) => say('lists.apart', { first, rest })),
    }),
  takeUp: ({ say, view, by, details }) =>
    say('notices.takeUp', { by, paragraph: paragraphName(say, view, details.paragraph) }),
  askForTheFloor: ({ say, by }) => say('notices.askForTheFloor', { by }),
  giveTheFloor: ({ say, view, by, details }) =>
    say('notices.giveTheFloor', { by, to: inText(say, view, details.to) }),
  yieldTheFloor: ({ say, by }) => say('notices.yieldTheFloor', { by }),
  proposeWording: (told) => told.say('notices.proposeWording', asked(told)),
  proposeOwnWording: ({ say, view, by, details: { paragraph, slot, words, reason } }) =>
    say('notices.proposeOwnWording', {
      by,
      words,
      slot:
        view.matter.paragraphs.find((p) => p.id === paragraph)?.slots.find((s) => s.id === slot)?.name ??
        slot,
      paragraph: paragraphName(say, view, paragraph),
      reason: say(`reasons.${reason}.for`),
    }),
  bracket: (told) => {
    // The move names the slot: what it brackets is whatever stood there then.
    const option = stoodAt(told.view, told.details, told.at);
    return told.say('notices.bracket', spoken({ ...told, details: { ...told.details, option } }, 'against'));
  },
  liftBracket: (told) =>
    told.say(
      stoodAt(told.view, told.details, told.at) === told.details.option
        ? 'notices.liftBracket.standing'
        : 'notices.liftBracket',
      spoken(told, 'for'),
    ),
  support: (told) => told.say('notices.support', spoken(told, 'for')),
  canLiveWith: (told) => told.say('notices.canLiveWith', spoken(told, 'for')),
  reserve: (told) => told.say('notices.reserve', spoken(told, 'against')),
  object: (told) => told.say('notices.object', spoken(told, 'against')),
  sendComments: (told) => {
    const { say, by } = told;
    const comments = told.details.comments.map(({ as, ...details }) => {
      if (as === 'proposeWording')
        return say('notices.sendComments.proposeWording', asked({ ...told, details }));
      const bearing = as === 'reserve' || as === 'object' ? 'against' : 'for';
      return say(`notices.sendComments.${as}`, spoken({ ...told, details }, bearing));
    });
    return say('notices.sendComments', {
      by,
      comments: comments.reduceRight((rest, first) => say('lists.apart', { first, rest })),
    });
  },
  agreeAdReferendum: ({ say, view, by, details }) =>
    say('notices.agreeAdReferendum', { by, paragraph: paragraphName(say, view, details.paragraph) }),
  closeSitting: ({ say, by }) => say('notices.closeSitting', { by }),
  circulateRevision: (told) => {
    const { say, view, at, by, details } = told;
    const changed = view.revisions
      .find((r) => r.at === at)
      ?.changes.filter((c) => c.from !== c.option)
      .map((c) => c.paragraph);
    const named = changed ?? details.changes.map((c) => c.paragraph);
    return named.length > 0
      ? say('notices.circulateRevision', {
          by,
          text: text(told),
          count: named.length,
          paragraphs: paragraphNumbers(say, view, named),
        })
      : say('notices.circulateRevision.clean', {
          by,
          text: text(told),
          paragraphs: paragraphNumbers(
            say,
            view,
            details.changes.map((c) => c.paragraph),
          ),
        });
  },
  splitOff: ({ say, view, by, details }) =>
    say('notices.splitOff', { by, paragraph: paragraphName(say, view, details.paragraph) }),
  withdrawText: ({ say, by }) => say('notices.withdrawText', { by }),
  placeUnderSilence: (told) =>
    told.say('notices.placeUnderSilence', {
      by: told.by,
      text: text(told),
      until: clockOf(told.say, told.details.until),
    }),
  breakSilence: (told) => told.say('notices.breakSilence', asked(told)),
  askForExtension: ({ say, by }) => say('notices.askForExtension', { by }),
  extendSilence: ({ say, by, details }) =>
    say('notices.extendSilence', { by, until: clockOf(say, details.until) }),
} as const satisfies Partial<Tellers<MoveKind>>;
