/** What every brief had asked, now open: how it was met, what was conceded, red lines, promises, and standing. */
import { useState } from 'preact/hooks';
import type { BriefOpened, Debrief, IssueResult } from '../../debrief/debrief.ts';
import type { Words } from '../../words/words.ts';
import { BriefSheet } from '../BriefSheet.tsx';
import { nameIn } from './Picture.tsx';

interface BriefsOpenedProps {
  readonly words: Words;
  readonly debrief: Debrief;
  readonly own: string | null;
  readonly goTo: (entry: number) => void;
}

/** All briefs in one table, and one of them in full. */
export function BriefsOpened({ words, debrief, own, goTo }: BriefsOpenedProps) {
  const say = words.afterwards;
  const { briefs, end } = debrief;
  const [code, choose] = useState(own ?? briefs[0]?.code ?? '');
  const opened = briefs.find((b) => b.code === code) ?? briefs[0];
  if (!opened) return <p class="note">{say('noBriefs')}</p>;
  return (
    <section class="briefsOpened" aria-labelledby="briefs-opened">
      <h3 id="briefs-opened">{say('tab.briefs')}</h3>
      <p class="note">
        {say(opened.measured === 'adopted' ? 'briefsNote' : 'briefsNoteNoText')}
        {briefs.length === 1 && ` ${say('ownShareNote')}`}
      </p>
      {briefs.length > 1 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
        <section class="wide" tabIndex={0} aria-label={say('briefsTable')}>
          <table class="figures">
            <caption>{say('briefsTable')}</caption>
            <thead>
              <tr>
                {(
                  [
                    'whoColumn',
                    'zeroColumn',
                    'endColumn',
                    'withoutColumn',
                    'redColumn',
                    'wordColumn',
                    'standingColumn',
                  ] as const
                ).map((column) => (
                  <th key={column} scope="col">
                    {say(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {briefs.map((brief) => (
                <tr key={brief.code} class={brief.code === own ? 'own' : undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      class="plain"
                      aria-pressed={brief.code === code}
                      onClick={() => choose(brief.code)}
                    >
                      {nameIn(end.matter, brief.code)}
                      {brief.played === 'person' && ` (${say('person')})`}
                    </button>
                  </th>
                  <td>{hundredths(brief.satisfaction.zeroDraft)}</td>
                  <td>
                    <meter min={0} max={1000} value={brief.satisfaction.end} aria-hidden="true" />{' '}
                    {hundredths(brief.satisfaction.end)}
                  </td>
                  <td>{hundredths(brief.satisfaction.without)}</td>
                  <td>{redLines(words, brief)}</td>
                  <td>{promises(words, brief)}</td>
                  <td>{brief.standing}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <OneBrief key={opened.code} {...{ words, debrief, opened, goTo }} />
    </section>
  );
}

function hundredths(thousandths: number | null): string {
  return thousandths === null ? '–' : String(Math.round(thousandths / 10));
}

function redLines({ afterwards }: Words, { issues }: BriefOpened): string {
  const crossed = issues.filter((i) => i.redLine === 'crossed').length;
  const kept = issues.filter((i) => i.redLine === 'kept').length;
  if (crossed > 0) return afterwards('redCrossed', { count: crossed });
  return kept > 0 ? afterwards('redKept') : afterwards('redNone');
}

function promises({ afterwards }: Words, { promises: all }: BriefOpened): string {
  const broken = all.filter((p) => p.state === 'broken').length;
  const kept = all.filter((p) => p.state === 'kept').length;
  return all.length === 0 ? '–' : afterwards('promisesTold', { kept, broken });
}

interface OneBriefProps extends Omit<BriefsOpenedProps, 'own'> {
  readonly opened: BriefOpened;
}

function OneBrief({ words, debrief, opened, goTo }: OneBriefProps) {
  const say = words.afterwards;
  const { end } = debrief;
  const who = words.nameInText(end, opened.code);
  return (
    <article class="oneBrief" aria-labelledby="one-brief">
      <h4 id="one-brief">{say('briefOf', { who })}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
      <section class="wide" tabIndex={0} aria-label={say('issuesTable', { who })}>
        <table class="figures byIssue">
          <caption>{say('issuesTable', { who })}</caption>
          <thead>
            <tr>
              {(
                ['issueColumn', 'wantedColumn', 'reachedColumn', 'resultColumn', 'redLineColumn'] as const
              ).map((column) => (
                <th key={column} scope="col">
                  {say(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {opened.issues.map((result) => (
              <IssueRow key={result.issue} {...{ words, debrief, result }} />
            ))}
          </tbody>
        </table>
      </section>
      {opened.promises.length > 0 && (
        <>
          <h5>{say('promises')}</h5>
          <ul>
            {opened.promises.map(({ deal, with: others, term, state, brokenAt }) => (
              <li key={`${deal}-${term.paragraph}-${term.slot}-${term.option}`}>
                {say(`promise.${state}`, {
                  to: words.list(others.map((code) => words.nameInText(end, code))),
                  words: words.wording(end, term),
                })}{' '}
                {brokenAt !== null && (
                  <button type="button" class="small" onClick={() => goTo(brokenAt)}>
                    {say('seeTheMoment')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {opened.changed.length > 0 && (
        <>
          <h5>{say('capitalChanged')}</h5>
          <ul>
            {opened.changed.map(({ n, at, issue, asked }) => (
              <li key={`${n}-${issue}`}>
                {say(asked ? 'changedAsked' : 'changedUnasked', {
                  at: words.clock(at),
                  issue: words.issue(end, issue),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {opened.lost.length > 0 && (
        <>
          <h5>{say('standingLost')}</h5>
          <ul>
            {opened.lost.map(({ n, points, over }) => (
              <li key={n}>
                {say('standingPoints', { count: points })} {words.notice(over, end)}
              </li>
            ))}
          </ul>
        </>
      )}
      <details class="opened">
        <summary>{words.desk('openBrief', { who })}</summary>
        <BriefSheet words={words} record={end} brief={opened.brief} />
      </details>
    </article>
  );
}

function IssueRow({
  words,
  debrief: { end },
  result,
}: Pick<OneBriefProps, 'words' | 'debrief'> & { readonly result: IssueResult }) {
  const say = words.afterwards;
  const { instruction, reached } = result;
  const issue = end.matter.issues.find((i) => i.id === result.issue);
  const isAim = issue?.kind === 'aim';
  return (
    <tr>
      <th scope="row">{words.issue(end, result.issue)}</th>
      <td>
        {isAim
          ? words.level(end, result.issue, instruction.aim)
          : say(instruction.aim > 0 ? 'wantsWords' : instruction.aim < 0 ? 'wantsNoWords' : 'noWish')}
      </td>
      <td>
        {reached === null
          ? '–'
          : isAim
            ? words.level(end, result.issue, reached)
            : say('inParagraphs', { count: reached })}
      </td>
      <td class={`came ${result.result}`}>{say(`result.${result.result}`)}</td>
      <td>{result.redLine === 'none' ? '–' : say(`redLine.${result.redLine}`)}</td>
    </tr>
  );
}
