/** How a meeting ended: the text as the Council prints it, or what was voted on, or what stood in the way. */
import { objectorsTo } from '../council/positions.ts';
import { sentenceOf } from '../council/text.ts';
import type { FacilitatorView } from '../council/view.ts';
import type { OutcomeKind } from '../council/vocabulary.ts';
import type { Words } from '../words/words.ts';
import { heading, wrapped } from './accountPage.ts';

/** The outcome of a meeting that has one, and what follows from it. */
export function outcomeOf(view: FacilitatorView, words: Words): readonly string[] {
  const { outcome } = view;
  if (!outcome) return [];
  return [
    ...heading(words.account('outcome', { outcome: words.outcome(outcome.kind) }), '='),
    ...textOf(view, outcome.kind, words),
    ...(outcome.kind === 'presidentialStatement' ? [] : inTheWay(view, words)),
    ...votesOf(view, words),
    ...dissociationsOf(view, words),
  ];
}

function leadOf(view: FacilitatorView, kind: OutcomeKind, words: Words): readonly string[] {
  const { account } = words;
  const { matter, president } = view;
  switch (kind) {
    case 'presidentialStatement':
      return [
        account('symbol', { symbol: matter.symbol }),
        account('statementTitle'),
        account('statementLead', { date: words.date(matter.date), item: matter.agendaItem }),
      ];
    case 'pressStatement':
      return [account('pressLead')];
    case 'resolution':
      return [account('resolutionLead')];
    case 'presidentsSummary':
      return [account('summaryLead', { president: words.nameInText(view, president) })];
    case 'none':
      return [account('noneLead')];
  }
}

/** The paragraphs of the outcome as the Council prints them, with what leads to them. */
function textOf(view: FacilitatorView, kind: OutcomeKind, words: Words): readonly string[] {
  const sentences = (view.outcome?.paragraphs ?? [])
    .map((id) => sentenceOf(view.matter, view.draft, id))
    .filter((s) => s !== null);
  const mark = sentences.length > 0 ? [words.account('simulated')] : [];
  return [...mark, ...leadOf(view, kind, words), ...words.statement(view, sentences)].flatMap((paragraph) => [
    '',
    ...wrapped(paragraph, '    '),
  ]);
}

/** Why there was no presidential statement: broken silences, and the objections that stood at the end. */
function inTheWay(view: FacilitatorView, words: Words): readonly string[] {
  const { account } = words;
  const broken = view.silencesBroken.map((b) => {
    const who = words.nameInText(view, b.by);
    const change = words.change(view, { ...b, from: stoodBefore(view, b) });
    return b.kind === 'press'
      ? account('brokenPress', { who, change })
      : account('broken', { text: words.version(view, b.at), who, change });
  });
  const objecting = view.matter.paragraphs.flatMap(({ id }) => {
    const by = objectorsTo(view, id);
    if (by.length === 0) return [];
    const who = by.map((code) => words.name(view, code)).join(', ');
    return [account('objecting', { paragraph: words.paragraph(view, id), who })];
  });
  const bracketed = view.draft.paragraphs.flatMap(({ paragraph, brackets }) => {
    if (brackets.length === 0) return [];
    const named = brackets.map(({ slot, option, sponsors }) =>
      account('because', {
        who: words.wording(view, { paragraph, slot, option }, 'here'),
        reason: sponsors.map((code) => words.name(view, code)).join(', '),
      }),
    );
    return [
      account('bracketed', { paragraph: words.paragraph(view, paragraph), brackets: named.join('; ') }),
    ];
  });
  const withdrawn = view.textWithdrawn ? [account('withdrawn')] : [];
  const all = [...withdrawn, ...broken, ...objecting, ...bracketed];
  return [
    ...heading(account('inTheWay'), '-'),
    '',
    ...(all.length > 0 ? all : [account('timeUp')]).flatMap((text) => wrapped(text, '  ', '    ')),
  ];
}

/** What stood in the slot when silence was broken: what stands now, less what later revisions changed. */
function stoodBefore(
  { draft, revisions }: FacilitatorView,
  broken: { readonly paragraph: string; readonly slot: string; readonly at: number },
): string {
  const later = revisions
    .filter((r) => r.at > broken.at)
    .flatMap((r) => r.changes)
    .find((c) => c.paragraph === broken.paragraph && c.slot === broken.slot);
  const standing = draft.paragraphs.find((p) => p.paragraph === broken.paragraph)?.standing;
  return later?.from ?? standing?.[broken.slot] ?? '';
}

function votesOf(view: FacilitatorView, words: Words): readonly string[] {
  if (view.votes.length === 0) return [];
  return [
    ...heading(words.account('votes'), '-'),
    '',
    ...view.votes.flatMap((vote) =>
      wrapped(
        `${words.questionBefore(view, vote.question)}: ${words.tally(vote)}: ${words.verdict(view, vote)}.`,
        '  ',
        '    ',
      ),
    ),
  ];
}

function dissociationsOf(view: FacilitatorView, words: Words): readonly string[] {
  const { account } = words;
  if (view.dissociations.length === 0) return [];
  return [
    ...heading(account('dissociations'), '-'),
    '',
    ...view.dissociations.flatMap(({ by, paragraphs }) => {
      const who = words.name(view, by);
      const text =
        paragraphs.length === 0
          ? account('dissociatedWhole', { who })
          : account('dissociatedFrom', { who, paragraphs: words.paragraphs(view, paragraphs) });
      return wrapped(text, '  ', '    ');
    }),
  ];
}
