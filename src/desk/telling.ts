/** What the record tells of, and what the floor shows instead. */
import type { Notice } from '../council/notices.ts';
import type { NoticeKind } from '../council/vocabulary.ts';

/** Asking for the floor, having it and giving it up: shown as the floor, they would drown the rest. */
export const UNTOLD: readonly NoticeKind[] = ['askForTheFloor', 'giveTheFloor', 'yieldTheFloor'];

/** Whether the record tells of it. */
export function isTold({ kind }: Notice): boolean {
  return !UNTOLD.includes(kind);
}
