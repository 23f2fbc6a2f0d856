import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, type Program, startProgram, stopProgram } from '../server/program.ts';
import { openChromium } from './chromium.ts';

describe('the page in a real browser', () => {
  let browser: Browser;
  let server: Program;
  let address: string;

  beforeAll(async () => {
    server = startProgram(['--port', '0']);
    [address, browser] = await Promise.all([addressOf(server), openChromium()]);
  });

  afterAll(async () => {
    await browser?.close();
    await stopProgram(server);
  });

  it('shows its title, complains of nothing and asks no other host for anything', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const hosts = new Set<string>();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => hosts.add(new URL(request.url()).host));

    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await page.title()).toBe('Open Debate');
    await page.getByRole('heading', { level: 1, name: 'Open Debate' }).waitFor({ timeout: 10_000 });
    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual([new URL(address).host]);
    await page.close();
  });
});
