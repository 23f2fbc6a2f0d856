/** A record for other programs: the ledger and the minutes as JSON. */

import type { Words } from '../../words/words.ts';
import { openRecord } from '../course.ts';
import type { Debrief } from '../debrief.ts';

/** The ledger as one JSON document: header, entries, closing; as far as the file is sound. Only for whoever may open every brief. */
export function ledgerJson(file: string): string {
  const opened = openRecord(file);
  if (!opened.ok) throw new Error(opened.faults.map((fault) => fault.what).join('; '));
  return JSON.stringify(opened.ledger, null, 1);
}

/** The minutes as the onlooker heard them, each with its sentence. */
export function minutesJson({ about, onlooker, end, minutes }: Debrief, words: Words): string {
  const told = minutes.map((minute) => ({ ...minute, sentence: words.notice(minute, end) }));
  return JSON.stringify({ format: 1, simulation: true, about, onlooker, minutes: told }, null, 1);
}
