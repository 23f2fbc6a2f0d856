/** How delegations, paragraphs, issues and versions of the text are called. */
import type { DelegationCode, IssueId, ParagraphId } from '../council/matter.ts';
import type { PublicRecord } from '../council/view.ts';
import { listOf } from './figures.ts';
import type { Say } from './say.ts';

/** A member or guest as on its placard; a code that nobody has is given back. */
export function nameOf({ matter }: PublicRecord, code: DelegationCode): string {
  return [...matter.delegations, ...matter.guests].find((d) => d.code === code)?.name ?? code;
}

/** A member or guest inside a sentence. */
export function inText(say: Say, { matter }: PublicRecord, code: DelegationCode): string {
  const member = matter.delegations.find((d) => d.code === code);
  if (member) return member.nameInText;
  const guest = matter.guests.find((g) => g.code === code);
  if (!guest) return code;
  return guest.rule === 39 ? say('names.briefer', { name: guest.name }) : guest.name;
}

/** Several members or guests inside a sentence. */
export function allInText(say: Say, record: PublicRecord, codes: readonly DelegationCode[]): string {
  return listOf(
    say,
    codes.map((code) => inText(say, record, code)),
  );
}

/** A paragraph by its place and title. */
export function paragraphName(say: Say, { matter }: PublicRecord, id: ParagraphId): string {
  const index = matter.paragraphs.findIndex((p) => p.id === id);
  const known = matter.paragraphs[index];
  return known
    ? say('names.paragraph', { number: index + 1, title: known.title })
    : say('names.unknown', { id });
}

/** Several paragraphs by their places. */
export function paragraphNumbers(say: Say, { matter }: PublicRecord, ids: readonly ParagraphId[]): string {
  const places = matter.paragraphs.flatMap((p, index) => (ids.includes(p.id) ? [String(index + 1)] : []));
  return say('names.paragraphs', { count: places.length, numbers: listOf(say, places) });
}

/** An issue by its name. */
export function issueName({ matter }: PublicRecord, id: IssueId): string {
  return matter.issues.find((i) => i.id === id)?.name ?? id;
}

/** A level on an issue, in the words of the matter where it has them. */
export function levelName(say: Say, { matter }: PublicRecord, id: IssueId, level: number): string {
  return matter.issues.find((i) => i.id === id)?.levels[level] ?? say('names.level', { level });
}

/** The version of the text that was on the table at an instant. */
export function versionName(say: Say, { revisions }: PublicRecord, at: number): string {
  const number = revisions.filter((r) => r.at <= at).length;
  return number === 0 ? say('names.zeroDraft') : say('names.revision', { number });
}

/** Headings drop the article of things that can be counted, in the language of cases; a sentence cannot. */
const COUNTED = /^(?:regular )?report\b/;

/** The name of an issue, of a paragraph or of the subject inside a sentence: it is a heading, and its first letter stays large in proper names only. */
export function headingInText(name: string): string {
  const [first = '', second = ''] = name.split(' ');
  const isArticle = /^(?:An?|The)$/.test(first);
  const isProper = /^\p{Lu}/u.test(second) && !isArticle;
  if (isProper || /^\p{Lu}{2}/u.test(first)) return name;
  const lowered = name.slice(0, 1).toLowerCase() + name.slice(1);
  return COUNTED.test(lowered) ? `the ${lowered}` : lowered;
}

/** What a case says of somebody in one line, as the rest of a sentence: “asks that ...”. */
export function lineInText(line: string): string {
  return line.slice(0, 1).toLowerCase() + line.slice(1).replace(/\.$/, '');
}

/** An issue by its name, inside a sentence. */
export function issueInText(record: PublicRecord, id: IssueId): string {
  return headingInText(issueName(record, id));
}
