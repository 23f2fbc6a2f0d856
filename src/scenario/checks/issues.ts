/** The issues: where each is decided, and which levels wording can reach on it. */
import type { IssueId } from '../../council/matter.ts';
import type { Finding, Path } from '../faults.ts';
import type { ScenarioFile } from '../format.ts';
import { issuesOf, paragraphOf } from '../ready.ts';
import { counted, listed } from '../spelling.ts';

type FileIssue = ScenarioFile['issues'][number];

/** Whether every issue is of one kind, is touched by wording, and has words for exactly its levels. */
export function checkIssues(file: ScenarioFile): readonly Finding[] {
  const tops = topsOf(file);
  return [
    ...file.issues.flatMap((issue, index) => {
      const path: Path = ['issues', index];
      const top = tops.get(issue.id);
      return [...checkHome(issue, path), ...(top === undefined ? [] : checkLevels(issue, top, path))];
    }),
    ...checkAwayFromHome(file),
  ];
}

/**
 * The highest level that wording reaches on each issue, as far as it can be known: not while a home is missing or
 * unknown, nor while some force is spent on an unknown issue, which may be this one misspelt.
 */
export function topsOf(file: ScenarioFile): ReadonlyMap<IssueId, number> {
  const known = new Set(file.issues.map(({ id }) => id));
  const options = file.paragraphs.flatMap(({ slots }) =>
    Object.values(slots).flatMap((s) => Object.values(s.options)),
  );
  if (options.some(({ force }) => Object.keys(force).some((issue) => !known.has(issue)))) return new Map();
  const settled = file.issues.filter(({ kind, home }) =>
    kind === 'aim' ? file.paragraphs.some(({ id }) => id === home) : home === undefined,
  );
  return new Map(issuesOf(settled, file.paragraphs.map(paragraphOf)).map(({ id, top }) => [id, top]));
}

function checkHome(issue: FileIssue, path: Path): readonly Finding[] {
  if (issue.kind === 'aim' && issue.home === undefined)
    return [
      {
        path,
        code: 'aimWithoutHome',
        what: `the aim issue “${issue.id}” has no home`,
        why: 'its level is read in one paragraph alone, and it has to be known in which',
        mend: 'add “home:” with the id of a paragraph, or make it a wording issue',
      },
    ];
  if (issue.kind === 'wording' && issue.home !== undefined)
    return [
      {
        path: [...path, 'home'],
        code: 'wordingWithHome',
        what: `the wording issue “${issue.id}” has a home`,
        why: 'a wording issue counts wherever its words appear',
        mend: 'remove “home”, or make it an aim issue',
      },
    ];
  return [];
}

function checkLevels(issue: FileIssue, top: number, path: Path): readonly Finding[] {
  const { id, kind, levels } = issue;
  if (top === 0)
    return [
      {
        path,
        code: 'untouchedIssue',
        what: `no option ${kind === 'aim' ? `of the paragraph “${issue.home}” ` : ''}strengthens the issue “${id}”`,
        why: 'delegations would be briefed on something that no text can change',
        mend: `give an option the force {${id}: 1}, or remove the issue and the instructions on it`,
      },
    ];
  if (kind === 'wording' && levels.length > 0)
    return [
      {
        path: [...path, 'levels'],
        code: 'levelsOfWording',
        what: `the wording issue “${id}” has words for levels`,
        why: 'it is counted over the whole text and has no ladder of its own',
        mend: 'remove “levels”, or make it an aim issue with a home',
      },
    ];
  if (kind === 'aim' && levels.length !== top + 1)
    return [
      {
        path: levels.length === 0 ? path : [...path, 'levels'],
        code: 'levels',
        what: `the issue “${id}” has words for ${counted(levels.length, 'level')}`,
        why: `the wording of “${issue.home}” reaches the levels 0 to ${top}, which makes ${top + 1}`,
        mend:
          levels.length < top + 1
            ? `add words for ${counted(top + 1 - levels.length, 'more level', 'more levels')}, weakest first`
            : `remove the words for ${counted(levels.length - top - 1, 'level')}`,
      },
    ];
  return [];
}

/** An aim counts in its home paragraph alone: force on it anywhere else would do nothing. */
function checkAwayFromHome({ issues, paragraphs }: ScenarioFile): readonly Finding[] {
  const known = paragraphs.map(({ id }) => id);
  const homes = new Map(
    issues.flatMap(({ id, kind, home }) =>
      kind === 'aim' && home && known.includes(home) ? [[id, home]] : [],
    ),
  );
  return paragraphs.flatMap((paragraph, index) =>
    Object.entries(paragraph.slots).flatMap(([slot, { options }]) =>
      Object.entries(options).flatMap(([option, { force }]) =>
        Object.keys(force).flatMap((issue): Finding[] => {
          const home = homes.get(issue);
          if (home === undefined || home === paragraph.id) return [];
          return [
            {
              path: ['paragraphs', index, 'slots', slot, 'options', option, 'force', issue],
              at: 'key',
              code: 'forceAwayFromHome',
              what: `an option of “${paragraph.id}” has force on the aim issue “${issue}”`,
              why: `that issue counts in its home paragraph ${listed([home])} alone, so the force would do nothing`,
              mend: 'remove it, or make the issue a wording issue',
            },
          ];
        }),
      ),
    ),
  );
}
