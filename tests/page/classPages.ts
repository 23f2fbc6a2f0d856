/** How a class is opened, and how somebody joins it, in a browser. */
import type { Page } from 'playwright-core';
import type { visitorOf } from './visitor.ts';

type Visitor = Awaited<ReturnType<typeof visitorOf>>;

/** Opens a class without a clock, and goes to its facilitator’s desk; gives the code. `choose` makes what other choices there are. */
export async function openClassAt(
  address: string,
  { page: desk, press }: Visitor,
  name: string,
  choose: (desk: Page) => Promise<unknown>,
): Promise<string> {
  await desk.goto(`${address}#host`);
  await desk.getByLabel('Name of the class').fill(name);
  await desk.getByLabel('No clock').check();
  await choose(desk);
  await press('Open the class');
  await desk.goto(await desk.getByLabel('The facilitator’s secret link').inputValue());
  return (await desk.locator('.deskHead .code .unseen').textContent())?.replaceAll(' ', '') ?? '';
}

/** Joins by the code, goes to a Council where there are several, and takes a seat. */
export async function joinAt(
  address: string,
  { page, press }: Visitor,
  at: { readonly code: string; readonly name: string; readonly council?: string; readonly seat: string },
): Promise<void> {
  await page.goto(`${address}#join=${at.code}`);
  await page.getByLabel('Your name').fill(at.name);
  await press('Join');
  if (at.council) await page.getByRole('button', { name: `Council ${at.council}`, exact: true }).click();
  await page.locator('.seatsToTake button', { hasText: at.seat }).click();
  await page.locator('.play').waitFor();
}
