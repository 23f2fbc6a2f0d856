/** What a member does with a text under silence, and with one it let pass. */
import type { Brief } from '../council/brief.ts';
import type { DelegationCode, OptionId, SlotId, Wording } from '../council/matter.ts';
import { positionOn } from '../council/positions.ts';
import { type Draft, standingOption } from '../council/text.ts';
import type { View } from '../council/view.ts';
import { nearestAcceptable } from './acceptable.ts';
import { appraisalOf, satisfaction, worthOfText, worthOfWording } from './appraisal.ts';
import { corridorOpenedAt, reservationOf, shareGiven, targetIn, timeUsed } from './aspiration.ts';
import { pleas } from './reading.ts';
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
  const short = shortBy(view, temper, text.worth) - isolation(view, by, temper);
  return short > allowed ? (overBalance(view, by) ?? overWorst(view, brief)) : null;
}

/** The patient write late: others may do it for them. */
function isTimeToWrite({ clock, silence, matter }: View, { patience }: Temper): boolean {
  const left = (silence?.until ?? 0) - clock.now;
  return 100 * left <= (120 - patience) * matter.timetable.silence;
}

/** By how much a text is worth less than having none, in thousandths of the brief. */
function shortBy({ brief, matter }: View, temper: Temper, worth: number): number {
  if (!brief) return 0;
  const appraisal = appraisalOf(matter, brief);
  const needed = satisfaction(appraisal, reservationOf(appraisal, brief, temper));
  return needed - satisfaction(appraisal, worth);
}

/**
 * What a member writes to the penholder before silence when it would rather have no text than this one: the change that would help most, then
 * the next, until what it has asked for would do. It writes so once before each silence, and asks for nothing twice.
 */
export function beforeSilence(view: View, by: DelegationCode, temper: Temper): Decision | null {
  const { brief, matter, draft } = view;
  if (!brief || hasPleaded(view, by)) return null;
  let { worth } = worthOfText(matter, brief, draft);
  const asked = new Set<number>();
  for (const [index, paragraph] of draft.paragraphs.entries())
    for (const { slot, option } of paragraph.brackets) {
      if (positionOn(view, by, paragraph.paragraph, slot, option)?.stance !== 'supports') continue;
      worth += Math.max(0, gainOf(view, brief, index, changed(paragraph, slot, option)));
      asked.add(index);
    }
  const wanted: Weighed[] = [];
  while (shortBy(view, temper, worth) > 0 && wanted.length < MOST_ASKED) {
    const best = mostHelpful(
      view,
      (index, slot, option) => !asked.has(index) && !hasAsked(view, by, index, slot, option),
    );
    if (!best) break;
    wanted.push(best);
    asked.add(best.index);
    worth += gainOf(view, brief, best.index, best.to);
  }
  const [first, ...others] = wanted.map(({ index, slot, option }) => ({
    as: 'proposeWording' as const,
    paragraph: draft.paragraphs[index]?.paragraph ?? '',
    slot,
    option,
    reason: 'balance' as const,
  }));
  const [weightiest] = wanted;
  if (!first || !weightiest) return null;
  return {
    move: { kind: 'sendComments', comments: [first, ...others] },
    reason: weighing(view, 'reservation', weightiest),
  };
}

/** Where no change of one slot would help, a text that is worth less than none is objected to where it falls farthest short. */
function overWorst(view: View, brief: Brief): Decision | null {
  const { matter, draft } = view;
  const { paragraphs } = appraisalOf(matter, brief);
  let found: { readonly paragraph: string; readonly slot: SlotId; readonly option: OptionId } | null = null;
  let most = 0;
  for (const [index, paragraph] of draft.paragraphs.entries()) {
    if (paragraph.presence === 'splitOff') continue;
    const { worth } = worthOfWording(matter, brief, draft, index, standingWording(paragraph));
    const short = (paragraphs[index]?.best ?? worth) - worth;
    const other = neighboursOf(matter, index, paragraph).find(
      ({ wording }) => !worthOfWording(matter, brief, draft, index, wording).crosses,
    );
    if (!other || short <= most) continue;
    most = short;
    found = { paragraph: paragraph.paragraph, slot: other.slot, option: other.option };
  }
  if (!found) return null;
  return {
    move: { kind: 'breakSilence', ...found, reason: 'balance' },
    reason: outOf('reservation', {
      paragraph: found.paragraph,
      slot: found.slot,
      to: found.option,
      public: 'balance',
    }),
  };
}

/** No more than this is asked for in one letter before silence. */
const MOST_ASKED = 6;

/** What another wording of a paragraph is worth more than what stands. */
function gainOf({ matter, draft }: View, brief: Brief, index: number, to: Wording): number {
  const paragraph = draft.paragraphs[index];
  if (!paragraph) return 0;
  return (
    worthOfWording(matter, brief, draft, index, to).worth -
    worthOfWording(matter, brief, draft, index, standingWording(paragraph)).worth
  );
}

/** Whether a member has asked for a better balance since silence was last broken, or since the last sitting. */
function hasPleaded(view: View, by: DelegationCode): boolean {
  const since = Math.max(view.silencesBroken.at(-1)?.at ?? 0, corridorOpenedAt(view));
  return (view.commentsSentAt[by] ?? -1) > since && pleas(view, by).some((at) => at > since);
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
  if (!first) return overBalance(view, by) ?? anyObjection(view, by, temper, index);
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

/** The one change that would do most for the text in this delegation's eyes; what it has not asked for yet, if there is any. */
function overBalance(view: View, by: DelegationCode): Decision | null {
  const best =
    mostHelpful(view, (index, slot, option) => !hasAsked(view, by, index, slot, option)) ??
    mostHelpful(view, () => true);
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

/** Whether a member has said anything of an option. */
function hasAsked(view: View, by: DelegationCode, index: number, slot: SlotId, option: OptionId): boolean {
  return positionOn(view, by, view.draft.paragraphs[index]?.paragraph ?? '', slot, option) !== undefined;
}

/** The change of one slot that gains most under the brief, of those that may be asked for; less so where others have objected. */
function mostHelpful(
  view: View,
  mayAsk: (index: number, slot: SlotId, option: OptionId) => boolean,
): Weighed | null {
  const { brief, matter, draft, positions } = view;
  if (!brief) return null;
  let best: Weighed | null = null;
  let most = 0;
  for (const [index, paragraph] of draft.paragraphs.entries()) {
    if (paragraph.presence === 'splitOff') continue;
    const from = standingWording(paragraph);
    const before = worthOfWording(matter, brief, draft, index, from).worth;
    for (const { slot, option, wording } of neighboursOf(matter, index, paragraph)) {
      if (standingOption(draft, paragraph.paragraph, slot) === option || !mayAsk(index, slot, option))
        continue;
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
