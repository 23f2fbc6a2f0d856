/** The order of business in words: what the picture shows, as tables that can be read aloud and searched. */
import { EVENT_QUESTIONS, EVENTS, inWords, type Meanings } from './diagramWords.ts';
import type { OrderOfBusiness, State } from './orderOfBusiness.ts';

const HEAD = `# The order of business

Written by \`npm run diagram\` from the machine in \`src/procedure/meetingMachine.ts\`; a test says when it is out of date.

![The phases of a meeting and what leads from one to the next](order-of-business.svg)

The Council goes on as soon as a question can be answered with yes; of several, the first counts. A phase asks its own
questions before those of the group that it belongs to. Each question is a function in \`src/council/progress.ts\`, where
the rule or practice is cited.
`;

/** The whole document in Markdown. */
export function tableOf(order: OrderOfBusiness, states: Meanings, questions: Meanings): string {
  return `${[
    HEAD,
    '## From phase to phase',
    '',
    '| phase or group | what it is | leads on when | which means | to |',
    '|---|---|---|---|---|',
    ...order.states.flatMap((state) => rowsOf(order, state, states, questions)),
    '',
    '## In every phase',
    '',
    '| event | what happens | it counts if |',
    '|---|---|---|',
    ...order.everywhere.map(
      ({ event, guard }) => `| \`${event}\` | ${EVENTS[event] ?? ''} | ${EVENT_QUESTIONS[guard] ?? ''} |`,
    ),
  ].join('\n')}\n`;
}

/** One row for every way that leads on; one for a state that nothing leads on from. */
function rowsOf(
  order: OrderOfBusiness,
  state: State,
  states: Meanings,
  questions: Meanings,
): readonly string[] {
  const what = `${states[state.name] ?? ''}${state.initial === null ? '' : `; begins with ${called(state.initial)}`}`;
  const ways = order.transitions.filter((t) => t.from === state.id);
  const first = `| **${called(state.id)}** | ${what}`;
  if (ways.length === 0) return [`${first} | | | |`];
  return ways.map(({ guard, to }, i) => {
    const question = guard === null ? 'otherwise' : inWords(guard);
    const meaning = guard === null ? '' : (questions[guard] ?? '');
    return `${i === 0 ? first : '| |'} | ${question} | ${meaning} | ${called(to)} |`;
  });
}

/** The name of a state in words, after the name of the group that it belongs to. */
function called(id: string): string {
  return id
    .split('.')
    .filter((part, i, all) => part !== 'stage' || i === all.length - 1)
    .map(inWords)
    .join(': ');
}
