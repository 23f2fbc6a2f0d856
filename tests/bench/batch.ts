/**
 * `npm run bench:batch [MEETINGS]`: so many meetings of AI delegations, without ledgers, over all scenarios and difficulties in turn: how
 * many a second one core holds, how they end, and whether anybody consents to a text that crosses a red line. As JSON; progress goes to
 * the error stream.
 */
import { OUTCOMES, type OutcomeKind } from '../../src/council/vocabulary.ts';
import { DIFFICULTIES } from '../../src/delegates/temper.ts';
import { readScenario, shippedScenarios } from '../../src/scenario/read.ts';
import { holdMeeting } from '../../src/session/headless.ts';
import { consentedCrossings } from '../../src/session/headlessTally.ts';
import { processorMilliseconds, rounded } from './took.ts';

const MEETINGS = 1000;
const TOLD_EVERY = 250;

const meetings = Number(process.argv[2] ?? MEETINGS);
if (!Number.isInteger(meetings) || meetings < 1) throw new Error('how many meetings? A whole number from 1');
const scenarios = shippedScenarios().map((id) => {
  const read = readScenario(id);
  if (!read.ok) throw new Error(`the scenario ${id} cannot be read`);
  return read;
});
const outcomes = Object.fromEntries(OUTCOMES.map((kind) => [kind, 0])) as Record<OutcomeKind, number>;
let redLinesCrossed = 0;
let moves = 0;
const begun = performance.now();
const processor = processorMilliseconds();
for (let k = 0; k < meetings; k++) {
  const { matter, briefs } = scenarios[k % scenarios.length] as (typeof scenarios)[number];
  const difficulty = DIFFICULTIES[Math.floor(k / scenarios.length) % DIFFICULTIES.length] ?? 'medium';
  const held = holdMeeting({ matter, briefs, seed: k + 1, difficulty });
  if (held.refused.length > 0)
    throw new Error(`seed ${k + 1}: a delegation made a move that was not in order`);
  outcomes[held.meeting.outcome?.kind ?? 'none'] += 1;
  redLinesCrossed += consentedCrossings(held.meeting);
  moves += held.moves;
  if ((k + 1) % TOLD_EVERY === 0)
    console.error(`${k + 1} of ${meetings}, red lines crossed: ${redLinesCrossed}`);
}
const busy = processorMilliseconds() - processor;
console.log(
  JSON.stringify(
    {
      meetings,
      scenarios: scenarios.map(({ matter }) => matter.id),
      redLinesCrossed,
      outcomes,
      moves,
      seconds: { clock: rounded((performance.now() - begun) / 1000), processor: rounded(busy / 1000) },
      meetingsPerProcessorSecond: rounded((1000 * meetings) / busy),
    },
    null,
    2,
  ),
);
