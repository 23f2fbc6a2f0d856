/** Who took part how much, how strong each version of the text was, and how it met every brief as it changed. */
import type { DelegationCode } from '../council/matter.ts';
import { type Move, rulesOf } from '../council/moves/index.ts';
import { strengthOf, wordingOf } from '../council/text.ts';
import type { MoveKind } from '../council/vocabulary.ts';
import { worthOfText } from '../delegates/appraisal.ts';
import { isMove, type MoveEntry } from '../record/ledger.ts';
import { satisfactionWith } from './briefs.ts';
import type { Course } from './course.ts';
import {
  type Equity,
  MOVE_GROUPS,
  type MoveGroup,
  type SatisfactionPath,
  type Spoke,
  type Strength,
} from './pictures.ts';
import { versionsIn } from './story.ts';

/** Signs at the table, and no part in the work. */
const SIGNS: readonly MoveKind[] = ['askForTheFloor', 'yieldTheFloor'];

/** What moves are for; all others belong to the formal meeting. */
const GROUPS: Readonly<Partial<Record<MoveKind, MoveGroup>>> = {
  makeGeneralComments: 'asking',
  proposeWording: 'asking',
  proposeOwnWording: 'asking',
  bracket: 'resisting',
  speakForGroup: 'asking',
  support: 'supporting',
  canLiveWith: 'conceding',
  liftBracket: 'conceding',
  reserve: 'resisting',
  object: 'resisting',
  breakSilence: 'resisting',
  askForExtension: 'resisting',
  offerDeal: 'private',
  acceptDeal: 'private',
  declineDeal: 'private',
  withdrawDeal: 'private',
  proposeGroupLine: 'private',
  joinGroupLine: 'private',
  declineGroupLine: 'private',
  cableCapital: 'private',
  circulateConceptNote: 'chairing',
  tableDraft: 'chairing',
  openSitting: 'chairing',
  takeUp: 'chairing',
  giveTheFloor: 'chairing',
  agreeAdReferendum: 'chairing',
  closeSitting: 'chairing',
  circulateRevision: 'chairing',
  splitOff: 'chairing',
  withdrawText: 'chairing',
  placeUnderSilence: 'chairing',
  extendSilence: 'chairing',
  putAgenda: 'chairing',
  gavel: 'chairing',
  proceedToNextBusiness: 'chairing',
  readStatement: 'chairing',
  rule: 'chairing',
  putPreliminaryQuestion: 'chairing',
  putToVote: 'chairing',
  declareResult: 'chairing',
  handOverChair: 'chairing',
  resume: 'chairing',
  closeDebate: 'chairing',
  proposePressStatement: 'chairing',
  issueSummary: 'chairing',
  closeWithoutOutcome: 'chairing',
};

/** What a move was for: one answer for every comment of a letter. */
export function groupsOf(move: Move): readonly MoveGroup[] {
  if (move.kind === 'sendComments') return move.comments.map((c) => GROUPS[c.as] ?? 'asking');
  return [GROUPS[move.kind] ?? 'formal'];
}

/** How much every delegation took part; `counts` decides which moves are counted. */
export function equityOf(course: Course, counts: (entry: MoveEntry) => boolean = () => true): Equity {
  const { passages, end } = course;
  const members = end.matter.delegations.map(({ code }): Spoke => {
    const made = passages.flatMap(({ entry }) =>
      entry && isMove(entry) && entry.by === code && !SIGNS.includes(entry.move.kind) && counts(entry)
        ? [entry.move]
        : [],
    );
    const byKind: Partial<Record<MoveKind, number>> = {};
    const byGroup = Object.fromEntries(MOVE_GROUPS.map((g) => [g, 0])) as Record<MoveGroup, number>;
    for (const move of made) {
      byKind[move.kind] = (byKind[move.kind] ?? 0) + 1;
      for (const group of groupsOf(move)) byGroup[group] += 1;
    }
    return {
      code,
      turns: turnsOf(course, code),
      seconds: made.reduce((sum, move) => sum + rulesOf(move.kind).takes, 0),
      moves: made.length,
      byKind,
      byGroup,
    };
  });
  return {
    members,
    giniOfTime: giniOf(members.map((m) => m.seconds)),
    giniOfMoves: giniOf(members.map((m) => m.moves)),
  };
}

function turnsOf({ passages }: Course, code: DelegationCode): number {
  return passages.filter(
    ({ n, meeting }) => meeting.floor.speaker === code && passages[n - 1]?.meeting.floor.speaker !== code,
  ).length;
}

/** The Gini coefficient: the mean difference between any two, in parts of twice the mean. */
export function giniOf(amounts: readonly number[]): number {
  const sum = amounts.reduce((a, b) => a + b, 0);
  if (sum === 0) return 0;
  const apart = amounts.reduce(
    (total, one) => total + amounts.reduce((all, other) => all + Math.abs(one - other), 0),
    0,
  );
  return apart / (2 * amounts.length * sum);
}

/** How strong each version of the text was on each idea. */
export function strengthIn(course: Course): Strength {
  const versions = versionsIn(course);
  const { matter } = course.end;
  return {
    ideas: matter.ideas.map(({ id }) => ({
      idea: id,
      levels: versions.map(({ draft }) =>
        matter.paragraphs.some((p) => p.idea === id && wordingOf(draft, p.id) !== 'absent')
          ? strengthOf(matter, draft, id)
          : null,
      ),
    })),
  };
}

/** How the text met every brief, step by step; a step wherever the text or the brief changed. */
export function pathsOf(course: Course): readonly SatisfactionPath[] {
  const { passages, end } = course;
  const drafts = new Map(versionsIn(course).map(({ passage, draft }) => [passage.n, draft]));
  return end.matter.delegations.flatMap(({ code }): readonly SatisfactionPath[] => {
    const without = end.briefs[code]?.without;
    if (without === undefined) return [];
    const steps = passages.flatMap(({ n, meeting }) => {
      const before = passages[n - 1]?.meeting;
      const brief = meeting.briefs[code];
      const isNew = drafts.has(n) || before?.briefs[code] !== brief;
      if (!brief || !isNew || meeting.tabledAt === null) return [];
      const draft = drafts.get(n) ?? meeting.draft;
      return [
        {
          n,
          at: meeting.clock.now,
          satisfaction: satisfactionWith(end.matter, brief, draft),
          crossing: worthOfText(end.matter, brief, draft).crossing.length > 0,
        },
      ];
    });
    return [{ code, without: without * 10, steps }];
  });
}
