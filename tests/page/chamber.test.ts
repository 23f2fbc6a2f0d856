/** The chamber in a real browser: the right picture for every view, no frame too many, and the meeting goes on without it. */
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GESTURES } from '../../src/chamber/gestures.ts';
import type { Notice } from '../../src/council/notices.ts';
import type { View } from '../../src/council/view.ts';
import { PHASES } from '../../src/council/vocabulary.ts';
import { viewOf } from '../../src/views/viewOf.ts';
import { createWords } from '../../src/words/words.ts';
import { walk } from '../procedure/walked.ts';
import { atBriefings, atStatements, inSittingOn, underSilence } from '../situations.ts';
import type { Watched } from './chamber/main.ts';
import { type ChamberPage, moment, newWatcher, serveChamberPage, viewsOf } from './chamberPage.ts';
import { ensureChromium, openChromium } from './chromium.ts';

type Window = { readonly watched: Watched };

const statements = moment((held) => {
  atStatements(held, false);
  for (const { code } of held.meeting.matter.delegations.slice(3, 9))
    if (!held.meeting.floor.queue.includes(code)) held.delegate(code).asksForTheFloor();
  held.president().givesTheFloorTo(held.meeting.floor.queue[0] ?? '');
});
const sitting = moment((held) => {
  inSittingOn(held, held.meeting.matter.paragraphs[0]?.id ?? '');
  for (const code of ['RU', 'SN', 'UA']) held.delegate(code).asksForTheFloor();
  held.penholder().givesTheFloorTo('RU');
});
const silence = moment(underSilence);
const corridor = viewsOf('first-statement', 3).find(({ phase }) => phase === 'corridor');
const briefings = moment((held) => atBriefings(held, true));

let browser: Browser;
let served: ChamberPage;

beforeAll(async () => {
  [browser, served] = await Promise.all([openChromium(), serveChamberPage()]);
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

describe('the chamber', () => {
  it('draws every phase in both lights, and the browser has nothing to complain of', async () => {
    const byPhase = new Map(walk().map(({ meeting }) => [meeting.phase, viewOf(meeting, { as: 'gallery' })]));
    expect([...byPhase.keys()].sort()).toEqual([...PHASES].sort());
    const watcher = await newWatcher(browser, served.address);
    expect(await watcher.open()).toBe(true);
    for (const theme of ['dusk', 'day'] as const) {
      await watcher.page.evaluate(
        (light) => (globalThis as unknown as Window).watched.chamber?.setTheme(light),
        theme,
      );
      for (const view of byPhase.values()) {
        await watcher.show(view);
        expect(await watcher.label()).toMatch(/^A drawing of .*\.$/);
      }
    }
    expect(watcher.complaints).toEqual([]);
    await watcher.leave();
  });

  it('follows a whole meeting of AI delegations', async () => {
    const watcher = await newWatcher(browser, served.address);
    await watcher.open({ motion: 'full' });
    const views = viewsOf('first-statement', 3);
    const some = views.filter((_, i) => i % 12 === 0);
    for (const view of some) {
      await watcher.show(view);
      const { speaker } = view.floor;
      if (speaker !== null && view.formal === null)
        expect(await watcher.label()).toContain(`${createWords().nameInText(view, speaker)} has the floor`);
    }
    expect(some.length).toBeGreaterThan(10);
    expect(watcher.complaints).toEqual([]);
    await watcher.leave();
  });

  it('shows the same picture whatever was shown and played before', async () => {
    const straight = await newWatcher(browser, served.address);
    await straight.open();
    await straight.show(statements);
    const expected = await straight.picture();
    await straight.leave();

    const roundabout = await newWatcher(browser, served.address);
    await roundabout.open({ motion: 'full' });
    for (const view of [sitting, statements, briefings, silence]) await roundabout.show(view);
    await roundabout.show(statements);
    await roundabout.play(...everyKindOfNotice(statements));
    await roundabout.show(statements);
    expect((await roundabout.picture()).equals(expected)).toBe(true);
    await roundabout.show(sitting);
    expect((await roundabout.picture()).equals(expected)).toBe(false);
    expect(roundabout.complaints).toEqual([]);
    await roundabout.leave();
  });

  it('may be hurried: only the last of many views counts', async () => {
    const watcher = await newWatcher(browser, served.address);
    await watcher.open();
    await watcher.show(briefings);
    const expected = await watcher.picture();
    await watcher.page.evaluate(
      (views) => {
        for (const view of views) (globalThis as unknown as Window).watched.chamber?.show(view);
      },
      [statements, sitting, silence, sitting, statements, silence, briefings],
    );
    await watcher.page.evaluate(() => (globalThis as unknown as Window).watched.chamber?.settled());
    expect((await watcher.picture()).equals(expected)).toBe(true);
    await watcher.leave();
  });

  it('draws no frame while nothing moves', async () => {
    const watcher = await newWatcher(browser, served.address);
    await watcher.open({ motion: 'full' });
    await watcher.show(statements);
    await watcher.play(...everyKindOfNotice(statements));
    const before = await watcher.frames();
    expect(before).toBeGreaterThan(0);
    await watcher.page.waitForTimeout(2000);
    expect(await watcher.frames()).toBe(before);
    await watcher.leave();
  });

  it('tells whom a pointer was put on, and makes nothing of it', async () => {
    const watcher = await newWatcher(browser, served.address);
    await watcher.open();
    await watcher.show(statements);
    await watcher.page.mouse.click(480, 285);
    await watcher.page.mouse.click(480, 40);
    expect(await watcher.page.evaluate(() => (globalThis as unknown as Window).watched.pointed)).toEqual([
      statements.president,
    ]);
    await watcher.leave();
  });

  it('fits its host, at any size and density', async () => {
    const watcher = await newWatcher(browser, served.address, {
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 3,
    });
    await watcher.open();
    await watcher.show(sitting);
    const box = () => watcher.page.locator('#host canvas').boundingBox();
    expect((await box())?.width).toBeCloseTo(390, 0);
    const pixels = () => watcher.page.locator('#host canvas').evaluate((c) => (c as HTMLCanvasElement).width);
    const few = await pixels();
    await watcher.page.setViewportSize({ width: 1440, height: 900 });
    await expect.poll(async () => Math.round((await box())?.width ?? 0)).toBe(1440);
    await expect.poll(pixels).toBeGreaterThan(few);
    await watcher.page.evaluate(() => (globalThis as unknown as Window).watched.chamber?.settled());
    expect(await watcher.label()).toContain('the consultations room');
    expect(watcher.complaints).toEqual([]);
    await watcher.leave();
  });

  it('shows the corridor between sittings, and walks people to those they talk with', async () => {
    if (!corridor) throw new Error('The meeting has no time between sittings.');
    const watcher = await newWatcher(browser, served.address);
    await watcher.open({ motion: 'full' });
    await watcher.show(corridor);
    expect(await watcher.label()).toContain('no talks are to be seen from here');
    const apart = await watcher.picture();
    const [one, two] = corridor.matter.delegations.map(({ code }) => code) as [string, string];
    const deal = {
      id: 'd1',
      by: one,
      with: [two],
      at: corridor.clock.now,
      terms: [],
      acceptedBy: [one],
      state: 'offered',
    } as const;
    await watcher.show({ ...corridor, deals: [deal] });
    expect(await watcher.label()).toContain('in talks: ');
    expect((await watcher.picture()).equals(apart)).toBe(false);
    await watcher.show(corridor);
    expect((await watcher.picture()).equals(apart)).toBe(true);
    expect(watcher.complaints).toEqual([]);
    await watcher.leave();
  });

  it('is drawn anew when its context is lost', async () => {
    const watcher = await newWatcher(browser, served.address);
    await watcher.open();
    await watcher.show(statements);
    const expected = await watcher.picture();
    await watcher.page.locator('#host canvas').evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      canvas.dataset.lost = 'yes';
      const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
      context?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await watcher.page.locator('#host canvas:not([data-lost])').waitFor();
    await watcher.page.evaluate(() => (globalThis as unknown as Window).watched.chamber?.settled());
    expect(await watcher.page.locator('#host canvas').count()).toBe(1);
    expect((await watcher.picture()).equals(expected)).toBe(true);
    await watcher.leave();
  });

  it('leaves nothing behind, and can be opened again and again', async () => {
    const watcher = await newWatcher(browser, served.address);
    const devtools = await watcher.page.context().newCDPSession(watcher.page);
    const listeners = async () => {
      const kinds: string[] = [];
      for (const expression of ['document', 'window']) {
        const { result } = await devtools.send('Runtime.evaluate', { expression });
        const { listeners: found } = await devtools.send('DOMDebugger.getEventListeners', {
          objectId: result.objectId ?? '',
        });
        kinds.push(...found.map(({ type }) => type));
      }
      return kinds.sort();
    };
    const atFirst = await listeners();
    for (let time = 0; time < 4; time++) {
      await watcher.open({ motion: 'full' });
      await watcher.show(silence);
      expect(await watcher.page.locator('canvas').count()).toBe(1);
      await watcher.page.evaluate(() => (globalThis as unknown as Window).watched.chamber?.destroy());
      expect(await watcher.page.locator('#host > *').count()).toBe(0);
    }
    expect(await listeners()).toEqual(atFirst);
    const before = await watcher.frames();
    await watcher.page.setViewportSize({ width: 700, height: 500 });
    await watcher.page.waitForTimeout(500);
    expect(await watcher.frames()).toBe(before);
    expect(watcher.complaints).toEqual([]);
    await watcher.leave();
  });
});

describe('where the browser has no WebGL', () => {
  it('the chamber is plain: it takes everything, shows nothing, and complains of nothing', async () => {
    const without = await chromium.launch({
      executablePath: ensureChromium(),
      args: ['--no-sandbox', '--disable-3d-apis'],
    });
    const watcher = await newWatcher(without, served.address);
    expect(await watcher.open({ motion: 'full' })).toBe(false);
    await watcher.show(statements);
    await watcher.play(...everyKindOfNotice(statements));
    expect(await watcher.page.locator('#host > *').count()).toBe(0);
    expect(watcher.complaints).toEqual([]);
    await watcher.leave();
    await without.close();
  });
});

describe('where a drawing cannot be fetched', () => {
  it('the rest of the room is drawn later, and the page goes on', async () => {
    const watcher = await newWatcher(browser, served.address);
    await watcher.page.route(/person-/, (route) => route.abort());
    await watcher.open();
    await watcher.show(sitting);
    await watcher.page.unroute(/person-/);
    await watcher.show(sitting);
    const late = await watcher.picture();
    await watcher.leave();
    const other = await newWatcher(browser, served.address);
    await other.open();
    await other.show(sitting);
    expect((await other.picture()).equals(late)).toBe(true);
    await other.leave();
  });
});

describe('the sounds', () => {
  it('are heard after the first gesture, captioned before and after, and quiet when muted', async () => {
    const watcher = await newWatcher(browser, served.address);
    const { page } = watcher;
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (/\.(ogg|m4a)$/.test(request.url())) fetched.push(request.url().replace(/^.*\/(\w+)-.*$/, '$1'));
    });
    const heard = async (kind: Notice['kind']) =>
      page.evaluate(
        (notice) => (globalThis as unknown as Window).watched.sounds?.play(notice),
        noticeOf(kind, null),
      );
    await page.evaluate(() =>
      (globalThis as unknown as Window).watched.openSounds({ volume: 0.5, muted: false }),
    );
    await heard('gavel');
    expect(fetched).toEqual([]);
    await page.mouse.click(10, 10);
    await heard('gavel');
    await heard('castVote');
    await expect.poll(() => fetched).toEqual(['gavel']);
    await page.evaluate(() =>
      (globalThis as unknown as Window).watched.sounds?.setLoudness({ volume: 0.5, muted: true }),
    );
    await heard('placeUnderSilence');
    await page.waitForTimeout(300);
    expect(fetched).toEqual(['gavel']);
    expect(await page.evaluate(() => (globalThis as unknown as Window).watched.captions)).toEqual([
      'gavel',
      'gavel',
      'chime',
    ]);
    await page.evaluate(() => (globalThis as unknown as Window).watched.sounds?.destroy());
    expect(watcher.complaints).toEqual([]);
    await watcher.leave();
  });
});

function noticeOf(kind: Notice['kind'], by: string | null): Notice {
  return { kind, at: 0, by, audience: 'everybody', details: {} };
}

/** A notice of every kind, made by one member after another. */
function everyKindOfNotice({ matter }: View): readonly Notice[] {
  const members = matter.delegations.map(({ code }) => code);
  return (Object.keys(GESTURES) as Notice['kind'][]).map((kind, i) => ({
    ...noticeOf(kind, members[i % members.length] ?? null),
    audience: kind === 'offerDeal' ? [members[0] ?? '', members[9] ?? ''] : 'everybody',
  }));
}
