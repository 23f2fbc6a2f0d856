/** What is announced as a phase of the order of business opens. */
import type { Phase } from '../../council/vocabulary.ts';

/** By the phase that opens. */
export const opened = {
  concept: 'The presidency was to circulate a concept note for the open debate.',
  tabling: 'The penholder was to table its zero draft.',
  sitting: 'Members met in consultations on the text.',
  corridor: 'Delegations were in contact between sittings.',
  silence: 'The text lay under silence.',
  agenda: 'The formal meeting was called to order; its first business was the adoption of the agenda.',
  invitations: 'The Council turned to invitations under rules 37 and 39.',
  briefings: 'The Council heard the briefers.',
  adoption: 'The Council was ready for the statement by its President.',
  statements: 'The debate was open to members and to those invited.',
  ruling: 'The meeting awaited the ruling of the President.',
  voting: 'The Council proceeded to the vote.',
  suspended: 'The meeting was suspended.',
  settlement: 'There was no agreed statement; it remained to be seen what could be had instead.',
  pressSilence: 'Elements to the press lay under silence.',
  blue: 'A draft resolution was before the Council.',
  explanations: 'The floor was open for explanations of vote.',
  debrief: 'The work on the matter was over.',
} as const satisfies Record<Phase, string>;
