/** After one visit, the solo game needs no network; and whoever comes back meets one version of the page, never two. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPage, type FolderServer, removeFolder, serverOf } from './built.ts';
import { openChromium } from './chromium.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([openChromium(), builtPage('production')]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  if (folder) removeFolder(folder);
});

/** Visits once, and waits until the page is kept for the next time. */
async function visit(context: BrowserContext, server: FolderServer): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.address);
  await page.getByRole('link', { name: /^New game/ }).waitFor();
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller?.state === 'activated';
  });
  return page;
}

describe('after one visit', () => {
  it('a game is begun, played and gone on with while there is no network and no server', async () => {
    const server = await serverOf(folder);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await visit(context, server);
    await server.stop();
    await context.setOffline(true);

    await page.reload();
    await page.getByRole('link', { name: /^New game/ }).click();
    await page.getByRole('button', { name: 'Choose a seat' }).click();
    await page.getByRole('link', { name: 'France', exact: true }).click();
    await page.getByRole('button', { name: 'Take the seat' }).click();
    for (let moves = 0; moves < 3; moves++) {
      await page.locator('.turn.waits').waitFor({ timeout: 60_000 });
      const asked = await page.locator('.turn').getAttribute('data-moment');
      if (asked === 'reading') break;
      await page.locator('.turn .goOn').first().click();
      await page.waitForTimeout(100);
    }
    await page.locator('.turn.waits').waitFor({ timeout: 60_000 });
    const clock = await page.locator('.clock').textContent();
    await page.reload();
    await page.locator('.turn.waits').waitFor({ timeout: 60_000 });
    expect(await page.locator('.clock').textContent()).toBe(clock);
    const font = await page.evaluate(() => document.fonts.check('16px "Source Serif 4 Variable"'));
    expect(font).toBe(true);
    await context.close();
  }, 120_000);

  it('addresses of the server still go to the server', async () => {
    const server = await serverOf(folder);
    const context = await browser.newContext();
    const page = await visit(context, server);
    const paths = ['healthz', 'metrics', 'api/class', 'socket.io/?transport=polling'];
    const before = server.asked.length;
    await page.evaluate((all) => Promise.all(all.map((path) => fetch(path))), paths);
    for (const path of paths) expect(server.asked.slice(before)).toContain(`/${path}`);
    await context.close();
    await server.stop();
  });
});

describe('a newer version', () => {
  it('is told of quietly, used when the page is opened anew, and never mixed with the one before', async () => {
    const newer = mkdtempSync(join(tmpdir(), 'open-debate-newer-'));
    cpSync(folder, newer, { recursive: true });
    // The newer version differs in its page, and so in what its worker keeps.
    const html = readFileSync(join(newer, 'index.html'), 'utf8');
    const changed = html.replace('<html lang="en">', '<html lang="en" class="newer">');
    writeFileSync(join(newer, 'index.html'), changed);
    const digest = async (text: string) =>
      Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('base64');
    const worker = readFileSync(join(newer, 'sw.js'), 'utf8');
    const older = await digest(html);
    expect(worker).toContain(older);
    writeFileSync(join(newer, 'sw.js'), worker.replaceAll(older, await digest(changed)));

    const server = await serverOf(folder);
    const context = await browser.newContext();
    const page = await visit(context, server);
    expect(await page.locator('.news').textContent()).toBe('');
    server.serve(newer);
    await page.reload();
    await page.locator('.news').filter({ hasText: 'A new version is ready' }).waitFor();
    expect(await page.locator('html.newer').count()).toBe(0);
    await page.close();

    const again = await context.newPage();
    await again.goto(server.address);
    await again.getByRole('link', { name: /^New game/ }).waitFor();
    await again.locator('html.newer').waitFor({ state: 'attached' });
    await context.close();
    await server.stop();
    removeFolder(newer);
  });

  it('that was only half there is not taken in', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'open-debate-broken-'));
    cpSync(folder, broken, { recursive: true });
    const html = readFileSync(join(broken, 'index.html'), 'utf8');
    writeFileSync(
      join(broken, 'index.html'),
      html.replace('<html lang="en">', '<html lang="en" class="torn">'),
    );
    // Its worker is another one, and asks for the page as it was before.
    writeFileSync(join(broken, 'sw.js'), `${readFileSync(join(broken, 'sw.js'), 'utf8')}\n// newer\n`);
    const server = await serverOf(folder);
    const context = await browser.newContext();
    const page = await visit(context, server);
    server.serve(broken);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      // All files are kept already; a browser that lost one has to fetch it, and gets one of another version.
      for (const name of await caches.keys()) await caches.delete(name);
      await registration.update().catch(() => {});
    });
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).installing === null);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBe(null);
    await context.close();
    await server.stop();
    removeFolder(broken);
  });
});

describe('the page as a program of its own', () => {
  it('has a manifest whose pictures are there in the sizes that it names, and a worker that is never kept too long', async () => {
    const server = await serverOf(folder);
    const page = await browser.newPage();
    await page.goto(server.address);
    const manifest = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
      const response = await fetch(link?.href ?? '');
      return { type: response.headers.get('content-type'), content: await response.json() };
    });
    expect(manifest.type).toContain('manifest+json');
    expect(manifest.content).toMatchObject({ name: 'Open Debate', display: 'standalone', start_url: './' });
    for (const { src, sizes } of manifest.content.icons) {
      const size = await page.evaluate(async (address) => {
        const picture = new Image();
        picture.src = address;
        await picture.decode();
        return `${picture.naturalWidth}x${picture.naturalHeight}`;
      }, src);
      expect(size).toBe(sizes);
    }
    const worker = await fetch(`${server.address}sw.js`);
    expect(worker.headers.get('cache-control')).toBe('no-cache');
    expect(worker.headers.get('content-type')).toContain('javascript');
    await page.close();
    await server.stop();
  });

  it('keeps every file that was built', () => {
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      );
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) if (file !== 'sw.js') expect(worker).toContain(`"${file}"`.slice(1, -1));
  });
});
