/** Starts the real server program, as `npm start` does, and says what it printed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** A server program that was started. */
export interface Program {
  readonly process: ChildProcess;
  /** All that it has printed so far, on either stream. */
  readonly printed: () => string;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Starts the program; it may still fail. It keeps its classes in a folder of its own, unless `DATA` names one. */
export function startProgram(args: readonly string[], environment: Record<string, string> = {}): Program {
  const { PORT: _port, HOST: _host, DATABASE_URL: _url, ...inherited } = process.env;
  const own = environment.DATA ? null : mkdtempSync(join(tmpdir(), 'open-debate-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts', ...args], {
    cwd: project,
    env: { ...inherited, ...(own && { DATA: own }), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  child.stderr.on('data', (chunk) => {
    printed += chunk;
  });
  const ended = once(child, 'close').then(([code]) => {
    if (own) rmSync(own, { recursive: true, force: true });
    return code as number | null;
  });
  return { process: child, printed: () => printed, ended };
}

/** The address that the program prints when it is ready. */
export async function addressOf(program: Program): Promise<string> {
  let over = false;
  void program.ended.then(() => {
    over = true;
  });
  for (;;) {
    const address = program.printed().match(/http:\/\/\S+\//)?.[0];
    if (address) return address;
    if (over) throw new Error(`The server ended before it was ready:\n${program.printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Stops a program that may be running, and waits until it has ended. */
export async function stopProgram(program: Program): Promise<number | null> {
  program.process.kill('SIGTERM');
  return program.ended;
}
