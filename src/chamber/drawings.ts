/** The drawings of `assets/chamber/` and the flags, fetched as they are needed and drawn at the density of the screen. */
import type { DelegationCode } from '../council/matter.ts';

const DRAWINGS = import.meta.glob<string>('../../assets/chamber/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The flags of all States that take part in a shipped case. Others are shown by their code alone. */
const FLAGS = import.meta.glob<string>(
  '../../node_modules/flag-icons/flags/4x3/{ao,at,bh,br,cl,cn,de,eg,es,fr,gb,ie,in,ir,jo,jp,li,lt,my,ng,nz,ru,sn,td,ua,us,uy,ve}.svg',
  { query: '?url', import: 'default', eager: true },
);

/** The address of a drawing by its name ("formal-dusk"). */
export function addressOfDrawing(name: string): string {
  const address = DRAWINGS[`../../assets/chamber/${name}.svg`];
  if (address === undefined)
    throw new Error(`There is no drawing "${name}" in assets/chamber; assets/draw/draw.ts writes them.`);
  return address;
}

/** The address of the flag of a State, or null where there is none. */
export function addressOfFlag(code: DelegationCode): string | null {
  return FLAGS[`../../node_modules/flag-icons/flags/4x3/${code.toLowerCase()}.svg`] ?? null;
}

/**
 * Fetches a drawing, ready to be drawn at any size.
 *
 * @throws when it cannot be fetched
 */
export function fetched(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  return new Promise((resolve, reject) => {
    // Not `decode`, which would also draw it at a size that nobody asked for.
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error(`The drawing ${address} could not be fetched.`));
    image.src = address;
  });
}

/**
 * Fetches a drawing and draws it at a size.
 *
 * @param width in pixels, as `height`
 * @throws when it cannot be fetched
 */
export async function drawn(address: string, width: number, height: number): Promise<HTMLCanvasElement> {
  const image = await fetched(address);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width);
  canvas.height = Math.ceil(height);
  // Phaser takes the pixels out again at once; a canvas kept by the graphics card would make it wait for them.
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(image, 0, 0, width, height);
  return canvas;
}
