/**
 * Who is seen to talk with whom between sittings. A view holds only the understandings and common lines that its onlooker knows
 * of, and so nobody is shown a meeting that is not theirs to see: the gallery sees none.
 */
import type { DelegationCode } from '../council/matter.ts';
import type { View } from '../council/view.ts';

/** Groups of delegations in talks, the latest first; nobody is in two of them. Each is in seating order. */
export function talksIn(view: View): readonly (readonly DelegationCode[])[] {
  const { deals, groupLines, matter, clock, emptySeats } = view;
  const since = clock.corridorEndsAt === null ? clock.now : clock.corridorEndsAt - matter.timetable.corridor;
  const talks = [
    ...deals
      .filter(({ state, at }) => state === 'offered' || (state === 'agreed' && at >= since))
      .map((deal) => ({ at: deal.at, who: [deal.by, ...deal.with] })),
    ...groupLines
      .filter(({ at }) => at >= since)
      .map(({ at, by, group, declined }) => ({
        at,
        who: matter.delegations
          .filter(({ code, groups }) => code === by || (groups.includes(group) && !declined.includes(code)))
          .map(({ code }) => code),
      })),
  ].sort((a, b) => b.at - a.at);
  const taken = new Set<DelegationCode>(emptySeats);
  const seating = matter.delegations.map(({ code }) => code);
  return talks.flatMap(({ who }) => {
    const free = seating.filter((code) => who.includes(code) && !taken.has(code));
    if (free.length < 2) return [];
    for (const code of free) taken.add(code);
    return [free];
  });
}
