/** What came of the work, as the Council prints it: clearly marked as a simulation. */
import { sentenceOf } from '../../council/text.ts';
import type { Outcome, View } from '../../council/view.ts';
import type { Words } from '../../words/words.ts';
import type { Debrief } from '../debrief.ts';
import { type Block, heading, list, type Paper, paragraph } from './paper.ts';

/** The document. Where nothing was agreed it says so, and shows the last draft as what it is. */
export function statementPaper(debrief: Debrief, words: Words): Paper {
  const { end, about } = debrief;
  const { matter } = end;
  const say = words.takeHome;
  return {
    title: `${about.outcome === null ? say('theText') : words.outcome(about.outcome)}: ${matter.title}`,
    language: words.language,
    mark: words.account('simulated'),
    footer: say('footer'),
    letterhead: {
      body: say('letterhead'),
      note: say('letterheadNote'),
      symbol: words.account('symbol', { symbol: matter.symbol }),
      date: words.date(matter.date),
      item: matter.agendaItem,
    },
    blocks: [
      ...(end.outcome ? outcomeBlocks(end, end.outcome, words) : []),
      ...(end.outcome && sentencesIn(end, end.outcome).length > 0
        ? []
        : draftBlocks(debrief, words, end.outcome === null)),
      ...footnotes(end, words),
    ],
  };
}

/** The sentences of what was agreed, adopted or issued; none where nothing was. */
export function sentencesIn({ matter, draft }: View, { paragraphs }: Outcome): readonly string[] {
  return paragraphs.map((id) => sentenceOf(matter, draft, id)).filter((sentence) => sentence !== null);
}

/** The sentences of the last text that was on the table; none when none was. */
export function lastSentences({ story }: Debrief): readonly string[] {
  return story.paragraphs
    .map(({ versions }) => versions.at(-1)?.sentence ?? null)
    .filter((sentence) => sentence !== null);
}

function outcomeBlocks(view: View, outcome: Outcome, words: Words): readonly Block[] {
  return [
    heading(
      1,
      outcome.kind === 'presidentialStatement'
        ? words.account('statementTitle')
        : words.outcome(outcome.kind),
    ),
    paragraph(leadTo(view, outcome, words), 'lead'),
    ...words.statement(view, sentencesIn(view, outcome)).map((text) => paragraph(text, 'sentence')),
  ];
}

function leadTo({ matter, president, ...rest }: View, { kind }: Outcome, words: Words): string {
  const { account } = words;
  switch (kind) {
    case 'presidentialStatement':
      return account('statementLead', { date: words.date(matter.date), item: matter.agendaItem });
    case 'pressStatement':
      return account('pressLead');
    case 'resolution':
      return account('resolutionLead');
    case 'presidentsSummary':
      return account('summaryLead', {
        president: words.nameInText({ matter, president, ...rest }, president),
      });
    case 'none':
      return account('noneLead');
  }
}

function draftBlocks(debrief: Debrief, words: Words, ended: boolean): readonly Block[] {
  const say = words.takeHome;
  const sentences = lastSentences(debrief);
  return [
    heading(ended ? 1 : 2, say('draftHeading')),
    ...(ended ? [paragraph(say('recordEnds'), 'note')] : []),
    ...(sentences.length === 0
      ? [paragraph(say('noDraft'), 'note')]
      : [paragraph(say('draftNote'), 'note'), ...sentences.map((text) => paragraph(text, 'sentence'))]),
  ];
}

/** Votes and dissociations: no part of the text, and yet of what came of the work. */
function footnotes(view: View, words: Words): readonly Block[] {
  const votes = view.votes.map(
    (vote) =>
      `${words.questionBefore(view, vote.question)}: ${words.tally(vote)}: ${words.verdict(view, vote)}.`,
  );
  const apart = view.dissociations.map(({ by, paragraphs }) => {
    const who = words.name(view, by);
    return paragraphs.length === 0
      ? words.account('dissociatedWhole', { who })
      : words.account('dissociatedFrom', { who, paragraphs: words.paragraphs(view, paragraphs) });
  });
  if (votes.length + apart.length === 0) return [];
  return [
    heading(2, words.takeHome('forTheRecord')),
    ...list(votes),
    ...(apart.length > 0 ? [paragraph(words.account('dissociations'), 'note'), ...list(apart)] : []),
  ];
}
