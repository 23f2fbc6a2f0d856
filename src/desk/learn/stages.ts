/** The order of business as a map to learn from: which phases there are, who conducts them, and where each may lead. */
import { FORMAL_PHASES, type Phase } from '../../council/vocabulary.ts';

/** The phases of a smooth meeting in their order, what may interrupt it, and what follows where there is no statement. */
export const MAP = {
  smooth: [
    'concept',
    'tabling',
    'sitting',
    'corridor',
    'silence',
    'agenda',
    'invitations',
    'briefings',
    'adoption',
    'statements',
    'debrief',
  ],
  interruptions: ['ruling', 'voting', 'suspended'],
  without: ['settlement', 'pressSilence', 'blue', 'explanations'],
} as const satisfies Readonly<Record<string, readonly Phase[]>>;

/**
 * Where each phase leads next. Not said of each: what interrupts a formal meeting and leads back to where it was, and that a meeting may
 * be adjourned. A test holds it against the machine.
 */
export const LEADS: Readonly<Record<Phase, readonly Phase[]>> = {
  concept: ['tabling'],
  tabling: ['corridor'],
  sitting: ['corridor', 'adoption', 'agenda', 'settlement'],
  corridor: ['silence', 'sitting', 'adoption', 'agenda', 'settlement'],
  silence: ['corridor', 'adoption', 'agenda', 'settlement'],
  agenda: ['invitations', 'blue', 'corridor', 'settlement', 'debrief'],
  invitations: ['briefings'],
  briefings: ['adoption', 'statements'],
  adoption: ['statements', 'debrief'],
  statements: ['corridor', 'settlement', 'debrief'],
  ruling: [],
  voting: [],
  suspended: [],
  settlement: ['pressSilence', 'agenda', 'debrief'],
  pressSilence: ['settlement', 'debrief'],
  blue: ['explanations', 'settlement'],
  explanations: ['settlement', 'debrief'],
  debrief: [],
};

/** Who conducts a phase. */
export function conductorOf(phase: Phase): 'presidency' | 'penholder' | 'president' | 'nobody' {
  if (phase === 'concept') return 'presidency';
  if (FORMAL_PHASES.includes(phase)) return 'president';
  return phase === 'debrief' || phase === 'settlement' || phase === 'pressSilence' ? 'nobody' : 'penholder';
}
