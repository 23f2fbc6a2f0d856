/** Offers a file that was made to be kept by whoever looks at the page. */
import type { TakenFile } from '../../debrief/debrief.ts';

/** How long the browser is given to begin with it, in milliseconds. */
const PATIENCE = 10_000;

/** Offers it as a download; says how many bytes it has. */
export function offer({ name, type, content }: TakenFile): number {
  const file = new Blob([content], { type });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
  return file.size;
}
