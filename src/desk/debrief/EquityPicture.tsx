/** Who spoke, how long, and what their moves were for. */
import { scaleLinear } from 'd3-scale';
import type { Debrief } from '../../debrief/debrief.ts';
import type { Words } from '../../words/words.ts';
import { useWide } from '../wide.ts';
import { nameIn, Picture } from './Picture.tsx';
import { FOR_WIDE } from './places.ts';

interface EquityPictureProps {
  readonly words: Words;
  readonly debrief: Debrief;
  readonly own: string | null;
}

const GROUPS = ['asking', 'supporting', 'resisting', 'conceding', 'private', 'chairing', 'formal'] as const;
/** Chairing is told in words: the bar of whoever presides would dwarf all others. */
const DRAWN = GROUPS.filter((group) => group !== 'chairing');
const ROW = 26;
/** Widths of the whole, of the names before the bars and of the figures after them; where the page is narrow, names are codes. */
const WIDE = { width: 640, names: 150, figures: 186 };
const NARROW = { width: 400, names: 34, figures: 170 };

/** Bars of moves by what they were for, with the time on the floor beside each. */
export function EquityPicture({ words, debrief, own }: EquityPictureProps) {
  const say = words.afterwards;
  const { equity, end } = debrief;
  const { members } = equity;
  const isNarrow = !useWide(FOR_WIDE);
  const { width: whole, names, figures } = isNarrow ? NARROW : WIDE;
  const most = Math.max(1, ...members.map((m) => DRAWN.reduce((sum, group) => sum + m.byGroup[group], 0)));
  const length = scaleLinear([0, most], [0, whole - names - figures]);
  return (
    <Picture
      words={words}
      title={say('equity')}
      note={say('equityNote', { time: equity.giniOfTime.toFixed(2), moves: equity.giniOfMoves.toFixed(2) })}
      table={{
        caption: say('equity'),
        columns: [
          say('whoColumn'),
          say('turnsColumn'),
          say('timeColumn'),
          say('movesColumn'),
          ...GROUPS.map((group) => say(`moves.${group}`)),
        ],
        rows: members.map((m) => ({
          key: m.code,
          name: nameIn(end.matter, m.code),
          cells: [m.turns, words.clock(m.seconds), m.moves, ...GROUPS.map((group) => m.byGroup[group])],
        })),
      }}
    >
      <ul class="legend" aria-hidden="true">
        {DRAWN.map((group) => (
          <li key={group} class={`of-${group}`}>
            {say(`moves.${group}`)}
          </li>
        ))}
      </ul>
      <svg
        class="bars"
        viewBox={`0 0 ${whole} ${ROW * members.length}`}
        role="img"
        aria-label={say('equityLabel')}
      >
        {members.map((m, row) => {
          let from = names;
          return (
            <g key={m.code} class={m.code === own ? 'own' : undefined}>
              <text x={names - 8} y={row * ROW + 17} class="name">
                {isNarrow ? m.code : nameIn(end.matter, m.code)}
              </text>
              {DRAWN.map((group) => {
                const width = length(m.byGroup[group]);
                const x = from;
                from += width;
                return (
                  width > 0 && (
                    <rect
                      key={group}
                      class={`of-${group}`}
                      x={x}
                      y={row * ROW + 4}
                      width={width}
                      height={ROW - 8}
                    >
                      <title>{`${say(`moves.${group}`)}: ${m.byGroup[group]}`}</title>
                    </rect>
                  )
                );
              })}
              <text x={from + 6} y={row * ROW + 17} class="amount">
                {say(m.byGroup.chairing > 0 ? 'amountChairing' : 'amount', {
                  moves: m.moves - m.byGroup.chairing,
                  chairing: m.byGroup.chairing,
                  time: words.clock(m.seconds),
                })}
              </text>
            </g>
          );
        })}
      </svg>
    </Picture>
  );
}
