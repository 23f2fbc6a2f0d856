/** How wide the page is for the size of its letters. The style sheets use the same widths. */
import { useEffect, useState } from 'preact/hooks';

function isWide(letters: number): boolean {
  const { documentElement } = document;
  return (
    documentElement.clientWidth >= letters * Number.parseFloat(getComputedStyle(documentElement).fontSize)
  );
}

/** Whether the page is at least so many letters (`rem`) wide; follows it as it is turned, resized or set in larger letters. */
export function useWide(letters: number): boolean {
  const [wide, set] = useState(() => isWide(letters));
  useEffect(() => {
    // Larger letters make the page longer, and so it is told of them too.
    const observer = new ResizeObserver(() => set(isWide(letters)));
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [letters]);
  return wide;
}
