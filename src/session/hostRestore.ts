/** A saved game goes on: its ledger is replayed to the very moment at which it was left. */
import type { DelegationCode } from '../council/matter.ts';
import type { Meeting } from '../council/meeting.ts';
import { DIFFICULTIES } from '../delegates/temper.ts';
import { liveRoom } from '../procedure/room.ts';
import { branchAt } from '../record/branch.ts';
import type { FaultCode } from '../record/faults.ts';
import { type Entry, isMove, type Ledger, type Settings } from '../record/ledger.ts';
import { readLedger } from '../record/read.ts';
import type { Done } from '../record/recorder.ts';
import { type HeldGame, type Host, type Hosting, hostIn, playedFrom, WORDINGS } from './host.ts';
import type { Past } from './hostHistory.ts';
import type { OpenedFile, UNPLAYABLE } from './seat.ts';

type Why = (typeof UNPLAYABLE)[number];

/** What came of restoring a meeting. */
export type Restored =
  | { readonly ok: true; readonly host: Host; readonly persons: readonly DelegationCode[] }
  | { readonly ok: false; readonly why: Why; readonly line: number };

/**
 * A host for the meeting of a ledger, as of its last entry, or as of an earlier one: to go back, or to let another Council go on
 * from there. The ledger stays as it is; that of the new host has its entries up to there. Never throws.
 *
 * @param upTo how many entries count: 0 for the meeting as it opened
 */
export function restoreHost(ledger: Ledger, upTo = ledger.entries.length): Restored {
  const seated = seatedIn(ledger);
  if (!seated) return { ok: false, why: 'nobodysSeat', line: 1 };
  const past: ({ done: null; before: Meeting; after: Meeting } | Past)[] = [];
  const branched = branchAt(ledger, upTo, liveRoom, ({ entry, meeting }) => {
    const before = past.at(-1)?.after ?? meeting;
    past.push({ done: entry && doneIn(entry), before, after: meeting });
  });
  if (!branched.ok) return { ok: false, why: 'otherRules', line: branched.difference.line };
  const { matter, briefs, seed, program } = ledger.header;
  const hosting = { matter, briefs, seed, program, ...seated };
  const host = hostIn(hosting, branched.room, branched.recorder, past);
  return { ok: true, host, persons: host.persons };
}

/** Opens the text of a save file of a game that one person plays. Never throws, whatever the text. */
export function openSaved(text: string): OpenedFile<HeldGame> {
  const read = readLedger(text);
  if (!read.ok) {
    const fault = read.faults[0];
    return { ok: false, why: fault ? WHY[fault.code] : 'foreign', line: fault?.line ?? 1 };
  }
  const restored = restoreHost(read.ledger);
  if (!restored.ok) return restored;
  const [code, ...others] = restored.persons;
  if (code === undefined) return { ok: false, why: 'nobodysSeat', line: 1 };
  // In a game of one, nobody else is there to be waited for.
  for (const other of others) restored.host.release(other);
  const torn = read.remarks.some((remark) => remark.code === 'torn');
  return { ok: true, played: playedFrom(restored.host, code), torn };
}

/** What each kind of fault in the file means to whoever wants to go on playing. */
const WHY: Readonly<Record<FaultCode, Why>> = {
  empty: 'foreign',
  notJson: 'foreign',
  noHeader: 'foreign',
  badFormat: 'foreign',
  newerFormat: 'newer',
  unplayable: 'altered',
  unknownField: 'altered',
  wrongType: 'altered',
  reservedName: 'altered',
  number: 'altered',
  count: 'altered',
  altered: 'altered',
  misplaced: 'altered',
  torn: 'altered',
  unclosed: 'altered',
};

function doneIn(entry: Entry): Done {
  const { reason } = entry;
  const why = reason === undefined ? {} : { reason };
  if (!isMove(entry)) return { event: entry.event, ...why };
  const { by, at, id, move } = entry;
  return { made: { by, at, id, move }, ...why };
}

/** Who sat where in the beginning, as the settings of the ledger say; null where they make no sense. */
function seatedIn({ header }: Ledger): Pick<Hosting, 'difficulty' | 'persons' | 'wordings'> | null {
  const { difficulty, persons, wordings = 'measured' }: Settings = header.settings;
  const known = DIFFICULTIES.find((one) => one === difficulty);
  const confirmed = WORDINGS.find((one) => one === wordings);
  if (!known || !confirmed || !Array.isArray(persons)) return null;
  const codes: readonly unknown[] = persons;
  const seated = header.matter.delegations.map((d) => d.code).filter((code) => codes.includes(code));
  return seated.length === codes.length ? { difficulty: known, persons: seated, wordings: confirmed } : null;
}
