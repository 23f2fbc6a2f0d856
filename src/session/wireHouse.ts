/**
 * What passes between a page and the house that holds its meetings: a Web Worker, or, where there is none, the page itself. Cases and
 * meetings have numbers. What belongs to the seat of a meeting goes as frames of a wire.
 */
import type { DelegationCode } from '../council/matter.ts';
import type { View } from '../council/view.ts';
import type { Difficulty } from '../delegates/temper.ts';
import type { OpenedFile, Stride } from './seat.ts';

/** How a meeting is to be held. */
export interface Held {
  readonly seed: number;
  readonly difficulty: Difficulty;
}

/** What is asked of a house, and what it answers. */
export interface Asks {
  /** Reads a case. Its number; or how many faults the text has, and the first as a line. */
  readonly readCase: {
    readonly ask: { readonly text: string; readonly file: string };
    readonly answer: { readonly id: number } | { readonly faults: number; readonly first: string };
  };
  /** The meeting as it will open, for the gallery (null) or one delegation; null when there is no such delegation. */
  readonly look: {
    readonly ask: { readonly id: number; readonly seed: number; readonly code: DelegationCode | null };
    readonly answer: View | null;
  };
  /** Opens a meeting with a person in one seat. Its number. */
  readonly take: {
    readonly ask: Held & { readonly id: number; readonly code: DelegationCode; readonly program: string };
    readonly answer: number;
  };
  /** Opens a meeting of AI delegations, to be watched from the gallery; goes on until so much was heard. Its number. */
  readonly watch: {
    readonly ask: Held & { readonly id: number; readonly heard: number };
    readonly answer: number;
  };
  /** Goes on from a save file. */
  readonly restore: {
    readonly ask: { readonly text: string };
    readonly answer:
      | Exclude<OpenedFile, { ok: true }>
      | { readonly ok: true; readonly meeting: number; readonly torn: boolean };
  };
  readonly advance: {
    readonly ask: { readonly meeting: number; readonly stride: Stride };
    readonly answer: null;
  };
  readonly file: { readonly ask: { readonly meeting: number }; readonly answer: string };
  /** Lets go of a meeting. */
  readonly close: { readonly ask: { readonly meeting: number }; readonly answer: null };
}
export type AskKind = keyof Asks;

/** To the house. */
export type ToHouse =
  | {
      readonly [K in AskKind]: Asks[K]['ask'] & { readonly kind: K; readonly request: number };
    }[AskKind]
  | { readonly kind: 'frame'; readonly meeting: number; readonly frame: unknown };

/** From the house. */
export type FromHouse =
  | { readonly kind: 'answer'; readonly request: number; readonly answer: Asks[AskKind]['answer'] }
  /** The program has failed; as an error says it. */
  | { readonly kind: 'failed'; readonly request: number; readonly reason: string }
  | { readonly kind: 'frame'; readonly meeting: number; readonly frame: unknown }
  /** Lines of the save file, from a place on. They come before what the seat is told. */
  | {
      readonly kind: 'lines';
      readonly meeting: number;
      readonly from: number;
      readonly lines: readonly string[];
    };

/** A way to a house: messages, and word of its end. */
export interface Carrier {
  send(message: ToHouse): void;
  listen(listener: (message: FromHouse) => void): void;
  /** Resolves when the house is there no more, without having been stopped. */
  readonly ended: Promise<void>;
  /** Ends the house; `ended` does not tell of that. */
  stop(): void;
}
