/** The door of the room: a scenario's text in, a ready meeting or all of its faults out. */
import type { Brief } from '../council/brief.ts';
import type { DelegationCode, Matter } from '../council/matter.ts';
import { checkAgreement } from './checks/agreement.ts';
import { checkEntries, checkNegotiables } from './checks/all.ts';
import { reservedNames } from './checks/duplicates.ts';
import { type Fault, type Finding, inOrder } from './faults.ts';
import { scenarioFormat } from './format.ts';
import type { History } from './history.ts';
import { openManuscript, placed } from './manuscript.ts';
import { type Document, migrate } from './migrate.ts';
import { briefsOf, historyOf, matterOf } from './ready.ts';
import { salvage } from './salvage.ts';
import { shapeFindings } from './shape.ts';

/** Faults of shape beyond which a file is not a scenario with slips, and nothing else is looked for. */
const MOST_SALVAGED = 500;

/** A scenario that can be played, or every fault that stands in the way, from the top of the file down. */
export type Loaded =
  | {
      readonly ok: true;
      readonly file: string;
      readonly matter: Matter;
      /** Secret: the instructions of each capital. */
      readonly briefs: Readonly<Record<DelegationCode, Brief>>;
      /** What really happened, for the debrief; null where the file tells neither a course nor ideas. */
      readonly history: History | null;
    }
  | { readonly ok: false; readonly file: string; readonly faults: readonly Fault[] };

/**
 * Reads the text of a scenario file. Never throws, and needs neither Node nor a file system.
 *
 * `file` is the name under which the text is known, for `faultLine`; it is not opened. All faults come at once, with one
 * exception: whether agreement is possible is computed only once the names and figures that it rests on are sound.
 */
export function loadScenario(text: string, file: string): Loaded {
  const opened = openManuscript(text);
  if (!opened.ok) return { ok: false, file, faults: inOrder(opened.faults) };
  const { manuscript } = opened;
  const migrated = migrate(manuscript.data);
  const read = migrated.ok ? scenarioFormat.safeParse(migrated.document) : null;
  const findings = [
    ...reservedNames(manuscript.survey.keys),
    ...(migrated.ok ? findingsIn(migrated.document) : [migrated.finding]),
  ];
  const faults = [...opened.faults, ...findings.map((finding) => placed(manuscript, finding))];
  if (faults.length > 0 || !read?.success) return { ok: false, file, faults: inOrder(faults) };
  const { data } = read;
  return { ok: true, file, matter: matterOf(data), briefs: briefsOf(data), history: historyOf(data) };
}

function findingsIn(document: Document): readonly Finding[] {
  const read = scenarioFormat.safeParse(document);
  if (!read.success) {
    const rest = read.error.issues.length > MOST_SALVAGED ? null : salvage(document);
    const others = rest
      ? [...checkEntries(rest.file), ...checkNegotiables(rest.file)].filter(rest.isGenuine)
      : [];
    return [...shapeFindings(document, read.error.issues), ...others];
  }
  const negotiables = checkNegotiables(read.data);
  const entries = checkEntries(read.data);
  return [...entries, ...negotiables, ...(negotiables.length === 0 ? checkAgreement(read.data) : [])];
}
