/** Files of bare figures from the disk; what cannot be read is told in one line. */
import { faultLine, type Read } from '../bare/faults.ts';
import { mistaken } from './mistake.ts';
import { textOf } from './textFile.ts';

/** More bytes than any text of figures that is read. */
const MOST_BYTES = 64_000_000;

/** What a file contains; throws a `Mistake` with its first fault when it cannot be read. */
export function bareFile<T>(file: string, read: (text: string) => Read<T>): T {
  const found = read(textOf(file, `“${file}”`, MOST_BYTES));
  if (found.ok) return found.value;
  const [first] = found.faults;
  const others = found.faults.length - 1;
  return mistaken(
    `${first ? faultLine(file, first) : `${file} cannot be read`}${others > 0 ? ` (and ${others} more)` : ''}`,
  );
}
