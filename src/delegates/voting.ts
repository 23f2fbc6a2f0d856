/** How a member votes, and how a President rules. */

import type { DelegationCode } from '../council/matter.ts';
import type { PointRaised, Question, View } from '../council/view.ts';
import type { Ballot, Nature } from '../council/vocabulary.ts';
import { mustAbstain } from '../council/votes.ts';
import { appraisalOf, satisfaction, worthOfText, worthOfWording } from './appraisal.ts';
import { reservationOf } from './aspiration.ts';
import type { Temper } from './temper.ts';
import { changed, standingWording } from './wordings.ts';

/** The ballot of a member on the question that is being put. */
export function ballotOn(view: View, by: DelegationCode, temper: Temper, question: Question): Ballot {
  if (mustAbstain(question, view.resolution, by)) return 'abstaining';
  switch (question.kind) {
    case 'agenda':
    case 'invitation':
      return question.objections.includes(by) ? 'against' : 'inFavour';
    case 'motion':
      return onMotion(view, by, temper, question);
    case 'challenge':
      return onChallenge(view, by);
    case 'preliminary':
      return natureOf(view, question.about) === 'procedural' ? 'inFavour' : 'against';
    case 'resolution':
      return onText(view, by, temper);
    case 'amendment':
    case 'part':
      return onPart(view, question);
  }
}

/** Whoever would rather have no text is content to stop; the others would go on. */
function onMotion(view: View, by: DelegationCode, temper: Temper, question: Question): Ballot {
  if (question.by === by) return 'inFavour';
  if (question.motion === 'suspend') return 'inFavour';
  if (question.motion === 'privateMeeting') return temper.candour >= 60 ? 'against' : 'abstaining';
  return onText(view, by, temper) === 'against' ? 'inFavour' : 'against';
}

/** In favour is to overrule the President: for a ruling that the practice does not bear out. */
function onChallenge(view: View, by: DelegationCode): Ballot {
  const ruling = view.formal?.ruling;
  if (!ruling) return 'abstaining';
  if (ruling.challengedBy === by) return 'inFavour';
  return shouldUphold(view, ruling) === ruling.upheld ? 'against' : 'inFavour';
}

/** Against what crosses a red line; in favour of what is better than nothing; abstaining between. */
function onText(view: View, by: DelegationCode, temper: Temper): Ballot {
  const { brief, matter, draft } = view;
  if (!brief) return 'abstaining';
  const text = worthOfText(matter, brief, draft);
  if (text.crossing.length > 0) return 'against';
  if (view.resolution?.by === by) return 'inFavour';
  const appraisal = appraisalOf(matter, brief);
  const over =
    satisfaction(appraisal, text.worth) - satisfaction(appraisal, reservationOf(appraisal, brief, temper));
  return over >= 0 ? 'inFavour' : 'abstaining';
}

/** An amendment is compared with what stands; a part, with leaving it out. */
function onPart(view: View, { kind, change }: Question): Ballot {
  const { brief, matter, draft } = view;
  const index = draft.paragraphs.findIndex((p) => p.paragraph === change?.paragraph);
  const paragraph = draft.paragraphs[index];
  if (!brief || !change || !paragraph) return 'abstaining';
  const standing = standingWording(paragraph);
  const proposed = kind === 'part' ? standing : changed(paragraph, change.slot, change.option);
  const otherwise = kind === 'part' ? 'absent' : standing;
  const one = worthOfWording(matter, brief, draft, index, proposed);
  const other = worthOfWording(matter, brief, draft, index, otherwise);
  if (one.crosses && !other.crosses) return 'against';
  if (other.crosses && !one.crosses) return 'inFavour';
  if (one.worth === other.worth) return 'abstaining';
  return one.worth > other.worth ? 'inFavour' : 'against';
}

/** Which way a point should be ruled: practice seldom upholds one on relevance or on somebody's right to the floor. */
export function shouldUphold(view: View, { point, question, nature }: PointRaised): boolean {
  if (point === 'nature') return natureOf(view, question) === nature;
  return point !== 'relevance' && point !== 'floor';
}

/** The nature of a pending question, by its kind. Source: Charter, Article 27; San Francisco Statement. */
function natureOf(view: View, id: string | null): Nature | null {
  const question =
    view.formal?.pending.find((q) => q.id === id) ??
    (view.formal?.vote?.question.id === id ? view.formal?.vote?.question : undefined);
  if (!question) return null;
  return question.kind === 'resolution' || question.kind === 'amendment' || question.kind === 'part'
    ? 'substantive'
    : 'procedural';
}
