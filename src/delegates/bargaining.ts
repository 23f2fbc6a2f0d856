/** Answers to what others offer in private: understandings and group lines. And asking the capital for room. */
import type { DelegationCode } from '../council/matter.ts';
import type { Deal, GroupLine, View } from '../council/view.ts';
import { appraisalOf, worthOfText, worthOfWording } from './appraisal.ts';
import { timeUsed } from './aspiration.ts';
import { type Decision, outOf } from './reasons.ts';
import type { Temper } from './temper.ts';
import { changed, standingWording } from './wordings.ts';

/** After this much of the time, a delegate whose red line stands alone in the way asks for room. */
const TIME_TO_CABLE = 400;

/** The next private answer that a member owes, or a cable that it had better send. */
export function inPrivate(view: View, by: DelegationCode, temper: Temper): Decision | null {
  for (const deal of view.deals) {
    if (deal.state !== 'offered' || !deal.with.includes(by) || deal.acceptedBy.includes(by)) continue;
    const takes = worthTaking(view, deal, by);
    return {
      move: takes ? { kind: 'acceptDeal', deal: deal.id } : { kind: 'declineDeal', deal: deal.id },
      reason: outOf(takes ? 'promise' : 'aspiration'),
    };
  }
  for (const line of view.groupLines) {
    if (line.joined.includes(by) || line.declined.includes(by)) continue;
    const joins = worthJoining(view, line, temper);
    return {
      move: joins ? { kind: 'joinGroupLine', line: line.id } : { kind: 'declineGroupLine', line: line.id },
      reason: outOf(joins ? 'group' : 'aspiration', {
        paragraph: line.paragraph,
        slot: line.slot,
        to: line.option,
      }),
    };
  }
  return agreedLine(view, by) ?? forRoom(view);
}

/** What a change to an option would do for the brief, or null when it crosses a red line. */
function gainOf(view: View, paragraph: string, slot: string, option: string): number | null {
  const { brief, matter, draft } = view;
  const index = draft.paragraphs.findIndex((p) => p.paragraph === paragraph);
  const at = draft.paragraphs[index];
  if (!brief || !at) return null;
  const after = worthOfWording(matter, brief, draft, index, changed(at, slot, option));
  if (after.crosses) return null;
  return after.worth - worthOfWording(matter, brief, draft, index, standingWording(at)).worth;
}

/** An understanding is worth it when what it promises, in sum, serves the brief and asks for nothing beyond a red line. */
function worthTaking(view: View, deal: Deal, by: DelegationCode): boolean {
  let sum = 0;
  for (const term of deal.terms) {
    const gain = gainOf(view, term.paragraph, term.slot, term.option);
    if (gain === null && term.who === by) return false;
    sum += gain ?? 0;
  }
  return sum >= 0;
}

/** A line is joined when it serves the brief, or costs no more than loyalty to the group bears. */
function worthJoining(view: View, line: GroupLine, { loyalty }: Temper): boolean {
  const gain = gainOf(view, line.paragraph, line.slot, line.option);
  if (gain === null || !view.brief) return false;
  const { worst, best } = appraisalOf(view.matter, view.brief);
  return 1000 * gain >= -(loyalty / 5) * (best - worst);
}

/** Speaks for the group where all its members have joined a line that this delegation proposed. */
function agreedLine(view: View, by: DelegationCode): Decision | null {
  const line = view.groupLines.find(
    (l) =>
      l.by === by &&
      l.spokenBy === null &&
      view.matter.delegations.every((d) => !d.groups.includes(l.group) || l.joined.includes(d.code)),
  );
  if (!line || view.phase !== 'corridor') return null;
  return {
    move: { kind: 'speakForGroup', line: line.id },
    reason: outOf('group', { paragraph: line.paragraph, slot: line.slot, to: line.option, public: 'group' }),
  };
}

/** Asks the capital for one more step on a red line that the draft crosses, once for each issue. */
function forRoom(view: View): Decision | null {
  const { brief, matter, draft } = view;
  if (!brief || view.phase !== 'corridor' || timeUsed(view) < TIME_TO_CABLE) return null;
  for (const index of worthOfText(matter, brief, draft).crossing) {
    for (const issue of matter.issues) {
      const instruction = brief.instructions[issue.id];
      const paragraph = matter.paragraphs[index];
      if (!instruction || !paragraph || issue.home !== paragraph.id) continue;
      const level =
        instruction.max !== null
          ? instruction.max + 1
          : instruction.min !== null
            ? instruction.min - 1
            : null;
      if (level === null || level < 0 || level > issue.top) continue;
      if (view.cables.some((c) => c.issue === issue.id)) continue;
      return {
        move: { kind: 'cableCapital', issue: issue.id, level },
        reason: outOf('redLine', { issue: issue.id, paragraph: paragraph.id }),
      };
    }
  }
  return null;
}
