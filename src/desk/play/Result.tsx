/** After the end: how far the player's brief was met, and then every brief, opened. */
import { useMemo } from 'preact/hooks';
import { type Brief, metBy, redLinesCrossed } from '../../council/brief.ts';
import type { DelegationCode, IssueId } from '../../council/matter.ts';
import { wordingOf, writtenOptions } from '../../council/text.ts';
import type { Outcome, View } from '../../council/view.ts';
import type { OutcomeKind } from '../../council/vocabulary.ts';
import type { Words } from '../../words/words.ts';
import { BriefSheet } from '../BriefSheet.tsx';

interface ResultProps {
  readonly words: Words;
  readonly view: View;
  readonly code: DelegationCode;
  readonly briefs: Readonly<Record<DelegationCode, Brief>>;
  readonly outcome: Outcome;
}

/** Outcomes that leave a text of the Council or of its members; a summary is the President's alone. */
const WITH_TEXT: readonly OutcomeKind[] = ['presidentialStatement', 'pressStatement', 'resolution'];

/** What an outcome is worth to one capital. */
interface Met {
  readonly met: number;
  readonly crossed: readonly IssueId[];
}

function metIn(view: View, brief: Brief, { kind, paragraphs }: Outcome): Met {
  const { matter, draft } = view;
  if (!WITH_TEXT.includes(kind)) return { met: brief.without, crossed: [] };
  const textOf = (id: string) => (paragraphs.includes(id) ? wordingOf(draft, id) : 'absent');
  const written = matter.paragraphs.flatMap((p) => writtenOptions(draft, p.id));
  return {
    met: metBy(matter, brief, (p) => textOf(p.id), written),
    crossed: [
      ...new Set(
        matter.paragraphs.flatMap((p) =>
          redLinesCrossed(matter.issues, brief, p, textOf(p.id), writtenOptions(draft, p.id)),
        ),
      ),
    ],
  };
}

/** The result, delegation by delegation. */
export function Result({ words, view, code, briefs, outcome }: ResultProps) {
  const say = words.desk;
  const results = useMemo(
    () =>
      Object.fromEntries(Object.entries(briefs).map(([one, brief]) => [one, metIn(view, brief, outcome)])),
    [view, briefs, outcome],
  );
  const own = results[code];
  const issues = (crossed: readonly IssueId[]) => words.list(crossed.map((i) => words.issue(view, i)));
  return (
    <>
      {own && (
        <section class="result" aria-labelledby="met-heading">
          <h3 id="met-heading">{say('metHeading')}</h3>
          <p class="figure">
            {say('metYours', { met: own.met, without: briefs[code]?.without ?? 0 })}{' '}
            {own.crossed.length > 0
              ? say('metCrossed', { issues: issues(own.crossed) })
              : say('metNoneCrossed')}
          </p>
          {!WITH_TEXT.includes(outcome.kind) && <p class="note">{say('metNoText')}</p>}
        </section>
      )}
      <section class="result" aria-labelledby="briefs-heading">
        <h3 id="briefs-heading">{say('resultHeading')}</h3>
        <p class="note">{say('resultNote')}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
        <div class="wide" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('whoColumn')}</th>
                <th scope="col">{say('metColumn')}</th>
                <th scope="col">{say('crossedColumn')}</th>
                <th scope="col">{say('standingColumn')}</th>
              </tr>
            </thead>
            <tbody>
              {view.matter.delegations.map((d) => (
                <tr key={d.code} class={d.code === code ? 'own' : undefined}>
                  <th scope="row">{d.name}</th>
                  <td>
                    <meter min={0} max={100} value={results[d.code]?.met ?? 0} aria-hidden="true" />{' '}
                    {results[d.code]?.met}
                  </td>
                  <td>{issues(results[d.code]?.crossed ?? []) || say('none')}</td>
                  <td>{view.standing[d.code]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {view.matter.delegations.map((d) => {
          const brief = briefs[d.code];
          return (
            brief && (
              <details key={d.code} class="opened">
                <summary>{say('openBrief', { who: d.nameInText })}</summary>
                <BriefSheet words={words} record={view} brief={brief} />
              </details>
            )
          );
        })}
      </section>
    </>
  );
}
