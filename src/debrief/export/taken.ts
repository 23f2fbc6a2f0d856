/** What can be taken home of a debrief, as whoever shows it asks for it. */
import type { Paper } from './paper.ts';

/** Documents that are read on paper. */
export type PaperKind = 'statement' | 'report';

/** Files. `record` is the ledger as it can be opened again, `ledger` the same as one JSON document. */
export type TakenKind =
  | 'statementWord'
  | 'reportWord'
  | 'replay'
  | 'delegations'
  | 'moves'
  | 'record'
  | 'ledger'
  | 'minutes'
  | 'xapi';

/** A file that was made. */
export interface TakenFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Makes what can be taken home; each promise rejects with an error that says why it could not be made. */
export interface TakingHome {
  /** Whether the ledger is at hand: not for whoever has only a share. */
  readonly hasLedger: boolean;
  file(kind: TakenKind): Promise<TakenFile>;
  paper(kind: PaperKind): Promise<Paper>;
}
