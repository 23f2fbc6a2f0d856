/** Starts the real program for a test of classes, with a page that needs no building, and stops it at the end. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf, type Program, startProgram, stopProgram } from './program.ts';

/** A server of classes whose folder outlives it. */
export interface ClassProgram {
  readonly folder: string;
  url: string;
  program: Program;
  /** Kills it without a word. */
  kill(): Promise<void>;
  /** Starts it again at the same address. */
  start(): Promise<void>;
  stop(): Promise<number | null>;
}

/** Starts a server of classes. */
export async function classProgram(environment: Record<string, string> = {}): Promise<ClassProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'open-debate-class-'));
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html><title>Open Debate</title>');
  const begin = (port: string) =>
    startProgram(['--port', port], {
      DATA: join(folder, 'data'),
      PAGE: join(folder, 'page'),
      ...environment,
    });
  let program = begin('0');
  const url = await addressOf(program);
  const held: ClassProgram = {
    folder,
    url,
    program,
    async kill() {
      program.process.kill('SIGKILL');
      await program.ended;
    },
    async start() {
      program = begin(new URL(url).port);
      held.program = program;
      await addressOf(program);
    },
    async stop() {
      const code = await stopProgram(program);
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
  return held;
}
