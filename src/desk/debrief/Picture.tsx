/** A picture of figures: what it shows in a sentence, the drawing, and a table of the same for whoever does not see it or wants to count. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Words } from '../../words/words.ts';

interface PictureProps {
  readonly words: Words;
  readonly title: string;
  /** How to read it, and what it leaves out. */
  readonly note: string;
  readonly children: ComponentChildren;
  readonly table: TableProps;
}

/** The figures of a picture. */
export interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly cells: readonly (string | number)[];
  }[];
}

/** One picture with its table behind it. */
export function Picture({ words, title, note, children, table }: PictureProps) {
  const id = useId();
  return (
    <figure class="ofFigures" aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      <p class="note">{note}</p>
      {children}
      <details>
        <summary>{words.afterwards('asTable')}</summary>
        <Figures {...table} />
      </details>
    </figure>
  );
}

/** A table that scrolls where the page is narrow. */
export function Figures({ caption, columns, rows }: TableProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
    <section class="wide" tabIndex={0} aria-labelledby={id}>
      <table class="figures">
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, place) => (
                <td key={columns[place + 1] ?? place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The names of delegations for legends and tables. */
export function nameIn(
  { delegations }: { readonly delegations: readonly { readonly code: string; readonly name: string }[] },
  code: string,
): string {
  return delegations.find((d) => d.code === code)?.name ?? code;
}
