/**
 * What really happened, step by step and idea by idea: the optional particulars of a scenario's `history`, for the debrief. They are
 * loaded beside the matter and are no part of it, so that ledgers do not depend on them.
 */
import type { Evidence, IdeaId } from '../council/matter.ts';

/** How far an official text took an idea up. */
export const TAKEN = ['none', 'weak', 'medium', 'strong'] as const;
export type Taken = (typeof TAKEN)[number];

/** One step of the historical course. `evidence` tells it, as a paraphrase of the source. */
export interface HistoricalStep extends Evidence {
  /** ISO 8601: a day, or a month where no more is known. */
  readonly date: string;
}

/** Words of an official text, exactly as they stand in it. */
export interface Quotation {
  readonly words: string;
  /** "S/RES/2331 (2016)". */
  readonly symbol: string;
  /** "para. 12", or "preamble". */
  readonly paragraph: string;
}

/** What the official text made of one idea. `evidence` tells it. */
export interface IdeaTaken extends Evidence {
  readonly idea: IdeaId;
  readonly taken: Taken;
  readonly quotation: Quotation | null;
}

/** The history of a case. */
export interface History {
  /** The text that the Council really adopted: "S/RES/2331 (2016)". */
  readonly text: string;
  /** In the order of time. */
  readonly course: readonly HistoricalStep[];
  /** Ideas of the matter, in its order; some may be missing. */
  readonly ideas: readonly IdeaTaken[];
}
