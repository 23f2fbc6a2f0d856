/**
 * The wording meter: what new words are worth on the issues, read from the words that the matter already knows. It reads operative
 * verbs by their ladder, phrases that the matter has, and the usual softeners; what it does not know counts nothing, and it says so.
 * The same words always get the same figures, whoever wrote them.
 */
import type { Issue, IssueId, Matter, OptionId, ParagraphId, SlotId } from './matter.ts';
import { ladderOf, rungOf } from './verbLadders.ts';

/** How a stretch of the words was understood. */
export const RECOGNITIONS = [
  'verb', // the verb is one of the slot's
  'verbBetween', // the verb is on the ladder, and counts as the strongest known verb below it
  'verbBelow', // the verb is weaker than any that the slot knows, and counts as the weakest of them
  'phrase', // words that the matter has, in the same order
  'near', // most of the words of a wording of this slot
  'softener', // a usual softener, that counts as it does elsewhere in the matter
] as const;
export type Recognition = (typeof RECOGNITIONS)[number];

/** A stretch of the words that was understood. */
export interface Recognised {
  readonly as: Recognition;
  /** The words that were recognised, as they were written. */
  readonly words: string;
  /** The known words that they are taken as. */
  readonly like: string;
  readonly force: Readonly<Record<IssueId, number>>;
}

/** What the meter reads. */
export interface Measure {
  /** On each issue that is touched, from -4 to 4, in the order of the matter. */
  readonly force: Readonly<Record<IssueId, number>>;
  readonly recognised: readonly Recognised[];
  /** Stretches that nothing is known of; words without a meaning of their own are left out. */
  readonly unknown: readonly string[];
}

/** Phrases that soften whatever they go with. Source: usage of the Council. */
export const SOFTENERS: readonly string[] = [
  'as appropriate',
  'where appropriate',
  'as necessary',
  'upon request',
  'at their request',
  'within existing resources',
  'in accordance with their mandates',
  'within their respective mandates',
  'in accordance with domestic law',
  'in line with domestic legislation',
  'in accordance with international law',
  'with the consent of the host State',
];

/** Words that mean nothing by themselves. */
const LITTLE =
  /^(a|an|the|and|or|of|in|on|at|to|for|with|by|as|from|that|which|its|their|such|those|it|is|are|be|into)$/;
/** The farthest that one wording goes on one issue, as in the move. */
const FARTHEST = 4;
/** The share of the words of a wording that must be there for it to count as nearly the same: two in three. */
const NEAR = { of: 2, in: 3 } as const;

interface Token {
  readonly plain: string;
  readonly from: number;
  readonly to: number;
}

function tokensOf(words: string): readonly Token[] {
  return [...words.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'/-]*/gu)].map((match) => ({
    plain: match[0].toLowerCase().replaceAll('’', "'"),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Where `phrase` stands within `tokens`, none of them covered yet; -1 where it does not. */
function placeIn(tokens: readonly Token[], covered: ReadonlySet<number>, phrase: readonly Token[]): number {
  if (phrase.length === 0) return -1;
  for (let start = 0; start + phrase.length <= tokens.length; start++)
    if (phrase.every((t, i) => tokens[start + i]?.plain === t.plain && !covered.has(start + i))) return start;
  return -1;
}

/** Words of the matter that could be found again, with what they count in the slot that is written for. */
interface Candidate {
  readonly slot: SlotId;
  readonly option: OptionId;
  readonly own: boolean;
  readonly words: string;
  readonly tokens: readonly Token[];
  readonly force: Readonly<Record<IssueId, number>>;
}

function candidatesFor(
  { issues, paragraphs }: Matter,
  paragraph: ParagraphId,
  slot: SlotId,
): readonly Candidate[] {
  const crossCutting = new Set(issues.filter((i) => i.kind === 'wording').map((i) => i.id));
  return paragraphs.flatMap((p) =>
    p.slots.flatMap((s) =>
      s.options.map((option) => ({
        slot: `${p.id}/${s.id}`,
        option: option.id,
        own: p.id === paragraph && s.id === slot,
        words: bare(option.words),
        tokens: tokensOf(option.words),
        // What has its home in another paragraph is not read here, whatever the words.
        force:
          p.id === paragraph
            ? option.force
            : Object.fromEntries(Object.entries(option.force).filter(([issue]) => crossCutting.has(issue))),
      })),
    ),
  );
}

function bare(words: string): string {
  return words.replace(/^[\s,;:]+|[\s,;:]+$/g, '');
}

/** Reads words that could stand in a slot. An unknown paragraph or slot knows no words, and so nothing is recognised. */
export function measured(matter: Matter, paragraph: ParagraphId, slot: SlotId, words: string): Measure {
  const known = matter.paragraphs.find((p) => p.id === paragraph)?.slots.find((s) => s.id === slot);
  const tokens = tokensOf(words);
  const covered = new Set<number>();
  const recognised: (Recognised & { readonly of: string; readonly at: number })[] = [];
  const written = (start: number, length: number) =>
    words.slice(tokens[start]?.from ?? 0, tokens[start + length - 1]?.to ?? 0);
  const take = (
    as: Recognition,
    start: number,
    length: number,
    like: Pick<Candidate, 'words' | 'force' | 'slot'>,
  ) => {
    for (let i = start; i < start + length; i++) covered.add(i);
    recognised.push({
      as,
      at: start,
      words: written(start, length),
      like: like.words,
      force: like.force,
      of: like.slot,
    });
  };
  const candidates = candidatesFor(matter, paragraph, slot);

  const ladder = known ? ladderOf(known) : null;
  const verb = ladder && rungOf(bare(words), ladder);
  if (ladder && verb) {
    const rungs = candidates
      .filter((c) => c.own)
      .flatMap((c) => {
        const rung = rungOf(c.words, ladder);
        return rung ? [{ ...c, rung: rung.rung }] : [];
      })
      .sort((a, b) => a.rung - b.rung);
    const below =
      rungs.find((c) => c.rung === verb.rung && rungOf(c.words, ladder)?.verb === verb.verb) ??
      rungs.findLast((c) => c.rung <= verb.rung);
    const taken = below ?? rungs[0];
    if (taken) {
      // The words of the slot may go on after the verb; what is there of them is covered by the search for phrases below.
      const as = !below ? 'verbBelow' : below.rung === verb.rung ? 'verb' : 'verbBetween';
      const whole = placeIn(tokens, covered, taken.tokens) === 0;
      take(as, 0, whole ? taken.tokens.length : tokensOf(verb.verb).length, taken);
    }
  }

  const phrases = candidates
    .filter((c) => c.tokens.some((t) => !LITTLE.test(t.plain)) && c.tokens.length > (c.own ? 0 : 1))
    .filter((c) => c.own || Object.values(c.force).some((f) => f !== 0))
    .sort((a, b) => b.tokens.length - a.tokens.length || Number(b.own) - Number(a.own));
  for (const phrase of phrases) {
    const start = placeIn(tokens, covered, phrase.tokens);
    if (start >= 0) take('phrase', start, phrase.tokens.length, phrase);
  }

  for (const softener of [...SOFTENERS].sort((a, b) => b.length - a.length)) {
    const phrase = tokensOf(softener);
    const start = placeIn(tokens, covered, phrase);
    if (start >= 0)
      take('softener', start, phrase.length, {
        words: softener,
        force: softenedBy(matter, phrase),
        slot: softener,
      });
  }

  const near = recognised.some((r) => r.of === `${paragraph}/${slot}`)
    ? null
    : nearest(tokens, covered, candidates);
  if (near) {
    for (const [i, { plain }] of tokens.entries())
      if (near.tokens.some((t) => t.plain === plain)) covered.add(i);
    recognised.push({
      as: 'near',
      at: 0,
      words: bare(words),
      like: near.words,
      force: near.force,
      of: near.slot,
    });
  }

  recognised.sort((a, b) => a.at - b.at);
  return {
    force: added(matter.issues, recognised),
    recognised: recognised.map(({ as, words: found, like, force }) => ({ as, words: found, like, force })),
    unknown: stretchesLeft(words, tokens, covered),
  };
}

/** The wording of the slot of which most is there; null where there is none. */
function nearest(
  tokens: readonly Token[],
  covered: ReadonlySet<number>,
  candidates: readonly Candidate[],
): Candidate | null {
  const there = new Set(tokens.filter((_, i) => !covered.has(i)).map((t) => t.plain));
  let best: { readonly candidate: Candidate; readonly share: number; readonly of: number } | null = null;
  for (const candidate of candidates) {
    const weighty = candidate.tokens.filter((t) => !LITTLE.test(t.plain));
    if (!candidate.own || weighty.length < NEAR.in) continue;
    const share = weighty.filter((t) => there.has(t.plain)).length;
    if (share * NEAR.in < weighty.length * NEAR.of) continue;
    if (!best || share * best.of > best.share * weighty.length)
      best = { candidate, share, of: weighty.length };
  }
  return best?.candidate ?? null;
}

/** What a softener counts: on each cross-cutting issue, the least that any wording of the matter with it counts. */
function softenedBy(
  { issues, paragraphs }: Matter,
  phrase: readonly Token[],
): Readonly<Record<IssueId, number>> {
  const nothing = new Set<number>();
  const using = paragraphs.flatMap((p) =>
    p.slots.flatMap((s) => s.options.filter((o) => placeIn(tokensOf(o.words), nothing, phrase) >= 0)),
  );
  if (using.length === 0) return {};
  return Object.fromEntries(
    issues
      .filter((i) => i.kind === 'wording')
      .map((i): [IssueId, number] => [i.id, Math.min(...using.map((o) => o.force[i.id] ?? 0))])
      .filter(([, force]) => force !== 0),
  );
}

/** All that was recognised, together: wordings of one slot are alternatives, and so the farthest of them counts; the rest adds up. */
function added(
  issues: readonly Issue[],
  recognised: readonly (Recognised & { readonly of: string })[],
): Readonly<Record<IssueId, number>> {
  const total: [IssueId, number][] = [];
  for (const { id } of issues) {
    const bySlot = new Map<string, number>();
    for (const { of, force } of recognised) {
      const one = force[id] ?? 0;
      if (Math.abs(one) > Math.abs(bySlot.get(of) ?? 0)) bySlot.set(of, one);
    }
    const sum = [...bySlot.values()].reduce((a, b) => a + b, 0);
    if (sum !== 0) total.push([id, Math.max(-FARTHEST, Math.min(FARTHEST, sum))]);
  }
  return Object.fromEntries(total);
}

function stretchesLeft(
  words: string,
  tokens: readonly Token[],
  covered: ReadonlySet<number>,
): readonly string[] {
  const stretches: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (covered.has(i)) continue;
    let end = i;
    while (end + 1 < tokens.length && !covered.has(end + 1)) end += 1;
    const run = tokens.slice(i, end + 1);
    if (run.some((t) => !LITTLE.test(t.plain)))
      stretches.push(words.slice(run[0]?.from ?? 0, run.at(-1)?.to ?? 0));
    i = end;
  }
  return stretches;
}
