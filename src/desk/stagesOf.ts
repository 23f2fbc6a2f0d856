/** The stages that phases belong to. */
import type { Phase } from '../council/vocabulary.ts';

/** In the order in which a smooth meeting goes through them. */
export const STAGES = ['preparing', 'consulting', 'underSilence', 'meeting', 'concluding'] as const;
export type Stage = (typeof STAGES)[number];

/** To which stage every phase belongs. */
export const STAGE_OF: Readonly<Record<Phase, Stage>> = {
  concept: 'preparing',
  tabling: 'preparing',
  corridor: 'consulting',
  sitting: 'consulting',
  silence: 'underSilence',
  agenda: 'meeting',
  invitations: 'meeting',
  briefings: 'meeting',
  adoption: 'meeting',
  statements: 'meeting',
  ruling: 'meeting',
  voting: 'meeting',
  suspended: 'meeting',
  blue: 'meeting',
  explanations: 'meeting',
  settlement: 'concluding',
  pressSilence: 'concluding',
  debrief: 'concluding',
};
