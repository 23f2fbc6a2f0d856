/** Draws everything that the chamber shows: `npm run draw` writes the SVG files of `assets/chamber/`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allDrawings } from './all.ts';

const folder = fileURLToPath(new URL('../chamber/', import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, svg] of allDrawings()) writeFileSync(`${folder}${name}.svg`, svg);
