/** What composed changes would do for one's own brief, in a sentence. */
import type { Change } from '../../council/text.ts';
import { type Effect, effectOfChanges } from './effect.ts';
import type { Table } from './table.ts';

interface WorthProps extends Pick<Table, 'words' | 'view'> {
  readonly changes: readonly Change[];
}

/** The effect of several changes together; nothing for whoever has no brief. */
export function Worth({ words, view, changes }: WorthProps) {
  return <EffectInWords {...{ words, view }} effect={effectOfChanges(view, changes)} />;
}

interface EffectProps extends Pick<Table, 'words' | 'view'> {
  readonly effect: Effect | null;
}

/** An effect: "+6 for you, crosses no red line." */
export function EffectInWords({ words, view, effect }: EffectProps) {
  if (!effect) return null;
  const { points, crosses } = effect;
  const lines =
    crosses.length > 0
      ? words.desk('crossesLine', { issues: words.list(crosses.map((issue) => words.issue(view, issue))) })
      : words.desk('crossesNone');
  const say = words.drafting;
  return (
    <span class={`effect ${points > 0 ? 'gain' : points < 0 ? 'loss' : ''}`}>
      {points > 0
        ? say('worthGain', { points, lines })
        : points < 0
          ? say('worthLoss', { points: -points, lines })
          : say('worthNone', { lines })}
    </span>
  );
}
