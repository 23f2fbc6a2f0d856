/** The day of the debate. */
import type { Finding } from '../faults.ts';
import type { ScenarioFile } from '../format.ts';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** The first meeting of the Council was in January 1946. */
const FIRST_YEAR = 1946;

/** Whether a date, written as year-month-day, is a day of the calendar. */
export function isDay(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** Whether the date is a day of the calendar on which there was a Security Council. */
export function checkDates({ date }: ScenarioFile): readonly Finding[] {
  const finding = (what: string, why: string): Finding => ({
    path: ['date'],
    code: 'badDate',
    what,
    why,
    mend: 'write the day of the debate as year-month-day, such as 2016-12-20',
  });
  if (!isDay(date))
    return [finding(`there is no day ${date}`, 'the date of the debate has to be a day of the calendar')];
  if (Number(date.slice(0, 4)) < FIRST_YEAR)
    return [finding(`there was no Security Council on ${date}`, `it first met in ${FIRST_YEAR}`)];
  return [];
}
