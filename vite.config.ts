/** How the page is built: plain files under `dist/` that any web server can serve from any folder. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { defineConfig, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';
import type { Card } from './src/desk/Choose.tsx';
import type { Roster } from './src/desk/class/roster.ts';
import { type Loaded, loadScenario } from './src/scenario/load.ts';
import { front } from './src/words/en/front.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const CARD = '.yaml?card';
const ROSTER = '.yaml?roster';

/**
 * `scenarios/x.yaml?card` is what a card shows of the scenario, read when the page is built: the page can offer its cases
 * before it has read any. A scenario with faults is offered under its id alone, and says what is wrong when it is opened.
 * `scenarios/x.yaml?roster` is who its delegations are: for the lobby of a class.
 */
function scenarioCards(): Plugin {
  return {
    name: 'scenario-cards',
    load(address) {
      if (address.endsWith(ROSTER)) {
        const file = address.slice(0, -'?roster'.length);
        this.addWatchFile(file);
        const roster = rosterOf(loadScenario(readFileSync(file, 'utf8'), file));
        return { code: `export default ${JSON.stringify(roster)};`, moduleType: 'js' };
      }
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

function rosterOf(loaded: Loaded): Roster {
  if (!loaded.ok) return [];
  const { delegations, presidency } = loaded.matter;
  return delegations.map(({ code, name }) => ({ code, name, presides: code === presidency }));
}

function cardOf(id: string, loaded: Loaded): Card {
  if (!loaded.ok)
    return { id, title: id, date: '', presidency: '', summary: '', minutes: 0, paragraphs: 0, redLines: 0 };
  const { title, date, presidency, summary, delegations, timetable, paragraphs } = loaded.matter;
  const president = delegations.find(({ code }) => code === presidency);
  const redLines = Object.values(loaded.briefs)
    .flatMap(({ instructions }) => Object.values(instructions))
    .filter(({ weight, min, max }) => weight > 0 && (min !== null || max !== null)).length;
  return {
    id,
    title,
    date,
    presidency: president?.name ?? presidency,
    summary,
    minutes: Math.round((timetable.consultations + timetable.debate + timetable.lastRound) / 60),
    paragraphs: paragraphs.length,
    redLines,
  };
}

/** A file with one entry, translated and made small, as a classic script that needs no others. */
async function bundled(entry: string, define: Record<string, string> = {}): Promise<string> {
  const build = await rolldown({ input: here(entry), transform: { define, target: 'es2022' } });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return output[0].code;
}

/** The script that runs before the first paint: a file of its own, since nothing may be inline. */
function firstScript(): Plugin {
  let address = '';
  let isBuild = false;
  return {
    name: 'first-script',
    configResolved: (config) => {
      isBuild = config.command === 'build';
    },
    async renderStart() {
      const source = await bundled('src/desk/settings/first.ts');
      const fileName = `assets/first-${digest(source, 'sha256', 'hex').slice(0, 8)}.js`;
      this.emitFile({ type: 'asset', fileName, source });
      address = `./${fileName}`;
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        isBuild
          ? { tag: 'script', attrs: { src: address }, injectTo: 'head-prepend' }
          : { tag: 'script', attrs: { type: 'module', src: '/src/desk/settings/first.ts' } },
      ],
    },
  };
}

/** The fonts that the first screen is set in; others are fetched when a letter needs them. */
const PRELOADED = /source-(serif-4|sans-3)-latin-wght-normal/;
/** Colours behind the page while it opens as a program of its own. */
const HALL = '#14304f';
const ICONS = [
  { file: 'icon-192.png', sizes: '192x192', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', purpose: 'any' },
  { file: 'icon-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
] as const;

/** What makes the page installable and keeps it for a time without a network: manifest, icons, and the service worker. */
function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => [
        { tag: 'link', attrs: { rel: 'manifest', href: './app.webmanifest' }, injectTo: 'head' },
        { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './assets/icon-180.png' }, injectTo: 'head' },
        ...Object.keys(bundle)
          .filter((name) => PRELOADED.test(name))
          .map(
            (name): HtmlTagDescriptor => ({
              tag: 'link',
              attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${name}` },
              injectTo: 'head',
            }),
          ),
      ],
    },
    renderStart() {
      for (const file of [...ICONS.map((icon) => icon.file), 'icon-180.png'])
        this.emitFile({
          type: 'asset',
          fileName: `assets/${file}`,
          source: readFileSync(here(`assets/app/${file}`)),
        });
      this.emitFile({ type: 'asset', fileName: 'app.webmanifest', source: manifest() });
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const files = Object.values(bundle).map(builtFile);
        const source = await bundled('src/offline/worker.ts', {
          BUILT_FILES: JSON.stringify(files),
          'process.env.NODE_ENV': '"production"',
        });
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}

function manifest(): string {
  return JSON.stringify({
    id: './',
    name: front.appName,
    short_name: front.appName,
    description: front.appDescription,
    lang: 'en',
    dir: 'auto',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: HALL,
    theme_color: HALL,
    categories: ['education', 'games'],
    icons: ICONS.map(({ file, sizes, purpose }) => ({
      src: `./assets/${file}`,
      sizes,
      purpose,
      type: 'image/png',
    })),
  });
}

/** Names with a digest in them need no revision. */
const DIGESTED = /-[\w-]{8}\.\w+$/;

function builtFile(file: Rolldown.OutputAsset | Rolldown.OutputChunk) {
  const content = file.type === 'chunk' ? file.code : file.source;
  const sha = digest(content, 'sha256', 'base64');
  return {
    url: file.fileName,
    revision: DIGESTED.test(file.fileName) ? null : sha,
    integrity: `sha256-${sha}`,
  };
}

function digest(content: string | Uint8Array, kind: string, as: 'hex' | 'base64'): string {
  return createHash(kind).update(content).digest(as);
}

/** In development and in the build for the tests of layouts, the page has languages that nobody speaks. */
function pseudoLanguages(): Plugin {
  const real = '/src/words/spoken.ts';
  const pseudo = here('tests/words/pseudo.ts');
  return {
    name: 'pseudo-languages',
    enforce: 'pre',
    apply: (_, { command, mode }) => command === 'serve' || mode === 'pseudo',
    resolveId(source, importer) {
      const isAsked = source.endsWith('/spoken.ts') && importer !== undefined;
      return isAsked && !importer.startsWith(pseudo) && real.endsWith(source.replace(/^[./]+/, ''))
        ? pseudo
        : null;
    },
  };
}

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [pseudoLanguages(), scenarioCards(), firstScript(), offline()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    target: 'es2023',
    // The Content-Security-Policy of the server allows neither inline scripts nor data: pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
