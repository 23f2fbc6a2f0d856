/** Whether the red lines of fifteen capitals leave anything to agree on. */
import { appliesTo, type Brief, levelOf, metBy, wordingsOf, worthOf } from '../../council/brief.ts';
import type {
  DelegationCode,
  IssueId,
  Matter,
  Paragraph,
  ParagraphId,
  Wording,
} from '../../council/matter.ts';
import type { Finding } from '../faults.ts';
import type { ScenarioFile } from '../format.ts';
import { briefsOf, matterOf } from '../ready.ts';
import { listed, spoken } from '../spelling.ts';

/** The red lines of one capital on one issue. */
interface RedLine {
  readonly code: DelegationCode;
  readonly issue: IssueId;
  /** For each wording of the paragraph, whether it keeps to them. */
  readonly kept: readonly boolean[];
}

/** A paragraph, everything it can say, and what of it crosses nobody's red line. */
interface Room {
  readonly paragraph: Paragraph;
  readonly lines: readonly RedLine[];
  readonly acceptable: readonly Wording[];
}

/**
 * Whether a text exists that crosses no red line, and under which each capital can have more than without any text.
 *
 * The second is an upper bound: each capital alone gets the best acceptable wording of every paragraph. So what is
 * found is surely unreachable; what is not found may still be hard to reach.
 */
export function checkAgreement(file: ScenarioFile): readonly Finding[] {
  const matter = matterOf(file);
  const briefs = briefsOf(file);
  const rooms = matter.paragraphs.map((paragraph) => roomFor(matter, briefs, paragraph));
  const conflicts = rooms.flatMap((room, index) => conflictsIn(matter, room, index));
  return conflicts.length > 0 ? conflicts : checkWithout(matter, briefs, rooms);
}

function roomFor(
  matter: Matter,
  briefs: Readonly<Record<DelegationCode, Brief>>,
  paragraph: Paragraph,
): Room {
  const wordings = wordingsOf(paragraph);
  const lines = matter.delegations.flatMap(({ code }) =>
    matter.issues.flatMap((issue): RedLine[] => {
      const instruction = briefs[code]?.instructions[issue.id];
      if (!instruction || !appliesTo(issue, paragraph)) return [];
      if (instruction.min === null && instruction.max === null) return [];
      const { min, max } = instruction;
      const kept = wordings.map((wording) => {
        const level = levelOf(issue, paragraph, wording);
        const highEnough = min === null || issue.kind === 'wording' || level >= min;
        return highEnough && (max === null || level <= max);
      });
      return kept.every(Boolean) ? [] : [{ code, issue: issue.id, kept }];
    }),
  );
  return { paragraph, lines, acceptable: wordings.filter((_, at) => lines.every(({ kept }) => kept[at])) };
}

function conflictsIn(matter: Matter, room: Room, index: number): readonly Finding[] {
  if (room.acceptable.length > 0) return [];
  const alone = matter.delegations.flatMap(({ code }, seat): Finding[] => {
    const own = room.lines.filter((line) => line.code === code);
    if (!isImpossible(own)) return [];
    const issues = smallestConflict(own).map(({ issue }) => issue);
    return [
      {
        path: ['delegations', seat, 'brief', 'instructions', issues[0] ?? ''],
        at: 'key',
        code: 'impossibleBrief',
        what: `${code} can accept no wording of “${room.paragraph.id}” at all, because of its red lines on ${listed(issues)}`,
        why: 'no text could ever be agreed',
        mend: `move ${issues.length === 1 ? 'the red line' : 'one of the red lines'}, or add an option that keeps to ${issues.length === 1 ? 'it' : 'them'}`,
      },
    ];
  });
  return alone.length > 0 ? alone : [jointConflict(room, index)];
}

function jointConflict(room: Room, index: number): Finding {
  const conflict = smallestConflict(room.lines);
  const parties = conflict.map(({ code, issue }) => `${code} on “${issue}”`);
  return {
    path: ['paragraphs', index],
    code: 'noAcceptableWording',
    what: `every wording of “${room.paragraph.id}” crosses somebody's red line: those of ${spoken(parties)} exclude each other`,
    why: 'no text could ever be agreed',
    mend: room.paragraph.mayBeAbsent
      ? 'move one of these red lines, or add an option that keeps to all of them'
      : 'move one of these red lines, add an option that keeps to all of them, or let the paragraph be absent',
  };
}

/** Red lines that exclude every wording between them, none of which could be spared. */
function smallestConflict(lines: readonly RedLine[]): readonly RedLine[] {
  return lines.reduce<readonly RedLine[]>((left, line) => {
    const without = left.filter((other) => other !== line);
    return isImpossible(without) ? without : left;
  }, lines);
}

function isImpossible(lines: readonly RedLine[]): boolean {
  const [first] = lines;
  return first?.kept.every((_, at) => lines.some(({ kept }) => !kept[at])) ?? false;
}

function checkWithout(
  matter: Matter,
  briefs: Readonly<Record<DelegationCode, Brief>>,
  rooms: readonly Room[],
): readonly Finding[] {
  return matter.delegations.flatMap(({ code }, seat): Finding[] => {
    const brief = briefs[code];
    if (!brief) return [];
    const best = new Map<ParagraphId, Wording>(
      rooms.map(({ paragraph, acceptable }) => [paragraph.id, bestFor(matter, brief, paragraph, acceptable)]),
    );
    const met = metBy(matter, brief, ({ id }) => best.get(id) ?? 'absent');
    if (met >= brief.without) return [];
    return [
      {
        path: ['delegations', seat, 'brief', 'without', 'met'],
        code: 'betterWithout',
        what: `${code} is content at ${brief.without} with no statement, and no text that crosses nobody's red line gives it more than ${met}`,
        why: 'it would never join, so that no text could be agreed',
        mend: `write ${met} or less, or move the red lines that keep it from more`,
      },
    ];
  });
}

function bestFor(matter: Matter, brief: Brief, paragraph: Paragraph, wordings: readonly Wording[]): Wording {
  let best: Wording = 'absent';
  let most = Number.NEGATIVE_INFINITY;
  for (const wording of wordings) {
    const worth = worthOf(matter.issues, brief, paragraph, wording);
    if (worth > most) [best, most] = [wording, worth];
  }
  return best;
}
