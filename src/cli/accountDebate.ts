/** What many say in turn and is told together: general comments; at a formal meeting, who was invited, what was pressed in the debate, and how votes were cast. */
import type { DelegationCode, IssueId } from '../council/matter.ts';
import type { Notice } from '../council/notices.ts';
import type { FacilitatorView, GeneralComment } from '../council/view.ts';
import { BALLOTS, type Ballot, WISHES } from '../council/vocabulary.ts';
import type { GivenReason } from '../delegates/reasons.ts';
import type { Words } from '../words/words.ts';
import { capitalised, wrapped } from './accountPage.ts';
import { grouped, truthInWords } from './accountTruth.ts';

interface Spoken {
  readonly by: DelegationCode;
  readonly issues: readonly IssueId[];
  readonly at: number;
  readonly as: 'briefer' | 'member' | 'guest';
}
interface Cast {
  readonly by: DelegationCode;
  readonly ballot: Ballot;
  readonly truth: GivenReason | null;
}

/** A stretch of a meeting that is told together. */
export interface Debate {
  readonly invited: readonly DelegationCode[];
  readonly spoken: readonly Spoken[];
  readonly cast: readonly Cast[];
  readonly comments: readonly (GeneralComment & { readonly by: DelegationCode })[];
}

/** A stretch in which nothing has been heard yet. */
export function newDebate(): Debate {
  return { invited: [], spoken: [], cast: [], comments: [] };
}

/** Whether a notice is told together with others of its kind. */
export function isOfTheDebate({ kind, details }: Notice): boolean {
  switch (kind) {
    case 'proposeInvitation':
    case 'deliverStatement':
    case 'castVote':
    case 'makeGeneralComments':
      return true;
    case 'questionCarried':
      return details.question === 'invitation';
    default:
      return false;
  }
}

/** The stretch with a notice more. */
export function withHeard(
  debate: Debate,
  { kind, by, at, details }: Notice,
  truth: GivenReason | null,
  view: FacilitatorView,
): Debate {
  const { invited, spoken, cast } = debate;
  if (kind === 'questionCarried') return { ...debate, invited: [...invited, String(details.guest)] };
  if (by === null) return debate;
  if (kind === 'castVote')
    return { ...debate, cast: [...cast, { by, ballot: details.ballot as Ballot, truth }] };
  if (kind === 'makeGeneralComments') {
    const made = (details.comments as readonly GeneralComment[]).map((c) => ({ ...c, by }));
    return { ...debate, comments: [...debate.comments, ...made] };
  }
  if (kind !== 'deliverStatement') return debate;
  const statement: Spoken = {
    by,
    issues: details.emphases as readonly IssueId[],
    at,
    as: { 39: 'briefer', 37: 'guest', 0: 'member' }[
      view.matter.guests.find((g) => g.code === by)?.rule ?? 0
    ] as Spoken['as'],
  };
  return { ...debate, spoken: [...spoken, statement] };
}

/** Lines on a stretch of a formal meeting. */
export function debateLines(debate: Debate, view: FacilitatorView, words: Words): readonly string[] {
  const line = (text: string) => wrapped(text, '  ', '    ');
  return [
    ...commentTexts(debate, view, words).flatMap(line),
    ...invitedTexts(debate, view, words).flatMap(line),
    ...spokenLines(debate.spoken, view, words),
    ...pressedTexts(
      debate.spoken.filter((s) => s.as !== 'briefer'),
      view,
      words,
    ).flatMap(line),
    ...ballotTexts(debate.cast, view, words).flatMap(line),
    ...truthTexts(debate.cast, view, words).flatMap((text) => wrapped(text, '  ~ ', '    ')),
  ];
}

function namesOf(codes: readonly DelegationCode[], view: FacilitatorView, words: Words): string {
  return codes.map((code) => words.name(view, code)).join(', ');
}

/** What was asked for in general, issue by issue, the most spoken of first. */
function commentTexts({ comments }: Debate, view: FacilitatorView, words: Words): readonly string[] {
  if (comments.length === 0) return [];
  const { account } = words;
  const issues = [...grouped(comments, (c) => c.issue)]
    .sort((a, b) => b.length - a.length)
    .map((on) => {
      const wishes = WISHES.flatMap((wish) => {
        const by = on.filter((c) => c.wish === wish).map((c) => c.by);
        return by.length === 0 ? [] : [account(`wish.${wish}`, { who: namesOf(by, view, words) })];
      });
      return account('commentOn', {
        issue: words.issue(view, on[0]?.issue ?? ''),
        wishes: inOne(wishes, words),
      });
    });
  return [account('comments'), ...issues.map((text) => `- ${text}`)];
}

/** Parts of a sentence whose names have commas of their own. */
function inOne(parts: readonly string[], words: Words): string {
  return parts.reduceRight((rest, first) => words.account('apart', { first, rest }));
}

function invitedTexts({ invited }: Debate, view: FacilitatorView, words: Words): readonly string[] {
  return ([39, 37] as const).flatMap((rule) => {
    const under = view.matter.guests
      .filter((g) => g.rule === rule && invited.includes(g.code))
      .map((g) => g.code);
    return under.length === 0 ? [] : [words.account('invited', { rule, who: namesOf(under, view, words) })];
  });
}

/** Statements one after another, those of briefers, members and other guests under a line of their own. */
function spokenLines(spoken: readonly Spoken[], view: FacilitatorView, words: Words): readonly string[] {
  const groups = [
    ['briefer', 'spokenByBriefers'],
    ['member', 'spokenByMembers'],
    ['guest', 'spokenByGuests'],
  ] as const;
  return groups.flatMap(([as, title]) => {
    const texts = spoken
      .filter((s) => s.as === as)
      .flatMap(({ by, at }) => words.speech(view, { by, at, kind: 'statement' }) ?? []);
    if (texts.length === 0) return [];
    const lines = texts.flatMap((text) => ['', ...wrapped(text, '  ')]);
    return ['', ...wrapped(words.account(title), '  '), ...lines, ''];
  });
}

/** By issue, the most pressed first: all statements in a paragraph. */
function pressedTexts(spoken: readonly Spoken[], view: FacilitatorView, words: Words): readonly string[] {
  if (spoken.length === 0) return [];
  const { account } = words;
  const pressed = view.matter.issues
    .map((issue) => ({ issue, by: spoken.filter((s) => s.issues.includes(issue.id)).map((s) => s.by) }))
    .filter(({ by }) => by.length > 0)
    .sort((a, b) => b.by.length - a.by.length)
    .map(({ issue, by }) => account('pressedBy', { issue: issue.name, who: namesOf(by, view, words) }));
  return [account('pressed', { issues: inOne(pressed, words) })];
}

function ballotTexts(cast: readonly Cast[], view: FacilitatorView, words: Words): readonly string[] {
  return BALLOTS.flatMap((ballot) => {
    const by = cast.filter((c) => c.ballot === ballot).map((c) => c.by);
    const who = namesOf(
      view.matter.delegations.map((d) => d.code).filter((c) => by.includes(c)),
      view,
      words,
    );
    return by.length === 0
      ? []
      : [capitalised(words.account('ballots', { ballot: words.ballot(ballot), who }))];
  });
}

function truthTexts(cast: readonly Cast[], view: FacilitatorView, words: Words): readonly string[] {
  const truths = cast.flatMap(({ by, ballot, truth }) =>
    truth && truth.term !== 'duty' && ballot !== 'inFavour'
      ? [{ by, what: truthInWords(truth, view, words) }]
      : [],
  );
  if (truths.length === 0) return [];
  return [
    inOne(
      grouped(truths, (t) => t.what).map((alike) =>
        words.account('truth', {
          what: alike[0]?.what ?? '',
          who: namesOf(
            alike.map((t) => t.by),
            view,
            words,
          ),
        }),
      ),
      words,
    ),
  ];
}
