/** What the sentences of the precedents call things, and what the meeting calls them. */
import type {
  DelegationCode,
  IssueId,
  Matter,
  OptionId,
  ParagraphId,
  SlotId,
} from '../../src/council/matter.ts';
import type { Meeting } from '../../src/council/meeting.ts';
import type { DraftResolution } from '../../src/council/view.ts';
import type {
  Ballot,
  Chapter,
  MotionKind,
  Nature,
  OutcomeKind,
  Phase,
  Point,
  QuestionKind,
  Reason,
  Stance,
} from '../../src/council/vocabulary.ts';
import { DELETED, PRESENCE, RETAINED } from '../../src/council/vocabulary.ts';

/** A seat that no member and no guest has. */
const OUTSIDER = { name: 'Somebody from outside', code: 'outside' };

/** Words that stand, or might, in a slot of a paragraph. */
export interface NamedWording {
  readonly paragraph: ParagraphId;
  readonly slot: SlotId;
  readonly option: OptionId;
}

function withoutArticle(name: string): string {
  return name.replace(/^the /i, '');
}

/** Everybody that a sentence can name, longest name first. */
export function namesOf(matter: Matter): readonly { readonly name: string; readonly code: DelegationCode }[] {
  return [...matter.delegations, ...matter.guests, OUTSIDER]
    .map(({ name, code }) => ({ name, code }))
    .sort((a, b) => b.name.length - a.name.length);
}

/** The code of whom a sentence names; "the President" and "the penholder" are whoever that is now. */
export function codeOf(meeting: Meeting, named: string): DelegationCode {
  const name = withoutArticle(named.trim());
  if (name === 'President') return meeting.president;
  if (name === 'penholder') return meeting.matter.penholder;
  const found = namesOf(meeting.matter).find((n) => withoutArticle(n.name) === name);
  if (!found) throw new Error(`nobody is called "${named}"`);
  return found.code;
}

/** The codes of those whom a list names: "China, Egypt and the Russian Federation", or "nobody". */
export function codesOf(meeting: Meeting, list: string): readonly DelegationCode[] {
  if (list.trim() === 'nobody') return [];
  const codes: DelegationCode[] = [];
  const called = ['President', 'penholder', ...namesOf(meeting.matter).map((n) => n.name)];
  for (let rest = list.trim(); rest !== ''; ) {
    const from = withoutArticle(rest);
    const name = called.find((n) => from.startsWith(n));
    if (name === undefined) throw new Error(`nobody is called "${rest}"`);
    codes.push(codeOf(meeting, name));
    rest = from.slice(name.length).replace(/^(, | and )/, '');
  }
  return codes;
}

/** The paragraph with a title. */
export function paragraphOf(matter: Matter, title: string): ParagraphId {
  const found = matter.paragraphs.find((p) => p.title === title);
  if (!found) throw new Error(`no paragraph has the title "${title}"`);
  return found.id;
}

/** What a sentence calls words in a paragraph. */
export const WORDING =
  '"[^"]+" in "[^"]+"|no words as the [A-Z][a-z ]+ of "[^"]+"|the deletion of "[^"]+"|the retention of "[^"]+"';

/** The words that a sentence names: `"condemns" in "Condemnation of trafficking"`, or `the deletion of "Targeted measures"`. */
export function wordingNamed(meeting: Meeting, named: string): NamedWording {
  const presence = /^the (deletion|retention) of "([^"]+)"$/.exec(named);
  if (presence)
    return {
      paragraph: paragraphOf(meeting.matter, presence[2] ?? ''),
      slot: PRESENCE,
      option: presence[1] === 'deletion' ? DELETED : RETAINED,
    };
  const empty = /^no words as the ([A-Z][a-z ]+) of "([^"]+)"$/.exec(named);
  const [, words = '', title = ''] = empty
    ? ['', '', empty[2] ?? '']
    : (/^"([^"]+)" in "([^"]+)"$/.exec(named) ?? []);
  const paragraph = paragraphOf(meeting.matter, title);
  const slots = meeting.matter.paragraphs.find((p) => p.id === paragraph)?.slots ?? [];
  for (const slot of slots) {
    if (empty && slot.name !== empty[1]) continue;
    // An option that begins with a comma is quoted without it.
    const option = slot.options.find((o) => o.words.replace(/^, /, '') === words);
    if (option) return { paragraph, slot: slot.id, option: option.id };
  }
  const own = meeting.draft.ownWordings.find((w) => w.paragraph === paragraph && w.words === words);
  if (!own) throw new Error(`"${words}" are no words of "${title}"`);
  return { paragraph, slot: own.slot, option: own.option };
}

/** The issue with a name. */
export function issueOf(matter: Matter, named: string): IssueId {
  const found = matter.issues.find((i) => i.name.toLowerCase() === named.toLowerCase());
  if (!found) throw new Error(`no issue is called "${named}"`);
  return found.id;
}

/** A word of a closed list, by what sentences call it. */
export function called<T>(list: Readonly<Record<string, T>>, name: string): T {
  const found = Object.hasOwn(list, name) ? list[name] : undefined;
  if (found === undefined) throw new Error(`"${name}" is none of: ${Object.keys(list).join('; ')}`);
  return found;
}

export const REASON_CALLED: Readonly<Record<string, Reason>> = {
  'agreed language': 'agreedLanguage',
  'too strong': 'tooStrong',
  'too weak': 'tooWeak',
  'a matter for another organ': 'mandate',
  'a matter of sovereignty': 'sovereignty',
  'out of balance': 'balance',
  'against its instructions': 'instructions',
  'a compromise': 'compromise',
  unclear: 'clarity',
};

export const BALLOT_CALLED: Readonly<Record<string, Ballot>> = {
  'votes in favour': 'inFavour',
  'votes against': 'against',
  abstains: 'abstaining',
};

export const STANCE_CALLED: Readonly<Record<string, Stance>> = {
  supporting: 'supports',
  'able to live with': 'canLiveWith',
  reserving: 'reserves',
  'objecting to': 'objects',
};

export const POINT_CALLED: Readonly<Record<string, Point>> = {
  'the time limit': 'time',
  relevance: 'relevance',
  'the right to the floor': 'floor',
  'the quorum': 'quorum',
  interpretation: 'translation',
  'the conduct of the meeting': 'conduct',
};

/** Motions whose hour is part of the sentence come apart: "suspend the meeting for 10 minutes". */
export const MOTION_CALLED: Readonly<Record<string, MotionKind>> = {
  'suspend the meeting': 'suspend',
  'adjourn the meeting': 'adjourn',
  'adjourn the meeting to a certain hour': 'adjournTo',
  'refer the matter to a committee': 'refer',
  'postpone the discussion': 'postpone',
  'introduce an amendment': 'amend',
  'meet in private': 'privateMeeting',
};

export const VOTED_ON: Readonly<Record<string, QuestionKind>> = {
  agenda: 'agenda',
  invitation: 'invitation',
  motion: 'motion',
  challenge: 'challenge',
  'preliminary question': 'preliminary',
  'draft resolution': 'resolution',
  amendment: 'amendment',
  paragraph: 'part',
};

export const PHASE_CALLED: Readonly<Record<string, Phase>> = {
  'waiting for a concept note': 'concept',
  'waiting for a draft': 'tabling',
  'in a sitting': 'sitting',
  'between sittings': 'corridor',
  'waiting under silence': 'silence',
  'at the adoption of its agenda': 'agenda',
  'at the invitations': 'invitations',
  'hearing briefers': 'briefings',
  'at the adoption of the statement': 'adoption',
  'hearing statements': 'statements',
  'waiting for a ruling': 'ruling',
  voting: 'voting',
  suspended: 'suspended',
  'left to settle what remains': 'settlement',
  'waiting for objections to elements to the press': 'pressSilence',
  'considering a draft resolution': 'blue',
  'hearing explanations of vote': 'explanations',
  'at the end of its work': 'debrief',
};

export const OUTCOME_CALLED: Readonly<Record<string, OutcomeKind>> = {
  'a presidential statement': 'presidentialStatement',
  'a press statement': 'pressStatement',
  'a resolution': 'resolution',
  "a President's summary": 'presidentsSummary',
  nothing: 'none',
};

export const CHAPTER_CALLED: Readonly<Record<string, Chapter>> = { 'Chapter VI': 'VI', 'Chapter VII': 'VII' };

export const NATURE_CALLED: Readonly<Record<string, Nature>> = {
  procedural: 'procedural',
  substantive: 'substantive',
};

export const DRAFT_CALLED: Readonly<Record<string, DraftResolution['state']>> = {
  'in blue': 'blue',
  adopted: 'adopted',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
};
