/** The built page under `dist/`: where it is, whether it is up to date, and how it is built. */
import { readdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The folder that is served. */
export const distFolder = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Everything that the built page is made from. */
const SOURCES = ['src', 'assets', 'scenarios', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Builds the page if `dist/` does not exist or is older than a source; says whether it had to. */
export async function ensureBuilt(say: (sentence: string) => void): Promise<boolean> {
  if (await isUpToDate()) return false;
  say('Building the page, which takes a few seconds ...');
  const { build } = await import('vite');
  await build({ root: projectFolder, logLevel: 'warn' });
  return true;
}

async function isUpToDate(): Promise<boolean> {
  const built = await lastChange(`${distFolder}index.html`);
  if (built === null) return false;
  for (const source of SOURCES) {
    const changed = await lastChange(`${projectFolder}${source}`);
    if (changed !== null && changed > built) return false;
  }
  return true;
}

/** When a file, or anything in a folder, last changed, in milliseconds; null when it does not exist. */
async function lastChange(path: string): Promise<number | null> {
  const entry = await stat(path).catch(() => null);
  if (entry === null) return null;
  let latest = entry.mtimeMs;
  if (entry.isDirectory())
    for (const name of await readdir(path))
      latest = Math.max(latest, (await lastChange(`${path}/${name}`)) ?? 0);
  return latest;
}
