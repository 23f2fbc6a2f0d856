/** Who spoke, how long, and what their moves were for. */
import { scaleLinear } from 'd3-scale';
import type { Debrief } from '../../debrief/debrief.ts';
import type { Words } from '../../words/words.ts';
import { nameIn, Picture } from './Picture.tsx';

interface EquityPictureProps {
  readonly words: Words;
  readonly debrief: Debrief;
  readonly own: string | null;
}

const GROUPS = ['asking', 'supporting', 'resisting', 'conceding', 'private', 'chairing', 'formal'] as const;
const WIDTH = 640;
const ROW = 26;
const NAMES = 150;
const FIGURES = 118;

/** Bars of moves by what they were for, with the time on the floor beside each. */
export function EquityPicture({ words, debrief, own }: EquityPictureProps) {
  const say = words.afterwards;
  const { equity, end } = debrief;
  const { members } = equity;
  const most = Math.max(1, ...members.map((m) => m.moves));
  const length = scaleLinear([0, most], [0, WIDTH - NAMES - FIGURES]);
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
        {GROUPS.map((group) => (
          <li key={group} class={`of-${group}`}>
            {say(`moves.${group}`)}
          </li>
        ))}
      </ul>
      <svg
        class="bars"
        viewBox={`0 0 ${WIDTH} ${ROW * members.length}`}
        role="img"
        aria-label={say('equityLabel')}
      >
        {members.map((m, row) => {
          let from = NAMES;
          return (
            <g key={m.code} class={m.code === own ? 'own' : undefined}>
              <text x={NAMES - 8} y={row * ROW + 17} class="name">
                {nameIn(end.matter, m.code)}
              </text>
              {GROUPS.map((group) => {
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
                {`${m.moves} · ${words.clock(m.seconds)}`}
              </text>
            </g>
          );
        })}
      </svg>
    </Picture>
  );
}
