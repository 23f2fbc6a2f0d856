/** Text files that are named on the command line; what cannot be read is told in one line. */
import { readFileSync, statSync } from 'node:fs';
import { mistaken } from './mistake.ts';

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path',
  ENOTDIR: 'there is no such file; check the path',
  ENAMETOOLONG: 'no file has so long a name; check the path',
  EACCES: 'the program may not read it; change its permissions',
};

/**
 * The text of a file or a pipe; throws a `Mistake` when it cannot be read.
 * @param called what it is called in the sentence: "the ledger “meeting.jsonl”"
 * @param most the most bytes that it may have
 */
export function textOf(file: string, called: string, most: number): string {
  const unread = (cause: string): never => mistaken(`${called} cannot be read: ${cause}`);
  try {
    const found = statSync(file);
    if (found.isDirectory()) return unread('it is a folder; name a file in it');
    // Devices may go on without end.
    if (!found.isFile() && !found.isFIFO()) return unread('it is not a file; check the path');
    if (found.size > most)
      return unread(`it has more than ${most / 1_000_000} megabytes; check that it is the right one`);
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
    if (code === null) throw cause;
    return unread(CAUSES[code] ?? `the system says ${code}; check the path and the file`);
  }
}
