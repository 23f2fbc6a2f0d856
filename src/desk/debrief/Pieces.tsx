/** Words of a text with what was put in and what was taken out. */
import type { Piece } from '../../debrief/debrief.ts';

/** The words, one after another. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ words, kind }, place) => {
        const key = `${place}-${kind}`;
        if (kind === 'inserted') return <ins key={key}>{words}</ins>;
        if (kind === 'deleted') return <del key={key}>{words}</del>;
        return <span key={key}>{words}</span>;
      })}
    </>
  );
}
