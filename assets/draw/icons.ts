/**
 * Draws the sign of the program for systems that install the page: `npm run icons` writes `assets/app/`, as SVG and, rasterised by
 * the Chromium of the page tests, as PNG, which is what such systems read.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openChromium } from '../../tests/page/chromium.ts';
import { icon } from './icon.ts';

const PICTURES = [
  { name: 'icon-180', size: 180, form: 'maskable' },
  { name: 'icon-192', size: 192, form: 'usual' },
  { name: 'icon-512', size: 512, form: 'usual' },
  { name: 'icon-maskable-512', size: 512, form: 'maskable' },
] as const;

const folder = fileURLToPath(new URL('../app/', import.meta.url));

async function draw(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const form of ['usual', 'maskable'] as const) writeFileSync(`${folder}${form}.svg`, icon(form));
  const browser = await openChromium();
  for (const { name, size, form } of PICTURES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${icon(form)}`,
    );
    await page.screenshot({ path: `${folder}${name}.png`, omitBackground: true });
    await page.close();
  }
  await browser.close();
}

await draw();
