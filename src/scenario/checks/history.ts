/** What really happened, step by step and idea by idea: whether it can be told in order and of ideas that there are. */
import type { Finding, Path } from '../faults.ts';
import type { ScenarioFile } from '../format.ts';
import { meant } from '../spelling.ts';
import { isDay } from './dates.ts';

/** Whether the steps are in the order of time, the ideas are those of the file, each told once, and the text has its name. */
export function checkHistory({ history, ideas }: ScenarioFile): readonly Finding[] {
  const known = ideas.map(({ id }) => id);
  return [
    ...checkText(history),
    ...history.course.flatMap(({ date }, index) =>
      checkDate(date, history.course[index - 1]?.date ?? '', ['history', 'course', index, 'date']),
    ),
    ...history.ideas.flatMap(({ idea }, index): readonly Finding[] => {
      const path = ['history', 'ideas', index, 'idea'];
      if (!known.includes(idea))
        return [
          {
            path,
            code: 'unknownIdea',
            what: `there is no idea “${idea}”`,
            why: 'history is told beside the ideas of the file',
            mend: meant(idea, known, 'declare it under `ideas`'),
          },
        ];
      const first = history.ideas.findIndex((one) => one.idea === idea);
      return first === index
        ? []
        : [
            {
              path,
              code: 'twice',
              what: `what became of “${idea}” is told twice`,
              why: 'each idea has one place beside the text of a game',
              mend: 'put both into one entry',
            },
          ];
    }),
  ];
}

function checkText({ text, course, ideas }: ScenarioFile['history']): readonly Finding[] {
  const tells = course.length > 0 || ideas.length > 0;
  if (text !== undefined || !tells) return [];
  return [
    {
      path: ['history'],
      at: 'key',
      code: 'noText',
      what: 'the official text that history led to is not named',
      why: 'what is told beside a game is what that text says',
      mend: 'add “text:” with its symbol, such as "S/RES/2331 (2016)"',
    },
  ];
}

function checkDate(date: string, before: string, path: Path): readonly Finding[] {
  if (!isDay(date.length === 7 ? `${date}-01` : date))
    return [
      {
        path,
        code: 'badDate',
        what: `there is no day ${date}`,
        why: 'a step of the course has its place in the calendar',
        mend: 'write it as year-month-day, or as year-month where no more is known',
      },
    ];
  // A month comes before its days.
  if (date >= before.slice(0, date.length)) return [];
  return [
    {
      path,
      code: 'notInOrder',
      what: `${date} comes after ${before}`,
      why: 'the course is read from its beginning on',
      mend: 'put the steps in the order of time',
    },
  ];
}
