/** Statements of those who are invited: briefers under rule 39, and States under rule 37. */
import type { Guest, IssueId } from '../council/matter.ts';
import type { Statement } from '../council/view.ts';
import { inText, issueInText, lineInText } from './names.ts';
import { textInWords } from './points.ts';
import { hadSpoken, presidencyIn, type Sentence, type Speaking, subjectIn } from './speaking.ts';
import { issueOf } from './textAt.ts';

/** The sentences of a guest: what it asked of the Council as the case records it, then the issues that it pressed. */
export function guestSentences(speaking: Speaking): readonly Sentence[] {
  const guest = speaking.record.matter.guests.find((g) => g.code === speaking.statement.by);
  if (!guest) return [];
  return guest.rule === 39 ? briefing(speaking, guest) : fromOutside(speaking, guest);
}

function needsOf({ say, record, statement }: Speaking) {
  return {
    by: inText(say, record, statement.by),
    presidency: presidencyIn(say, record),
    subject: subjectIn(record),
  };
}

/** The first two points are always made, the others where time allows. */
function pressed(statement: Statement, point: (id: IssueId) => string | null): readonly Sentence[] {
  return statement.emphases.map((id, place) => ({ compose: () => point(id), spare: place < 2 ? 0 : 2 }));
}

function briefing(speaking: Speaking, guest: Guest): readonly Sentence[] {
  const { record, statement, chooser } = speaking;
  const { by } = statement;
  return [
    { compose: () => chooser.choose('briefings.opening', by, needsOf(speaking)), spare: 0 },
    { compose: () => chooser.choose('briefings.line', by, { line: lineInText(guest.line) }), spare: 0 },
    ...pressed(statement, (id) =>
      chooser.choose('briefings.pressed', `${by}/${id}`, { issue: issueInText(record, id) }),
    ),
    { compose: () => chooser.choose('briefings.closing', by, {}), spare: 1 },
    { compose: () => chooser.choose('briefings.closing', `${by}/more`, {}), spare: 9 },
  ];
}

function fromOutside(speaking: Speaking, guest: Guest): readonly Sentence[] {
  const { statement, chooser } = speaking;
  const { by } = statement;
  return [
    { compose: () => chooser.choose('guests.opening', by, needsOf(speaking)), spare: 0 },
    { compose: () => chooser.choose('guests.line', by, { line: lineInText(guest.line) }), spare: 0 },
    ...pressed(statement, (id) => pointFromOutside(speaking, id)),
    { compose: () => chooser.choose('guests.closing', by, {}), spare: 1 },
    { compose: () => chooser.choose('guests.closing', `${by}/more`, {}), spare: 9 },
  ];
}

function pointFromOutside({ say, record, statement, chooser }: Speaking, id: IssueId): string | null {
  const issue = issueOf(record, id);
  if (!issue) return null;
  const about = `${statement.by}/${id}`;
  const needs = { issue: issueInText(record, id) };
  if (!hadSpoken(record, statement)) return chooser.choose('guests.spoke', about, needs);
  const text = textInWords(say, record, issue, statement.at);
  if (text.kind === 'said') return chooser.choose('guests.has', about, { ...needs, text: text.text });
  return chooser.choose(text.kind === 'absent' ? 'guests.absent' : 'guests.spoke', about, needs);
}
