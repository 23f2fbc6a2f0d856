/** Reads the text of a ledger: the ledger, or what is wrong with the text. Never throws, whatever the text. */
import { type Field, isObject } from '../council/fields.ts';
import { type Fault, type FaultCode, faultOf, MOST_FAULTS } from './faults.ts';
import type { Closing, Entry, Header, Ledger } from './ledger.ts';
import { closingLine, eventLine, headerLine, moveLine } from './lineShape.ts';
import { formatFault, type Line, type Migration, migrated, SEALED_SINCE } from './migrate.ts';
import { openingRoom } from './opening.ts';
import { NO_SEAL, openSeal, sealOf } from './seal.ts';
import { NO_RESERVED_NAME, NO_SUCH_FIELD } from './shape.ts';

/** What was read. */
export type Opened =
  /** A ledger; with a remark where the file was cut off and ends before its closing. */
  | { readonly ok: true; readonly ledger: Ledger; readonly remarks: readonly Fault[] }
  /** The faults, from the top of the file down; and what the file says all the same, as far as that can be read. */
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly asWritten: Ledger | null };

/** Reads the text of a ledger. Line ends of other systems, and a mark of byte order, are taken as they are meant. */
export function readLedger(text: string): Opened {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n');
  const torn = lines.at(-1) !== '' && parsed(lines.at(-1) ?? '') === null;
  if (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) return { ok: false, faults: [faultOf('empty', 1)], asWritten: null };
  const reading = new Reading();
  for (const [i, line] of (torn ? lines.slice(0, -1) : lines).entries()) {
    reading.take(line, i + 1);
    if (reading.isHopeless) break;
  }
  if (torn && lines.length === 1) reading.faults.push(faultOf('noHeader', 1));
  return reading.result(torn ? lines.length : null);
}

/** A file being read from the top down. */
class Reading {
  readonly faults: Fault[] = [];
  private format = 0;
  private header: Header | null = null;
  private readonly entries: Entry[] = [];
  private closing: Closing | null = null;
  private lastNumber = 0;
  /** The seals that the line above has: as written, and as it should be. */
  private seals: readonly string[] = [NO_SEAL];
  /** Whether every line so far could be read, altered or not. */
  private readable = true;

  /** Whether going on would only add noise. */
  get isHopeless(): boolean {
    return this.faults.length >= MOST_FAULTS || (this.format === 0 && this.header === null && !this.readable);
  }

  take(line: string, at: number): void {
    const content = parsed(line);
    if (content === null) {
      this.unreadable(faultOf('notJson', at));
      return;
    }
    if (at === 1) {
      this.takeHeader(line, content);
      return;
    }
    const unsealed = this.unsealed(line, content, at);
    if (this.closing) this.unreadable(faultOf('misplaced', at));
    else if (Object.hasOwn(unsealed, 'closing')) this.takeClosing(unsealed, at);
    else this.takeEntry(unsealed, at);
  }

  private takeHeader(line: string, content: Line): void {
    if (!Object.hasOwn(content, 'format') && !Object.hasOwn(content, 'matter')) {
      this.unreadable(faultOf('noHeader', 1));
      return;
    }
    const wrong = formatFault(content.format);
    if (wrong) {
      this.unreadable(faultOf(wrong, 1, 'format', content.format));
      return;
    }
    this.format = content.format as number;
    this.header = this.shaped('header', headerLine, this.unsealed(line, content, 1), 1);
    if (this.header && !opens(this.header)) this.unreadable(faultOf('unplayable', 1, 'matter'));
  }

  private takeEntry(content: Line, at: number): void {
    const shape: Field<Entry> = Object.hasOwn(content, 'event') ? eventLine : moveLine;
    const entry = this.shaped('entry', shape, content, at);
    if (!entry) return;
    // Either rule alone would blame every line after one that is missing, or the line after a wrong number.
    if (entry.n !== this.lastNumber + 1 && entry.n !== at - 1)
      this.faults.push(faultOf('number', at, 'n', entry.n, this.lastNumber + 1));
    this.lastNumber = entry.n;
    const due = this.header?.digests === 'every' || entry.digest !== undefined || entry.changed !== undefined;
    for (const field of ['changed', 'digest'] as const)
      if (due && entry[field] === undefined) this.faults.push(faultOf('wrongType', at, field, 'nothing'));
    if (this.readable) this.entries.push(entry);
  }

  private takeClosing(content: Line, at: number): void {
    const read = this.shaped('closing', closingLine, content, at);
    if (read && this.readable) this.closing = read.closing;
    if (read && read.closing.entries !== at - 2)
      this.faults.push(faultOf('count', at, 'closing.entries', read.closing.entries, at - 2));
  }

  private shaped<T>(part: keyof Migration, shape: Field<T>, content: Line, at: number): T | null {
    const read = shape(migrated(part, content, this.format), '');
    if (!read.misfit) return read.value;
    const { path, expected, found } = read.misfit;
    const code: FaultCode =
      expected === NO_SUCH_FIELD
        ? 'unknownField'
        : expected === NO_RESERVED_NAME
          ? 'reservedName'
          : 'wrongType';
    this.unreadable(faultOf(code, at, path, found, expected));
    return null;
  }

  /** The content without its seal; a seal that does not fit is a fault, and the content is read all the same. */
  private unsealed(line: string, content: Line, at: number): Line {
    if (this.format < SEALED_SINCE) return content;
    const { seal: _, ...rest } = content;
    const opened = openSeal(line);
    const fitting = this.seals.map((before) => sealOf(opened?.body ?? line, before));
    if (!opened || !fitting.includes(opened.seal)) this.faults.push(faultOf('altered', at));
    this.seals = [...(opened ? [opened.seal] : []), ...fitting.slice(0, 1)];
    return rest;
  }

  private unreadable(fault: Fault): void {
    this.faults.push(fault);
    this.readable = false;
  }

  /** What came of it; `tornAt` is the line that was not written to its end. */
  result(tornAt: number | null): Opened {
    const { faults, header, entries, closing } = this;
    const ledger = header && { header, entries, closing };
    if (faults.length > 0 || !ledger) return { ok: false, faults, asWritten: ledger };
    if (tornAt !== null) return { ok: true, ledger, remarks: [faultOf('torn', tornAt)] };
    return { ok: true, ledger, remarks: closing ? [] : [faultOf('unclosed', entries.length + 1)] };
  }
}

/** The plain data of a line; null when it is no JSON object. */
function parsed(line: string): Line | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** Whether a meeting can be opened on the matter and briefs, whose shape is right. */
function opens(header: Header): boolean {
  const { matter, briefs } = header;
  const codes = matter.delegations.map((d) => d.code);
  if (
    header.scenario !== matter.id ||
    !codes.includes(matter.presidency) ||
    !codes.includes(matter.penholder)
  )
    return false;
  if (!codes.every((code) => Object.hasOwn(briefs, code))) return false;
  try {
    openingRoom(header);
    return true;
  } catch {
    return false;
  }
}
