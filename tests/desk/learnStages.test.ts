/** The map on the page of the rules is the order of business of the machine. */
import { describe, expect, it } from 'vitest';
import { PHASES, type Phase } from '../../src/council/vocabulary.ts';
import { LEADS, MAP } from '../../src/desk/learn/stages.ts';
import { orderOfBusiness } from '../../src/procedure/orderOfBusiness.ts';

const { states, transitions } = orderOfBusiness();

/** The phases that one comes to: a group begins with one, and what is left at once leads to others. */
function phasesAt(id: string): readonly Phase[] {
  const state = states.find((s) => s.id === id);
  switch (state?.kind) {
    case 'phase':
      return [state.name as Phase];
    case 'group':
      return phasesAt(state.initial ?? '');
    case 'passing':
      return transitions.filter(({ from }) => from === id).flatMap(({ to }) => phasesAt(to));
    default:
      return [];
  }
}

/** Where a phase leads by itself or by the group it belongs to; interruptions and adjournment are the same for a whole meeting. */
function leadsFrom(phase: Phase): readonly Phase[] {
  const state = states.find((s) => s.name === phase);
  const groups = state?.parent === 'consultations' ? ['consultations'] : [];
  const to = transitions
    .filter(({ from }) => from === state?.id || groups.includes(from))
    .flatMap((transition) => phasesAt(transition.to));
  return [...new Set(to)].sort();
}

describe('the map', () => {
  it('has every phase once', () => {
    expect([...MAP.smooth, ...MAP.interruptions, ...MAP.without].sort()).toEqual([...PHASES].sort());
  });

  it.each(PHASES)('leads on from %s as the machine does', (phase) => {
    expect([...LEADS[phase]].sort()).toEqual(leadsFrom(phase));
  });
});
