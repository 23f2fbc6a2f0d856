/**
 * The picture of the order of business and its twins in words and for the map on the page, all read from the machine. Node only;
 * `npm run diagram` writes `docs/order-of-business.svg`, `docs/order-of-business.md` and `src/desk/waysOn.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { drawingOf } from './diagramDrawing.ts';
import { pictureOf } from './diagramPicture.ts';
import { tableOf } from './diagramTable.ts';
import { waysFile, waysOf } from './diagramWays.ts';
import { meaningsOfQuestions, meaningsOfStates } from './diagramWords.ts';
import { orderOfBusiness } from './orderOfBusiness.ts';

/** The folder that both are kept in. */
export const DOCUMENTS: string = fileURLToPath(new URL('../../docs/', import.meta.url));

/** The file from which the page draws its map. */
export const MAP_FILE: string = fileURLToPath(new URL('../desk/waysOn.ts', import.meta.url));

/** The text that it should have. */
export function mapFile(): string {
  return waysFile(waysOf(orderOfBusiness()));
}

function councilText(file: string): string {
  return readFileSync(new URL(`../council/${file}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
}

/** The files by name, with the text that each should have. */
export function documents(): Readonly<Record<'order-of-business.svg' | 'order-of-business.md', string>> {
  const order = orderOfBusiness();
  const states = meaningsOfStates(councilText('vocabulary.ts'));
  const questions = meaningsOfQuestions(councilText('progress.ts'));
  return {
    'order-of-business.svg': drawingOf(pictureOf(order, states)),
    'order-of-business.md': tableOf(order, states, questions),
  };
}

const started = process.argv[1];
if (started !== undefined && import.meta.url === pathToFileURL(started).href) {
  mkdirSync(DOCUMENTS, { recursive: true });
  for (const [name, text] of Object.entries(documents())) {
    writeFileSync(join(DOCUMENTS, name), text);
    console.log(`Written: docs/${name}`);
  }
  writeFileSync(MAP_FILE, mapFile());
  console.log('Written: src/desk/waysOn.ts');
}
