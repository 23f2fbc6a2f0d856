/** A saved game goes on: its ledger is replayed to the very moment at which it was left. */
import type { DelegationCode } from '../council/matter.ts';
import type { Meeting } from '../council/meeting.ts';
import { DIFFICULTIES, type Difficulty } from '../delegates/temper.ts';
import { liveRoom } from '../procedure/room.ts';
import { branchAt } from '../record/branch.ts';
import type { FaultCode } from '../record/faults.ts';
import { type Entry, isMove, type Ledger, type Settings } from '../record/ledger.ts';
import { readLedger } from '../record/read.ts';
import type { Done } from '../record/recorder.ts';
import { type Host, hostIn, type Past, playedFrom } from './host.ts';
import type { OpenedFile, UNPLAYABLE } from './seat.ts';

type Why = (typeof UNPLAYABLE)[number];

/** What came of restoring a meeting. */
export type Restored =
  | { readonly ok: true; readonly host: Host; readonly persons: readonly DelegationCode[] }
  | { readonly ok: false; readonly why: Why; readonly line: number };

/** A host for the meeting of a ledger, as of its last entry. Never throws. */
export function restoreHost(ledger: Ledger): Restored {
  const seated = seatedIn(ledger);
  if (!seated) return { ok: false, why: 'nobodysSeat', line: 1 };
  const past: ({ done: null; before: Meeting; after: Meeting } | Past)[] = [];
  const branched = branchAt(ledger, ledger.entries.length, liveRoom, ({ entry, meeting }) => {
    const before = past.at(-1)?.after ?? meeting;
    past.push({ done: entry && doneIn(entry), before, after: meeting });
  });
  if (!branched.ok) return { ok: false, why: 'otherRules', line: branched.difference.line };
  const { matter, briefs, seed, program } = ledger.header;
  const hosting = { matter, briefs, seed, program, ...seated };
  return {
    ok: true,
    host: hostIn(hosting, branched.room, branched.recorder, past),
    persons: seated.persons,
  };
}

/** Opens the text of a save file of a game that one person plays. Never throws, whatever the text. */
export function openSaved(text: string): OpenedFile {
  const read = readLedger(text);
  if (!read.ok) {
    const fault = read.faults[0];
    return { ok: false, why: fault ? WHY[fault.code] : 'foreign', line: fault?.line ?? 1 };
  }
  const restored = restoreHost(read.ledger);
  if (!restored.ok) return restored;
  const [code] = restored.persons;
  if (code === undefined) return { ok: false, why: 'nobodysSeat', line: 1 };
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

/** Who sits where, as the settings of the ledger say; null where they name no person in a seat. */
function seatedIn({
  header,
}: Ledger): { readonly difficulty: Difficulty; readonly persons: DelegationCode[] } | null {
  const { difficulty, persons }: Settings = header.settings;
  const known = DIFFICULTIES.find((one) => one === difficulty);
  const members = header.matter.delegations.map((d) => d.code);
  if (!known || !Array.isArray(persons) || persons.length === 0) return null;
  const codes: readonly unknown[] = persons;
  const seated = members.filter((code) => codes.includes(code));
  return seated.length === codes.length ? { difficulty: known, persons: seated } : null;
}
