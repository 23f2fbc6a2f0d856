/** Who stood near whom, moment by moment: a map in two dimensions that says what it cannot show. */
import { scaleLinear } from 'd3-scale';
import { useId, useState } from 'preact/hooks';
import type { Debrief, Snapshot } from '../../debrief/debrief.ts';
import type { Words } from '../../words/words.ts';
import { nameIn, Picture } from './Picture.tsx';
import { apart } from './places.ts';

interface PositionsPictureProps {
  readonly words: Words;
  readonly debrief: Debrief;
  /** Whose place is marked; null where nobody played. */
  readonly own: string | null;
}

const SIZE = 420;
const EDGE = 34;
/** Above this, distances in the picture are to be read with care (Kruskal 1964: 0.2 is poor). */
const POOR = 0.2;

/** The map of positions over time. */
export function PositionsPicture({ words, debrief, own }: PositionsPictureProps) {
  const say = words.afterwards;
  const { positions, end } = debrief;
  const { members, snapshots, axes, shown, agreement } = positions;
  const [moment, setMoment] = useState(snapshots.length - 1);
  const slider = useId();
  const snapshot = snapshots[moment];
  if (!snapshot || axes.length === 0)
    return (
      <figure class="ofFigures">
        <h4>{say('positions')}</h4>
        <p class="note">{say('positionsNone')}</p>
      </figure>
    );
  const ends = (place: number) => {
    const axis = axes[place];
    const [towards] = axis?.positive ?? [];
    const [away] = axis?.negative ?? [];
    return {
      towards: towards ? words.change(end, towards) : '',
      away: away ? words.change(end, away) : '',
      percent: Math.round(100 * (axis?.share ?? 0)),
    };
  };
  const across = ends(0);
  const up = ends(1);
  const share = (one: number, other: number) => {
    const both = agreement[one]?.[other];
    return both?.share === null || both?.share === undefined ? null : Math.round(100 * both.share);
  };
  const rows = members.map((code, one) => {
    const others = members
      .map((other, place) => ({ other, alike: place === one ? null : share(one, place) }))
      .filter((o): o is { readonly other: string; readonly alike: number } => o.alike !== null)
      .sort((a, b) => b.alike - a.alike);
    const told = (o: (typeof others)[number] | undefined) =>
      o ? say('alikeWith', { who: nameIn(end.matter, o.other), percent: o.alike }) : say('nobody');
    return { key: code, name: nameIn(end.matter, code), cells: [told(others[0]), told(others.at(-1))] };
  });
  return (
    <Picture
      words={words}
      title={say('positions')}
      note={say('positionsNote', { percent: Math.round(100 * shown) })}
      table={{
        caption: say('positionsTable'),
        columns: [say('whoColumn'), say('nearest'), say('farthest')],
        rows,
      }}
    >
      <MapOfMembers words={words} debrief={debrief} snapshot={snapshot} own={own} />
      <div class="scrubber">
        <label for={slider}>{say('moment')}</label>
        <input
          id={slider}
          type="range"
          min={0}
          max={snapshots.length - 1}
          value={moment}
          aria-valuetext={momentIn(words, snapshot)}
          onInput={({ currentTarget }) => setMoment(Number(currentTarget.value))}
        />
        <output for={slider}>{momentIn(words, snapshot)}</output>
      </div>
      <ul class="axes">
        {across.towards !== '' && <li>{say('axisAcross', across)}</li>}
        {up.towards !== '' && <li>{say('axisUp', up)}</li>}
        {snapshot.stress > POOR && <li>{say('stress', { stress: snapshot.stress.toFixed(2) })}</li>}
      </ul>
    </Picture>
  );
}

function momentIn(words: Words, { at, after }: Snapshot): string {
  return words.afterwards('momentAfter', {
    at: words.clock(at),
    after: words.afterwards(`after.${after}`),
  });
}

function MapOfMembers({
  words,
  debrief,
  snapshot,
  own,
}: PositionsPictureProps & { readonly snapshot: Snapshot }) {
  const { positions, end } = debrief;
  const place = scaleLinear([-1, 1], [EDGE, SIZE - EDGE]);
  const points = apart(snapshot.points.map(({ x, y }) => ({ x: place(x), y: SIZE - place(y) })));
  return (
    <svg
      class="map"
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={words.afterwards('positionsLabel', { moment: momentIn(words, snapshot) })}
    >
      <line class="axis" x1={EDGE / 2} x2={SIZE - EDGE / 2} y1={SIZE / 2} y2={SIZE / 2} />
      <line class="axis" y1={EDGE / 2} y2={SIZE - EDGE / 2} x1={SIZE / 2} x2={SIZE / 2} />
      {positions.members.map((code, one) => {
        const point = points[one];
        return (
          point && (
            <g key={code} class={code === own ? 'member own' : 'member'}>
              <title>{nameIn(end.matter, code)}</title>
              <line x1={point.from.x} y1={point.from.y} x2={point.x} y2={point.y} />
              <circle cx={point.x} cy={point.y} r={15} />
              <text x={point.x} y={point.y + 4.5}>
                {code}
              </text>
            </g>
          )
        );
      })}
    </svg>
  );
}
