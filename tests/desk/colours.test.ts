/** Every colour that is read upon another has contrast enough: WCAG 2.2, AA in the usual colours and AAA in high contrast. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const desk = fileURLToPath(new URL('../../src/desk/', import.meta.url));
const sheet = readFileSync(`${desk}colours.css`, 'utf8');

/** The block after a selector. */
function block(selector: string): string {
  return sheet.split(`${selector} {`)[1]?.split('}')[0] ?? '';
}

/** The colours of a theme, by name without the dashes; high contrast changes some of them. */
function coloursOf(theme: 'light' | 'dark', contrast: 'usual' | 'high'): ReadonlyMap<string, string> {
  const colours = new Map<string, string>();
  for (const rules of [block('\n:root'), contrast === 'high' ? block(':root[data-contrast="high"]') : ''])
    for (const [, name = '', value = ''] of rules.matchAll(/--([\w-]+): ([^;]+);/g)) {
      const [, light, dark] = /light-dark\((#\w{6}), (#\w{6})\)/.exec(value) ?? [null, value, value];
      colours.set(name, (theme === 'light' ? light : dark) ?? '');
    }
  return colours;
}

/** Relative luminance of "#rrggbb". */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const part = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(one: string, other: string): number {
  const [lower = 0, higher = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

/** What is written in which colours on which grounds. */
const TEXTS = ['ink', 'faint', 'blue', 'gold', 'red', 'green'];
const GROUNDS = ['paper', 'sheet'];
const PAIRS = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ['on-blue', 'blue'],
  ['on-hall', 'hall'],
  ['lamp', 'hall'],
] as const;
/** What is seen as a line or a shape, and must be told from its ground: edges of what is pressed, and the focus. */
const SHAPES = ['edge', 'blue', 'focus'].flatMap((shape) =>
  GROUNDS.map((ground) => [shape, ground] as const),
);

describe.each([
  ['light', 'usual', 4.5, 3],
  ['dark', 'usual', 4.5, 3],
  ['light', 'high', 7, 4.5],
  ['dark', 'high', 7, 4.5],
] as const)('in %s colours with %s contrast', (theme, contrast, least, leastOfShapes) => {
  const colours = coloursOf(theme, contrast);
  const between = ([one, other]: readonly [string, string]) =>
    ratio(colours.get(one) ?? '', colours.get(other) ?? '');

  it.each(PAIRS)(`%s on %s has a ratio of ${least} at least`, (...pair) => {
    expect(between(pair)).toBeGreaterThanOrEqual(least);
  });

  it.each(SHAPES)(`%s is told from %s by ${leastOfShapes} at least`, (...pair) => {
    expect(between(pair)).toBeGreaterThanOrEqual(leastOfShapes);
  });
});

describe('the style sheets', () => {
  const sheets = readdirSync(desk, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );

  it('take the colours of text from the tested ones', () => {
    const known = coloursOf('light', 'usual');
    for (const name of sheets)
      for (const [rule, value = ''] of readFileSync(`${desk}${name}`, 'utf8').matchAll(
        /[\s{;]color: ([^;]+);/g,
      )) {
        const token = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
        const isSystem =
          /^(inherit|transparent|currentcolor|GrayText|Highlight|HighlightText|CanvasText)$/i.test(value);
        expect(isSystem || (token !== undefined && known.has(token)), `${name}:${rule}`).toBe(true);
      }
  });

  it('name sides by the direction of the text, so that they are mirrored for languages that are written from right to left', () => {
    const physical =
      /(?:^|[\s{;])((?:margin|padding|border|inset)-(?:left|right|top|bottom)|left|right|text-align: (?:left|right)|float: (?:left|right))\s*[:;]/;
    for (const name of sheets) {
      const found = readFileSync(`${desk}${name}`, 'utf8')
        .split('\n')
        .filter((line) => physical.test(line));
      expect(found, name).toEqual([]);
    }
  });
});
