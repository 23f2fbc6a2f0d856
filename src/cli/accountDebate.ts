/** What many say in turn and is told together: general comments; at a formal meeting, who was invited, what was pressed in the debate, and how votes were cast. */
import type { DelegationCode, IssueId } from '../council/matter.ts';
import type { Notice } from '../council/notices.ts';
import type { FacilitatorView, GeneralComment } from '../council/view.ts';
import { BALLOTS, type Ballot, TONES, type Tone, WISHES } from '../council/vocabulary.ts';
import type { GivenReason } from '../delegates/reasons.ts';
import type { Words } from '../words/words.ts';
import { capitalised, wrapped } from './accountPage.ts';
import { grouped, truthInWords } from './accountSayingsLines.ts';

interface Spoken {
  readonly by: DelegationCode;
  readonly issues: readonly IssueId[];
  readonly tone: Tone;
  readonly isBriefing: boolean;
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
  { kind, by, details }: Notice,
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
    tone: details.tone as Tone,
    isBriefing: view.phase === 'briefings' || view.matter.guests.find((g) => g.code === by)?.rule === 39,
  };
  return { ...debate, spoken: [...spoken, statement] };
}

/** Lines on a stretch of a formal meeting. */
export function debateLines(debate: Debate, view: FacilitatorView, words: Words): readonly string[] {
  const line = (text: string) => wrapped(text, '  ', '    ');
  return [
    ...commentTexts(debate, view, words).flatMap(line),
    ...invitedTexts(debate, view, words).flatMap(line),
    ...debate.spoken
      .filter((s) => s.isBriefing)
      .map((s) => briefingText(s, view, words))
      .flatMap(line),
    ...spokenTexts(
      debate.spoken.filter((s) => !s.isBriefing),
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

function briefingText({ by, issues }: Spoken, view: FacilitatorView, words: Words): string {
  return words.account('briefed', {
    who: words.name(view, by),
    issues: issues.map((i) => words.issue(view, i)).join('; '),
  });
}

/** By issue, the most pressed first: fifteen statements in a paragraph. */
function spokenTexts(spoken: readonly Spoken[], view: FacilitatorView, words: Words): readonly string[] {
  if (spoken.length === 0) return [];
  const { account } = words;
  const pressed = view.matter.issues
    .map((issue) => ({ issue, by: spoken.filter((s) => s.issues.includes(issue.id)).map((s) => s.by) }))
    .filter(({ by }) => by.length > 0)
    .sort((a, b) => b.by.length - a.by.length)
    .map(({ issue, by }) => account('pressedBy', { issue: issue.name, who: namesOf(by, view, words) }));
  const tones = TONES.flatMap((tone) => {
    const by = spoken.filter((s) => s.tone === tone).map((s) => s.by);
    return by.length === 0
      ? []
      : [account('toneOf', { tone: words.tone(tone), who: namesOf(by, view, words) })];
  });
  return [
    account('pressed', { issues: inOne(pressed, words) }),
    account('inTone', { tones: inOne(tones, words) }),
  ];
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
