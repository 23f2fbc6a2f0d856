/** The meetings of a class: as they open, and from the lines of their ledgers. */
import { readLedger } from '../record/read.ts';
import type { ClassHost } from './classHost.ts';
import type { Surroundings } from './classKeeping.ts';
import type { Exported, RefusedFor } from './classroom.ts';
import type { ClassState } from './classState.ts';
import { type Host, openHost } from './host.ts';
import { restoreHost } from './hostRestore.ts';

/** A meeting as it opens: AI delegations in all seats. */
export function newMeeting({ opened, program }: Surroundings, { seed, difficulty }: ClassState): Host {
  const { matter, briefs } = opened;
  return openHost({ matter, briefs, seed, difficulty, persons: [], wordings: 'led', program });
}

/** A meeting from the lines of its ledger; null when this program cannot replay them. */
export function meetingFrom(lines: readonly string[], upTo?: number): Host | null {
  const read = readLedger(`${lines.join('\n')}\n`);
  if (!read.ok) return null;
  const restored = restoreHost(read.ledger, upTo);
  return restored.ok ? restored.host : null;
}

/** The ledger of a Council; it holds every brief. */
export async function ledgerOf(host: ClassHost, id: string): Promise<Exported | RefusedFor> {
  const council = host.councils.get(id);
  if (!council) return 'noSuchCouncil';
  await council.safe();
  const ledger = council.host.recorder.text();
  return { ledger, fileName: `${host.state.scenario}-${host.state.code}-${id}.ledger` };
}
