/** `open-debate replay LEDGER`: whether the meeting comes out as it was written, or where it first does not. */
import { faultLine } from '../record/faults.ts';
import { type Difference, type Replayed, replay as replayText } from '../record/replay.ts';
import { onOneLine } from './mistake.ts';
import { digestByNode } from './nodeDigests.ts';
import { textOf } from './textFile.ts';

/** More bytes than any ledger has. */
const MOST_BYTES = 256_000_000;

/** Replays a ledger file. The exit code: 0 identical, 1 anything else. */
export function replay(file: string): number {
  digestByNode();
  const replayed = replayText(textOf(file, `the ledger “${file}”`, MOST_BYTES));
  for (const line of account(file, replayed)) console.log(onOneLine(line));
  return replayed.identical ? 0 : 1;
}

function account(file: string, replayed: Replayed): readonly string[] {
  switch (replayed.kind) {
    case 'identical': {
      const { entries, closing } = replayed.ledger;
      return [
        `${file}: identical: ${entries.length} entries replayed, outcome ${closing?.outcome ?? 'none yet'}, digest ${closing?.digest ?? ''}`,
      ];
    }
    case 'unclosed':
      return [
        ...replayed.remarks.map((r) => faultLine(file, r)),
        `${file}: identical as far as it goes: ${replayed.ledger.entries.length} entries`,
      ];
    case 'different':
      return [differs(file, replayed.difference)];
    case 'faulty':
      return [
        ...replayed.faults.map((f) => faultLine(file, f)),
        ...(replayed.difference ? [differs(file, replayed.difference)] : []),
      ];
  }
}

function differs(file: string, { n, line, path, written, happened }: Difference): string {
  const show = (value: unknown) => JSON.stringify(value) ?? 'nothing';
  return `${file}:${line}: first difference at entry ${n}, in ${path}: written ${short(show(written))}, happened ${short(show(happened))}`;
}

/** No more of a value than fits on a line. */
function short(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
