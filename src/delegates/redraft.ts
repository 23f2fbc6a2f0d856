/** How the penholder redrafts: which proposals it takes in, which it declines, which paragraphs it gives up. */
import type { Brief } from '../council/brief.ts';
import type { Choice, Paragraph, Wording } from '../council/matter.ts';
import type { Change, DraftParagraph } from '../council/text.ts';
import type { View } from '../council/view.ts';
import { DELETED, PRESENCE, RETAINED } from '../council/vocabulary.ts';
import { appraisalOf, standingWording, worthOfWording } from './appraisal.ts';
import { contestedSlots, presenceOption, type Standing, standingOf } from './room.ts';

/** How a redraft is made: `taking` takes in what is clear, `settling` leaves nothing open. */
export type Manner = 'taking' | 'settling';

/** What a thousandth of the penholder's own brief counts beside what was said in the room. */
const OWN_VOICE = 3;
/** By how much a proposal must be more welcome than what stands to be taken in while there is time. */
const CLEARLY = 150;

/** The changes that the penholder would make now; slots that keep their words but lose their brackets are among them. */
export function redraft(view: View, manner: Manner): readonly Change[] {
  const { brief, matter } = view;
  if (!brief) return [];
  return view.draft.paragraphs.flatMap((draft, index) => {
    const paragraph = matter.paragraphs[index];
    return paragraph && draft.presence !== 'splitOff'
      ? redraftParagraph(view, brief, index, paragraph, draft, manner)
      : [];
  });
}

function redraftParagraph(
  view: View,
  brief: Brief,
  index: number,
  paragraph: Paragraph,
  draft: DraftParagraph,
  manner: Manner,
): readonly Change[] {
  const contested = contestedSlots(view, draft);
  if (contested.length === 0) return [];
  const changes: Change[] = [];
  let choice: Choice = draft.standing;
  const blocked = new Set<string>();
  for (const slot of contested) {
    if (slot === PRESENCE) continue;
    const stands = choice[slot] ?? '';
    const options = standingOf(view, paragraph, slot).map((standing) => {
      const wording: Wording = { ...choice, [slot]: standing.option };
      return { ...standing, wording, own: ownVoice(view, brief, index, wording) };
    });
    const possible = options.filter((o) => !o.own.crosses);
    const here = options.find((o) => o.option === stands);
    const best = possible.reduce<(typeof possible)[number] | null>(
      (top, o) => (top === null || o.score + o.own.points > top.score + top.own.points ? o : top),
      null,
    );
    if (!best || !here) continue;
    const lead = best.score + best.own.points - here.score - here.own.points;
    const bracketed = draft.brackets.some((b) => b.slot === slot);
    const taken = best.option !== stands && (manner === 'settling' ? lead > 0 : lead >= CLEARLY);
    const settled = taken ? best : here;
    for (const code of settled.against) blocked.add(code);
    if (taken) choice = { ...choice, [slot]: best.option };
    if (taken || (bracketed && (manner === 'settling' || declined(options, here))))
      changes.push({ paragraph: paragraph.id, slot, option: settled.option });
  }
  const presence = presenceChange(view, brief, index, paragraph, draft, manner, blocked.size, choice);
  return presence ? [...changes, presence] : changes;
}

/** Whether every proposal beside the standing words has more against it than for it. */
function declined(options: readonly Standing[], here: Standing): boolean {
  return here.against.length === 0 && options.every((o) => o === here || o.score < here.score - CLEARLY);
}

/** Whether a paragraph is to be given up, or taken back, or its brackets only to be settled. */
function presenceChange(
  view: View,
  brief: Brief,
  index: number,
  paragraph: Paragraph,
  draft: DraftParagraph,
  manner: Manner,
  blocked: number,
  choice: Choice,
): Change | null {
  const stands = presenceOption(draft.presence);
  const bracketed = draft.brackets.some((b) => b.slot === PRESENCE);
  const keep = { paragraph: paragraph.id, slot: PRESENCE, option: stands };
  if (!paragraph.mayBeAbsent) return bracketed && manner === 'settling' ? keep : null;
  const [retained, deleted] = standingOf(view, paragraph, PRESENCE);
  if (!retained || !deleted) return null;
  const kept = ownVoice(view, brief, index, choice);
  const gone = ownVoice(view, brief, index, 'absent');
  const forKeeping = retained.score + kept.points - (manner === 'settling' ? 900 * blocked : 0);
  const forLeaving = deleted.score + gone.points;
  const wanted =
    gone.crosses || deleted.against.length > retained.against.length + blocked
      ? RETAINED
      : kept.crosses || forLeaving > forKeeping + (manner === 'settling' ? 0 : CLEARLY)
        ? DELETED
        : RETAINED;
  if (wanted !== stands && (bracketed || blocked > 0))
    return { paragraph: paragraph.id, slot: PRESENCE, option: wanted };
  return bracketed && manner === 'settling' ? keep : null;
}

/** What a wording counts for the penholder itself. */
function ownVoice(view: View, brief: Brief, index: number, wording: Wording) {
  const { worth, crosses } = worthOfWording(view.matter, brief, view.draft, index, wording);
  const { worst, best } = appraisalOf(view.matter, brief);
  return { crosses, points: best === worst ? 0 : Math.round((OWN_VOICE * 1000 * worth) / (best - worst)) };
}

/** The draft paragraph as it would stand after changes, for a look ahead. */
export function afterChanges(draft: DraftParagraph, changes: readonly Change[]): Wording {
  let choice = draft.standing;
  let presence = draft.presence;
  for (const change of changes) {
    if (change.paragraph !== draft.paragraph) continue;
    if (change.slot === PRESENCE) presence = change.option === RETAINED ? 'retained' : 'deleted';
    else choice = { ...choice, [change.slot]: change.option };
  }
  return standingWording({ ...draft, standing: choice, presence });
}
