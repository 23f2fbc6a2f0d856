/** What is left when there is no statement: elements to the press, a draft resolution, a summary, or nothing. */
import type { DelegationCode, ParagraphId } from '../council/matter.ts';
import { objectorsTo } from '../council/positions.ts';
import type { View } from '../council/view.ts';
import { NEEDED } from '../council/vocabulary.ts';
import { worthOfText } from './appraisal.ts';
import { type Decision, outOf } from './reasons.ts';
import type { Temper } from './temper.ts';

/** The paragraphs that nobody has objected to, as they stand. */
function uncontested(view: View): readonly ParagraphId[] {
  return view.draft.paragraphs
    .filter((p) => p.presence === 'retained' && objectorsTo(view, p.paragraph).length === 0)
    .map((p) => p.paragraph);
}

/** The penholder first tries elements to the press, then, if the count may come out, a vote. */
export function penholderSettles(view: View, by: DelegationCode, temper: Temper): Decision | null {
  const paragraphs = uncontested(view);
  if (!view.pressTried && paragraphs.length >= 2)
    return {
      move: { kind: 'proposePressStatement', paragraphs: [...paragraphs] },
      reason: outOf('agreement', { public: 'compromise' }),
    };
  if (view.resolution === null && worthAVote(view, by, temper))
    return {
      move: { kind: 'submitDraftResolution', chapter: 'unspecified', parties: [] },
      reason: outOf('aspiration', { public: 'balance' }),
    };
  return null;
}

/** Whether a vote is worth it: enough members have not objected, and no permanent one has; or the penholder is firm and says so. */
function worthAVote(view: View, by: DelegationCode, temper: Temper): boolean {
  const { brief, matter, draft } = view;
  if (!brief || view.textWithdrawn || draft.paragraphs.every((p) => p.presence !== 'retained')) return false;
  if (worthOfText(matter, brief, draft).crossing.length > 0) return false;
  const objectors = new Set(
    draft.paragraphs.filter((p) => p.presence === 'retained').flatMap((p) => objectorsTo(view, p.paragraph)),
  );
  for (const broken of view.silencesBroken)
    if (broken.revision === draft.revision && broken.by !== by) objectors.add(broken.by);
  const content = matter.delegations.filter((d) => !objectors.has(d.code));
  const permanent = matter.delegations.some((d) => d.permanent && objectors.has(d.code));
  if (content.length < NEEDED) return false;
  return !permanent || temper.firmness + Math.round(temper.lot / 20) >= 95;
}

/** The President, when nothing else is being tried: a summary of what was not contested, or nothing. */
export function presidentSettles(view: View): Decision {
  const paragraphs = uncontested(view);
  if (paragraphs.length > 0)
    return {
      move: { kind: 'issueSummary', paragraphs: [...paragraphs] },
      reason: outOf('duty', { public: 'compromise' }),
    };
  return { move: { kind: 'closeWithoutOutcome' }, reason: outOf('duty') };
}
