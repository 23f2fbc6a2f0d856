/** How it ended: the text in the form in which it is printed, what was voted, and who is no part of it. */
import { useEffect, useRef } from 'preact/hooks';
import { sentenceOf } from '../council/text.ts';
import type { Dissociation, Outcome, View } from '../council/view.ts';
import type { Words } from '../words/words.ts';

interface OutcomePanelProps {
  readonly words: Words;
  readonly view: View;
  readonly outcome: Outcome;
}

/** The outcome, with the text that was agreed, adopted or issued. Takes the focus, since the controls are gone. */
export function OutcomePanel({ words, view, outcome }: OutcomePanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const sentences = outcome.paragraphs
    .map((id) => sentenceOf(view.matter, view.draft, id))
    .filter((sentence) => sentence !== null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
    <section class="outcome" tabIndex={0} aria-labelledby="outcome-heading">
      <h3 id="outcome-heading" ref={heading} tabIndex={-1}>
        {words.outcome(outcome.kind)}
      </h3>
      {sentences.length > 0 && <p class="note">{words.account('simulated')}</p>}
      <Lead words={words} view={view} outcome={outcome} />
      {sentences.length > 0 && (
        <blockquote class="statement" aria-label={words.desk('theText')}>
          {words.statement(view, sentences).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </blockquote>
      )}
      {view.votes.map((vote) => (
        <p key={vote.question.id} class="voted">
          {words.questionBefore(view, vote.question)}: {words.tally(vote)}: {words.verdict(view, vote)}.
        </p>
      ))}
      {view.dissociations.map((dissociation) => (
        <p key={dissociation.by}>{dissociationIn(words, view, dissociation)}</p>
      ))}
    </section>
  );
}

/** What stands before the text in print. */
function Lead({ words, view, outcome }: OutcomePanelProps) {
  const { account } = words;
  const { matter, president } = view;
  switch (outcome.kind) {
    case 'presidentialStatement':
      return (
        <div class="lead">
          <p>{account('symbol', { symbol: matter.symbol })}</p>
          <h4>{account('statementTitle')}</h4>
          <p>{account('statementLead', { date: words.date(matter.date), item: matter.agendaItem })}</p>
        </div>
      );
    case 'pressStatement':
      return <p class="lead">{account('pressLead')}</p>;
    case 'resolution':
      return <p class="lead">{account('resolutionLead')}</p>;
    case 'presidentsSummary':
      return <p class="lead">{account('summaryLead', { president: words.nameInText(view, president) })}</p>;
    case 'none':
      return <p class="lead">{account('noneLead')}</p>;
  }
}

function dissociationIn(words: Words, view: View, { by, paragraphs }: Dissociation): string {
  const who = words.name(view, by);
  return paragraphs.length === 0
    ? words.account('dissociatedWhole', { who })
    : words.account('dissociatedFrom', { who, paragraphs: words.paragraphs(view, paragraphs) });
}
