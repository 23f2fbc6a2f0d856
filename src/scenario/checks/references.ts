/** Names that point at something declared elsewhere in the file. */
import type { Finding, Path } from '../faults.ts';
import type { ScenarioFile } from '../format.ts';
import { meant } from '../spelling.ts';

/** A kind of thing that is declared once and pointed at by name. */
interface Register {
  readonly noun: string;
  readonly code: string;
  readonly known: readonly string[];
  readonly why: string;
  readonly declare: string;
}

/** Whether the groups and ideas that entries name are declared. */
export function checkReferences(file: ScenarioFile): readonly Finding[] {
  const groups: Register = {
    noun: 'group',
    code: 'unknownGroup',
    known: Object.keys(file.groups),
    why: 'a delegation can only belong to a group whose full name is known',
    declare: 'declare it under `groups`',
  };
  const ideas: Register = {
    noun: 'idea',
    code: 'unknownIdea',
    known: file.ideas.map(({ id }) => id),
    why: 'every paragraph takes up one of the ideas of the file',
    declare: 'declare it under `ideas`',
  };
  return [
    ...file.paragraphs.flatMap(({ idea }, index) => unknown(ideas, idea, ['paragraphs', index, 'idea'])),
    ...file.delegations.flatMap((delegation, index) =>
      delegation.groups.flatMap((group, at) => unknown(groups, group, ['delegations', index, 'groups', at])),
    ),
  ];
}

/** Whether the issues and paragraphs that options, briefs, issues and guests name are declared. */
export function checkIssueReferences(file: ScenarioFile): readonly Finding[] {
  const issues: Register = {
    noun: 'issue',
    code: 'unknownIssue',
    known: file.issues.map(({ id }) => id),
    why: 'wording, briefs and guests can only speak to the issues of the file',
    declare: 'declare it under `issues`',
  };
  const paragraphs: Register = {
    noun: 'paragraph',
    code: 'unknownParagraph',
    known: file.paragraphs.map(({ id }) => id),
    why: 'the home of an issue is one of the paragraphs of the file',
    declare: 'declare it under `paragraphs`',
  };
  const atKey = (finding: Finding): Finding => ({ ...finding, at: 'key' });
  return [
    ...file.issues.flatMap(({ home }, index) =>
      home === undefined ? [] : unknown(paragraphs, home, ['issues', index, 'home']),
    ),
    ...file.paragraphs.flatMap((paragraph, index) =>
      Object.entries(paragraph.slots).flatMap(([slot, { options }]) =>
        Object.entries(options).flatMap(([option, { force }]) =>
          Object.keys(force)
            .flatMap((issue) =>
              unknown(issues, issue, ['paragraphs', index, 'slots', slot, 'options', option, 'force', issue]),
            )
            .map(atKey),
        ),
      ),
    ),
    ...file.delegations.flatMap(({ brief }, index) => [
      ...brief.mayTrade.flatMap((issue, at) =>
        unknown(issues, issue, ['delegations', index, 'brief', 'mayTrade', at]),
      ),
      ...Object.keys(brief.instructions)
        .flatMap((issue) => unknown(issues, issue, ['delegations', index, 'brief', 'instructions', issue]))
        .map(atKey),
    ]),
    ...file.guests.flatMap(({ asks }, index) =>
      asks.flatMap((issue, at) => unknown(issues, issue, ['guests', index, 'asks', at])),
    ),
  ];
}

function unknown(
  { noun, code, known, why, declare }: Register,
  name: string,
  path: Path,
): readonly Finding[] {
  if (known.includes(name)) return [];
  return [{ path, code, what: `there is no ${noun} “${name}”`, why, mend: meant(name, known, declare) }];
}
