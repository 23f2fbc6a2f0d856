import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/record/read.ts';
import { replay } from '../../src/record/replay.ts';
import { Caller } from './caller.ts';
import { classesHeld } from './held.ts';

const classes = classesHeld();
const { open } = classes;

describe('the facilitator', () => {
  it('starts, pauses, extends, brings in news and instructions, and goes to the next phase', async () => {
    const { facilitator, join } = await open({ plan: '90' });
    const ana = await join('Ana', 'ES');
    const seat = await ana.seat();
    await expect(seat.submit({ kind: 'circulateConceptNote' }, 'a')).rejects.toThrow('notRunning');
    await facilitator.done({ kind: 'start' });
    await ana.until(() => seat.waitsFor === 'chair', 'the chair');
    await facilitator.done({ kind: 'pause' });
    await expect(seat.submit({ kind: 'circulateConceptNote' }, 'b')).rejects.toThrow('paused');
    await facilitator.until(() => facilitator.picture?.class.paused);
    const left = () => facilitator.picture?.class.councils[0]?.partLeft ?? 0;
    const before = left();
    await facilitator.done({ kind: 'extend', council: null, minutes: 5 });
    await facilitator.until(() => Math.round((left() - before) / 60_000) === 5);
    expect(facilitator.picture?.class.councils[0]?.partEndsAt).toBeNull();
    await facilitator.done({ kind: 'resume' });

    await facilitator.done({ kind: 'news', council: 'A', text: 'A convoy was attacked.' });
    await ana.until(() => seat.heard.some((n) => n.kind === 'newsArrived'), 'the news');
    const issue = seat.view.matter.issues[0]?.id ?? '';
    await facilitator.done({ kind: 'instruct', council: 'A', seat: 'ES', issue, change: { weight: 3 } });
    await ana.until(() => seat.heard.some((n) => n.kind === 'capitalInstructed'), 'the instruction');
    expect(seat.view.brief?.instructions[issue]?.weight).toBe(3);
    expect(await facilitator.ask({ kind: 'news', council: 'Z', text: 'x' })).toMatchObject({
      why: 'noSuchCouncil',
    });

    const { phase } = seat.view;
    await facilitator.done({ kind: 'nextPhase', council: 'A' });
    await ana.until(() => seat.view.phase !== phase, 'the next phase');
  });

  it('prepares what it brings in later, with one press, and keeps it over a restart', async () => {
    const { url, facilitator, join } = await open({ councils: 2, name: '  Third\u202e period ' });
    const ana = await join('Ana', 'ES', 'A');
    const seat = await ana.seat();
    const prepared = () => (facilitator.picture?.as === 'facilitator' ? facilitator.picture.prepared : []);
    const issue = seat.view.matter.issues[0]?.id ?? '';
    await facilitator.done({ kind: 'prepare', inject: { kind: 'news', text: 'A market was attacked.' } });
    await facilitator.done({
      kind: 'prepare',
      inject: { kind: 'instruct', seat: 'ES', issue, change: { weight: 4 } },
    });
    await facilitator.done({ kind: 'prepare', inject: { kind: 'news', text: 'Never mind.' } });
    await facilitator.until(() => prepared().length === 3, 'three that are prepared');
    expect(facilitator.picture?.class.name).toBe('Third period');
    expect(JSON.stringify(ana.picture)).not.toContain('A market');
    expect(
      await facilitator.ask({ kind: 'prepare', inject: { kind: 'news', text: '\u202e' } }),
    ).toMatchObject({ why: 'notUnderstood' });
    expect(await ana.ask({ kind: 'prepare', inject: { kind: 'news', text: 'x' } })).toMatchObject({
      why: 'notAllowed',
    });

    await classes.server.kill();
    await classes.server.start();
    await ana.until(() => ana.backAt !== null && facilitator.backAt !== null, 'everybody back');
    await facilitator.until(() => prepared().length === 3, 'three that are still prepared');
    const [news, instruction, other] = prepared();
    await facilitator.done({ kind: 'dropPrepared', id: other?.id ?? '' });
    const twice = [1, 2].map(() => facilitator.ask({ kind: 'bringIn', id: news?.id ?? '', council: null }));
    expect((await Promise.all(twice)).filter(({ ok }) => ok)).toHaveLength(1);
    await ana.until(() => seat.heard.some((n) => n.kind === 'newsArrived'), 'the news');
    expect(seat.heard.filter((n) => n.kind === 'newsArrived')).toHaveLength(1);
    expect(await facilitator.ask({ kind: 'bringIn', id: news?.id ?? '', council: null })).toMatchObject({
      why: 'noSuchEntry',
    });
    await facilitator.done({ kind: 'bringIn', id: instruction?.id ?? '', council: 'A' });
    await ana.until(() => seat.view.brief?.instructions[issue]?.weight === 4, 'the instruction');
    await facilitator.until(() => prepared().length === 0, 'nothing that is prepared');
    await facilitator.done({ kind: 'name', name: 'Fourth period' });
    const door = await Caller.at(url);
    expect(await door.ask({ kind: 'look', code: facilitator.picture?.class.code ?? '' })).toMatchObject({
      found: { name: 'Fourth period' },
    });
    door.close();
  });

  it('opens the debrief of a meeting that is over to those who were in it, and not before', async () => {
    const { facilitator, join } = await open({ plan: '45', councils: 2 });
    const ana = await join('Ana', 'CN', 'A');
    const ben = await join('Ben', 'FR', 'B');
    await facilitator.done({ kind: 'start' });
    expect(await ana.ask({ kind: 'lookBack' })).toMatchObject({ why: 'notAllowed' });
    expect(await facilitator.ask({ kind: 'openDebrief', council: 'A', open: true })).toMatchObject({
      why: 'impossibleNow',
    });
    const seat = await ana.seat();
    const isOver = () => facilitator.picture?.class.councils[0]?.over;
    const hurry = setInterval(() => void facilitator.ask({ kind: 'nextPhase', council: 'A' }), 100);
    await facilitator.until(isOver, 'the end', 25_000);
    clearInterval(hurry);
    expect(await ana.ask({ kind: 'lookBack' })).toMatchObject({ why: 'notAllowed' });
    await facilitator.done({ kind: 'openDebrief', council: 'A', open: true });
    await ana.until(() => ana.picture?.class.councils[0]?.debriefOpen, 'the debrief to be open');
    const { ledger = '' } = await ana.done({ kind: 'lookBack' });
    expect(replay(ledger).kind).toBe('identical');
    expect(Object.keys(seat.briefs ?? {})).toHaveLength(15);
    // What was opened is one Council's, and whose meeting goes on learns nothing.
    expect(await ben.ask({ kind: 'lookBack' })).toMatchObject({ why: 'notAllowed' });
    await facilitator.done({ kind: 'openDebrief', council: 'A', open: false });
    expect(await ana.ask({ kind: 'lookBack' })).toMatchObject({ why: 'notAllowed' });
  }, 40_000);

  it('corrects what a delegate’s own wording does, after it was confirmed too', async () => {
    const { facilitator, join } = await open();
    const ana = await join('Ana', 'FR');
    const seat = await ana.seat();
    await facilitator.done({ kind: 'start' });
    const letGo = seat.subscribe(
      () => seat.waitsFor !== null && seat.waitsFor !== 'corridor' && seat.goOn('next'),
    );
    await ana.until(() => seat.waitsFor === 'corridor' && seat.view.draft.paragraphs.length > 0, 'a draft');
    letGo();
    const { paragraph, standing } = seat.view.draft.paragraphs[0] ?? { paragraph: '', standing: {} };
    const slot = Object.keys(standing)[0] ?? '';
    const [one, other] = seat.view.matter.issues.map(({ id }) => id);
    if (!one || !other) throw new Error('no issues');
    const proposed = await seat.submit(
      { kind: 'proposeOwnWording', paragraph, slot, words: 'urges', force: {}, reason: 'compromise' },
      'own',
    );
    expect(proposed).toMatchObject({ kind: 'made' });
    const own = () => seat.view.draft.ownWordings[0];
    await ana.until(own, 'the words');
    const confirm = (force: Record<string, number>) =>
      facilitator.ask({
        kind: 'confirmWording',
        council: 'A',
        paragraph,
        slot,
        option: own()?.option ?? '',
        force,
      });
    expect(await confirm({ [one]: 2 })).toEqual({ ok: true });
    await ana.until(() => own()?.confirmed, 'the words to be confirmed');
    expect(await confirm({ [one]: 2 })).toMatchObject({ why: 'impossibleNow' });
    expect(await confirm({ [one]: 1, [other]: 3 })).toEqual({ ok: true });
    await ana.until(() => own()?.force[other] === 3, 'the correction');
    const kinds = seat.heard.map(({ kind }) => kind).filter((kind) => kind.startsWith('wording'));
    expect(kinds).toEqual(['wordingConfirmed', 'wordingCorrected']);
    await facilitator.done({ kind: 'pause' });
    const { ledger = '' } = await facilitator.done({ kind: 'export', council: 'A' });
    expect(replay(ledger).kind).toBe('identical');
  });

  it('rewinds to any entry, and forks a second Council that people can be given seats in', async () => {
    const { facilitator, join } = await open();
    const ana = await join('Ana', 'FR');
    const seat = await ana.seat();
    await facilitator.done({ kind: 'start' });
    const entries = () =>
      facilitator.picture?.as === 'facilitator' ? (facilitator.picture.atWork[0]?.entries ?? 0) : 0;
    const letGo = seat.subscribe(() => seat.waitsFor !== null && seat.goOn('next'));
    await facilitator.until(() => entries() > 30);
    await facilitator.done({ kind: 'pause' });
    letGo();
    const { ledger: whole = '' } = await facilitator.done({ kind: 'export', council: 'A' });
    await facilitator.done({ kind: 'rewind', council: 'A', to: 10 });
    await facilitator.until(() => entries() === 10, 'ten entries');
    await ana.until(() => seat.heard.length < 30 && seat.view.phase !== 'debrief', 'the seat to go back');
    const { ledger: back = '' } = await facilitator.done({ kind: 'export', council: 'A' });
    expect(back.split('\n').slice(0, 11)).toEqual(whole.split('\n').slice(0, 11));
    expect(await facilitator.ask({ kind: 'rewind', council: 'A', to: 5000 })).toMatchObject({
      why: 'noSuchEntry',
    });

    const { council = '' } = await facilitator.done({ kind: 'fork', council: 'A', at: 5 });
    expect(council).toBe('B');
    const ben = await join('Ben', 'CN', 'B');
    expect((await ben.seat()).view.phase).not.toBe('debrief');
    await facilitator.done({ kind: 'watch', council: 'B' });
    const sight = await facilitator.onlooker('watch:B');
    expect('briefs' in sight.view).toBe(true);
    await facilitator.done({ kind: 'resume' });
    const { ledger: forked = '' } = await facilitator.done({ kind: 'export', council: 'B' });
    expect(readLedger(forked).ok).toBe(true);
    expect(forked.split('\n').slice(0, 6)).toEqual(whole.split('\n').slice(0, 6));
  });

  it('gives and takes seats, the pen and new codes, holds AI delegations, locks, removes, ends and deletes', async () => {
    const { url, code, facilitator, join } = await open({ choosing: false, teamSize: 2 });
    const ana = await join('Ana');
    const id = ana.you?.id ?? '';
    expect(await ana.ask({ kind: 'takeSeat', council: 'A', seat: 'FR' })).toMatchObject({
      why: 'notChoosing',
    });
    await facilitator.done({ kind: 'giveSeat', person: id, council: 'A', seat: 'FR' });
    expect((await ana.seat()).code).toBe('FR');
    await facilitator.done({ kind: 'holdAi', council: 'A', seat: 'RU', held: true });
    await ana.until(
      () => ana.picture?.class.councils[0]?.seats.find((s) => s.code === 'RU')?.holder === 'held',
    );
    await facilitator.done({ kind: 'message', to: id, text: 'Speak up.' });
    await ana.until(() => ana.told.some((t) => t.kind === 'message' && t.text === 'Speak up.' && !t.toAll));
    await ana.done({ kind: 'help', text: 'How do I object?' });
    await facilitator.until(() => facilitator.told.some((t) => t.kind === 'help' && t.name === 'Ana'));

    const issued = await facilitator.done({ kind: 'reissue', person: id });
    await ana.until(() => ana.closed === 'reissued');
    const back = await Caller.at(url);
    await back.done({ kind: 'return', code, seatCode: issued.seatCode ?? '' });
    await back.until(() => back.you?.seat === 'FR');
    await facilitator.done({ kind: 'takeSeatFrom', person: id });
    await back.until(() => back.you?.seat === null);

    await facilitator.done({ kind: 'lock', locked: true });
    const late = await Caller.at(url);
    expect(await late.ask({ kind: 'join', code, name: 'Late', as: 'delegate' })).toMatchObject({
      why: 'locked',
    });
    await facilitator.done({ kind: 'remove', person: id });
    await back.until(() => back.closed === 'removed');
    expect(await back.ask({ kind: 'leaveSeat' }).catch(() => 'cut')).toBe('cut');
    await facilitator.done({ kind: 'lock', locked: false });
    expect(await late.ask({ kind: 'join', code, name: 'Ana', as: 'observer' })).toMatchObject({ ok: true });
    expect((await late.onlooker('gallery')).view.brief).toBeNull();

    await facilitator.done({ kind: 'start' });
    await facilitator.done({ kind: 'end' });
    await late.until(() => late.picture?.class.stage === 'ended');
    await facilitator.done({ kind: 'delete' });
    await late.until(() => late.closed === 'deleted');
    const gone = await Caller.at(url);
    expect(await gone.ask({ kind: 'look', code })).toMatchObject({ ok: false, why: 'noSuchClass' });
    for (const one of [back, late, gone]) one.close();
  });

  it('has a wall that sees what the gallery sees', async () => {
    const { url, facilitator, join } = await open({ councils: 2 });
    await join('Ana', 'FR');
    await facilitator.until(() => facilitator.picture);
    const { picture } = facilitator;
    const wall = await Caller.at(url);
    await wall.done({ kind: 'enter', key: picture?.as === 'facilitator' ? picture.wallKey : '' });
    const gallery = await wall.onlooker('gallery');
    expect(gallery.view.onlooker).toEqual({ as: 'gallery' });
    await wall.done({ kind: 'watch', council: 'B' });
    expect(await wall.ask({ kind: 'start' })).toMatchObject({ why: 'notAllowed' });
    expect(await wall.ask({ kind: 'export', council: 'A' })).toMatchObject({ why: 'notAllowed' });
    wall.close();
  });
});
