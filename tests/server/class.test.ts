import { describe, expect, it } from 'vitest';
import { replay } from '../../src/record/replay.ts';
import { Caller } from './caller.ts';
import { classesHeld } from './held.ts';

const classes = classesHeld();
const { open } = classes;

describe('a class', () => {
  it('is joined by its code with a name only, and its seats are chosen', async () => {
    const { code, facilitator, join } = await open();
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
    const ana = await join('  Ana\u202e\u0000 ', 'FR');
    expect(ana.you).toMatchObject({ name: 'Ana', seat: 'FR', pen: true });
    const seat = await ana.seat();
    expect(seat.view.brief).not.toBeNull();
    const other = await join('Ana');
    expect(other.you?.name).toBe('Ana (2)');
    expect(await other.ask({ kind: 'takeSeat', council: 'A', seat: 'FR' })).toMatchObject({
      why: 'seatTaken',
    });
    expect(await other.ask({ kind: 'takeSeat', council: 'A', seat: 'XX' })).toMatchObject({
      why: 'noSuchSeat',
    });
    await facilitator.until(
      () => facilitator.picture?.as === 'facilitator' && facilitator.picture.people.length === 2,
    );
    const picture = facilitator.picture;
    expect(picture?.class.councils[0]?.seats.find((s) => s.code === 'FR')).toMatchObject({
      holder: 'person',
      names: ['Ana'],
      full: true,
    });
  });

  it('plays to the end with AI delegations in all other seats, and its ledger replays', async () => {
    const { facilitator, join } = await open({ plan: '45' });
    const ana = await join('Ana', 'CN');
    const seat = await ana.seat();
    await facilitator.done({ kind: 'start' });
    const made: string[] = [];
    let busy = false;
    seat.subscribe(async () => {
      if (busy || seat.waitsFor === null) return;
      busy = true;
      if (seat.waitsFor === 'floor') {
        const answer = await seat.submit({ kind: 'yieldTheFloor' }, `y${made.length}`).catch(() => null);
        if (answer?.kind === 'made') made.push('yieldTheFloor');
      } else if (seat.waitsFor === 'reading' && made.length < 2) {
        const answer = await seat.submit({ kind: 'askForTheFloor' }, `a${made.length}`).catch(() => null);
        if (answer?.kind !== 'made') seat.goOn('next');
        else made.push('askForTheFloor');
      } else seat.goOn('next');
      busy = false;
    });
    await ana.until(() => seat.over, 'the end', 25_000);
    expect(made.length).toBeGreaterThan(0);
    expect(Object.keys(seat.briefs ?? {})).toHaveLength(15);
    const { ledger = '', fileName } = await facilitator.done({ kind: 'export', council: 'A' });
    expect(fileName).toMatch(/^first-statement-\w{6}-A\.ledger$/);
    expect(replay(ledger).kind).toBe('identical');
    await facilitator.until(
      () => facilitator.picture?.as === 'facilitator' && facilitator.picture.people[0]?.moves === made.length,
    );
  }, 40_000);

  it('keeps a seat over a reload, another device, and hands it to the newer of two tabs', async () => {
    const { url, code, join } = await open();
    const ana = await join('Ana', 'FR');
    const { key } = ana;
    const again = await Caller.at(url);
    expect(await again.ask({ kind: 'enter', key: key ?? '' })).toEqual({ ok: true, as: 'person' });
    await ana.until(() => ana.closed === 'otherTab');
    await again.until(() => again.you?.seat === 'FR');
    expect((await again.seat()).code).toBe('FR');
    const seatCode = again.you?.seatCode ?? '';

    const phone = await Caller.at(url);
    const back = await phone.done({
      kind: 'return',
      code,
      seatCode: `${seatCode.slice(0, 4)}-${seatCode.slice(4)}`,
    });
    expect(back.seatCode).toBe(seatCode);
    await again.until(() => again.closed === 'otherTab');
    await phone.until(() => phone.you?.seat === 'FR');
    // The key of the device that was left is worth nothing any more.
    const old = await Caller.at(url);
    expect(await old.ask({ kind: 'enter', key: key ?? '' })).toMatchObject({
      ok: false,
      why: 'noSuchPerson',
    });
    for (const one of [again, phone, old]) one.close();
  });

  it('has teams with one pen: all see, one acts, and the pen is passed', async () => {
    const { facilitator, join } = await open({ teamSize: 2 });
    const ana = await join('Ana', 'ES');
    const ben = await join('Ben', 'ES');
    expect(await (await join('Cho')).ask({ kind: 'takeSeat', council: 'A', seat: 'ES' })).toMatchObject({
      why: 'seatTaken',
    });
    const [hers, his] = [await ana.seat(), await ben.seat()];
    await facilitator.done({ kind: 'start' });
    await ana.until(() => hers.waitsFor === 'chair', 'the chair');
    await expect(his.submit({ kind: 'circulateConceptNote' }, 'x')).rejects.toThrow('noPen');
    expect(await ben.ask({ kind: 'passPen', to: ben.you?.id ?? '' })).toMatchObject({ why: 'noPen' });
    await ana.done({ kind: 'passPen', to: ben.you?.id ?? '' });
    await expect(hers.submit({ kind: 'circulateConceptNote' }, 'y')).rejects.toThrow('noPen');
    expect(await his.submit({ kind: 'circulateConceptNote' }, 'z')).toMatchObject({ kind: 'made' });
    await ana.until(() => hers.view.conceptNoteAt !== null, 'the note at the other of the team');
    // Whose pen it is, is away: another of the team may pick it up.
    ben.close();
    await ana.until(() => ana.you?.team.some((p) => !p.here), 'Ben to be away');
    await ana.done({ kind: 'passPen', to: ana.you?.id ?? '' });
    await ana.until(() => ana.you?.pen);
  });

  it('lets an AI delegation act for a person, disclosed to all, and gives the seat back', async () => {
    const { facilitator, join } = await open();
    const ana = await join('Ana', 'FR');
    const ben = await join('Ben', 'US');
    await facilitator.done({ kind: 'start' });
    const holder = () => ben.picture?.class.councils[0]?.seats.find((s) => s.code === 'FR')?.holder;
    await ana.done({ kind: 'handOver', toAi: true });
    await ben.until(() => holder() === 'aiForPerson');
    const gallery = await ana.onlooker('gallery');
    expect(gallery.view.brief).toBeNull();
    await ana.done({ kind: 'handOver', toAi: false });
    await ben.until(() => holder() === 'person');
    expect((await ana.seat()).view.brief).not.toBeNull();
    await ana.done({ kind: 'leaveSeat' });
    await ben.until(() => holder() === 'ai');
    expect((await (await join('Eve', 'FR')).seat()).code).toBe('FR');
    const { ledger = '' } = await facilitator.done({ kind: 'export', council: 'A' });
    expect(ledger).toContain('seat.handed');
  });

  it('stands in for whoever is away, and gives the seat back to whoever returns', async () => {
    const { url, facilitator, join } = await open();
    const ana = await join('Ana', 'FR');
    const ben = await join('Ben', 'US');
    const holder = () => ben.picture?.class.councils[0]?.seats.find((s) => s.code === 'FR')?.holder;
    await facilitator.done({ kind: 'start' });
    ana.close();
    await ben.until(() => holder() === 'aiForPerson');
    const back = await Caller.at(url);
    await back.done({ kind: 'enter', key: ana.key ?? '' });
    await ben.until(() => holder() === 'person');
    expect((await back.seat()).code).toBe('FR');
    back.close();
  });

  it('passes notes between delegations, which the facilitator sees and nobody else', async () => {
    const { facilitator, join } = await open();
    const [ana, ben, cho] = [await join('Ana', 'FR'), await join('Ben', 'US'), await join('Cho', 'CN')];
    await ana.done({ kind: 'note', to: ['US'], text: 'Shall we?\u202e <b>now</b>' });
    const noteAt = (who: Caller) => who.told.find((t) => t.kind === 'note');
    await ben.until(() => noteAt(ben));
    expect(noteAt(ben)).toMatchObject({
      note: { from: 'FR', name: 'Ana', to: ['US'], text: 'Shall we? <b>now</b>' },
    });
    await facilitator.until(() => noteAt(facilitator));
    expect(noteAt(cho)).toBeUndefined();
    expect(await ana.ask({ kind: 'note', to: ['FR'], text: 'x' })).toMatchObject({ why: 'noSuchSeat' });
    expect(await ana.ask({ kind: 'note', to: ['US'], text: 'x'.repeat(601) })).toMatchObject({
      why: 'notUnderstood',
    });
    await facilitator.done({ kind: 'allowNotes', allowed: false });
    expect(await ana.ask({ kind: 'note', to: ['US'], text: 'x' })).toMatchObject({ why: 'notesOff' });
    const { notes } = await facilitator.done({ kind: 'readNotes', council: null });
    expect(notes).toHaveLength(1);
  });
});
