/** Remarks of an editor on words of one's own: what is remarked, what is suggested, and that good words pass. */
import { describe, expect, it } from 'vitest';
import { remarksOn } from '../../src/desk/play/houseStyle.ts';
import { readScenario } from '../../src/scenario/read.ts';

const read = readScenario('trafficking-2016');
if (!read.ok) throw new Error('the case has faults');
const { matter } = read;

function slotOf(paragraph: string, slot: string) {
  const known = matter.paragraphs.find((p) => p.id === paragraph)?.slots.find((s) => s.id === slot);
  if (!known) throw new Error(`no ${paragraph}/${slot}`);
  return known;
}

const verb = slotOf('condemnation', 'verb');
const action = slotOf('prosecution', 'action');
const limit = slotOf('prosecution', 'limit');

describe('house style', () => {
  it.each([
    ['verbFirst', verb, 'the worst of', 'the', ''],
    ['thirdPerson', verb, 'strongly condemn', 'strongly condemn', 'strongly condemns'],
    ['thirdPerson', verb, 'deplore', 'deplore', 'deplores'],
    ['capitals', action, 'help member states to act', 'member states', 'Member States'],
    ['capitals', action, 'ask the secretary-general to act', 'secretary-general', 'Secretary-General'],
    ['term', action, 'end human trafficking', 'human trafficking', 'trafficking in persons'],
    ['term', action, 'ask the UN to act', 'UN', 'United Nations'],
    ['spelling', action, 'criminalise such acts', 'criminalise', 'criminalize'],
    ['spelling', action, 'go on recognising them', 'recognising', 'recognizing'],
    ['oneSentence', action, 'act at once. They shall report', 'act at once. They shall report', ''],
    ['comma', limit, 'upon request', 'upon request', ', upon request'],
    ['noComma', action, ', and act', ', and act', 'and act'],
    ['symbol', action, 'act under S/RES/2331', 'S/RES/2331', ''],
    ['symbol', action, 'act under resolution 2331', 'resolution 2331', 'resolution 2331 (year)'],
    ['length', action, 'act '.repeat(40), '40', '30'],
  ] as const)('remarks on %s', (kind, slot, words, found, better) => {
    expect(remarksOn(slot, words)).toContainEqual({ kind, found, better });
  });

  it('has nothing to remark on good words', () => {
    expect(remarksOn(verb, 'deplores')).toEqual([]);
    expect(remarksOn(limit, ', in accordance with S/RES/2331 (2016), para. 12, and S/PRST/2015/25')).toEqual(
      [],
    );
    expect(remarksOn(action, 'support Member States, through the United Nations')).toEqual([]);
    expect(remarksOn(action, '   ')).toEqual([]);
  });

  it('has nothing to remark on any wording of the shipped cases, but that some are long', () => {
    for (const id of ['first-statement', 'trafficking-2015', 'trafficking-2016']) {
      const known = readScenario(id);
      if (!known.ok) throw new Error(`${id} has faults`);
      for (const paragraph of known.matter.paragraphs)
        for (const slot of paragraph.slots)
          for (const { words } of slot.options)
            expect(
              remarksOn(slot, words).filter((r) => r.kind !== 'length'),
              `${id}: “${words}”`,
            ).toEqual([]);
    }
  });
});
