/** A person in a seat of a game in the browser: for what the meeting waits, and how everything is let pass. */
import type { Page } from 'playwright-core';

/** What is asked of the player, always in sight. */
export const turn = (page: Page) => page.locator('.turn');

/** What is asked of the player now, and not what was just answered. */
export const ASKED = '.turn.waits[aria-busy="false"]';

/** Waits until the meeting waits for the player and no move is on its way, or it is over; says for what it waits. */
export async function moment(page: Page): Promise<string> {
  await page.locator(`${ASKED}, .ending`).first().waitFor();
  if ((await page.locator('.ending').count()) > 0) return 'over';
  return (await turn(page).getAttribute('data-moment')) ?? '';
}

/** Takes a seat and has the others act without a pause between them. */
export async function seated(
  page: Page,
  address: string,
  seat: string,
  scenario = 'first-statement',
  seed = 7,
): Promise<void> {
  await page.goto(`${address}#seats=${scenario}&seed=${seed}&seat=${seat}`);
  await page.getByRole('button', { name: 'Take the seat' }).click();
  await page.getByLabel('Pace of the others').selectOption('instant');
}

/** How things are let pass: as far as it goes, or only until the next moment; by a finger, or a mouse. */
interface Passing {
  readonly farthest?: boolean;
  readonly touch?: boolean;
}

/** Lets what is asked pass: yields the floor, abstains, and leaves the chair's business to the assistant. */
export async function letPass(
  page: Page,
  now: string,
  { farthest = false, touch = false }: Passing = {},
): Promise<void> {
  const goOn = turn(page).locator('.goOn');
  const button =
    now === 'floor'
      ? turn(page).getByRole('button', { name: 'Yield the floor' })
      : now === 'ballot'
        ? turn(page).getByRole('button', { name: 'Abstain' })
        : now === 'chair'
          ? turn(page)
              .getByRole('button', { name: /Let the assistant/ })
              .last()
          : farthest
            ? goOn.last()
            : goOn.first();
  const soon = { timeout: SOON };
  await (touch ? button.tap(soon) : button.click(soon)).catch(async (error: unknown) => {
    // What was asked may have been answered by the press before, of which word was still on its way.
    if ((await moment(page)) === now && (await button.isVisible())) throw error;
  });
}

/** How long a button that is in sight may take to be pressed, in milliseconds. */
const SOON = 10_000;

/** Lets everything pass until the meeting waits for what is wanted, or is over. */
export async function playOn(
  page: Page,
  until: (moment: string) => boolean = () => false,
  passing: Passing = {},
): Promise<string> {
  for (let turns = 0; turns < 400; turns++) {
    const now = await moment(page);
    if (now === 'over' || until(now)) return now;
    await letPass(page, now, passing);
  }
  throw new Error('The game does not come to an end.');
}
