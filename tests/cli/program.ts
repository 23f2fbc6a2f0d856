/** Runs the real command line as its own process, as somebody at a terminal does, and tells how it ended. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const PROJECT: string = fileURLToPath(new URL('../../', import.meta.url));
/** The program that `npx open-debate` starts. */
export const PROGRAM: string = fileURLToPath(new URL('../../src/cli/open-debate.js', import.meta.url));

/** How a process ended: its exit code, and all that it wrote. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end in a folder. */
export function run(program: string, words: readonly string[], cwd = PROJECT): Promise<Ended> {
  return new Promise((resolve, reject) => {
    execFile(program, [...words], { cwd, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') resolve({ code, stdout, stderr });
      else reject(error);
    });
  });
}

/** Runs `open-debate` with these words in a folder. */
export function openDebate(words: readonly string[], cwd = PROJECT): Promise<Ended> {
  return run(process.execPath, [PROGRAM, ...words], cwd);
}

/** Runs `open-debate` for a reader that closes the pipe once it has read something, as `head -1` does. */
export async function openDebateForHead(words: readonly string[]): Promise<Omit<Ended, 'stdout'>> {
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await once(child, 'close');
  return { code, stderr };
}
