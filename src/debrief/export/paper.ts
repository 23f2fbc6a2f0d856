/**
 * A document as plain data: what a debrief is taken home in on paper. One model is shown on the page, printed, and written as a Word
 * document, so that all three say the same. It holds finished sentences; whoever writes it escapes them.
 */
import type { Piece } from '../debrief.ts';

/** A document. */
export interface Paper {
  /** For the head of the window and the properties of the file. */
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Says that it is a simulation: the first line, and the head and foot of every page. */
  readonly mark: string;
  /** The foot of every page, beside the mark. */
  readonly footer: string;
  /** Null for documents that are not the Council's own. */
  readonly letterhead: Letterhead | null;
  readonly blocks: readonly Block[];
}

/** What stands at the head of a document of the Council. */
export interface Letterhead {
  readonly body: string;
  readonly note: string;
  /** With the mark of a simulation. */
  readonly symbol: string;
  readonly date: string;
  readonly item: string;
}

/** A part of a document. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** `lead` before a text, `note` beside it, `sentence` words of a text. */
  | {
      readonly kind: 'paragraph';
      readonly as: 'plain' | 'lead' | 'note' | 'sentence';
      readonly text: string;
    }
  /** Words of a text, with what was put in and taken out. */
  | { readonly kind: 'changed'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  /** The first cell of a row is its heading. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A heading. */
export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** A paragraph. */
export function paragraph(text: string, as: 'plain' | 'lead' | 'note' | 'sentence' = 'plain'): Block {
  return { kind: 'paragraph', as, text };
}

/** A list, or nothing where there is nothing in it. */
export function list(items: readonly string[], ordered = false): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered, items }];
}
