/** What there is to see in a view for somebody who learns: words that are contested, what matters to one's brief, and a possible trade. */
import type { DelegationCode, IssueId, OptionId, ParagraphId, SlotId } from '../../council/matter.ts';
import { draftParagraph, standingOption } from '../../council/text.ts';
import type { View } from '../../council/view.ts';
import { PRESENCE } from '../../council/vocabulary.ts';
import { effectOf, stakesIn } from '../play/effect.ts';
import type { Place } from '../play/moves.ts';

/** Words in brackets, and the words that stand in their place. */
export interface ContestedWords extends Place {
  readonly standing: OptionId;
  readonly sponsors: readonly DelegationCode[];
}

/** Slots of this name hold the operative verb of a sentence. */
export const VERB: SlotId = 'verb';

/** The words in brackets in a paragraph that do not stand, in the order in which they were put there. */
export function contestedIn(view: View, id: ParagraphId): readonly ContestedWords[] {
  const drafted = draftParagraph(view.draft, id);
  if (!drafted) return [];
  return drafted.brackets.flatMap(({ slot, option, sponsors }) => {
    const standing = standingOption(view.draft, id, slot);
    return option === standing || slot === PRESENCE
      ? []
      : [{ paragraph: id, slot, option, standing, sponsors }];
  });
}

/** The words in brackets in a paragraph on which most hangs for the onlooker's brief; null where there are none. */
export function mostAtIssue(view: View, id: ParagraphId): ContestedWords | null {
  const hangs = (words: ContestedWords) => Math.abs(worthOfWords(view, words));
  const [most] = [...contestedIn(view, id)].sort((a, b) => hangs(b) - hangs(a));
  return most ?? null;
}

/** What words would do for the onlooker's brief, in points; 0 where nothing is known of that. */
export function worthOfWords(view: View, { paragraph, slot, option }: Place): number {
  return effectOf(view, paragraph, slot, option)?.points ?? 0;
}

/** The issue that weighs most in the onlooker's brief; null where there is no brief. */
export function weightiestIssue({ brief, matter }: View): IssueId | null {
  const weight = (id: IssueId) => brief?.instructions[id]?.weight ?? 0;
  return brief ? ([...matter.issues].sort((a, b) => weight(b.id) - weight(a.id))[0]?.id ?? null) : null;
}

/** The paragraph that the onlooker's brief cares about most. */
export function weightiestParagraph(view: View): ParagraphId | null {
  const issue = view.matter.issues.find((i) => i.id === weightiestIssue(view));
  if (issue?.home) return issue.home;
  const weights = view.matter.paragraphs.map(({ id }) => ({
    id,
    weight: stakesIn(view, id)[0]?.weight ?? 0,
  }));
  return weights.sort((a, b) => b.weight - a.weight)[0]?.id ?? null;
}

/** A trade that both sides might gain from: what the other has asked for in public, and what one would have in return. */
export interface PossibleTrade {
  readonly partner: DelegationCode;
  readonly theirs: Place;
  readonly mine: Place;
}

/** What a trade may cost the giver, in points of its brief, to be worth suggesting. */
const AT_MOST = 9;

/**
 * A trade to learn from, or null: somebody's words in brackets that cost the onlooker little and cross no red line, for words of the
 * onlooker's weightiest paragraph that this somebody has not spoken for. Rests on the public record and the onlooker's own brief only.
 */
export function possibleTrade(view: View, code: DelegationCode): PossibleTrade | null {
  const home = weightiestParagraph(view);
  const mine = home === null ? null : wordsWorthMost(view, home);
  if (home === null || !mine) return null;
  const trades = view.matter.paragraphs
    .filter(({ id }) => id !== home)
    .flatMap(({ id }) =>
      contestedIn(view, id).flatMap(({ sponsors, paragraph, slot, option }) => {
        const effect = effectOf(view, paragraph, slot, option);
        if (!effect || effect.points > 0 || effect.points < -AT_MOST || effect.crosses.length > 0) return [];
        return sponsors
          .filter((who) => who !== code && !speaksFor(view, who, mine))
          .map((partner) => ({
            partner,
            theirs: { paragraph, slot, option },
            mine,
            cost: -effect.points,
            against: speaksAgainst(view, partner, home, mine.slot) ? 1 : 0,
          }));
      }),
    )
    .sort((a, b) => b.against - a.against || a.cost - b.cost);
  const [best] = trades;
  return best ? { partner: best.partner, theirs: best.theirs, mine: best.mine } : null;
}

/** The better of two wordings for the onlooker's brief, where most hangs on which of them stands; null where nothing does. */
export function wordsWorthMost(view: View, id: ParagraphId): Place | null {
  const most = mostAtIssue(view, id);
  if (!most) return null;
  const points = worthOfWords(view, most);
  if (points === 0) return null;
  const { paragraph, slot, option, standing } = most;
  return { paragraph, slot, option: points > 0 ? option : standing };
}

function speaksFor(view: View, who: DelegationCode, { paragraph, slot, option }: Place): boolean {
  const stance = view.positions[paragraph]?.[slot]?.[option]?.[who]?.stance;
  return stance === 'supports' || stance === 'canLiveWith';
}

/** Whether a delegation has spoken for other words in the place. */
function speaksAgainst(view: View, who: DelegationCode, paragraph: ParagraphId, slot: SlotId): boolean {
  return Object.values(view.positions[paragraph]?.[slot] ?? {}).some((said) => said[who] !== undefined);
}
