import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PHASES } from '../../src/council/vocabulary.ts';
import {
  clocksStarted,
  clocksStopped,
  endOf,
  enteredPart,
  extended,
  heldAgain,
  layoutOf,
  leftOf,
  partOf,
  patienceIn,
} from '../../src/session/classClock.ts';
import {
  aiHeld,
  type Changed,
  type ClassState,
  cleanName,
  cleanText,
  handedOver,
  holdsPen,
  joined,
  newClass,
  penTo,
  seated,
  teamOf,
  unseated,
  withoutPerson,
} from '../../src/session/classState.ts';

const MINUTE = 60_000;

function opened(of: Partial<Parameters<typeof newClass>[0]> = {}): ClassState {
  return newClass({
    ...{
      id: 'c',
      code: 'ABCDEF',
      name: '',
      facilitator: 'x',
      wallKey: 'y',
      scenario: 's',
      seats: ['CN', 'FR', 'US'],
    },
    ...{ difficulty: 'medium', seed: 1, plan: '45', teamSize: 2, choosing: true, notes: true },
    ...{ created: 0, deletedAt: 1, councils: 2 },
    ...of,
  });
}

function changedBy(state: ClassState, ...changes: readonly ((state: ClassState) => Changed)[]): ClassState {
  return changes.reduce((now, change) => {
    const changed = change(now);
    if (!changed.ok) throw new Error(changed.why);
    return changed.state;
  }, state);
}

const joins =
  (id: string, written = id, observer = false) =>
  (state: ClassState) =>
    joined(state, { id, key: `key ${id}`, seatCode: id, observer, joined: 0, written });

describe('names and texts', () => {
  it('are shown without what cannot be seen, and say something', () => {
    expect(cleanName('  Zoë\u200b\u202e \n  Ñu  ')).toBe('Zoë Ñu');
    expect(cleanName('\u202e\u0000 ')).toBe('');
    expect(cleanName('.,;')).toBe('');
    expect([...cleanName('x'.repeat(500))]).toHaveLength(40);
    expect(cleanText('a\u202eb\r\nc\u0007')).toBe('ab\nc');
  });

  it('never hold a sign that steers, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        expect(cleanName(written)).not.toMatch(/[\p{C}\n]/u);
        expect(cleanText(written).replaceAll('\n', '')).not.toMatch(/\p{C}/u);
      }),
    );
  });
});

describe('a class', () => {
  it('seats teams, gives each one pen, and passes it on when its holder leaves', () => {
    const state = changedBy(
      opened(),
      joins('ana'),
      joins('ben', 'ana'),
      joins('cho'),
      (s) => seated(s, 'ana', 'A', 'FR'),
      (s) => seated(s, 'ben', 'A', 'FR'),
    );
    expect(teamOf(state, 'A', 'FR').map((p) => p.name)).toEqual(['ana', 'ana (2)']);
    expect(holdsPen(state, 'ana')).toBe(true);
    expect(seated(state, 'cho', 'A', 'FR')).toEqual({ ok: false, why: 'seatTaken' });
    expect(handedOver(state, 'ben', true)).toEqual({ ok: false, why: 'noPen' });
    const passed = changedBy(state, (s) => penTo(s, 'ben'));
    expect(holdsPen(passed, 'ben')).toBe(true);
    expect(
      holdsPen(
        changedBy(passed, (s) => unseated(s, 'ben')),
        'ana',
      ),
    ).toBe(true);
    expect(
      holdsPen(
        changedBy(state, (s) => withoutPerson(s, 'ana')),
        'ben',
      ),
    ).toBe(true);
  });

  it('keeps every team with exactly one pen, in seats that there are, whatever is done', () => {
    const seats = ['CN', 'FR', 'US', 'XX'];
    const act = fc.tuple(
      fc.constantFrom('seat', 'leave', 'pen', 'hand', 'remove', 'hold'),
      fc.nat(4),
      fc.nat(3),
      fc.nat(2),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        let state = changedBy(opened(), ...['p0', 'p1', 'p2', 'p3', 'p4'].map((id) => joins(id)));
        for (const [kind, who, seat, council] of acts) {
          const id = `p${who}`;
          const code = seats[seat] ?? '';
          const where = ['A', 'B', 'C'][council] ?? '';
          const changed =
            kind === 'seat'
              ? seated(state, id, where, code)
              : kind === 'leave'
                ? unseated(state, id)
                : kind === 'pen'
                  ? penTo(state, id)
                  : kind === 'hand'
                    ? handedOver(state, id, seat % 2 === 0)
                    : kind === 'remove'
                      ? withoutPerson(state, id)
                      : aiHeld(state, where, code, council === 0);
          if (changed.ok) state = changed.state;
        }
        for (const council of state.councils)
          for (const seat of [...state.seats, 'XX']) {
            const team = teamOf(state, council.id, seat);
            expect(team.length).toBeLessThanOrEqual(seat === 'XX' ? 0 : 2);
            expect(team.filter((p) => holdsPen(state, p.id))).toHaveLength(Math.min(1, team.length));
            expect(council.pens[seat] === undefined).toBe(team.length === 0);
          }
      }),
    );
  });
});

describe('the clock of a class', () => {
  const running = (plan: ClassState['plan'] = '45'): ClassState =>
    enteredPart({ ...opened({ plan, councils: 1 }), stage: 'running' }, 'A', 'concept', 0);
  const left = (state: ClassState, now: number) => leftOf(state.councils[0] as never, now);

  it('shares out the whole lesson, and every phase belongs to a part', () => {
    for (const plan of ['45', '90', '180'] as const) {
      const minutes = layoutOf(plan).reduce((sum, part) => sum + part.minutes, 0);
      expect(minutes).toBe(Number(plan));
    }
    for (const phase of PHASES) expect(layoutOf('45').map((p) => p.part)).toContain(partOf(phase));
  });

  it('runs from deadline to deadline, stands still in a pause, and is given more time', () => {
    const state = running();
    expect(left(state, 0)).toBe(5 * MINUTE);
    expect(endOf(state.councils[0] as never)).toBe(5 * MINUTE);
    const stopped = clocksStopped(state, 2 * MINUTE);
    expect(left(stopped, 100 * MINUTE)).toBe(3 * MINUTE);
    const again = clocksStarted(stopped, 100 * MINUTE);
    expect(endOf(again.councils[0] as never)).toBe(103 * MINUTE);
    expect(left(extended(again, null, 10, 101 * MINUTE), 101 * MINUTE)).toBe(12 * MINUTE);
    expect(left(extended(again, 'A', -60, 101 * MINUTE), 101 * MINUTE)).toBe(0);
  });

  it('does not count what passed while nobody held the class, whichever way the machine’s clock was set', () => {
    const state = running();
    for (const now of [200 * MINUTE, MINUTE, -9_000_000]) {
      const held = heldAgain(state, 2 * MINUTE, now);
      expect(left(held, now)).toBe(3 * MINUTE);
    }
  });

  it('gives a part that is come back to what it has left, and some time again where it has none', () => {
    let state = enteredPart(running(), 'A', 'sitting', MINUTE);
    expect(left(state, MINUTE)).toBe(22 * MINUTE);
    state = enteredPart(state, 'A', 'silence', 11 * MINUTE);
    expect(left(state, 11 * MINUTE)).toBe(3 * MINUTE);
    state = enteredPart(state, 'A', 'corridor', 12 * MINUTE);
    expect(left(state, 12 * MINUTE)).toBe(12 * MINUTE);
    state = enteredPart(state, 'A', 'silence', 60 * MINUTE);
    state = enteredPart(state, 'A', 'sitting', 61 * MINUTE);
    expect(left(state, 61 * MINUTE)).toBe(5.5 * MINUTE);
    expect(enteredPart(state, 'A', 'corridor', 62 * MINUTE)).toBe(state);
  });

  it('waits less for a delegate as time runs out, not at all after that, and without a clock as long as it takes', () => {
    const state = running();
    const council = state.councils[0] as never;
    expect(patienceIn(state, council, 0)).toBe(30_000);
    expect(patienceIn(state, council, 4.5 * MINUTE)).toBe(10_000);
    expect(patienceIn(state, council, 6 * MINUTE)).toBe(0);
    const open = running('open');
    expect(patienceIn(open, open.councils[0] as never, 999 * MINUTE)).toBeNull();
  });
});
