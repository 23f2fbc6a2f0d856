/** Somebody at a screen: what they press, where the focus is, what the browser complains of, and what is in anybody's way. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const COMPLAINTS: ReadonlySet<string> = new Set(['error', 'warning']);
/** Where there is no graphics card, the browser reads its own pictures back and says that this is slow. */
const OF_THE_DRIVER = /GL Driver Message \(OpenGL, Performance/;

/** Said by the tool when it keeps a service worker away. */
const NO_WORKER = /Service Worker registration blocked/;

/** Opens a page of its own, and notes everything that the browser complains of meanwhile. */
export async function visitorOf(browser: Browser, options: BrowserContextOptions = {}) {
  // Taking the page in for a time without a network is a test of its own; here it would only take time from others.
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    if (
      !COMPLAINTS.has(message.type()) ||
      OF_THE_DRIVER.test(message.text()) ||
      NO_WORKER.test(message.text())
    )
      return;
    complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  return { page, context, complaints, hosts, press, leave: () => context.close() };
}

/** The text of what has the focus. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

/** Tabs until the focus is on something of this text or value; fails when it is not to be had in so many tabs. */
export async function tabTo(page: Page, wanted: string | RegExp, most = 25): Promise<number> {
  for (let tabs = 1; tabs <= most; tabs++) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLInputElement
        ? activeElement.value
        : (activeElement?.textContent ?? '');
    });
    if (typeof wanted === 'string' ? reached === wanted : wanted.test(reached)) return tabs;
  }
  throw new Error(`"${wanted}" cannot be reached with the Tab key.`);
}

/** What axe finds wrong, as "rule: element"; in colours only, where nothing else can have changed. */
export async function barriers(page: Page, only?: 'colours'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(
    async (rules) => {
      const { run } = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
      const { violations } = await run(rules === null ? {} : { runOnly: { type: 'rule', values: rules } });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    only ? ['color-contrast', 'link-in-text-block'] : null,
  );
}

/** Colours in which a page is seen; the first is what a page begins with. */
const COLOURS = {
  light: { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active', contrast: 'more' },
} as const;

/** What axe finds wrong in light, dark and high contrast, as "colours: rule: element"; afterwards the page is light again. */
export async function barriersInAllColours(page: Page): Promise<readonly string[]> {
  const found = (await barriers(page)).map((barrier) => `light: ${barrier}`);
  for (const colours of ['dark', 'high contrast'] as const) {
    await inColours(page, colours);
    found.push(...(await barriers(page, 'colours')).map((barrier) => `${colours}: ${barrier}`));
  }
  await inColours(page, 'light');
  return found;
}

/** Shows the page in other colours. What follows the system's wishes by script has done so with the frame after the next. */
async function inColours(page: Page, colours: keyof typeof COLOURS): Promise<void> {
  await page.emulateMedia(COLOURS[colours]);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}
