/** What was said about one paragraph, each wording once: who asked for it, who was for it and who against, and why. */
import type { FacilitatorView } from '../council/view.ts';
import type { GivenReason } from '../delegates/reasons.ts';
import type { Words } from '../words/words.ts';
import { capitalised, wrapped } from './accountPage.ts';
import { SAYINGS, type Said, type Saying } from './accountSayings.ts';

/** Whether a saying is for the words it names or against them. */
const BEARINGS: Readonly<Record<Saying, 'for' | 'against'>> = {
  proposeWording: 'for',
  bracket: 'against',
  liftBracket: 'for',
  support: 'for',
  canLiveWith: 'for',
  reserve: 'against',
  object: 'against',
};

/** Lines on one paragraph: for each wording what was said, and what decided it. */
export function sayingsLines(said: readonly Said[], view: FacilitatorView, words: Words): readonly string[] {
  return grouped(said, (s) => `${s.slot}/${s.option}`).flatMap((about) => [
    ...wrapped(wordingText(about, view, words), '    ', '      '),
    ...truthLines(about, view, words),
  ]);
}

/** What was said about one wording: whoever asked for it first, then those for it, then those against. */
function wordingText(about: readonly Said[], view: FacilitatorView, words: Words): string {
  const sentences: string[] = [];
  for (const kind of SAYINGS) {
    const same = about.filter((s) => s.kind === kind);
    const [first] = same;
    if (!first) continue;
    if (kind === 'proposeWording') sentences.push(...askedSentences(same, view, words));
    else {
      const who = whoAndWhy(kind, same, view, words);
      // The words are quoted once.
      sentences.push(
        sentences.length > 0
          ? words.account(`short.${kind}`, { who })
          : words.account(`gathered.${kind}`, { words: words.wording(view, first, 'here'), who }),
      );
    }
  }
  return sentences.join(' ');
}

function askedSentences(same: readonly Said[], view: FacilitatorView, words: Words): readonly string[] {
  const [first, ...others] = same;
  if (!first) return [];
  const asked = words.account('asked', {
    who: capitalised(words.nameInText(view, first.by)),
    change: words.change(view, first, 'here'),
    reason: words.reason(first.reason, 'for'),
  });
  if (others.length === 0) return [asked];
  const who = words.list(others.map((s) => words.nameInText(view, s.by)));
  return [asked, words.account('askedToo', { who })];
}

/** Names with the reason that they gave, those with the same reason together. */
function whoAndWhy(
  kind: Exclude<Saying, 'proposeWording'>,
  same: readonly Said[],
  view: FacilitatorView,
  words: Words,
): string {
  return grouped(same, (s) => s.reason)
    .map((alike) =>
      words.account('because', {
        who: alike.map((s) => words.name(view, s.by)).join(', '),
        reason: words.reason(alike[0]?.reason ?? 'balance', BEARINGS[kind]),
      }),
    )
    .reduceRight((rest, first) => words.account('apart', { first, rest }));
}

/** At least so many with the same reason are told as all, or as the others. */
const MANY = 3;

/** What decided it, for all who spoke to one wording. */
function truthLines(about: readonly Said[], view: FacilitatorView, words: Words): readonly string[] {
  const { account } = words;
  const truths = about.flatMap((s) =>
    s.truth ? [{ by: s.by, what: truthInWords(s.truth, view, words) }] : [],
  );
  const groups = [...grouped(truths, (t) => t.what)].sort((a, b) => a.length - b.length);
  const texts = groups.map((alike, place) => {
    const what = alike[0]?.what ?? '';
    // Of a letter only what mattered most comes with its reason: then not all are known.
    const allKnown = truths.length === about.length;
    if (allKnown && alike.length >= MANY && place === groups.length - 1)
      return groups.length === 1 ? account('truthOfAll', { what }) : account('truthOfOthers', { what });
    return account('truth', { what, who: [...new Set(alike.map((t) => words.name(view, t.by)))].join(', ') });
  });
  if (texts.length === 0) return [];
  return wrapped(
    texts.reduceRight((rest, first) => account('apart', { first, rest })),
    '    ~ ',
    '      ',
  );
}

/** What decided a move, with the issue that weighed most. */
export function truthInWords({ term, issue }: GivenReason, view: FacilitatorView, words: Words): string {
  const said = words.account(`term.${term}`);
  return issue === null ? said : words.account('termOn', { term: said, issue: words.issue(view, issue) });
}

/** Things with the same key together, in the order in which the keys first came. */
export function grouped<T>(things: readonly T[], key: (thing: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(key(thing), [...(groups.get(key(thing)) ?? []), thing]);
  return [...groups.values()];
}
