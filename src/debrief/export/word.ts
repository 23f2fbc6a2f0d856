/** A document as a Word file: real styles, headings, lists and tables, so that it can be worked on, and read by a screen reader. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Letterhead, Paper } from './paper.ts';

/** Half points, and twentieths of a point, as the format counts. */
const TEXT = 23;
const SMALL = 18;
const GAP = 160;
/** A4 with the margins below: the width of a line. */
const LINE = 9356;
const MARGIN = 1275;
const SERIF = 'Georgia';
const NUMBERS = 'numbers';
const GREY = '595959';
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const THICK = { style: BorderStyle.SINGLE, size: 12, color: '000000' } as const;

/** What XML does not allow in a text: one such letter, and Word does not open the file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the letters.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The same document with every text as XML allows it. */
function allowed(paper: Paper): Paper {
  return JSON.parse(JSON.stringify(paper), (_, value: unknown) =>
    typeof value === 'string'
      ? value.replaceAll(/\p{Surrogate}/gu, '\ufffd').replaceAll(FORBIDDEN, '')
      : value,
  ) as Paper;
}

/** The bytes of the file. */
export async function wordOf(given: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const paper = allowed(given);
  const file = new Document({
    title: paper.title,
    description: paper.mark,
    creator: paper.footer,
    styles: {
      default: {
        document: {
          run: { font: SERIF, size: TEXT, language: { value: paper.language } },
          paragraph: { spacing: { after: GAP, line: 276 } },
        },
        heading1: { run: { size: 32, bold: true }, paragraph: { spacing: { before: 240, after: 160 } } },
        heading2: { run: { size: 27, bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
        heading3: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
      },
    },
    numbering: { config: numbered(paper.blocks) },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { left: MARGIN, right: MARGIN } },
        },
        headers: { default: new Header({ children: [marked(paper.mark)] }) },
        footers: { default: new Footer({ children: [footed(paper)] }) },
        children: [
          marked(paper.mark),
          ...(paper.letterhead ? head(paper.letterhead) : []),
          ...paper.blocks.flatMap(written),
        ],
      } satisfies ISectionOptions,
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function marked(mark: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text: mark, bold: true, size: SMALL })],
  });
}

function footed({ mark, footer }: Paper): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: LINE }],
    children: [
      new TextRun({ text: `${mark} ${footer}`, size: 16, color: GREY }),
      new TextRun({ children: ['\t', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES], size: 16 }),
    ],
  });
}

/** Who speaks and under which symbol, over a thick line; then the date, and what it is about. */
function head({ body, note, symbol, date, item }: Letterhead): readonly (Paragraph | Table)[] {
  const cell = (children: readonly Paragraph[], width: number) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders: { top: NO_LINE, left: NO_LINE, right: NO_LINE, bottom: THICK },
      children,
    });
  return [
    new Table({
      width: { size: LINE, type: WidthType.DXA },
      columnWidths: [5000, LINE - 5000],
      rows: [
        new TableRow({
          children: [
            cell(
              [
                new Paragraph({ children: [new TextRun({ text: body, bold: true, size: 36 })] }),
                new Paragraph({ children: [new TextRun({ text: note, size: SMALL, color: GREY })] }),
              ],
              5000,
            ),
            cell(
              [
                new Paragraph({
                  alignment: AlignmentType.RIGHT,
                  children: [new TextRun({ text: symbol, bold: true, size: 26 })],
                }),
                new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: date })] }),
              ],
              LINE - 5000,
            ),
          ],
        }),
      ],
    }),
    new Paragraph({ spacing: { before: 240 }, children: [new TextRun({ text: item, italics: true })] }),
  ];
}

/** Every numbered list counts from one. */
function numbered(blocks: readonly Block[]) {
  return blocks.flatMap((block, place) =>
    block.kind === 'list' && block.ordered
      ? [
          {
            reference: `${NUMBERS}${place}`,
            levels: [
              {
                level: 0,
                format: LevelFormat.DECIMAL,
                text: '%1.',
                alignment: AlignmentType.START,
                style: { paragraph: { indent: { left: 500, hanging: 400 } } },
              },
            ],
          },
        ]
      : [],
  );
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function written(block: Block, place: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level], keepNext: true, text: block.text })];
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.as === 'sentence' && { indent: { firstLine: 567 } }),
          children: [
            new TextRun(
              block.as === 'note'
                ? { text: block.text, italics: true, size: 20, color: GREY }
                : { text: block.text },
            ),
          ],
        }),
      ];
    case 'changed':
      return [
        new Paragraph({
          indent: { left: 567 },
          children: block.pieces.map(
            ({ words, kind }) =>
              new TextRun({
                text: words,
                ...(kind === 'inserted' && { underline: {} }),
                ...(kind === 'deleted' && { strike: true }),
              }),
          ),
        }),
      ];
    case 'list':
      return block.items.map(
        (text) =>
          new Paragraph({
            text,
            spacing: { after: 60 },
            ...(block.ordered
              ? { numbering: { reference: `${NUMBERS}${place}`, level: 0 } }
              : { bullet: { level: 0 } }),
          }),
      );
    case 'table':
      return tabled(block);
  }
}

function tabled({
  caption,
  columns,
  rows,
}: Block & { readonly kind: 'table' }): readonly (Paragraph | Table)[] {
  const width = Math.floor(LINE / columns.length);
  const cell = (text: string, bold: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { left: 60, right: 60 },
      children: [
        new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text, bold, size: SMALL })] }),
      ],
    });
  return [
    new Paragraph({ keepNext: true, children: [new TextRun({ text: caption, italics: true, size: 20 })] }),
    new Table({
      width: { size: width * columns.length, type: WidthType.DXA },
      columnWidths: columns.map(() => width),
      rows: [
        new TableRow({ tableHeader: true, children: columns.map((text) => cell(text, true)) }),
        ...rows.map(
          (row) => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, at === 0)) }),
        ),
      ],
    }),
    new Paragraph({ text: '' }),
  ];
}
