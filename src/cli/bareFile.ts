/** Files of bare figures from the disk; what cannot be read is told in one line. */
import { readFileSync, statSync } from 'node:fs';
import { faultLine, type Read } from '../bare/faults.ts';
import { mistaken } from './mistake.ts';

/** More bytes than any text of figures that is read. */
const MOST_BYTES = 64_000_000;

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path',
  EISDIR: 'it is a folder; name a file in it',
  EACCES: 'the program may not read it; change its permissions',
};

/** What a file contains; throws a `Mistake` with its first fault when it cannot be read. */
export function bareFile<T>(file: string, read: (text: string) => Read<T>): T {
  const found = read(textOf(file));
  if (found.ok) return found.value;
  const [first] = found.faults;
  const others = found.faults.length - 1;
  return mistaken(
    `${first ? faultLine(file, first) : `${file} cannot be read`}${others > 0 ? ` (and ${others} more)` : ''}`,
  );
}

function textOf(file: string): string {
  try {
    if (statSync(file).size > MOST_BYTES)
      mistaken(`“${file}” is larger than any file of figures; check that it is the right one`);
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
    if (code === null) throw cause;
    return mistaken(`“${file}” cannot be read: ${CAUSES[code] ?? `the system says ${code}`}`);
  }
}
