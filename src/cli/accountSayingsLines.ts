/** What was said about one paragraph, each wording once: who asked for it, who was for it and who against, and why. */
import type { FacilitatorView } from '../council/view.ts';
import type { GivenReason } from '../delegates/reasons.ts';
import type { Words } from '../words/words.ts';
import { capitalised, wrapped } from './accountPage.ts';
import { SAYINGS, type Said, type Saying } from './accountSayings.ts';
import { grouped, type Told, truthsInWords } from './accountTruth.ts';

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
export function sayingsLines(
  said: readonly Said[],
  view: FacilitatorView,
  words: Words,
  told: Told,
): readonly string[] {
  return grouped(said, (s) => `${s.slot}/${s.option}`).flatMap((about) => [
    ...wrapped(wordingText(about, view, words, told), '    ', '      '),
    ...truthLines(about, view, words, told),
  ]);
}

/** What was said about one wording: whoever asked for it first, then those for it, then those against. */
function wordingText(about: readonly Said[], view: FacilitatorView, words: Words, told: Told): string {
  const sentences: string[] = [];
  for (const kind of SAYINGS) {
    const same = about.filter((s) => s.kind === kind);
    const [first] = same;
    if (!first) continue;
    if (kind === 'proposeWording') sentences.push(...askedSentences(same, view, words, told));
    else {
      const who = whoAndWhy(same, view, words, told);
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

function askedSentences(
  same: readonly Said[],
  view: FacilitatorView,
  words: Words,
  told: Told,
): readonly string[] {
  const [first, ...others] = same;
  if (!first) return [];
  const asked = words.account('asked', {
    who: capitalised(words.nameInText(view, first.by)),
    change: words.change(view, first, 'here'),
    reason: reasonOf(first, view, words, told),
  });
  if (others.length === 0) return [asked];
  const who = words.list(others.map((s) => words.nameInText(view, s.by)));
  return [asked, words.account('askedToo', { who })];
}

/** Names with the reason that they gave, those with the same reason together. */
function whoAndWhy(same: readonly Said[], view: FacilitatorView, words: Words, told: Told): string {
  return grouped(same, (s) => s.reason)
    .map((alike) =>
      words.account('because', {
        who: alike.map((s) => words.name(view, s.by)).join(', '),
        reason: reasonOf(alike[0] as Said, view, words, told),
      }),
    )
    .reduceRight((rest, first) => words.account('apart', { first, rest }));
}

/** What decided it, for all who spoke to one wording. */
function truthLines(
  about: readonly Said[],
  view: FacilitatorView,
  words: Words,
  told: Told,
): readonly string[] {
  const truths = about.flatMap((s) => (s.truth ? [{ by: s.by, reason: worthOfWords(s, s.truth) }] : []));
  const text = truthsInWords(truths, about.length, view, words, told);
  return text === null ? [] : wrapped(text, '    ~ ', '      ');
}

/** Whoever speaks against words weighed what others in their place would bring: these cost as much. */
function worthOfWords({ kind }: Said, truth: GivenReason): GivenReason {
  return BEARINGS[kind] === 'against' ? { ...truth, change: -Math.abs(truth.change) } : truth;
}

/** The reason as it was given, unlike those that the chapter has told. */
function reasonOf(said: Said, view: FacilitatorView, words: Words, told: Told): string {
  const given = { ...said, bearing: BEARINGS[said.kind] };
  const phrase = words.because(view, given, told.phrases);
  told.phrases.add(phrase);
  return phrase;
}
