/** Counting what came of many continuations. */
import type { Matter } from '../council/matter.ts';
import type { Meeting } from '../council/meeting.ts';
import { strengthOf, wordingOf } from '../council/text.ts';
import { OUTCOMES, type OutcomeKind } from '../council/vocabulary.ts';
import { isAdopted, satisfactionWith } from './briefs.ts';
import type { Figures, Spread } from './forks.ts';
import { textOfOutcome } from './story.ts';

/** What has come so far. */
export interface Tally {
  /** Counts a meeting that is over. */
  take(end: Meeting): void;
  spread(): Spread;
}

/** A tally in which nothing is counted yet. */
export function newTally(matter: Matter): Tally {
  const outcomes = Object.fromEntries(OUTCOMES.map((kind) => [kind, 0])) as Record<OutcomeKind, number>;
  let runs = 0;
  let silencesBroken = 0;
  const ideas = matter.ideas.map(({ id }) => ({ idea: id, present: 0, levels: [] as number[] }));
  const strengths: number[] = [];
  const members = matter.delegations.map(({ code }) => ({ code, had: [] as number[] }));
  return {
    take(end) {
      runs += 1;
      silencesBroken += end.silencesBroken.length;
      outcomes[end.outcome?.kind ?? 'none'] += 1;
      const text = isAdopted(end) ? (textOfOutcome(end) ?? end.draft) : null;
      for (const { code, had } of members) {
        const brief = end.briefs[code];
        if (brief) had.push(text ? satisfactionWith(matter, brief, text) : brief.without * 10);
      }
      if (!text) return;
      for (const one of ideas) {
        const isIn = matter.paragraphs.some((p) => p.idea === one.idea && wordingOf(text, p.id) !== 'absent');
        if (isIn) one.present += 1;
        one.levels.push(isIn ? strengthOf(matter, text, one.idea) : 0);
      }
      strengths.push(
        ideas.reduce((sum, one) => sum + (one.levels.at(-1) ?? 0), 0) / Math.max(1, ideas.length),
      );
    },
    spread: () => ({
      runs,
      outcomes: { ...outcomes },
      silencesBroken,
      ideas: ideas.map(({ idea, present, levels }) => ({ idea, present, level: figuresOf(levels) })),
      strength: figuresOf(strengths),
      members: members.map(({ code, had }) => ({ code, satisfaction: figuresOf(had) ?? [0, 0, 0, 0, 0] })),
    }),
  };
}

/** Least, quartiles and most; null of nothing. Between two figures the share of the way is taken. */
export function figuresOf(amounts: readonly number[]): Figures | null {
  if (amounts.length === 0) return null;
  const sorted = [...amounts].sort((a, b) => a - b);
  const at = (part: number): number => {
    const place = part * (sorted.length - 1);
    const below = Math.floor(place);
    const low = sorted[below] ?? 0;
    const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
    return low + (high - low) * (place - below);
  };
  return [at(0), at(0.25), at(0.5), at(0.75), at(1)];
}
