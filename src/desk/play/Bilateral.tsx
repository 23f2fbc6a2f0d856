/** What is said to some and not to all: understandings, common lines of a group, and cables to the capital. */
import { useState } from 'preact/hooks';
import type { Deal } from '../../council/view.ts';
import { TakeOut } from './Drafting.tsx';
import { MoveButton } from './MoveButton.tsx';
import type { Table } from './table.ts';

interface SectionProps {
  readonly table: Table;
}

/** Understandings on offer and agreed, and the offer that is being composed. */
export function Deals({ table }: SectionProps) {
  const { words, view, code, drafts, draft } = table;
  const say = words.desk;
  const [first, ...rest] = drafts.terms;
  const partners = [...new Set(drafts.terms.map((t) => t.who))].filter((who) => who !== code);
  const [partner, ...partnersToo] = partners;
  return (
    <section aria-labelledby="deals-heading">
      <h4 id="deals-heading">{say('deals')}</h4>
      <ul class="parts">
        {view.deals.map((deal) => (
          <li key={deal.id}>
            {dealIn(table, deal)} <span class="state">{say(`deal.${deal.state}`)}</span>
            {deal.state === 'offered' && deal.by !== code && !deal.acceptedBy.includes(code) && (
              <div class="row">
                <MoveButton table={table} move={{ kind: 'acceptDeal', deal: deal.id }} main />
                <MoveButton table={table} move={{ kind: 'declineDeal', deal: deal.id }} />
              </div>
            )}
            {deal.state === 'offered' && deal.by === code && (
              <MoveButton table={table} move={{ kind: 'withdrawDeal', deal: deal.id }} />
            )}
          </li>
        ))}
      </ul>
      <h5>{say('offer')}</h5>
      {first === undefined && <p class="note">{say('offerEmpty')}</p>}
      <ul class="parts">
        {drafts.terms.map((term) => {
          const what = say('dealTerm', {
            who: words.nameInText(view, term.who),
            wording: words.wording(view, term),
          });
          return (
            <li key={`${term.who} ${term.paragraph} ${term.slot}`}>
              {what}{' '}
              <TakeOut
                words={words}
                what={what}
                takeOut={() => draft({ terms: drafts.terms.filter((t) => t !== term) })}
              />
            </li>
          );
        })}
      </ul>
      {first !== undefined && partner !== undefined && (
        <MoveButton
          table={table}
          move={{ kind: 'offerDeal', with: [partner, ...partnersToo], terms: [first, ...rest] }}
          main
          preview
          then={() => draft({ terms: [] })}
        />
      )}
    </section>
  );
}

function dealIn({ words, view, code }: Table, { by, with: others, terms, state }: Deal): string {
  const say = words.desk;
  const told = words.list(
    terms.map((term) => {
      const sentence = say('dealTerm', {
        who: words.nameInText(view, term.who),
        wording: words.wording(view, term),
      });
      return state === 'agreed'
        ? say('dealTermState', { term: sentence, state: say(`promise.${term.state}`) })
        : sentence;
    }),
  );
  return by === code
    ? say('dealOwn', { who: words.list(others.map((o) => words.nameInText(view, o))), terms: told })
    : say('dealOffered', { who: words.name(view, by), terms: told });
}

/** Common lines that one's groups are agreeing, or have agreed. */
export function Lines({ table }: SectionProps) {
  const { words, view, code } = table;
  const say = words.desk;
  if (view.groupLines.length === 0) return null;
  return (
    <section aria-labelledby="lines-heading">
      <h4 id="lines-heading">{say('lines')}</h4>
      <ul class="parts">
        {view.groupLines.map((line) => (
          <li key={line.id}>
            {say('lineProposed', {
              by: words.name(view, line.by),
              group: words.group(view, line.group),
              wording: words.wording(view, line),
              joined: words.list(line.joined.map((c) => words.name(view, c))),
            })}
            <div class="row">
              {!line.joined.includes(code) && !line.declined.includes(code) && (
                <>
                  <MoveButton table={table} move={{ kind: 'joinGroupLine', line: line.id }} />
                  <MoveButton table={table} move={{ kind: 'declineGroupLine', line: line.id }} />
                </>
              )}
              {line.spokenBy === null && line.joined.includes(code) && (
                <MoveButton table={table} move={{ kind: 'speakForGroup', line: line.id }} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Cables sent, and the one that could be: one step beyond each red line. */
export function Cables({ table }: SectionProps) {
  const { words, view } = table;
  const say = words.desk;
  const possible = view.matter.issues.flatMap(({ id, top }) => {
    const own = view.brief?.instructions[id];
    if (!own) return [];
    const below = own.min !== null && own.min > 0 ? [{ issue: id, level: own.min - 1 }] : [];
    const above = own.max !== null && own.max < top ? [{ issue: id, level: own.max + 1 }] : [];
    return [...below, ...above];
  });
  const [place, choose] = useState(0);
  const asked = possible[place] ?? possible[0];
  return (
    <section aria-labelledby="cables-heading">
      <h4 id="cables-heading">{say('cables')}</h4>
      <p class="note">{say(possible.length > 0 ? 'cableLead' : 'cableNone')}</p>
      <ul class="parts">
        {view.cables.map(({ id, issue, level, answer, due }) => (
          <li key={id}>
            {say('cableSent', {
              issue: words.issue(view, issue),
              level: words.level(view, issue, level),
              answer:
                answer === null ? say('cable.waiting', { time: words.clock(due) }) : say(`cable.${answer}`),
            })}
          </li>
        ))}
      </ul>
      {asked && (
        <>
          <label>
            <span>{say('cableIssue')}</span>{' '}
            <select value={place} onChange={(event) => choose(Number(event.currentTarget.value))}>
              {possible.map(({ issue, level }, index) => (
                <option key={`${issue} ${level}`} value={index}>
                  {say('cableOption', {
                    issue: words.issue(view, issue),
                    level: words.level(view, issue, level),
                  })}
                </option>
              ))}
            </select>
          </label>
          <MoveButton table={table} move={{ kind: 'cableCapital', ...asked }} />
        </>
      )}
    </section>
  );
}
