/** The evidence for every figure and wording: said somewhere, or inferred for a reason. */
import type { Finding, Path } from '../faults.ts';
import type { ScenarioFile } from '../format.ts';
import { meant } from '../spelling.ts';

/** Something in the file that gives evidence, and where. */
interface Witness {
  readonly path: Path;
  readonly basis: 'stated' | 'inferred';
  readonly source: string;
  readonly evidence: string;
}

/** What authors write to fill a field in later. */
const PLACEHOLDER =
  /^(inferred|stated|guess|tbd|tba|todo|fixme|n\/?a|none|see above|ditto|x+|[-–—?.…\s]+)[.!?]*$/i;

/** Whether everything that was said names its source, and everything inferred gives its reason. */
export function checkEvidence(file: ScenarioFile): readonly Finding[] {
  const known = Object.keys(file.sources);
  return witnesses(file).flatMap((witness) => [
    ...checkSource(witness, known),
    ...(PLACEHOLDER.test(witness.evidence.trim()) ? [noReason(witness)] : []),
  ]);
}

function checkSource({ path, basis, source }: Witness, known: readonly string[]): readonly Finding[] {
  if (source.trim() === '') {
    if (basis === 'inferred') return [];
    return [
      {
        path: [...path, 'basis'],
        code: 'missingSource',
        what: 'this is said to be stated, and no source is named',
        why: 'what somebody said can be looked up',
        mend: 'add “source:” with a name from `sources`, or write “basis: inferred” and give the reason',
      },
    ];
  }
  return source.split(';').flatMap((part): Finding[] => {
    const name = /^\s*([A-Za-z0-9-]+)(?=$|[\s(,:])/.exec(part)?.[1] ?? part.trim();
    if (known.includes(name)) return [];
    return [
      {
        path: [...path, 'source'],
        code: 'unknownSource',
        what: name === '' ? 'a source without a name is given' : `there is no source “${name}”`,
        why: 'a reader finds sources by their short names in the bibliography',
        mend: meant(name, known, 'declare it under `sources`'),
      },
    ];
  });
}

function noReason({ path, basis, evidence }: Witness): Finding {
  return {
    path: [...path, 'evidence'],
    code: 'noReason',
    what: `“${evidence.trim()}” is no evidence`,
    why:
      basis === 'inferred'
        ? 'what nobody said needs the reason for inferring it'
        : 'it should say what was said',
    mend: basis === 'inferred' ? 'say in a sentence why you infer it' : 'paraphrase what the source says',
  };
}

function witnesses(file: ScenarioFile): readonly Witness[] {
  const witness = (path: Path, { basis, source, evidence }: Omit<Witness, 'path'>): Witness => {
    return { path, basis, source, evidence };
  };
  return [
    ...file.ideas.map((idea, index) => witness(['ideas', index], idea)),
    ...file.paragraphs.map((paragraph, index) => witness(['paragraphs', index], paragraph)),
    ...file.delegations.flatMap(({ brief }, index) => [
      witness(['delegations', index, 'brief', 'without'], brief.without),
      ...Object.entries(brief.instructions).map(([issue, instruction]) =>
        witness(['delegations', index, 'brief', 'instructions', issue], instruction),
      ),
    ]),
    ...file.guests.map((guest, index) => witness(['guests', index], guest)),
    witness(['history'], file.history),
    ...file.history.course.map((step, index) => witness(['history', 'course', index], step)),
    ...file.history.ideas.map((idea, index) => witness(['history', 'ideas', index], idea)),
  ];
}
