/** The ladder of operative verbs for a place, and where the Council has used the words before. */
import type { ParagraphId, Slot } from '../../council/matter.ts';
import { standingOption } from '../../council/text.ts';
import { type KnownWords, knownWords, LADDERS, ladderOf, rungOf } from '../../council/verbLadders.ts';
import type { Table } from './table.ts';

interface LadderProps {
  readonly table: Table;
  readonly paragraph: ParagraphId;
  readonly slot: Slot;
  /** Takes words into what is being written. */
  readonly take: (words: string) => void;
}

/** A ladder where the place holds a verb; otherwise the agreed language of the paragraph. */
export function Ladder(props: LadderProps) {
  const ladder = ladderOf(props.slot);
  return ladder ? <Rungs {...props} ladder={ladder} /> : <Agreed {...props} />;
}

interface RungsProps extends LadderProps {
  readonly ladder: keyof typeof LADDERS;
}

function Rungs({ table: { words, view }, paragraph, slot, take, ladder }: RungsProps) {
  const say = words.drafting;
  const known = knownWords(view.matter);
  const standing = standingOption(view.draft, paragraph, slot.id);
  const rungIn = (text: string) => rungOf(text, ladder)?.rung;
  const stands = rungIn(slot.options.find((o) => o.id === standing)?.words ?? '');
  return (
    <section class="ladder" aria-label={say('ladder')}>
      <h5>{say('ladder')}</h5>
      <ol>
        {LADDERS[ladder].map(([verb], rung) => (
          <li key={verb} class={rung === stands ? 'stands' : ''}>
            <button
              type="button"
              class="small"
              aria-label={say('take', { words: verb })}
              onClick={() => take(verb)}
            >
              {verb}
            </button>
            {rung === stands ? (
              <span class="state">{say('rungStands')}</span>
            ) : (
              slot.options.some((o) => rungIn(o.words) === rung) && (
                <span class="state">{say('rungHere')}</span>
              )
            )}
            <Uses
              {...{ words, view }}
              uses={known.filter((k) => k.agreed !== null && rungIn(k.words) === rung)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface UsesProps extends Pick<Table, 'words' | 'view'> {
  readonly uses: readonly KnownWords[];
}

/** Earlier uses: the document and paragraph, and in which paragraph of this text it bears. */
function Uses({ words, view, uses }: UsesProps) {
  if (uses.length === 0) return null;
  const sources = new Map<string, string>();
  for (const { agreed, paragraph } of uses)
    if (agreed !== null && !sources.has(agreed)) sources.set(agreed, words.paragraph(view, paragraph));
  return (
    <span class="state agreedLanguage">
      {[...sources].map(([source, about]) => words.drafting('usedIn', { source, words: about })).join('; ')}
    </span>
  );
}

function Agreed({ table: { words, view }, paragraph, slot, take }: LadderProps) {
  const say = words.drafting;
  const uses = knownWords(view.matter)
    .filter((k) => k.paragraph === paragraph && k.agreed !== null && k.words !== '')
    .sort((a, b) => Number(b.slot === slot.id) - Number(a.slot === slot.id));
  return (
    <details class="ladder">
      <summary>{say('agreedCount', { count: uses.length })}</summary>
      {uses.length === 0 && <p class="note">{say('agreedNone')}</p>}
      <ul class="parts">
        {uses.map((use) => {
          const wording = words.option(view, paragraph, use.slot, use.option);
          return (
            <li key={`${use.slot} ${use.option}`}>
              {say('usedIn', { source: use.agreed ?? '', words: `“${wording}”` })}{' '}
              {use.slot === slot.id && (
                <button
                  type="button"
                  class="small"
                  aria-label={say('take', { words: wording })}
                  onClick={() => take(use.words)}
                >
                  {say('takeThem')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
