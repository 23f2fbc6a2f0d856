/** What wordings are worth to everybody in the room: to the penholder by its brief, to the others as they are read. */
import { type Brief, worthOf } from '../council/brief.ts';
import type { Wording } from '../council/matter.ts';
import { writtenOptions } from '../council/text.ts';
import type { View } from '../council/view.ts';
import { appraisalOf } from './appraisal.ts';
import { laddersOf, readWorth, worthsOn } from './reading.ts';
import { levelsOf, wordingsOfMatter } from './wordings.ts';

/** What wordings of one paragraph are worth to each member: those of the matter by their places, and delegates' own words. */
export interface Worths {
  /** The wordings of the matter, one member after another in seating order. */
  readonly known: Float64Array;
  readonly count: number;
  ofOwn(party: number, wording: Wording): number;
}

/** What one wording is worth to a party, by its place or, where it has none, as it is. */
export function worthAt(
  { known, count, ofOwn }: Worths,
  party: number,
  place: number,
  wording: Wording,
): number {
  return place < 0 ? ofOwn(party, wording) : (known[party * count + place] ?? 0);
}

/** What wordings are worth to everybody, paragraph by paragraph: to the penholder by its brief, to the others from what they have said. */
export function worthsRead(view: View, brief: Brief, pen: number): readonly Worths[] {
  const { delegations, issues } = view.matter;
  const own = appraisalOf(view.matter, brief);
  return wordingsOfMatter(view.matter).map((table, index) => {
    const known = worthsOn(view, index);
    const count = table.all.length;
    known.set(own.paragraphs[index]?.worth ?? [], pen * count);
    return {
      known,
      count,
      ofOwn(party, wording) {
        if (party === pen)
          return worthOf(
            issues,
            brief,
            table.paragraph,
            wording,
            writtenOptions(view.draft, table.paragraph.id),
          );
        const ladders = laddersOf(view, delegations[party]?.code ?? '', index);
        return readWorth(ladders, levelsOf(table, view.draft, view.matter, wording));
      },
    };
  });
}
