/** How the page is built: plain files under `dist/` that any web server can serve from any folder. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import type { Card } from './src/desk/Choose.tsx';
import { type Loaded, loadScenario } from './src/scenario/load.ts';

const CARD = '.yaml?card';

/**
 * `scenarios/x.yaml?card` is what a card shows of the scenario, read when the page is built: the page can offer its cases
 * before it has read any. A scenario with faults is offered under its id alone, and says what is wrong when it is opened.
 */
function scenarioCards(): Plugin {
  return {
    name: 'scenario-cards',
    load(address) {
      if (!address.endsWith(CARD)) return null;
      const file = address.slice(0, -'?card'.length);
      const id = basename(address, CARD);
      this.addWatchFile(file);
      const loaded = loadScenario(readFileSync(file, 'utf8'), file);
      if (!loaded.ok) this.warn(`${file} has faults; "npx open-debate validate ${id}" names them.`);
      return { code: `export default ${JSON.stringify(cardOf(id, loaded))};`, moduleType: 'js' };
    },
  };
}

function cardOf(id: string, loaded: Loaded): Card {
  if (!loaded.ok) return { id, title: id, date: '', presidency: '', summary: '' };
  const { title, date, presidency, summary, delegations } = loaded.matter;
  const president = delegations.find(({ code }) => code === presidency);
  return { id, title, date, presidency: president?.name ?? presidency, summary };
}

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [scenarioCards()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    target: 'es2023',
    // The Content-Security-Policy of the server allows neither inline scripts nor data: pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
