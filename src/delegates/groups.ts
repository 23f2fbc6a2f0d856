/** The common line of a group: proposed once, early, on the words that its proposer most wants and that no partner has spoken against. */
import type { DelegationCode } from '../council/matter.ts';
import { positionOn } from '../council/positions.ts';
import type { View } from '../council/view.ts';
import { type Decision, weighing } from './reasons.ts';
import { hasSpokenFor } from './room.ts';
import type { Temper } from './temper.ts';
import { changed, standingWording } from './wordings.ts';

/** A group line is proposed by those who care for their groups at least this much, of 100. */
const LOYAL = 50;
/** And for words worth at least this much, in thousandths of the brief. */
const WORTH_A_LINE = 16;
/** A group larger than this cannot be brought to one line between two sittings. */
const LARGEST = 4;

/** A line to propose to one of the delegation's groups, or null. Each group is asked once, by whoever is first. */
export function lineToPropose(view: View, by: DelegationCode, { loyalty }: Temper): Decision | null {
  if (loyalty < LOYAL || view.sittings !== 1) return null;
  const own = view.matter.delegations.find((d) => d.code === by);
  for (const group of own?.groups ?? []) {
    const members = view.matter.delegations.filter((d) => d.groups.includes(group)).map((d) => d.code);
    if (members.length < 2 || members.length > LARGEST) continue;
    if (view.groupLines.some((l) => l.group === group)) continue;
    const partners = members.filter((code) => code !== by);
    const line = bestLine(view, by, group, partners);
    if (line) return line;
  }
  return null;
}

function bestLine(
  view: View,
  by: DelegationCode,
  group: string,
  partners: readonly DelegationCode[],
): Decision | null {
  let best: Decision | null = null;
  let most = WORTH_A_LINE;
  for (const [index, paragraph] of view.draft.paragraphs.entries())
    for (const { slot, option, sponsors } of paragraph.brackets) {
      const id = paragraph.paragraph;
      if (!hasSpokenFor(view, by, id, { slot, option, sponsors })) continue;
      const isOpposed = partners.some((code) => {
        const stance = positionOn(view, code, id, slot, option)?.stance;
        return stance === 'reserves' || stance === 'objects';
      });
      // A line is for bringing partners in: where all have spoken already there is nothing to agree.
      const isNew = partners.some((code) => positionOn(view, code, id, slot, option) === undefined);
      if (isOpposed || !isNew) continue;
      const reason = weighing(view, 'group', {
        index,
        slot,
        option,
        from: standingWording(paragraph),
        to: changed(paragraph, slot, option),
      });
      if (reason.change <= most) continue;
      most = reason.change;
      best = { move: { kind: 'proposeGroupLine', group, paragraph: id, slot, option }, reason };
    }
  return best;
}
