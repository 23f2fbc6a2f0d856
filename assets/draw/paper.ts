/** Cutting paper: shapes as SVG, each with the soft edge that a sheet has which lies on another. */

/** A colour as "#rrggbb". */
export type Colour = string;

/** A colour mixed with another; `part` of the other, 0 to 1. */
export function mixed(colour: Colour, other: Colour, part: number): Colour {
  const channel = (of: Colour, i: number) => Number.parseInt(of.slice(1 + 2 * i, 3 + 2 * i), 16);
  return `#${[0, 1, 2]
    .map((i) => Math.round(channel(colour, i) * (1 - part) + channel(other, i) * part))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** A colour nearer to the shade of the hall. */
export const darker = (colour: Colour, part = 0.18): Colour => mixed(colour, '#0b1322', part);
/** A colour nearer to the light of the lamps. */
export const lighter = (colour: Colour, part = 0.14): Colour => mixed(colour, '#fff1d6', part);

/** A number as short as it may be written in a drawing. */
export const short = (n: number): string => String(Math.round(n * 10) / 10);

/** A filled shape. */
export function cut(path: string, fill: Colour, more = ''): string {
  return `<path d="${path}" fill="${fill}"${more === '' ? '' : ` ${more}`}/>`;
}

/** A shape with the shadow it throws on what lies below. */
export function laid(path: string, fill: Colour, by = 1.4): string {
  return `${cut(path, '#0a1020', `opacity=".26" transform="translate(${short(by * 0.5)} ${by})"`)}${cut(path, fill)}`;
}

/** An ellipse as a path, so that it can be laid like any shape. */
export function oval(x: number, y: number, rx: number, ry: number): string {
  return `M${short(x - rx)} ${short(y)}a${short(rx)} ${short(ry)} 0 1 0 ${short(2 * rx)} 0a${short(rx)} ${short(ry)} 0 1 0 ${short(-2 * rx)} 0z`;
}

/** A closed shape through points. */
export function corners(points: readonly { readonly x: number; readonly y: number }[]): string {
  return `M${points.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}z`;
}

/** A rectangle as a path. */
export function box(x: number, y: number, width: number, height: number): string {
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
}

/** A group, moved. */
export function at(x: number, y: number, ...parts: readonly string[]): string {
  return `<g transform="translate(${short(x)} ${short(y)})">${parts.join('')}</g>`;
}

/** The part of a whole drawing that a layer takes. */
export function cropped(
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  ...parts: readonly string[]
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${parts.join('')}</svg>\n`;
}

/** A whole drawing. */
export function drawing(width: number, height: number, ...parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>\n`;
}
