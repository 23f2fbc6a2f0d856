/** Ten questions for the discussion after a game, from what happened in it: the most telling first, no topic more than twice. */
import type { DelegationCode } from '../council/matter.ts';
import { standingOption } from '../council/text.ts';
import { BALLOTS } from '../council/vocabulary.ts';
import type { Question, QuestionTopic } from '../words/debriefQuestions.ts';
import type { Course } from './course.ts';
import type { Debrief } from './debrief.ts';

/** So many are asked. */
export const ASKED = 10;
/** Questions on one topic. */
const MOST_ON_ONE = 2;

/** Which topics are taken first, where there are more than are asked. */
const RANK: readonly QuestionTopic[] = [
  'failed',
  'silenceBroken',
  'veto',
  'promiseBroken',
  'gaveWay',
  'missedTrade',
  'history',
  'price',
  'redLine',
  'bridge',
  'quiet',
  'dealKept',
  'capital',
  'group',
  'unmet',
  'vote',
  'strongest',
  'silenceKept',
  'noDeals',
];

/** What the questions are built from. */
export type Told = Pick<
  Debrief,
  'story' | 'briefs' | 'possible' | 'history' | 'equity' | 'strength' | 'bookmarks' | 'about'
>;

/** Ten questions, in the order in which a discussion would take them up: how it ended first, the general ones last. */
export function questionsFrom(course: Course, told: Told): readonly Question[] {
  const telling = [
    ...onTheEnd(course, told),
    ...onSilence(course, told),
    ...onWords(told),
    ...onBriefs(course, told),
    ...betweenDelegations(course, told),
    ...onTheCouncil(told),
  ];
  const general: readonly Question[] = [
    { about: 'whoDecides', n: null },
    { about: 'otherWay', n: null },
    { about: 'knowing', n: null },
  ];
  const chosen: Question[] = [];
  const count = (about: QuestionTopic) => chosen.filter((q) => q.about === about).length;
  const byRank = [...telling].sort((a, b) => RANK.indexOf(a.about) - RANK.indexOf(b.about));
  // One of each topic comes before a second of any.
  for (let most = 1; most <= MOST_ON_ONE; most++)
    for (const question of byRank)
      if (chosen.length < ASKED - 1 && count(question.about) < most && !chosen.includes(question))
        chosen.push(question);
  const inOrder = telling.filter((q) => chosen.includes(q));
  const rest = general.slice(0, ASKED - inOrder.length);
  return [...inOrder, ...rest];
}

function onTheEnd({ end }: Course, { possible, about }: Told): readonly Question[] {
  const questions: Question[] = [];
  const { outcome } = end;
  if (outcome && outcome.kind !== 'presidentialStatement' && outcome.kind !== 'resolution')
    questions.push({ about: 'failed', n: about.entries, outcome: outcome.kind });
  const reached = possible?.reached;
  if (reached?.adopted) {
    const most = reached.members.reduce((one, other) => (other.gain > one.gain ? other : one));
    if (most.code !== reached.least.code)
      questions.push({ about: 'price', n: null, least: reached.least.code, most: most.code });
  }
  return questions;
}

function onSilence({ end, passages }: Course, { bookmarks, possible }: Told): readonly Question[] {
  const broken = bookmarks.filter((b) => b.kind === 'silenceBroken');
  const questions = end.silencesBroken.flatMap((silence, i): readonly Question[] => {
    if (end.silencesBroken.findIndex((s) => s.by === silence.by) !== i) return [];
    const n = broken[i]?.n ?? null;
    const before = n === null ? undefined : passages[n - 1]?.meeting;
    const { by, paragraph, slot, option } = silence;
    const from = standingOption((before ?? end).draft, paragraph, slot);
    const times = end.silencesBroken.filter((s) => s.by === by).length;
    return [{ about: 'silenceBroken', n, by, times, paragraph, slot, option, from }];
  });
  const kept = bookmarks.find((b) => b.kind === 'textAgreed');
  const least = possible?.reached?.least.code;
  if (kept && least) questions.push({ about: 'silenceKept', n: kept.n, nearest: least });
  return questions;
}

function onWords({ story, possible }: Told): readonly Question[] {
  const changes = story.paragraphs.flatMap((p) => p.changes);
  const yielding = changes
    .filter((c) => c.gaveWay.length > 0 && c.asked.length > 0)
    .sort((a, b) => b.resisted.length - a.resisted.length || b.price.length - a.price.length);
  const bridges = changes.filter((c) => c.origin === 'bridge' && c.resisted.length > 0);
  const unmet = story.paragraphs
    .flatMap((p) => p.unmet)
    .sort((a, b) => b.asked.length + b.supported.length - (a.asked.length + a.supported.length));
  const trade = possible?.trades[0];
  return [
    ...(trade
      ? [
          {
            about: 'missedTrade' as const,
            n: null,
            gainers: trade.gainers.slice(0, 3).map((g) => g.code),
            changes: trade.changes,
          },
        ]
      : []),
    ...yielding.slice(0, 2).map(({ gaveWay, paragraph, slot, option, from, n }): Question => {
      return { about: 'gaveWay', n, by: gaveWay[0]?.by ?? '', paragraph, slot, option, from };
    }),
    ...bridges.slice(0, 1).map(({ paragraph, slot, option, from, n }): Question => {
      return { about: 'bridge', n, paragraph, slot, option, from };
    }),
    ...unmet
      .slice(0, 2)
      .flatMap(({ asked, supported, paragraph, slot, option, from }): readonly Question[] => {
        const [first] = asked;
        if (!first) return [];
        const company = asked.length + supported.length - 1;
        return [{ about: 'unmet', n: first.n, by: first.by, company, paragraph, slot, option, from }];
      }),
  ];
}

function onBriefs({ end }: Course, { briefs, equity }: Told): readonly Question[] {
  const red = briefs
    .flatMap((b) => b.issues.filter((i) => i.redLine === 'kept').map((i) => ({ by: b.code, i })))
    .sort((a, b) => b.i.instruction.weight - a.i.instruction.weight)[0];
  // Whoever holds a chair speaks for the meeting most of the time.
  const chairs = [end.matter.penholder, end.matter.presidency];
  const bySeconds = equity.members
    .filter((m) => !chairs.includes(m.code))
    .sort((a, b) => a.seconds - b.seconds);
  const [least, most] = [bySeconds[0], bySeconds.at(-1)];
  const asked = briefs.flatMap((b) => b.changed.filter((c) => c.asked).map((c) => ({ by: b.code, c })))[0];
  return [
    ...(red ? [{ about: 'redLine' as const, n: null, by: red.by, issue: red.i.issue }] : []),
    ...(asked
      ? [{ about: 'capital' as const, n: asked.c.n, by: asked.by, issue: asked.c.issue, granted: true }]
      : []),
    ...(least && most && least.code !== most.code
      ? [{ about: 'quiet' as const, n: null, least: least.code, most: most.code }]
      : []),
  ];
}

function betweenDelegations({ end }: Course, { briefs, bookmarks }: Told): readonly Question[] {
  const promises = briefs.flatMap((b) => b.promises.map((p) => ({ by: b.code, p })));
  const broken = promises.find(({ p }) => p.state === 'broken');
  const kept = promises.find(({ p }) => p.state === 'kept');
  const spoken = bookmarks.find((b) => b.kind === 'groupLine');
  const line = end.groupLines.find((l) => l.id === spoken?.notice.details.line);
  return [
    ...(broken
      ? [{ about: 'promiseBroken' as const, n: broken.p.brokenAt, by: broken.by, to: broken.p.with }]
      : []),
    ...(kept
      ? [
          {
            about: 'dealKept' as const,
            n: dealMadeAt(kept.p.deal, bookmarks),
            by: kept.by,
            with: kept.p.with,
          },
        ]
      : []),
    ...(promises.length === 0 ? [{ about: 'noDeals' as const, n: null }] : []),
    ...(spoken && line ? [{ about: 'group' as const, n: spoken.n, group: line.group, by: line.by }] : []),
    ...votesOf(end.votes, bookmarks),
  ];
}

function dealMadeAt(deal: string, bookmarks: Told['bookmarks']): number | null {
  return bookmarks.find((b) => b.kind === 'dealMade' && b.notice.details.deal === deal)?.n ?? null;
}

function votesOf(votes: Course['end']['votes'], bookmarks: Told['bookmarks']): readonly Question[] {
  const counted = bookmarks.filter((b) => b.kind === 'vote');
  return votes.map((vote, i): Question => {
    const n = counted[i]?.n ?? null;
    if (vote.vetoedBy.length > 0) return { about: 'veto', n, by: vote.vetoedBy, inFavour: vote.inFavour };
    const [inFavour, against, abstaining] = BALLOTS.map(
      (ballot) => Object.values(vote.ballots).filter((b) => b === ballot).length,
    );
    return {
      about: 'vote',
      n,
      inFavour: inFavour ?? 0,
      against: against ?? 0,
      abstaining: abstaining ?? 0,
    };
  });
}

function onTheCouncil({ history, strength }: Told): readonly Question[] {
  const apart = (history?.ideas ?? [])
    .filter((i) => i.comparison === 'stronger' || i.comparison === 'weaker')
    .sort((a, b) => Math.abs(b.strengthNow - b.strengthThen) - Math.abs(a.strengthNow - a.strengthThen));
  const last = strength.ideas.map(({ idea, levels }) => ({ idea, level: levels.at(-1) ?? 0 }));
  const sorted = [...last].sort((a, b) => b.level - a.level);
  const [strongest, weakest] = [sorted[0], sorted.at(-1)];
  return [
    ...apart.slice(0, 2).map(({ idea, comparison }): Question => {
      return { about: 'history', n: null, idea, ours: comparison === 'stronger' ? 'stronger' : 'weaker' };
    }),
    ...(strongest && weakest && strongest.level > weakest.level
      ? [{ about: 'strongest' as const, n: null, idea: strongest.idea, weakest: weakest.idea }]
      : []),
  ];
}

/** The delegations that a question names. */
export function namedIn(question: Question): readonly DelegationCode[] {
  const { by, to, gainers, least, most, nearest } = question as Readonly<Record<string, unknown>>;
  return [by, to, question.about === 'dealKept' ? question.with : [], gainers, least, most, nearest]
    .flat()
    .filter((code): code is DelegationCode => typeof code === 'string');
}
