/** The table from above: a horseshoe with fifteen places, the President's at its head, each with its placard. */

/** A place at the table. */
interface Place {
  readonly code: string;
  readonly name: string;
  /** The address of the seat. */
  readonly to: string;
  readonly presides: boolean;
}

/** The width and height of the drawing, in its own units, and the radius on which the places lie. */
const WIDTH = 640;
const HEIGHT = 372;
const RADIUS = 236;
/** The bow goes on below its middle by this part of half a turn, on either side. */
const ARMS = 0.08;

/**
 * Places are pressed with a pointer; whoever uses keys or hears the page has the same addresses in the list beside it, and so
 * this is hidden from them. The President sits at the head, and the others follow in seating order on either side.
 */
export function Horseshoe({ seats }: { readonly seats: readonly Place[] }) {
  return (
    <svg class="horseshoe noPrint" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <path class="tableTop" d={bow(RADIUS - 46)} />
      <path class="tableEdge" d={bow(RADIUS - 66)} />
      <rect class="paper" x={WIDTH / 2 - 24} y={HEIGHT - 150} width="48" height="62" rx="2" />
      {[0, 1, 2, 3, 4].map((line) => (
        <rect
          key={line}
          class="line"
          x={WIDTH / 2 - 16}
          y={HEIGHT - 140 + 10 * line}
          width={line === 4 ? 18 : 32}
          height="2.5"
        />
      ))}
      {fromTheHead(seats).map(({ code, name, to, presides }, i) => {
        const angle = Math.PI * (1 + ARMS - ((1 + 2 * ARMS) * i) / Math.max(1, seats.length - 1));
        const at = (radius: number) => ({
          x: WIDTH / 2 + radius * Math.cos(angle),
          y: HEIGHT - 90 - radius * Math.sin(angle),
        });
        const chair = at(RADIUS);
        const placard = at(RADIUS - 46);
        return (
          <a key={code} href={to} tabindex={-1} class={presides ? 'place presides' : 'place'}>
            <title>{name}</title>
            <circle class="chair" cx={chair.x} cy={chair.y} r="20" />
            <rect class="placard" x={placard.x - 17} y={placard.y - 10} width="34" height="20" rx="2" />
            <text x={placard.x} y={placard.y + 5} text-anchor="middle">
              {code}
            </text>
          </a>
        );
      })}
    </svg>
  );
}

/** The seats turned so that the President's is in the middle. */
function fromTheHead(seats: readonly Place[]): readonly Place[] {
  const head = Math.max(
    0,
    seats.findIndex(({ presides }) => presides),
  );
  const first = (head - Math.floor(seats.length / 2) + seats.length) % seats.length;
  return [...seats.slice(first), ...seats.slice(0, first)];
}

function bow(radius: number): string {
  const dx = radius * Math.cos(Math.PI * ARMS);
  const y = HEIGHT - 90 + radius * Math.sin(Math.PI * ARMS);
  return `M ${WIDTH / 2 - dx} ${y} A ${radius} ${radius} 0 1 1 ${WIDTH / 2 + dx} ${y}`;
}
