/** The page of the rules: how a statement is made, how a resolution is voted on, who is who, the order of business, words and keys. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PHASES } from '../../council/vocabulary.ts';
import type { LearnWords } from '../../words/learn.ts';
import { Glossary } from './Glossary.tsx';
import type { GlossaryPart } from './glossary.ts';
import { OrderMap } from './OrderMap.tsx';
import { TenQuestions } from './TenQuestions.tsx';
import './learn.css';

/** The parts of the page, in their order; an address may name one (`#learn=order`), or a stage of the order of business. */
export const LEARN_PARTS = [
  'statement',
  'vote',
  'who',
  'order',
  'words',
  'keys',
  'check',
  'sources',
] as const;
export type LearnPart = (typeof LEARN_PARTS)[number];

/** What the page needs. */
export interface LearnProps {
  readonly words: LearnWords;
  readonly parts: readonly GlossaryPart[];
  /** The part, or the stage, that is wanted first; null for the page from its beginning. */
  readonly about: string | null;
  readonly arriving: boolean;
}

const DECISIONS = ['statement', 'press', 'resolution', 'procedure', 'ruling', 'summary'] as const;
const PEOPLE = ['presidency', 'penholder', 'permanent', 'elected', 'groups', 'guests'] as const;
const KEYS = ['tab', 'press', 'arrows', 'letters', 'headings', 'greyed', 'pause'] as const;

/** The page. */
export function Learn({ words, parts, about, arriving }: LearnProps) {
  const say = words.learn;
  const page = useRef<HTMLElement>(null);
  const stage = PHASES.find((phase) => phase === about);
  const wanted = stage ? 'order' : LEARN_PARTS.find((part) => part === about);
  const [checking, check] = useState(wanted === 'check');

  useEffect(() => {
    const heading = page.current?.querySelector<HTMLElement>(wanted ? `#learn-${wanted}` : 'h2');
    if (wanted) heading?.scrollIntoView();
    if (arriving || wanted) heading?.focus();
  }, [arriving, wanted]);

  const section = (part: LearnPart, heading: string, content: ComponentChildren) => (
    <section aria-labelledby={`learn-${part}`}>
      <h3 id={`learn-${part}`} tabIndex={-1}>
        {heading}
      </h3>
      {content}
    </section>
  );
  const headings: Readonly<Record<LearnPart, string>> = {
    statement: say('page.statement.heading'),
    vote: say('page.vote.heading'),
    who: say('page.who.heading'),
    order: say('page.order.heading'),
    words: say('page.words.heading'),
    keys: say('page.keys.heading'),
    check: say('page.checkHeading'),
    sources: say('page.sources.heading'),
  };
  const goTo = (part: LearnPart) => {
    const heading = page.current?.querySelector<HTMLElement>(`#learn-${part}`);
    heading?.scrollIntoView();
    heading?.focus();
  };
  return (
    <article class="learning" ref={page}>
      <h2 tabIndex={-1}>{say('page.heading')}</h2>
      <p class="lead">{say('page.lead')}</p>
      <p>
        <a class="start" href="#guided">
          {say('page.toGuided')}
        </a>
      </p>
      <nav aria-label={say('page.contents')}>
        <ul class="contents">
          {LEARN_PARTS.map((part) => (
            <li key={part}>
              <button type="button" class="small" onClick={() => goTo(part)}>
                {headings[part]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {section(
        'statement',
        headings.statement,
        <>
          <ol class="course">
            <li>{say('page.statement.1')}</li>
            <li>{say('page.statement.2')}</li>
            <li>{say('page.statement.3')}</li>
            <li>{say('page.statement.4')}</li>
          </ol>
          <p class="note">{say('stage.sourceOf', { source: say('page.statement.source') })}</p>
        </>,
      )}
      {section(
        'vote',
        headings.vote,
        <>
          <p>{say('page.vote.1')}</p>
          <p>{say('page.vote.2')}</p>
          <p>{say('page.vote.3')}</p>
          <Decisions words={words} />
          <p class="note">{say('stage.sourceOf', { source: say('page.vote.source') })}</p>
        </>,
      )}
      {section(
        'who',
        headings.who,
        <>
          <dl class="people">
            {PEOPLE.map((who) => (
              <div key={who}>
                <dt>{say(`page.who.${who}`)}</dt>
                <dd>{say(`page.who.${who}Text`)}</dd>
              </div>
            ))}
          </dl>
          <p class="note">{say('stage.sourceOf', { source: say('page.who.source') })}</p>
        </>,
      )}
      {section(
        'order',
        headings.order,
        <>
          <p>
            {say('page.order.lead')} {say('stage.choose')}
          </p>
          <OrderMap key={stage} words={words} first={stage ?? 'sitting'} />
        </>,
      )}
      {section(
        'words',
        headings.words,
        <>
          <p>{say('page.words.lead')}</p>
          <Glossary words={words} parts={parts} />
        </>,
      )}
      {section(
        'keys',
        headings.keys,
        <>
          <p>{say('page.keys.lead')}</p>
          <dl class="keys">
            {KEYS.map((key) => (
              <div key={key}>
                <dt>{say(`page.keys.${key}`)}</dt>
                <dd>{say(`page.keys.${key}Text`)}</dd>
              </div>
            ))}
          </dl>
        </>,
      )}
      {section(
        'check',
        headings.check,
        checking ? (
          <TenQuestions words={words} />
        ) : (
          <p>
            <button type="button" onClick={() => check(true)}>
              {say('page.toCheck')}
            </button>
          </p>
        ),
      )}
      {section(
        'sources',
        headings.sources,
        <>
          <ul>
            <li>{say('page.sources.1')}</li>
            <li>{say('page.sources.2')}</li>
            <li>{say('page.sources.3')}</li>
            <li>{say('page.sources.4')}</li>
          </ul>
          <p class="note">{say('page.sources.note')}</p>
        </>,
      )}
    </article>
  );
}

/** What each decision needs, and who can stop it. */
function Decisions({ words }: { readonly words: LearnWords }) {
  const say = words.learn;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
    <div class="wide" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('page.table.what')}</th>
            <th scope="col">{say('page.table.needs')}</th>
            <th scope="col">{say('page.table.stops')}</th>
          </tr>
        </thead>
        <tbody>
          {DECISIONS.map((one) => (
            <tr key={one}>
              <th scope="row">{say(`page.table.${one}`)}</th>
              <td>{say(`page.table.${one}.needs`)}</td>
              <td>{say(`page.table.${one}.stops`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
