/** A document on the page, as it will be printed: with the mark of a simulation on every sheet. */
import type { Block, Paper } from '../../debrief/debrief.ts';
import { Figures } from './Picture.tsx';
import { Pieces } from './Pieces.tsx';
import './paper.css';

interface PaperSheetProps {
  readonly paper: Paper;
  readonly label: string;
}

/** The document. */
export function PaperSheet({ paper, label }: PaperSheetProps) {
  const { letterhead } = paper;
  return (
    <article class="paper" aria-label={label} lang={paper.language}>
      <p class="mark">{paper.mark}</p>
      <div class="sheets">
        {letterhead && (
          <header class="letterhead">
            <p class="body">
              <strong>{letterhead.body}</strong>
              <small>{letterhead.note}</small>
            </p>
            <p class="symbol">
              <strong>{letterhead.symbol}</strong>
              <span>{letterhead.date}</span>
            </p>
            <p class="item">{letterhead.item}</p>
          </header>
        )}
        {paper.blocks.map((block, place) => (
          <BlockOnPaper key={`${place}-${block.kind}`} block={block} />
        ))}
      </div>
      <p class="foot">
        {paper.mark} {paper.footer}
      </p>
    </article>
  );
}

function BlockOnPaper({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      // The screen's own headings are above these.
      return block.level === 1 ? (
        <h4 class="first">{block.text}</h4>
      ) : block.level === 2 ? (
        <h5>{block.text}</h5>
      ) : (
        <h6>{block.text}</h6>
      );
    case 'paragraph':
      return <p class={block.as}>{block.text}</p>;
    case 'changed':
      return (
        <p class="sentence">
          <Pieces pieces={block.pieces} />
        </p>
      );
    case 'list': {
      const items = block.items.map((item, place) => <li key={`${place}-${item.slice(0, 20)}`}>{item}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <Figures
          caption={block.caption}
          columns={block.columns}
          rows={block.rows.map(([name = '', ...cells], place) => ({ key: `${place}-${name}`, name, cells }))}
        />
      );
  }
}
