/** The table as an emblem: a horseshoe with fifteen places, seen from above, the President's at its head. */

/** Places at the table. */
const PLACES = 15;
/** The width and height of the drawing, in its own units, and the radius on which the places lie. */
const WIDTH = 520;
const HEIGHT = 300;
const RADIUS = 190;

/** Where the places lie: on a bow that is open towards the reader, from its left end to its right. */
function places(): readonly { readonly x: number; readonly y: number; readonly turn: number }[] {
  return Array.from({ length: PLACES }, (_, i) => {
    const angle = Math.PI * (1.06 - (1.12 * i) / (PLACES - 1));
    return {
      x: WIDTH / 2 + RADIUS * Math.cos(angle),
      y: HEIGHT - 60 - RADIUS * Math.sin(angle),
      turn: 90 - (angle * 180) / Math.PI,
    };
  });
}

/** Decoration: whoever does not see it misses nothing. */
export function Horseshoe() {
  return (
    <svg class="horseshoe" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <path class="tableTop" d={bow(RADIUS - 34)} />
      <path class="tableEdge" d={bow(RADIUS - 50)} />
      {places().map(({ x, y, turn }, i) => (
        <g key={turn} transform={`translate(${x} ${y}) rotate(${turn})`}>
          <rect
            class={i === (PLACES - 1) / 2 ? 'chair president' : 'chair'}
            x="-13"
            y="-13"
            width="26"
            height="20"
            rx="7"
          />
          <rect class="placard" x="-9" y="18" width="18" height="5" rx="1" />
        </g>
      ))}
      <rect class="paper" x={WIDTH / 2 - 17} y={HEIGHT - 122} width="34" height="44" rx="1.5" />
      {[0, 1, 2, 3].map((line) => (
        <rect
          key={line}
          class="line"
          x={WIDTH / 2 - 11}
          y={HEIGHT - 114 + 8 * line}
          width={line === 3 ? 13 : 22}
          height="2"
        />
      ))}
    </svg>
  );
}

function bow(radius: number): string {
  const dx = radius * Math.cos(Math.PI * 0.06);
  const y = HEIGHT - 60 + radius * Math.sin(Math.PI * 0.06);
  return `M ${WIDTH / 2 - dx} ${y} A ${radius} ${radius} 0 1 1 ${WIDTH / 2 + dx} ${y}`;
}
