/** Pages on which pictures lie side by side: a texture each, so that what lies on one is drawn in one go. */
import type { Game, Textures } from 'phaser';

/** A picture, or several of one size that lie beside each other, as they will be drawn. */
export interface Piece {
  /** From left to right. */
  readonly names: readonly string[];
  /** Of each, in units of the drawing. */
  readonly width: number;
  readonly height: number;
  /** Draws the picture at that place of the row, with its upper left corner at the origin, in units of the drawing. */
  draw(pen: CanvasRenderingContext2D, place: number): void;
}

/** The pages of one room. */
export interface Pages {
  /** Puts pieces on them; what is there already is left. */
  put(pieces: readonly Piece[]): void;
  /** The texture on which a picture is; its frame has the picture's name. */
  pageOf(name: string): string;
}

/** A page, in units: people, placards and things of a full Council are on one. */
const PAGE = { width: 1600, height: 1152 } as const;
/** Pictures are kept apart, so that no edge takes colour from its neighbour; a whole number of pixels at every density. */
const GAP = 4;
/** A row takes what is at least this part of its height. */
const FILLS = 0.75;

interface Row {
  readonly y: number;
  readonly height: number;
  /** Where the next picture begins. */
  x: number;
}

interface Page {
  readonly name: string;
  readonly canvas: HTMLCanvasElement;
  readonly pen: CanvasRenderingContext2D;
  readonly rows: Row[];
  texture: Textures.Texture | null;
}

/** No pages at first. */
export function newPages(game: Game, room: string, density: number): Pages {
  const pages: Page[] = [];
  const pageOf = new Map<string, string>();

  function newPage(): Page {
    const canvas = document.createElement('canvas');
    canvas.width = PAGE.width * density;
    canvas.height = PAGE.height * density;
    // The pixels are taken out again at once; a canvas kept by the graphics card would make that wait.
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('This browser gives no canvas to draw on; the chamber is left out.');
    const page = { name: `${room}-${pages.length}`, canvas, pen, rows: [], texture: null };
    pages.push(page);
    return page;
  }

  function placeOn(
    page: Page,
    width: number,
    height: number,
  ): { readonly x: number; readonly y: number } | null {
    const fits = page.rows.find(
      (row) => height <= row.height && height >= row.height * FILLS && row.x + width <= PAGE.width,
    );
    if (fits) {
      const { x, y } = fits;
      fits.x += width + GAP;
      return { x, y };
    }
    const last = page.rows.at(-1);
    const y = last ? last.y + last.height + GAP : 0;
    if (y + height > PAGE.height || width > PAGE.width) return null;
    page.rows.push({ y, height, x: width + GAP });
    return { x: 0, y };
  }

  function put(pieces: readonly Piece[]): void {
    // The highest first: rows then have little left over.
    const fresh = pieces.filter(({ names }) => !names.every((name) => pageOf.has(name)));
    const placed = fresh
      .toSorted((a, b) => b.height - a.height)
      .map((piece) => {
        const width = piece.names.length * piece.width;
        const last = pages.at(-1) ?? newPage();
        const at = placeOn(last, width, piece.height);
        if (at) return { piece, page: last, ...at };
        const next = newPage();
        const first = placeOn(next, width, piece.height);
        if (!first) throw new Error(`"${piece.names[0]}" is larger than a page.`);
        return { piece, page: next, ...first };
      });
    for (const { piece, page, x, y } of placed)
      for (const [i, name] of piece.names.entries()) {
        if (pageOf.has(name)) continue;
        drawOn(page.pen, piece, i, x + i * piece.width, y);
      }
    for (const page of new Set(placed.map((one) => one.page))) bring(page);
    for (const { piece, page, x, y } of placed)
      for (const [i, name] of piece.names.entries()) {
        if (pageOf.has(name)) continue;
        page.texture?.add(
          name,
          0,
          (x + i * piece.width) * density,
          y * density,
          piece.width * density,
          piece.height * density,
        );
        pageOf.set(name, page.name);
      }
  }

  function drawOn(pen: CanvasRenderingContext2D, piece: Piece, place: number, x: number, y: number): void {
    pen.save();
    pen.scale(density, density);
    pen.translate(x, y);
    pen.beginPath();
    pen.rect(0, 0, piece.width, piece.height);
    pen.clip();
    piece.draw(pen, place);
    pen.restore();
  }

  /** To the graphics card. */
  function bring(page: Page): void {
    if (page.texture) {
      page.texture.source[0]?.update();
      return;
    }
    page.texture = game.textures.create(page.name, page.canvas, page.canvas.width, page.canvas.height);
  }

  return {
    put,
    pageOf: (name) => {
      const page = pageOf.get(name);
      if (page === undefined) throw new Error(`The picture "${name}" was not brought to the room "${room}".`);
      return page;
    },
  };
}
