/** Records that are not whole: each opens as far as it is sound, and says how far that is. */
import { describe, expect, it } from 'vitest';
import { openDebrief } from '../../src/debrief/openDebrief.ts';
import { type Ledger, writeLedger } from '../../src/record/ledger.ts';
import { gameOf, ledgerIn } from './debriefed.ts';

const { text, ledger } = gameOf('first-statement', 3, 'easy');
const lines = text.trimEnd().split('\n');

function opened(of: string) {
  const open = openDebrief(of, () => null);
  if (!open.ok) throw new Error(open.faults.map((f) => f.what).join('; '));
  return open.opened;
}

describe('a whole record', () => {
  it('opens to its end, and can be asked what if', () => {
    const { debrief, last } = opened(text);
    expect(debrief.about.record).toEqual({
      kind: 'whole',
      until: ledger.entries.length,
      line: null,
      mayAskWhatIf: true,
    });
    expect(debrief.about).toMatchObject({
      scenario: 'first-statement',
      seed: 3,
      difficulty: 'easy',
      persons: [],
      program: 'test',
      outcome: 'presidentialStatement',
    });
    expect(last).toBe(ledger.entries.length);
  });

  it('is plain JSON, and the same every time', () => {
    const { debrief } = opened(text);
    expect(JSON.parse(JSON.stringify(debrief))).toEqual(debrief);
    expect(JSON.stringify(opened(text).debrief)).toBe(JSON.stringify(debrief));
  });
});

describe('a torn record', () => {
  it.each([
    ['in the middle of a line', `${lines.slice(0, 150).join('\n')}\n${lines[150]?.slice(0, 30)}`, 149, 151],
    ['between two lines', `${lines.slice(0, 150).join('\n')}\n`, 149, 150],
    ['after its header', `${lines[0]}\n`, 0, 1],
  ])('opens up to the tear: %s', (_, torn, until, line) => {
    const { debrief, last } = opened(torn);
    expect(debrief.about.record).toMatchObject({ kind: 'torn', until, line, mayAskWhatIf: true });
    expect(last).toBe(until);
    expect(debrief.about.outcome).toBeNull();
    expect(debrief.briefs).toHaveLength(15);
  });

  it('that ends before a text was tabled has no text to tell of', () => {
    const { debrief } = opened(`${lines[0]}\n`);
    expect(debrief.story.versions).toEqual([]);
    expect(debrief.possible).toMatchObject({ reached: null, share: 0, shareOfDraft: null, trades: [] });
    expect(debrief.briefs[0]?.satisfaction).toMatchObject({ zeroDraft: null, text: null });
    expect(debrief.questions).toHaveLength(debrief.questions?.length ?? 0);
  });
});

describe('an altered record', () => {
  it('opens up to the line before, and says which it is', () => {
    const altered = lines.with(100, (lines[100] ?? '').replace(/"at":\d+/, '"at":1'));
    expect(altered[100]).not.toBe(lines[100]);
    const { debrief } = opened(`${altered.join('\n')}\n`);
    expect(debrief.about.record).toMatchObject({ kind: 'altered', until: 99, line: 101 });
  });

  it('that has no header, or is no ledger at all, is refused with its faults', () => {
    for (const other of ['', 'nothing', '{}', lines.slice(1).join('\n'), '\0'])
      expect(openDebrief(other, () => null)).toMatchObject({ ok: false, faults: [expect.anything()] });
  });
});

describe('a record from a version with other rules', () => {
  it('can be watched up to where it parts, and asks no what-if', () => {
    // A move that this version does not hold in order: the ledger itself is sound.
    const at = ledger.entries.findIndex((e) => 'move' in e && e.move.kind === 'circulateRevision');
    const entry = ledger.entries[at];
    if (!entry || !('move' in entry)) throw new Error('no revision');
    const other: Ledger = {
      ...ledger,
      entries: ledger.entries.with(at, { ...entry, move: { kind: 'readStatement' } }),
    };
    const read = ledgerIn(writeLedger(other));
    expect(read.entries).toHaveLength(ledger.entries.length);
    const { debrief, whatIf, last } = opened(writeLedger(other));
    expect(debrief.about.record).toEqual({
      kind: 'otherRules',
      until: at,
      line: at + 2,
      mayAskWhatIf: false,
    });
    expect(last).toBe(at);
    const asked = whatIf({ n: 5, change: { kind: 'nothing' } }, { runs: 1, beside: false }).next();
    expect(asked).toEqual({ done: true, value: 'watchOnly' });
  });

  it('is found by its last digest even where every move is in order', () => {
    const closing = ledger.closing && {
      ...ledger.closing,
      digest: `${ledger.closing.digest.slice(0, -2)}00`,
    };
    const { debrief } = opened(writeLedger({ ...ledger, closing }));
    expect(debrief.about.record.kind).toBe('otherRules');
    expect(debrief.about.record.mayAskWhatIf).toBe(false);
  });
});

describe('going through a record again', () => {
  it('shows the meeting at any entry as an onlooker saw it', () => {
    const { debrief, last, viewAt, noticesAt, entryAt } = opened(text);
    expect(entryAt(0)).toBeNull();
    expect(viewAt(0, { as: 'gallery' }).phase).toBe('concept');
    expect(viewAt(last, { as: 'gallery' }).outcome?.kind).toBe('presidentialStatement');
    expect(viewAt(9999, { as: 'gallery' })).toEqual(viewAt(last, { as: 'gallery' }));
    expect(viewAt(-1, { as: 'gallery' })).toEqual(viewAt(0, { as: 'gallery' }));
    expect(viewAt(100, { as: 'delegation', code: 'FR' }).brief).not.toBeNull();
    expect(viewAt(100, { as: 'gallery' }).brief).toBeNull();
    for (const { n, notice } of debrief.bookmarks)
      expect(noticesAt(n, { as: 'facilitator' })).toContainEqual(notice);
  });

  it('has chapters that follow one another over the whole course, and bookmarks in them', () => {
    const { debrief, last } = opened(text);
    expect(debrief.chapters[0]?.n).toBe(0);
    expect(debrief.chapters.at(-1)?.until).toBe(last);
    for (const [i, chapter] of debrief.chapters.entries())
      if (i > 0) expect(chapter.n).toBe(debrief.chapters[i - 1]?.until);
    expect(debrief.chapters.reduce((sum, c) => sum + c.moves, 0)).toBe(debrief.about.moves);
    const kinds = debrief.bookmarks.map((b) => b.kind);
    for (const kind of [
      'tabled',
      'sittingEnded',
      'revision',
      'silencePlaced',
      'textAgreed',
      'adopted',
      'outcome',
    ])
      expect(kinds).toContain(kind);
  });
});
