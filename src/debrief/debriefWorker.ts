/** The entry of the Web Worker in which a record is looked back on, so that counting a thousand meetings never holds up the page. */
import { loadScenario } from '../scenario/load.ts';
import { type OpenedDebrief, openDebrief } from './openDebrief.ts';
import type { DebriefAsks, FromLooking, ToLooking } from './wireDebrief.ts';

/** As much of a worker as is needed here. */
interface Inside {
  postMessage(message: FromLooking): void;
  addEventListener(type: 'message', listener: (event: { readonly data: ToLooking }) => void): void;
}

const inside = globalThis as unknown as Inside;
let looking: OpenedDebrief | null = null;
const stopped = new Set<number>();

/** Lets what the page has sent meanwhile come in. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

async function answerTo(
  message: Exclude<ToLooking, { kind: 'stop' }>,
): Promise<DebriefAsks[keyof DebriefAsks]['answer']> {
  if (message.kind === 'open') {
    const opened = openDebrief(message.text, (id) => {
      const loaded = message.scenario === null ? null : loadScenario(message.scenario, id);
      return loaded?.ok && loaded.matter.id === id ? loaded.history : null;
    });
    if (!opened.ok) return { line: opened.faults[0]?.line ?? 1 };
    looking = opened.opened;
    return { debrief: looking.debrief };
  }
  if (!looking) throw new Error('no record is open');
  if (message.kind === 'viewAt') return looking.viewAt(message.entry, { as: 'facilitator' });
  const { request, fork, asking } = message;
  const runs = looking.whatIf(fork, asking);
  for (;;) {
    await breathe();
    if (stopped.delete(request)) return null;
    const next = runs.next();
    if (next.done) return next.value;
    inside.postMessage({ kind: 'progress', request, progress: next.value });
  }
}

inside.addEventListener('message', ({ data }) => {
  const { request } = data;
  if (data.kind === 'stop') {
    stopped.add(request);
    return;
  }
  answerTo(data).then(
    (answer) => inside.postMessage({ kind: 'answer', request, answer }),
    (error: unknown) => inside.postMessage({ kind: 'failed', request, reason: String(error) }),
  );
});
