/** Names that are given to two things, and names that nothing may have. */
import type { Finding, Path } from '../faults.ts';
import type { ScenarioFile } from '../format.ts';

/** Names that mean something to JavaScript itself, so that looking them up would find what no author wrote. */
const RESERVED: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Whether every name, code, number and entry of a list is given once only. */
export function checkDuplicates(file: ScenarioFile): readonly Finding[] {
  const ids = (part: 'ideas' | 'issues' | 'paragraphs') =>
    twice(
      file[part].map(({ id }) => id),
      (index) => [part, index, 'id'],
      `it could not be told which of the ${part} is meant`,
    );
  return [
    ...ids('ideas'),
    ...ids('issues'),
    ...ids('paragraphs'),
    ...file.issues.flatMap(({ id }, index) =>
      RESERVED.includes(id) ? [reserved(['issues', index, 'id'], id)] : [],
    ),
    ...twice(
      file.ideas.map(({ number }) => number),
      (index) => ['ideas', index, 'number'],
      'each idea has its own number in the source',
    ),
    ...checkPeople(file),
    ...checkOptions(file),
  ];
}

/** The keys of a file that no scenario may use, since they mean something to JavaScript itself. */
export function reservedNames(keys: readonly Path[]): readonly Finding[] {
  return keys.flatMap((path) => {
    const name = String(path.at(-1));
    return RESERVED.includes(name) ? [reserved(path, name)] : [];
  });
}

function reserved(path: Path, name: string): Finding {
  return {
    path,
    at: 'key',
    code: 'reservedName',
    what: `“${name}” cannot be a name`,
    why: 'the word has a meaning of its own in the language the program is written in',
    mend: 'choose another name',
  };
}

function checkPeople({ delegations, guests }: ScenarioFile): readonly Finding[] {
  const people = [...delegations, ...guests];
  const entry = (index: number): Path =>
    index < delegations.length ? ['delegations', index] : ['guests', index - delegations.length];
  return [
    ...twice(
      people.map(({ code }) => code),
      (index) => [...entry(index), 'code'],
      'every member and guest has a code of its own, and no member is invited to its own Council',
    ),
    ...twice(
      people.map(({ name }) => name),
      (index) => [...entry(index), 'name'],
      'two placards with one name could not be told apart',
    ),
    ...delegations.flatMap(({ groups, brief }, index) => [
      ...twice(groups, (at) => ['delegations', index, 'groups', at], 'once is enough'),
      ...twice(brief.mayTrade, (at) => ['delegations', index, 'brief', 'mayTrade', at], 'once is enough'),
    ]),
    ...guests.flatMap(({ asks }, index) =>
      twice(asks, (at) => ['guests', index, 'asks', at], 'once is enough'),
    ),
  ];
}

function checkOptions({ paragraphs }: ScenarioFile): readonly Finding[] {
  return paragraphs.flatMap((paragraph, index) =>
    Object.entries(paragraph.slots).flatMap(([slot, { options }]) => {
      const names = Object.keys(options);
      return twice(
        Object.values(options).map(({ words }) => words),
        (at) => ['paragraphs', index, 'slots', slot, 'options', names[at] ?? '', 'words'],
        'delegations could not tell the two options apart',
      );
    }),
  );
}

/** A finding for every value that stood in the list before; null stands for no value. */
function twice(
  values: readonly (string | number | null)[],
  path: (index: number) => Path,
  why: string,
): readonly Finding[] {
  const seen = new Set<string | number>();
  return values.flatMap((value, index): Finding[] => {
    if (value === null) return [];
    const known = seen.has(value);
    seen.add(value);
    if (!known) return [];
    const what =
      value === '' ? 'there is a second option without words' : `“${value}” is given a second time`;
    return [{ path: path(index), code: 'duplicate', what, why, mend: 'change or remove one of the two' }];
  });
}
