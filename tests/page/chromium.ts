/**
 * The Chromium that the page tests drive.
 *
 * Run as a program (`tsx tests/page/chromium.ts`, which `npm test` does first), it installs one where there is none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const HOW_TO_GET_ONE =
  'There is no Chromium for the page tests, and none could be installed: install one (on Debian "apt-get install chromium") or name its program in the variable CHROMIUM.';

/** Flags that keep it quiet: it asks nobody for updates and works in a container. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where a Chromium is on this machine, or null. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`The variable CHROMIUM names ${named}, which does not exist; correct it or unset it.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const candidates = [
    '/usr/bin/chromium',
    ...programs.flatMap((program) => folders.map((folder) => join(folder, program))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    chromium.executablePath(),
  ];
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/** Finds a Chromium, or installs one: from Debian's packages as root, into Playwright's cache otherwise. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;

  console.log('There is no Chromium yet; installing one for the page tests ...');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const quietly = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], quietly);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quietly);
  }
  if (!findChromium()) run('npx', ['--no-install', 'playwright-core', 'install', 'chromium'], process.env);

  const installed = findChromium();
  if (!installed) throw new Error(HOW_TO_GET_ONE);
  return installed;
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
    shell: process.platform === 'win32',
  });
}

/** Opens a browser without a window. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: FLAGS });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`Chromium: ${ensureChromium()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
