/** What a member does with a text under silence, and with one it let pass. */
import type { Brief } from '../council/brief.ts';
import type { DelegationCode } from '../council/matter.ts';
import { positionOn } from '../council/positions.ts';
import { type Draft, standingOption } from '../council/text.ts';
import type { View } from '../council/view.ts';
import { nearestAcceptable } from './acceptable.ts';
import { appraisalOf, satisfaction, worthOfText, worthOfWording } from './appraisal.ts';
import { reservationOf, shareGiven, targetIn, timeUsed } from './aspiration.ts';
import { type Decision, outOf, type Weighed, weighing } from './reasons.ts';
import type { Temper } from './temper.ts';
import { changed, neighboursOf, standingWording } from './wordings.ts';

/** What holding out alone costs, in thousandths of a brief, for the least firm; permanent members pay half. */
const ISOLATION = 30;
/** How much less a statement to the press need be worth than one of the Council, in thousandths: it binds nobody. */
const PRESS_ALLOWANCE = 60;

/** Breaks silence over a red line, or over a text that is worth less than none by more than isolation costs. */
export function underSilence(view: View, by: DelegationCode, temper: Temper): Decision | null {
  const { brief, matter, draft, silence } = view;
  if (!brief || !silence || !isTimeToWrite(view, temper)) return null;
  const text = worthOfText(matter, brief, draft, silence.paragraphs);
  const [crossing] = text.crossing;
  if (crossing !== undefined) return overRedLine(view, by, temper, crossing);
  const allowed = silence.kind === 'press' ? PRESS_ALLOWANCE : 0;
  return shortBy(view, by, temper, text.worth) > allowed ? overBalance(view) : null;
}

/** The patient write late: others may do it for them. */
function isTimeToWrite({ clock, silence, matter }: View, { patience }: Temper): boolean {
  const left = (silence?.until ?? 0) - clock.now;
  return 100 * left <= (120 - patience) * matter.timetable.silence;
}

/** By how much a text is worth less than having none, with the price of isolation, in thousandths of the brief. */
function shortBy(view: View, by: DelegationCode, temper: Temper, worth: number): number {
  const { brief, matter } = view;
  if (!brief) return 0;
  const appraisal = appraisalOf(matter, brief);
  const needed = satisfaction(appraisal, reservationOf(appraisal, brief, temper));
  return needed - satisfaction(appraisal, worth) - isolation(view, by, temper);
}

/**
 * What a member writes to the penholder before silence when it could not join the text as it stands: the change that would help
 * most, then the next, until what it has asked for would do.
 */
export function beforeSilence(view: View, by: DelegationCode, temper: Temper): Decision | null {
  const { brief, matter, draft } = view;
  if (!brief) return null;
  let { worth } = worthOfText(matter, brief, draft);
  const asked = new Set<number>();
  for (const [index, paragraph] of draft.paragraphs.entries())
    for (const { slot, option } of paragraph.brackets) {
      if (positionOn(view, by, paragraph.paragraph, slot, option)?.stance !== 'supports') continue;
      const to = changed(paragraph, slot, option);
      const gain =
        worthOfWording(matter, brief, draft, index, to).worth -
        worthOfWording(matter, brief, draft, index, standingWording(paragraph)).worth;
      worth += Math.max(0, gain);
      asked.add(index);
    }
  if (shortBy(view, by, temper, worth) <= 0) return null;
  const best = mostHelpful(view, asked);
  const paragraph = best && draft.paragraphs[best.index];
  if (!best || !paragraph) return null;
  if (positionOn(view, by, paragraph.paragraph, best.slot, best.option)) return null;
  return {
    move: {
      kind: 'proposeWording',
      paragraph: paragraph.paragraph,
      slot: best.slot,
      option: best.option,
      reason: 'balance',
    },
    reason: weighing(view, 'reservation', best),
  };
}

function isolation({ matter }: View, by: DelegationCode, { firmness }: Temper): number {
  const permanent = matter.delegations.some((d) => d.code === by && d.permanent);
  const price = Math.round((ISOLATION * (100 - firmness)) / 100);
  return permanent ? Math.round(price / 2) : price;
}

function overRedLine(view: View, by: DelegationCode, temper: Temper, index: number): Decision | null {
  const { brief, draft } = view;
  const paragraph = draft.paragraphs[index];
  if (!brief || !paragraph) return null;
  const [first] = nearestAcceptable(view, brief, index, paragraph);
  // Nothing in this paragraph would do: another has to carry the objection.
  if (!first) return overBalance(view) ?? anyObjection(view, by, temper, index);
  const { slot, option, wording } = first;
  const reason = weighing(view, 'redLine', {
    index,
    slot,
    option,
    from: standingWording(paragraph),
    to: wording,
  });
  return {
    move: {
      kind: 'breakSilence',
      paragraph: paragraph.paragraph,
      slot,
      option,
      reason: reason.public ?? 'instructions',
    },
    reason,
  };
}

/** A red line that no change of one slot can mend is still a reason to break silence. */
function anyObjection(view: View, _by: DelegationCode, _temper: Temper, index: number): Decision | null {
  const paragraph = view.draft.paragraphs[index];
  const [other] = paragraph ? neighboursOf(view.matter, index, paragraph) : [];
  if (!paragraph || !other) return null;
  return {
    move: {
      kind: 'breakSilence',
      paragraph: paragraph.paragraph,
      slot: other.slot,
      option: other.option,
      reason: 'instructions',
    },
    reason: outOf('redLine', { paragraph: paragraph.paragraph, slot: other.slot, to: other.option }),
  };
}

/** The one change that would do most for the text in this delegation's eyes. */
function overBalance(view: View): Decision | null {
  const best = mostHelpful(view);
  if (!best) return null;
  const paragraph = view.draft.paragraphs[best.index];
  if (!paragraph) return null;
  const reason = weighing(view, 'reservation', best);
  return {
    move: {
      kind: 'breakSilence',
      paragraph: paragraph.paragraph,
      slot: best.slot,
      option: best.option,
      reason: 'balance',
    },
    reason,
  };
}

/** The change of one slot that gains most under the brief, leaving alone what others have objected to. */
function mostHelpful(view: View, leaving: ReadonlySet<number> = new Set()): Weighed | null {
  const { brief, matter, draft, positions } = view;
  if (!brief) return null;
  let best: Weighed | null = null;
  let most = 0;
  for (const [index, paragraph] of draft.paragraphs.entries()) {
    if (paragraph.presence === 'splitOff' || leaving.has(index)) continue;
    const from = standingWording(paragraph);
    const before = worthOfWording(matter, brief, draft, index, from).worth;
    for (const { slot, option, wording } of neighboursOf(matter, index, paragraph)) {
      if (standingOption(draft, paragraph.paragraph, slot) === option) continue;
      const after = worthOfWording(matter, brief, draft, index, wording);
      const refused = Object.values(positions[paragraph.paragraph]?.[slot]?.[option] ?? {}).some(
        (p) => p.stance === 'objects',
      );
      const gain = (after.worth - before) / (refused ? 4 : 1);
      if (!after.crosses && gain > most) {
        most = gain;
        best = { index, slot, option, from, to: wording };
      }
    }
  }
  return best;
}

/** Once a statement has been adopted, a member that would rather have had none says of which paragraphs it is no part. */
export function afterAdoption(view: View, by: DelegationCode, temper: Temper): Decision | null {
  const { brief, matter, draft, outcome } = view;
  if (!brief || outcome?.kind !== 'presidentialStatement') return null;
  if (view.dissociations.some((d) => d.by === by)) return null;
  if (isContent(view, brief, temper)) return null;
  const appraisal = appraisalOf(matter, brief);
  const share = shareGiven(appraisal, brief, temper, timeUsed(view));
  const worst = draft.paragraphs
    .map((paragraph, index) => {
      const { worth } = worthOfWording(matter, brief, draft, index, standingWording(paragraph));
      const table = appraisal.paragraphs[index];
      const short = table ? targetIn(table, share) - worth : 0;
      return { id: paragraph.paragraph, short, present: paragraph.presence };
    })
    .filter((p) => p.present === 'retained' && p.short > 0)
    .sort((a, b) => b.short - a.short)
    .slice(0, 2)
    .map((p) => p.id);
  if (worst.length === 0) return null;
  return {
    move: {
      kind: 'dissociate',
      paragraphs: draft.paragraphs.map((p) => p.paragraph).filter((p) => worst.includes(p)),
    },
    reason: outOf('isolation', { paragraph: worst[0] ?? null, public: 'balance' }),
  };
}

/** What a brief makes of a statement that was agreed. */
interface Judged {
  readonly draft: Draft;
  readonly outcome: View['outcome'];
  readonly margin: number;
  readonly isContent: boolean;
}

const judgements = new WeakMap<Brief, Judged>();

/** Whether what was agreed is no worse for a member than no statement; asked after every statement in the debate, and worked out once. */
function isContent({ matter, draft, outcome }: View, brief: Brief, temper: Temper): boolean {
  const { margin } = temper;
  const known = judgements.get(brief);
  if (known && known.draft === draft && known.outcome === outcome && known.margin === margin)
    return known.isContent;
  const appraisal = appraisalOf(matter, brief);
  const text = worthOfText(matter, brief, draft, outcome?.paragraphs ?? []);
  const without = satisfaction(appraisal, reservationOf(appraisal, brief, temper));
  const isContent = satisfaction(appraisal, text.worth) >= without;
  judgements.set(brief, { draft, outcome, margin, isContent });
  return isContent;
}
