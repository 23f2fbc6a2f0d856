/**
 * Reasons as they are given in the room: specific to the words, the paragraph and the delegation, and put in several ways. What is said
 * rests on the reason that was given and on the text alone: nothing of a brief.
 */
import type { DelegationCode, Issue, Option, Paragraph } from '../council/matter.ts';
import type { PublicRecord, View } from '../council/view.ts';
import { DELETED, PRESENCE, type Reason } from '../council/vocabulary.ts';
import { hashOf, oneOf } from './choose.ts';
import type { ChangeOfWords } from './draft.ts';
import { headingInText, issueInText } from './names.ts';
import type { Family, FamilyNeeds, Say } from './say.ts';
import { levelWith, plainLevel, rangeIn } from './textAt.ts';

/** A reason that was given: by whom, when, for or against which words. */
export interface ReasonGiven extends ChangeOfWords {
  readonly by: DelegationCode;
  readonly reason: Reason;
  readonly bearing: 'for' | 'against';
  readonly at: number;
}

/** Ways to put one reason; as many as every family of them has. */
const WAYS = 8;
/** Nothing is unlike itself. */
const NONE: ReadonlySet<string> = new Set();

/**
 * A reason as a phrase, for after a colon or in brackets. Delegations that say the same about the same words say it differently.
 * @param unlike phrases that were used already, and are avoided as long as there are others
 */
export function reasonInWords(
  say: Say,
  record: PublicRecord & Partial<Pick<View, 'groupLines'>>,
  given: ReasonGiven,
  unlike: ReadonlySet<string> = NONE,
): string {
  const { by, reason, bearing, paragraph, slot, option } = given;
  const seat = record.matter.delegations.findIndex((d) => d.code === by);
  const base = hashOf(`${paragraph}/${slot}/${option}/${reason}/${bearing}`) + Math.max(0, seat);
  let first: string | null = null;
  for (let n = 0; n < 2 * WAYS; n++) {
    const phrase = phraseOf(say, record, given, base + n, (seat + n) % (2 * WAYS) >= WAYS);
    first ??= phrase;
    if (!unlike.has(phrase)) return phrase;
  }
  return first ?? '';
}

/** What the words are about: paragraph and slot as the matter has them, and the issue that they can move most. */
interface About {
  readonly paragraph: Paragraph | undefined;
  readonly option: Option | undefined;
  readonly others: readonly Option[];
  readonly issue: Issue | undefined;
}

function aboutOf({ matter }: PublicRecord, given: ReasonGiven): About {
  const { paragraph: id, slot: slotId, option, reason } = given;
  const paragraph = matter.paragraphs.find((p) => p.id === id);
  const slot = paragraph?.slots.find((s) => s.id === slotId);
  const home = matter.issues.find((i) => i.home === id);
  // Balance is struck between phrases that cut across; going too far or not far enough is measured on a ladder.
  const preferred = reason === 'balance' || reason === 'instructions' ? 'wording' : 'aim';
  const [moved] = matter.issues
    .map((issue) => ({ issue, range: slot ? rangeIn(slot, issue.id) : 0 }))
    .filter(({ range }) => range > 0)
    .sort(
      (a, b) => Number(b.issue.kind === preferred) - Number(a.issue.kind === preferred) || b.range - a.range,
    );
  return {
    paragraph,
    option: slot?.options.find((o) => o.id === option),
    others: slot?.options.filter((o) => o.id !== option) ?? [],
    issue: slotId === PRESENCE ? home : (moved?.issue ?? home),
  };
}

function phraseOf(
  say: Say,
  record: PublicRecord & Partial<Pick<View, 'groupLines'>>,
  given: ReasonGiven,
  place: number,
  byTitle: boolean,
): string {
  const { reason, bearing } = given;
  const about = aboutOf(record, given);
  const side = bearing === 'for' && !speaksAgainstWords(given, about) ? 'For' : 'Against';
  // The second round of ways names the paragraph where the first names the issue.
  const topic =
    about.issue === undefined || byTitle
      ? headingInText(about.paragraph?.title ?? given.paragraph)
      : issueInText(record, about.issue.id);
  const one = <F extends Family>(family: F, needs: FamilyNeeds<F>) => oneOf(say, family, place, needs);
  switch (reason) {
    case 'agreedLanguage': {
      const agreed =
        bearing === 'for' ? about.option?.agreed : about.others.find((o) => o.agreed !== null)?.agreed;
      return agreed && (bearing === 'for' || about.option?.agreed === null)
        ? one(`because.agreedLanguage${side}`, { agreed })
        : one(`because.knownLanguage${side}`, { topic });
    }
    case 'tooStrong':
    case 'tooWeak': {
      const level = stepOf(record, given, about);
      return level !== null && !byTitle
        ? one(`because.level${side}`, { level })
        : one(`because.${reason}${side}`, { topic });
    }
    case 'mandate':
      return one(`because.mandate${side}`, { organ: say(`organs.${organFor(record, about)}`) });
    case 'sovereignty':
      return one(`because.sovereignty${side}`, {
        qualifier: say(`qualifiers.${qualifierFor(given, about)}`),
      });
    case 'group':
      return one(`because.group${side}`, { group: groupFor(say, record, given), topic });
    default:
      return one(`because.${reason}${side}`, { topic });
  }
}

/** What stands against words is the reason to delete them: of what they say, not of what would be gained without them. */
function speaksAgainstWords({ slot, option, reason }: ReasonGiven, about: About): boolean {
  const isOfWords = reason !== 'compromise' && reason !== 'group' && reason !== 'instructions';
  return isOfWords && (slot === PRESENCE ? option === DELETED : about.option?.words === '');
}

/** The step of the ladder that the paragraph would reach with the words; null where the ladder does not name it plainly. */
function stepOf(
  record: PublicRecord,
  { slot, option, at }: ReasonGiven,
  { issue, paragraph }: About,
): string | null {
  if (!issue || !paragraph || issue.home !== paragraph.id || option === DELETED) return null;
  return plainLevel(issue, paragraph, levelWith(record, issue, paragraph, slot, option, at));
}

/** Names by which words of a case give away whose mandate they concern, in the language of cases. */
const ORGANS = [
  [/General Assembly/, 'assembly'],
  [/Human Rights Council/, 'humanRights'],
  [/Economic and Social Council/, 'economic'],
  [/Office on Drugs and Crime/, 'office'],
  [/sanctions committees/, 'committees'],
  [/Coordination Group/, 'coordination'],
  [/host State/, 'host'],
] as const;

function organFor(
  { matter }: PublicRecord,
  { option, others, paragraph }: About,
): (typeof ORGANS)[number][1] | 'other' {
  const words = [
    option?.words,
    ...others.map((o) => o.words),
    ...(paragraph?.slots.flatMap((s) => s.options.map((o) => o.words)) ?? []),
    ...matter.issues.filter((i) => i.kind === 'wording').map((i) => i.name),
  ];
  for (const text of words)
    for (const [pattern, organ] of ORGANS) if (text !== undefined && pattern.test(text)) return organ;
  return 'other';
}

/** Words by which a qualifier is known, in the language of cases; the first that fits. */
const QUALIFIERS = [
  [/consent of the host State/, 'host'],
  [/consent/, 'consent'],
  [/request/, 'request'],
  [/domestic|national law/, 'domestic'],
  [/contributing countries/, 'contributors'],
  [/borders/, 'borders'],
  [/territorial integrity/, 'integrity'],
  [/mandates/, 'mandates'],
  [/General Assembly/, 'assembly'],
  [/practice/, 'practice'],
  [/prosecute/, 'prosecute'],
] as const;

/** The qualifier in the words, or the one that they lack: the strongest that could stand there. */
function qualifierFor(
  { bearing }: ReasonGiven,
  { option, others, paragraph }: About,
): (typeof QUALIFIERS)[number][1] | 'primary' {
  const elsewhere = paragraph?.slots.flatMap((s) => s.options) ?? [];
  const wanted = (options: readonly Option[]) =>
    [...options]
      .filter((o) => (o.force.sovereignty ?? 0) > 0)
      .sort((a, b) => (b.force.sovereignty ?? 0) - (a.force.sovereignty ?? 0));
  const [words] = [
    ...(bearing === 'for' && option ? wanted([option]) : []),
    ...wanted(others),
    ...wanted(elsewhere),
  ];
  return QUALIFIERS.find(([pattern]) => words && pattern.test(words.words))?.[1] ?? 'primary';
}

/** The group whose line it is, as far as the onlooker can know: from the line, or because the delegation has one group only. */
function groupFor(
  say: Say,
  { groupLines, matter }: PublicRecord & Partial<Pick<View, 'groupLines'>>,
  { by, paragraph, slot, option, at }: ReasonGiven,
): string {
  const groups = matter.delegations.find((d) => d.code === by)?.groups ?? [];
  const line = groupLines?.find(
    (l) =>
      l.paragraph === paragraph &&
      l.slot === slot &&
      l.option === option &&
      l.at <= at &&
      groups.includes(l.group),
  );
  const group = line?.group ?? (groups.length === 1 ? groups[0] : undefined);
  return group === undefined ? say('names.ownGroup') : say('names.group', { group });
}
