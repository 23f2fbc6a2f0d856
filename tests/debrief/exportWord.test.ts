/** The Word documents, opened by a reader of ZIP archives and a reader of XML that are not ours, and by LibreOffice where there is one. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../src/council/text.ts';
import { debriefOf } from '../../src/debrief/debriefOf.ts';
import { gameOf, ledgerIn } from './debriefed.ts';
import { homeOf, wholeOf, words } from './exports.ts';

const MARK = 'SIMULATION. Not a document of the United Nations.';

interface Opened {
  readonly parts: Readonly<Record<string, string>>;
  /** The text of every paragraph of a part. */
  paragraphs(part: string): readonly string[];
}

async function opened(content: string | Uint8Array): Promise<Opened> {
  if (typeof content === 'string') throw new Error('a Word document is bytes');
  const parts = Object.fromEntries(
    Object.entries(unzipSync(content)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  for (const [name, part] of Object.entries(parts))
    if (/\.(xml|rels)$/.test(name)) expect(XMLValidator.validate(part), name).toBe(true);
  const parser = new XMLParser({ preserveOrder: true, trimValues: false, ignoreAttributes: false });
  return {
    parts,
    paragraphs: (part) => paragraphsIn(parser.parse(parts[part] ?? '') as readonly Node[]),
  };
}

type Node = Readonly<Record<string, unknown>>;

function paragraphsIn(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) =>
    Object.entries(node).flatMap(([name, inside]) =>
      !Array.isArray(inside)
        ? []
        : name === 'w:p'
          ? [textIn(inside)]
          : paragraphsIn(inside as readonly Node[]),
    ),
  );
}

function textIn(nodes: readonly Node[]): string {
  return nodes
    .flatMap((node) =>
      Object.entries(node).map(([name, inside]) =>
        name === '#text' ? String(inside) : Array.isArray(inside) ? textIn(inside as readonly Node[]) : '',
      ),
    )
    .join('');
}

describe('the statement as a Word document', () => {
  it('is the text as it was adopted, marked as a simulation at its head, on its first line and at its foot', async () => {
    const whole = wholeOf(3, 'easy');
    const { end } = whole.debrief;
    const { name, type, content } = await homeOf(whole).file('statementWord');
    expect(name).toBe('open-debate-first-statement-statement.docx');
    expect(type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    const file = await opened(content);
    expect(Object.keys(file.parts)).toEqual(
      expect.arrayContaining([
        '[Content_Types].xml',
        'word/document.xml',
        'word/header1.xml',
        'word/footer1.xml',
      ]),
    );
    const body = file.paragraphs('word/document.xml').filter((text) => text !== '');
    expect(body[0]).toBe(MARK);
    expect(file.paragraphs('word/header1.xml')).toEqual([MARK]);
    expect(file.paragraphs('word/footer1.xml')[0]).toContain(MARK);
    expect(body).toContain(`${end.matter.symbol}[simulation]`);
    expect(body).toContain(words.date(end.matter.date));
    expect(body).toContain(end.matter.agendaItem);
    const sentences = (end.outcome?.paragraphs ?? []).map((id) => sentenceOf(end.matter, end.draft, id));
    expect(sentences.length).toBeGreaterThan(2);
    for (const sentence of sentences)
      expect(body.filter((text) => text.includes(sentence ?? '?'))).toHaveLength(1);
  });

  it('says that nothing was agreed, and shows the last draft as what it is', async () => {
    const file = await opened((await homeOf(wholeOf(3, 'opposed')).file('statementWord')).content);
    const body = file.paragraphs('word/document.xml').join('\n');
    expect(body).toMatch(/summary|did not speak/);
    expect(body).toContain(MARK);
  });

  it('is made of a record that ends before anything was tabled', async () => {
    const { ledger } = gameOf('first-statement', 3, 'easy');
    const debrief = debriefOf({ ...ledger, entries: [], closing: null });
    const file = await opened((await homeOf({ debrief, text: '' }).file('statementWord')).content);
    expect(file.paragraphs('word/document.xml').join('\n')).toContain('No text was tabled.');
  });

  it('holds what stands in a scenario as text, whatever it looks like', async () => {
    const { ledger } = gameOf('first-statement', 3, 'easy');
    const evil = '<w:p>&amp;"\u0007\ud800\ufffe]]>';
    const { header } = ledger;
    const other = { ...ledger, header: { ...header, matter: { ...header.matter, agendaItem: evil } } };
    const debrief = debriefOf({ ...other, entries: [], closing: null });
    const file = await opened((await homeOf({ debrief, text: '' }).file('statementWord')).content);
    expect(file.paragraphs('word/document.xml')).toContain('<w:p>&amp;"\ufffd]]>');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not allow.
    expect(file.parts['word/document.xml']).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe]/);
  });
});

describe('the report as a Word document', () => {
  it('has every part of the debrief, with headings that Word knows', async () => {
    const whole = wholeOf(14, 'obstinate');
    const file = await opened((await homeOf(whole).file('reportWord')).content);
    const body = file.paragraphs('word/document.xml').join('\n');
    for (const part of [
      'In short',
      'The text’s story',
      'The briefs',
      'What was possible',
      'What really happened',
      'Who took part how much',
      'To talk about',
    ])
      expect(body).toContain(part);
    expect(file.parts['word/document.xml']).toMatch(/w:pStyle w:val="Heading2"/);
    expect(file.parts['word/document.xml']?.match(/<w:tbl>/g)?.length).toBeGreaterThan(16);
    expect(ledgerIn(whole.text).entries.length).toBe(whole.debrief.about.entries);
  });
});

const office = ['soffice', 'libreoffice']
  .flatMap((name) => (process.env.PATH ?? '').split(':').map((folder) => join(folder, name)))
  .find((path) => existsSync(path));

describe.runIf(office !== undefined)('LibreOffice', () => {
  it('opens both documents and finds the mark in them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'open-debate-'));
    try {
      for (const kind of ['statementWord', 'reportWord'] as const) {
        const file = join(folder, `${kind}.docx`);
        writeFileSync(file, (await homeOf(wholeOf(3, 'easy')).file(kind)).content);
        spawnSync(office ?? '', ['--headless', '--convert-to', 'txt:Text', '--outdir', folder, file]);
        expect(readFileSync(join(folder, `${kind}.txt`), 'utf8')).toContain(MARK);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
