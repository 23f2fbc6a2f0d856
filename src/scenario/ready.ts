/** From a scenario file without faults to the matter before the Council and the secret briefs. */
import type { Brief, Instruction } from '../council/brief.ts';
import type { Delegation, DelegationCode, Evidence, Issue, Matter, Paragraph } from '../council/matter.ts';
import type { ScenarioFile } from './format.ts';
import type { History } from './history.ts';

type FileDelegation = ScenarioFile['delegations'][number];
type FileParagraph = ScenarioFile['paragraphs'][number];
type FileIssue = ScenarioFile['issues'][number];

/** The matter of a file: minutes become seconds, mappings become lists in file order, tops are computed. */
export function matterOf(file: ScenarioFile): Matter {
  const paragraphs = file.paragraphs.map(paragraphOf);
  return {
    id: file.id,
    title: file.title,
    agendaItem: file.agendaItem,
    subject: file.subject,
    date: file.date,
    summary: file.summary,
    presidency: file.presidency,
    penholder: file.penholder,
    symbol: file.symbol,
    timetable: {
      consultations: file.timetable.consultations * 60,
      sitting: file.timetable.sitting * 60,
      corridor: file.timetable.corridor * 60,
      silence: file.timetable.silence * 60,
      debate: file.timetable.debate * 60,
      lastRound: file.timetable.lastRound * 60,
    },
    groups: file.groups,
    issues: issuesOf(file.issues, paragraphs),
    ideas: file.ideas.map((idea) => ({
      id: idea.id,
      number: idea.number,
      title: idea.title,
      evidence: evidenceOf(idea),
    })),
    paragraphs,
    delegations: file.delegations.map(delegationOf),
    guests: file.guests.map((guest) => ({
      code: guest.code,
      name: guest.name,
      rule: guest.rule,
      asks: guest.asks,
      line: guest.line,
      evidence: evidenceOf(guest),
    })),
    history: evidenceOf(file.history),
    sources: file.sources,
  };
}

/** The secret briefs of a file, by delegation. */
export function briefsOf(file: ScenarioFile): Readonly<Record<DelegationCode, Brief>> {
  return Object.fromEntries(file.delegations.map((delegation) => [delegation.code, briefOf(delegation)]));
}

/** What really happened, as far as a file tells it step by step or idea by idea; null where it does neither. */
export function historyOf({ history, ideas }: ScenarioFile): History | null {
  const { text, course, ideas: taken } = history;
  if (text === undefined || (course.length === 0 && taken.length === 0)) return null;
  return {
    text,
    course: course.map((step) => ({ date: step.date, ...evidenceOf(step) })),
    ideas: ideas.flatMap(({ id }) =>
      taken
        .filter(({ idea }) => idea === id)
        .map((one) => ({
          idea: one.idea,
          taken: one.taken,
          quotation: one.quotation ?? null,
          ...evidenceOf(one),
        })),
    ),
  };
}

/** One brief of a file. */
export function briefOf({ brief }: FileDelegation): Brief {
  const instructions = Object.entries(brief.instructions).map(([issue, given]): [string, Instruction] => [
    issue,
    {
      aim: given.aim,
      weight: given.weight,
      min: given.min ?? null,
      max: given.max ?? null,
      evidence: evidenceOf(given),
    },
  ]);
  return {
    instructions: Object.fromEntries(instructions),
    priorities: brief.priorities,
    mayTrade: brief.mayTrade,
    fallback: brief.fallback,
    without: brief.without.met,
    withoutEvidence: evidenceOf(brief.without),
  };
}

/** One paragraph of a file, its slots and options in the order of the file. */
export function paragraphOf(paragraph: FileParagraph): Paragraph {
  return {
    id: paragraph.id,
    idea: paragraph.idea,
    title: paragraph.title,
    sentence: paragraph.sentence,
    mayBeAbsent: paragraph.mayBeAbsent,
    slots: Object.entries(paragraph.slots).map(([id, slot]) => ({
      id,
      name: slot.name,
      options: Object.entries(slot.options).map(([option, { words, force, agreed }]) => ({
        id: option,
        words,
        force,
        agreed: agreed ?? null,
      })),
    })),
    zeroDraft: paragraph.zeroDraft,
    history: paragraph.history,
    evidence: evidenceOf(paragraph),
  };
}

/** The issues of a file with their tops: the highest level that a wording of one paragraph reaches. */
export function issuesOf(issues: readonly FileIssue[], paragraphs: readonly Paragraph[]): readonly Issue[] {
  return issues.map((given) => {
    const issue: Issue = {
      id: given.id,
      name: given.name,
      kind: given.kind,
      home: given.kind === 'aim' ? (given.home ?? null) : null,
      levels: given.levels,
      top: 0,
    };
    return { ...issue, top: Math.max(0, ...paragraphs.map((paragraph) => topIn(issue, paragraph))) };
  });
}

/** The highest level on an issue in one paragraph: the strongest option of each slot, since slots add up. */
function topIn(issue: Issue, paragraph: Paragraph): number {
  if (issue.kind === 'aim' && issue.home !== paragraph.id) return 0;
  const strongest = paragraph.slots.map(({ options }) => {
    return options.length === 0 ? 0 : Math.max(...options.map(({ force }) => force[issue.id] ?? 0));
  });
  return Math.max(
    0,
    strongest.reduce((sum, force) => sum + force, 0),
  );
}

function delegationOf(delegation: FileDelegation): Delegation {
  return {
    code: delegation.code,
    name: delegation.name,
    nameInText: delegation.nameInText ?? delegation.name,
    permanent: delegation.permanent,
    groups: delegation.groups,
    publicLine: delegation.publicLine,
    character: delegation.character,
  };
}

function evidenceOf(given: Evidence): Evidence {
  return { basis: given.basis, source: given.source, evidence: given.evidence };
}
