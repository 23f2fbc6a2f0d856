/** What the page needs to look back on a meeting: its debrief, and, where the whole record may be opened, any moment of it again. */
import type { View } from '../../council/view.ts';
import type { Debrief, Fork, NoFork, TakingHome, WhatIf } from '../../debrief/debrief.ts';

/** A debrief on the page. */
export interface DebriefDesk {
  readonly debrief: Debrief;
  /** Null for whoever has only a share of it: a replay and what-if rest on all briefs. */
  readonly again: Again | null;
  /** Makes files and documents of what the debrief holds. */
  readonly takeHome: TakingHome;
}

/** The whole record, opened. */
export interface Again {
  /** The lines of the ledger as they stand in its file. */
  readonly file: string;
  /** The meeting after an entry; null where there is no such entry. */
  viewAt(entry: number): Promise<View | null>;
  /** Continues a fork so many times; null when done or stopped, otherwise why it cannot be followed (`NoFork`). */
  whatIf(
    fork: Fork,
    asking: { readonly runs: number; readonly beside: boolean },
    told: (progress: WhatIf) => void,
    until: AbortSignal,
  ): Promise<NoFork | null>;
  close(): void;
}
