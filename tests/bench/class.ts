/**
 * `npm run bench:class`: how fast a class is, and how many a server holds. Real sockets, a real store, the real program; clients in a
 * process of their own.
 *
 *   npm run bench:class [-- --meetings 100] [--seconds 120] [--every 2] [--quick]
 */
import { type ChildProcess, fork } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type ClassProgram, classProgram } from '../server/classServer.ts';
import type { Command, Result } from './classClients.ts';

const { values } = parseArgs({
  options: {
    meetings: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '120' },
    every: { type: 'string', default: '2' },
    quick: { type: 'boolean', default: false },
  },
});
const meetings = Number(values.quick ? '10' : values.meetings);
const seconds = Number(values.quick ? '10' : values.seconds);
const every = Number(values.every);
const SEATS = 15;

/** What has to hold. */
const LIMITS = { lone: 30, usable: 2000, full: 150, memory: 2 } as const;

let clients: ChildProcess;

function ask(command: Command): Promise<Result> {
  return new Promise((resolve, reject) => {
    const failed = () => reject(new Error('the clients ended'));
    clients.once('exit', failed);
    clients.once('message', (result: Result) => {
      clients.off('exit', failed);
      resolve(result);
    });
    clients.send(command);
  });
}

function percentile(all: readonly number[], share: number): number {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const ms = (value: number) => `${value.toFixed(1)} ms`;
const faults: string[] = [];
function line(what: string, figure: string, holds: boolean | null = null, limit = ''): void {
  console.log(
    `${what.padEnd(46)} ${figure.padStart(26)}  ${holds === null ? '' : holds ? 'ok' : 'TOO MUCH'} ${limit}`,
  );
  if (holds === false) faults.push(what);
}

/** What the server has used: memory in MB, processor time in seconds. */
async function usedBy(server: ClassProgram): Promise<{ resident: number; heap: number; processor: number }> {
  const text = await (await fetch(new URL('metrics', server.url))).text();
  const figure = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  return {
    resident: figure('process_resident_memory_bytes') / 1e6,
    heap: figure('nodejs_heap_size_used_bytes') / 1e6,
    processor: figure('process_cpu_seconds_total'),
  };
}

function tell(moved: Result & { readonly kind: 'moved' }, limit: number | null): number {
  const p95 = percentile(moved.shown, 0.95);
  const says = limit === null ? null : p95 <= limit;
  line('  sent to shown at all other seats, p50', ms(percentile(moved.shown, 0.5)));
  line('  sent to shown at all other seats, p95', ms(p95), says, limit === null ? '' : `<= ${limit} ms`);
  line('  sent to shown at all other seats, worst', ms(Math.max(...moved.shown)));
  line('  sent to acknowledged, p95', ms(percentile(moved.acknowledged, 0.95)));
  const whole = moved.lost === 0 && moved.refused === 0;
  line(
    '  moves sent, lost, not made',
    `${moved.sent}, ${moved.lost}, ${moved.refused}`,
    limit === null ? null : whole,
  );
  line('  the clients’ own clock, late at worst', ms(moved.lag));
  return p95;
}

async function moved(of: number, pace: number): Promise<Result & { readonly kind: 'moved' }> {
  const result = await ask({ kind: 'move', seconds: of, every: pace });
  if (result.kind !== 'moved') throw new Error('the clients did something else');
  return result;
}

async function gathered(server: ClassProgram, count: number, within: number): Promise<readonly number[]> {
  const result = await ask({ kind: 'gather', url: server.url, meetings: count, within });
  if (result.kind !== 'gathered') throw new Error('the clients did something else');
  return result.usable;
}

const server = await classProgram({ RATES: '100000', LOG: 'warn' });
clients = fork(new URL('./classClients.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
try {
  console.log(`${cpus().length} cores (${cpus()[0]?.model}), Node ${process.version}`);
  console.log('\nTwo Councils of a class: 30 people join within 5 seconds');
  const usable = await gathered(server, 2, 5000);
  line('  from connecting to a usable desk, p95', ms(percentile(usable, 0.95)));
  const slowest = Math.max(...usable);
  line(
    '  from connecting to a usable desk, worst',
    ms(slowest),
    slowest <= LIMITS.usable,
    `<= ${LIMITS.usable} ms`,
  );
  await ask({ kind: 'leave' });

  console.log('\nA lone classroom: one Council, 15 seats');
  await gathered(server, 1, 0);
  tell(await moved(Math.min(60, seconds), 1), LIMITS.lone);
  await ask({ kind: 'leave' });

  console.log(
    `\n${meetings} meetings, ${meetings * SEATS} clients, one move every ${every} s in each, for ${seconds} s`,
  );
  const before = await usedBy(server);
  await gathered(server, meetings, 0);
  const ready = await usedBy(server);
  const full = await moved(seconds, every);
  tell(full, LIMITS.full);
  const after = await usedBy(server);
  const worked = after.processor - ready.processor;
  line('  processor time of the server for a move', ms((1000 * worked) / full.sent));
  line('  of one core, the server', `${((100 * worked) / seconds).toFixed(0)} %`);
  const each = (after.resident - before.resident) / meetings;
  line(
    '  memory of a meeting with its connections',
    `${each.toFixed(2)} MB`,
    each <= LIMITS.memory,
    `<= ${LIMITS.memory} MB`,
  );
  line('  memory of the server', `${after.resident.toFixed(0)} MB (heap ${after.heap.toFixed(0)} MB)`);

  console.log('\nWhere it breaks: the same meetings, faster and faster');
  for (let pace = every / 2; pace >= 0.05; pace /= 2) {
    const time = values.quick ? 5 : 20;
    const idle = await usedBy(server);
    const faster = await moved(time, pace);
    const share = (100 * ((await usedBy(server)).processor - idle.processor)) / time;
    const p95 = percentile(faster.shown, 0.95);
    line(
      `  ${(meetings / pace).toFixed(0)} moves a second`,
      `p95 ${ms(p95)}, lost ${faster.lost}, not made ${faster.refused}`,
    );
    line('    of one core; the clients’ own clock, late', `${share.toFixed(0)} %; ${ms(faster.lag)}`);
    if (p95 > LIMITS.full || faster.lost > 0) break;
  }
} finally {
  clients.kill();
  await server.stop();
}
console.log(
  faults.length === 0 ? '\nEverything holds.' : `\nToo much: ${faults.map((f) => f.trim()).join('; ')}.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
