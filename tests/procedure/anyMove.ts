/** Moves of every kind with any fields, most of them about what the matter really has, for random walks. */
import fc from 'fast-check';
import type { Matter } from '../../src/council/matter.ts';
import { MOVES } from '../../src/council/moves/index.ts';
import {
  BALLOTS,
  CHAPTERS,
  DELETED,
  MOTIONS,
  MOVE_KINDS,
  NATURES,
  POINTS,
  PRESENCE,
  REASONS,
  RETAINED,
  TONES,
  WISHES,
} from '../../src/council/vocabulary.ts';

/** A value for every field that a move may have, by the name of the field. */
function fieldsOf(matter: Matter): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  const places = matter.paragraphs.flatMap((p) => [
    ...p.slots.flatMap((s) => s.options.map((o) => [p.id, s.id, o.id] as const)),
    [p.id, PRESENCE, RETAINED] as const,
    [p.id, PRESENCE, DELETED] as const,
  ]);
  const paragraph = fc.constantFrom(...matter.paragraphs.map((p) => p.id), 'nowhere');
  const issue = fc.constantFrom(...matter.issues.map((i) => i.id), 'nothing');
  const code = fc.constantFrom(...matter.delegations.map((d) => d.code), 'UNODC', 'XX');
  const reason = fc.constantFrom(...REASONS);
  const place = fc.constantFrom(...places);
  const change = place.map(([where, slot, option]) => ({ paragraph: where, slot, option }));
  const numbered = (name: string) => fc.integer({ min: 1, max: 4 }).map((n) => `${name}${n}`);
  return {
    paragraph,
    issue,
    reason,
    slot: place.map(([, slot]) => slot),
    option: place.map(([, , option]) => option),
    changes: fc.array(change, { maxLength: 3 }),
    paragraphs: fc.uniqueArray(paragraph, { maxLength: 3 }),
    emphases: fc.uniqueArray(issue, { maxLength: 5 }),
    to: code,
    with: fc.uniqueArray(code, { minLength: 1, maxLength: 2 }),
    parties: fc.uniqueArray(code, { maxLength: 2 }),
    terms: fc.array(
      fc.tuple(code, change).map(([who, of]) => ({ who, ...of })),
      { minLength: 1, maxLength: 2 },
    ),
    guest: fc.constantFrom(...matter.guests.map((g) => g.code), 'XX'),
    group: fc.constantFrom(...Object.keys(matter.groups), 'nobody'),
    comments: fc.oneof(
      fc.array(fc.record({ issue, wish: fc.constantFrom(...WISHES) }), { minLength: 1, maxLength: 2 }),
      fc.array(
        fc
          .record({ as: fc.constantFrom('support', 'object', 'proposeWording'), of: change, reason })
          .map(({ of, ...comment }) => ({ ...comment, ...of })),
        { minLength: 1, maxLength: 2 },
      ),
    ),
    deal: numbered('deal'),
    line: numbered('line'),
    question: fc.option(numbered('q'), { freq: 8 }),
    level: fc.nat(4),
    until: fc.option(fc.nat(9000), { freq: 4 }),
    words: fc.constantFrom('notes', 'welcomes, as appropriate,', ' '),
    force: fc.constantFrom({}, { sanctions: 1 }, { sanctions: 9 }),
    tone: fc.constantFrom(...TONES),
    point: fc.constantFrom(...POINTS),
    motion: fc.constantFrom(...MOTIONS),
    nature: fc.constantFrom(...NATURES),
    ballot: fc.constantFrom(...BALLOTS),
    chapter: fc.constantFrom(...CHAPTERS),
    upheld: fc.boolean(),
  };
}

/** A move of any kind; now and then one that is not understood. */
export function anyMove(matter: Matter): fc.Arbitrary<unknown> {
  const fields = fieldsOf(matter);
  const place = matter.paragraphs.flatMap((p) =>
    p.slots.flatMap((s) => s.options.map((o) => ({ paragraph: p.id, slot: s.id, option: o.id }))),
  );
  const moves = MOVE_KINDS.map((kind) => {
    const names = Object.keys(MOVES[kind].fields);
    const values = names.map((name) => fields[name] ?? fc.anything());
    return fc.tuple(fc.constantFrom(...place), fc.boolean(), ...values).map(([where, right, ...read]) => {
      const move = Object.fromEntries(names.map((name, i) => [name, read[i]]));
      // Half of all wordings are ones that exist.
      for (const [name, value] of Object.entries(where)) if (right && name in move) move[name] = value;
      return { kind, ...move };
    });
  });
  return fc.oneof({ weight: 30, arbitrary: fc.oneof(...moves) }, { weight: 1, arbitrary: fc.anything() });
}
