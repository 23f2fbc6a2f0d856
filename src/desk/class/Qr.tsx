/** A QR code, drawn as shapes of the page: black on white whatever the theme, since cameras read it. */

import { useMemo } from 'preact/hooks';
import { create } from 'qrcode';

interface QrProps {
  /** What it says. */
  readonly text: string;
  /** What it is, for whoever does not see it. */
  readonly label: string;
}

/** Light squares that a code needs around it. */
const MARGIN = 4;

/** The code of a text. */
export function Qr({ text, label }: QrProps) {
  const { size, dark } = useMemo(() => {
    const { modules } = create(text, { errorCorrectionLevel: 'M' });
    const squares: string[] = [];
    for (let y = 0; y < modules.size; y++)
      for (let x = 0; x < modules.size; x++)
        if (modules.get(y, x)) squares.push(`M${x + MARGIN} ${y + MARGIN}h1v1h-1z`);
    return { size: modules.size + 2 * MARGIN, dark: squares.join('') };
  }, [text]);
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect class="light" width={size} height={size} />
      <path class="dark" d={dark} />
    </svg>
  );
}
