/** The fifteen members, who presides, and who holds the pen. */
import type { Finding } from '../faults.ts';
import type { ScenarioFile } from '../format.ts';
import { counted, listed, meant, spoken } from '../spelling.ts';

/** Members of the Council. Source: Charter, Article 23(1). */
const SEATS = 15;
/** The permanent members. Source: Charter, Article 23(1). */
const PERMANENT: readonly string[] = ['CN', 'FR', 'RU', 'GB', 'US'];

/** Whether the Council is complete, rightly composed and rightly seated, and its officers sit in it. */
export function checkMembers(file: ScenarioFile): readonly Finding[] {
  return [...checkNumber(file), ...checkPermanent(file), ...checkSeating(file), ...checkOfficers(file)];
}

function checkNumber({ delegations }: ScenarioFile): readonly Finding[] {
  const difference = SEATS - delegations.length;
  if (difference === 0) return [];
  return [
    {
      path: ['delegations'],
      code: 'members',
      what: `there ${delegations.length === 1 ? 'is' : 'are'} ${counted(delegations.length, 'delegation')}`,
      why: 'the Security Council has fifteen members',
      mend: `${difference > 0 ? 'add' : 'remove'} ${counted(Math.abs(difference), 'delegation')}`,
    },
  ];
}

function checkPermanent({ delegations }: ScenarioFile): readonly Finding[] {
  const why =
    'the permanent members are China, France, the Russian Federation, the United Kingdom and the United States';
  const wrong = delegations.flatMap((delegation, index): Finding[] => {
    const should = PERMANENT.includes(delegation.code);
    if (delegation.permanent === should) return [];
    return [
      {
        path: ['delegations', index, 'permanent'],
        code: 'permanent',
        what: `${delegation.code} is ${should ? 'not ' : ''}marked as a permanent member`,
        why,
        mend: should ? 'add “permanent: true”' : 'remove “permanent: true”',
      },
    ];
  });
  const absent = PERMANENT.filter((code) => !delegations.some((delegation) => delegation.code === code));
  if (absent.length === 0) return wrong;
  const what = `${spoken(absent)} ${absent.length === 1 ? 'is' : 'are'} not among the delegations`;
  return [
    ...wrong,
    { path: ['delegations'], code: 'permanent', what, why, mend: `add ${spoken(absent)} to \`delegations\`` },
  ];
}

function checkSeating({ delegations }: ScenarioFile): readonly Finding[] {
  return delegations.flatMap((delegation, index): Finding[] => {
    const before = delegations[index - 1];
    if (!before || before.name <= delegation.name) return [];
    const follows = delegations.findLast(({ name }, at) => at < index && name < delegation.name);
    return [
      {
        path: ['delegations', index],
        code: 'seating',
        what: `${delegation.name} comes after ${before.name}`,
        why: 'members sit in the English alphabetical order of their names',
        mend: follows ? `move it up behind ${follows.name}` : 'move it to the top of the list',
      },
    ];
  });
}

function checkOfficers(file: ScenarioFile): readonly Finding[] {
  const codes = file.delegations.map(({ code }) => code);
  return (['presidency', 'penholder'] as const).flatMap((office): Finding[] => {
    const code = file[office];
    if (codes.includes(code)) return [];
    const sameName = file.delegations.find(({ name }) => name.toUpperCase() === code);
    return [
      {
        path: [office],
        code: 'unknownDelegation',
        what: `there is no delegation “${code}”`,
        why: `the ${office} is held by one of the fifteen members`,
        mend: sameName
          ? `did you mean ${listed([sameName.code])}?`
          : meant(code, codes, 'add it to `delegations`'),
      },
    ];
  });
}
