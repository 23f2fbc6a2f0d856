/** The instructions of each capital, issue by issue. */
import type { Finding, Path } from '../faults.ts';
import type { ScenarioFile } from '../format.ts';
import { listed } from '../spelling.ts';
import { topsOf } from './issues.ts';

/** An issue, and the highest level that wording reaches on it. */
type Issue = ScenarioFile['issues'][number] & { readonly top: number };
type FileInstruction = ScenarioFile['delegations'][number]['brief']['instructions'][string];

/** The range of an aim on a wording issue, from "never" to "as often as possible". */
const WORDING_AIMS = { least: -2, most: 2 } as const;

/** Whether every delegation is instructed on every issue, with figures that the wording can reach. */
export function checkBriefs(file: ScenarioFile): readonly Finding[] {
  const tops = topsOf(file);
  const ids = [...new Set(file.issues.map(({ id }) => id))];
  return file.delegations.flatMap(({ code, brief }, index) => {
    const path: Path = ['delegations', index, 'brief', 'instructions'];
    const left = ids.filter((id) => !Object.hasOwn(brief.instructions, id));
    const missing: Finding = {
      path,
      code: 'missingInstruction',
      what: `the brief of ${code} says nothing on ${listed(left)}`,
      why: 'every capital has an instruction on every issue, if only with weight 0',
      mend: `add ${listed(left)} to its instructions`,
    };
    const instructed = file.issues.flatMap((issue) => {
      const instruction = Object.hasOwn(brief.instructions, issue.id)
        ? brief.instructions[issue.id]
        : undefined;
      const top = tops.get(issue.id);
      if (!instruction || !top) return [];
      return checkInstruction(code, { ...issue, top }, instruction, [...path, issue.id]);
    });
    return left.length === 0 ? instructed : [missing, ...instructed];
  });
}

function checkInstruction(
  code: string,
  issue: Issue,
  instruction: FileInstruction,
  path: Path,
): readonly Finding[] {
  return [
    ...checkAim(code, issue, instruction, [...path, 'aim']),
    ...(issue.kind === 'aim'
      ? checkRedLines(code, issue, instruction, path)
      : checkWordingRedLines(code, issue, instruction, path)),
  ];
}

function checkAim(code: string, issue: Issue, { aim }: FileInstruction, path: Path): readonly Finding[] {
  const [least, most] = issue.kind === 'aim' ? [0, issue.top] : [WORDING_AIMS.least, WORDING_AIMS.most];
  if (aim >= least && aim <= most) return [];
  return [
    {
      path,
      code: 'aimOutOfRange',
      what: `${code} aims at ${aim} on “${issue.id}”`,
      why:
        issue.kind === 'aim'
          ? `the wording of “${issue.home}” reaches the levels 0 to ${most}`
          : 'an aim on a wording issue lies between -2 (never) and 2 (as often as possible)',
      mend: `write a number from ${least} to ${most}`,
    },
  ];
}

function checkRedLines(
  code: string,
  issue: Issue,
  { aim, min, max }: FileInstruction,
  path: Path,
): readonly Finding[] {
  if (min !== undefined && max !== undefined && min > max)
    return [
      {
        path: [...path, 'min'],
        code: 'minAboveMax',
        what: `${code} accepts no less than ${min} and no more than ${max} on “${issue.id}”`,
        why: 'no level lies between its red lines',
        mend: `lower the min to ${max} or less, or raise the max to ${min} or more`,
      },
    ];
  if (min !== undefined && min > issue.top)
    return [
      {
        path: [...path, 'min'],
        code: 'minOutOfRange',
        what: `${code} accepts no less than ${min} on “${issue.id}”`,
        why: `the wording of “${issue.home}” reaches the levels 0 to ${issue.top}`,
        mend: `write a number from 1 to ${issue.top}, or remove the red line`,
      },
    ];
  const beyond = (max !== undefined && aim > max) || (min !== undefined && aim < min);
  if (!beyond) return [];
  return [
    {
      path: [...path, 'aim'],
      code: 'aimBeyondRedLine',
      what: `${code} aims at ${aim} on “${issue.id}”, beyond its own red line`,
      why: 'a capital does not ask for what it cannot accept',
      mend: `aim within ${min ?? 0} to ${max ?? issue.top}, or move the red line`,
    },
  ];
}

function checkWordingRedLines(
  code: string,
  issue: Issue,
  { min }: FileInstruction,
  path: Path,
): readonly Finding[] {
  if (min === undefined) return [];
  return [
    {
      path: [...path, 'min'],
      code: 'minOnWording',
      what: `${code} has a min on the wording issue “${issue.id}”`,
      why: 'a paragraph cannot be required to hold a phrase that counts wherever it appears',
      mend: 'remove it, and raise the aim and the weight instead',
    },
  ];
}
