/** What every brief had asked, and what came of it: issues, red lines, promises and standing. */
import { appliesTo, type Brief, levelOf, redLinesCrossed, worthOfLevel } from '../council/brief.ts';
import type { DelegationCode, Issue, Matter } from '../council/matter.ts';
import type { Meeting } from '../council/meeting.ts';
import { partiesTo } from '../council/promises.ts';
import { type Draft, wordingOf, writtenOptions } from '../council/text.ts';
import { appraisalOf, satisfaction, wordingsOfMatter, worthOfText } from '../delegates/appraisal.ts';
import type { Course } from './course.ts';
import type { BriefOpened, InstructionChanged, IssueResult, PromiseResult } from './debrief.ts';
import { textOfOutcome, versionsIn } from './story.ts';

/** What share of an issue's worth counts as near: two thirds. */
const NEAR = 2 / 3;

/** How a draft meets a brief, in thousandths of what the brief can get. */
export function satisfactionWith(matter: Matter, brief: Brief, draft: Draft): number {
  const { worth } = worthOfText(matter, brief, draft);
  return Math.max(0, Math.min(1000, satisfaction(appraisalOf(matter, brief), worth)));
}

/** Whether an outcome has a text that members agreed or adopted; a President's summary is the President's alone. */
export function isAdopted({ outcome }: Meeting): boolean {
  return (
    outcome?.kind === 'presidentialStatement' ||
    outcome?.kind === 'pressStatement' ||
    outcome?.kind === 'resolution'
  );
}

/** The text to measure: that of the outcome where it was adopted, the last draft otherwise; null when none was tabled. */
export function textToMeasure(course: Course): Draft | null {
  const { end } = course;
  if (isAdopted(end)) return textOfOutcome(end) ?? end.draft;
  return versionsIn(course).length === 0 ? null : end.draft;
}

/** Every brief, opened. */
export function briefsOf(course: Course, persons: readonly DelegationCode[]): readonly BriefOpened[] {
  const { end, ledger } = course;
  const zeroDraft = versionsIn(course)[0]?.draft ?? null;
  const text = textToMeasure(course);
  const adopted = isAdopted(end);
  return end.matter.delegations.flatMap(({ code }) => {
    const asOpened = ledger.header.briefs[code];
    const brief = end.briefs[code];
    if (!asOpened || !brief) return [];
    const inText = text && satisfactionWith(end.matter, brief, text);
    const without = brief.without * 10;
    return [
      {
        code,
        played: persons.includes(code) ? 'person' : 'ai',
        brief: asOpened,
        changed: changesOf(course, code),
        measured: adopted ? 'adopted' : 'lastDraft',
        satisfaction: {
          zeroDraft: zeroDraft && satisfactionWith(end.matter, brief, zeroDraft),
          text: inText,
          end: adopted && inText !== null ? inText : without,
          without,
        },
        issues: issuesOf(end.matter, brief, zeroDraft, text),
        promises: promisesOf(course, code),
        standing: end.standing[code] ?? 100,
        lost: lostBy(course, code),
      },
    ];
  });
}

/** What the capital changed, with the entry. */
function changesOf({ passages }: Course, code: DelegationCode): readonly InstructionChanged[] {
  return passages.flatMap(({ n, meeting }) => {
    const before = passages[n - 1]?.meeting.briefs[code];
    const after = meeting.briefs[code];
    if (!before || !after || before === after) return [];
    const asked = meeting.notices.some((notice) => notice.kind === 'capitalReplied');
    return Object.entries(after.instructions).flatMap(([issue, instruction]) => {
      const earlier = before.instructions[issue];
      if (!earlier || earlier === instruction) return [];
      return [{ n, at: meeting.clock.now, issue, before: earlier, after: instruction, asked }];
    });
  });
}

function issuesOf(
  matter: Matter,
  brief: Brief,
  zeroDraft: Draft | null,
  text: Draft | null,
): readonly IssueResult[] {
  return matter.issues
    .flatMap((issue): readonly IssueResult[] => {
      const instruction = brief.instructions[issue.id];
      if (!instruction) return [];
      const isRed = instruction.min !== null || instruction.max !== null;
      if (!isRed && (instruction.weight === 0 || (issue.kind === 'wording' && instruction.aim === 0)))
        return [];
      const share = text && shareOf(matter, brief, issue, text);
      const crossedIn = text && isRed ? crossedWith(matter, brief, issue, text) : [];
      return [
        {
          issue: issue.id,
          instruction,
          zeroDraft: zeroDraft && levelIn(matter, issue, zeroDraft),
          reached: text && levelIn(matter, issue, text),
          share,
          result: share === null ? 'open' : share >= 1 ? 'met' : share >= NEAR ? 'near' : 'conceded',
          redLine: isRed ? (crossedIn.length > 0 ? 'crossed' : 'kept') : 'none',
          crossedIn,
        },
      ];
    })
    .sort((a, b) => b.instruction.weight - a.instruction.weight);
}

/** The level of a text on an issue; of a wording issue, in how many paragraphs the text says it. */
function levelIn(matter: Matter, issue: Issue, draft: Draft): number {
  let level = 0;
  for (const paragraph of matter.paragraphs) {
    if (!appliesTo(issue, paragraph)) continue;
    const written = writtenOptions(draft, paragraph.id);
    const reached = levelOf(issue, paragraph, wordingOf(draft, paragraph.id), written);
    level += issue.kind === 'aim' ? Math.min(reached, issue.top) : reached > 0 ? 1 : 0;
  }
  return level;
}

/** What a text gives a brief of what one issue can be worth to it, all wordings of the matter open: 0 to 1. */
function shareOf(matter: Matter, brief: Brief, issue: Issue, draft: Draft): number {
  const instruction = brief.instructions[issue.id];
  if (!instruction) return 1;
  let had = 0;
  let least = 0;
  let most = 0;
  for (const [index, levels] of attainableOn(matter, issue)) {
    const paragraph = matter.paragraphs[index];
    if (!paragraph) continue;
    const worths = levels.map((level) => worthOfLevel(issue, instruction, level));
    const written = writtenOptions(draft, paragraph.id);
    const level = levelOf(issue, paragraph, wordingOf(draft, paragraph.id), written);
    had += worthOfLevel(issue, instruction, level);
    least += Math.min(...worths);
    most += Math.max(...worths);
  }
  return most === least ? 1 : Math.max(0, Math.min(1, (had - least) / (most - least)));
}

const attainable = new WeakMap<Issue, readonly (readonly [number, readonly number[]])[]>();

/** The levels that each paragraph can reach on an issue, by the place of the paragraph; the same for every brief. */
function attainableOn(matter: Matter, issue: Issue): readonly (readonly [number, readonly number[]])[] {
  const known = attainable.get(issue);
  if (known) return known;
  const place = matter.issues.indexOf(issue);
  const found = wordingsOfMatter(matter).flatMap(({ issues, levels }, index) => {
    const column = issues.indexOf(place);
    return column < 0 ? [] : [[index, [...new Set(levels.map((of) => of[column] ?? 0))]] as const];
  });
  attainable.set(issue, found);
  return found;
}

function crossedWith(matter: Matter, brief: Brief, issue: Issue, draft: Draft): readonly string[] {
  return matter.paragraphs
    .filter((paragraph) =>
      redLinesCrossed(
        matter.issues,
        brief,
        paragraph,
        wordingOf(draft, paragraph.id),
        writtenOptions(draft, paragraph.id),
      ).includes(issue.id),
    )
    .map((p) => p.id);
}

function promisesOf({ end, passages }: Course, code: DelegationCode): readonly PromiseResult[] {
  return end.deals
    .filter((deal) => deal.state === 'agreed')
    .flatMap((deal) =>
      deal.terms.flatMap((term, place): readonly PromiseResult[] => {
        if (term.who !== code) return [];
        const broke = passages.find(({ meeting }) => {
          const then = meeting.deals.find((d) => d.id === deal.id);
          return then?.terms[place]?.state === 'broken';
        });
        return [
          {
            deal: deal.id,
            with: partiesTo(deal).filter((party) => party !== code),
            term,
            state: term.state,
            brokenAt: broke?.n ?? null,
          },
        ];
      }),
    );
}

/** Every loss of standing, with what it was for. */
function lostBy({ passages }: Course, code: DelegationCode): BriefOpened['lost'] {
  return passages.flatMap(({ n, meeting }) => {
    const before = passages[n - 1]?.meeting.standing[code];
    const after = meeting.standing[code];
    const points = (before ?? 0) - (after ?? 0);
    const over =
      meeting.notices.find((notice) => notice.kind === 'promiseBroken' && notice.by === code) ??
      meeting.notices.find((notice) => notice.by === code) ??
      meeting.notices[0];
    if (before === undefined || points <= 0 || !over) return [];
    return [{ n, at: meeting.clock.now, points, over }];
  });
}
