/** The machine holds no rule: every guard is a question to the council, every leaf a phase, every group begins with one of its own. */
import { describe, expect, test } from 'vitest';
import * as progress from '../../src/council/progress.ts';
import { PHASES } from '../../src/council/vocabulary.ts';
import { meetingMachine } from '../../src/procedure/meetingMachine.ts';
import { orderOfBusiness } from '../../src/procedure/orderOfBusiness.ts';

type Node = typeof meetingMachine.root;
/** A guard or an action as the machine's configuration has it. */
type Written = string | { readonly type: string; readonly params?: unknown };

function walked(node: Node): readonly Node[] {
  return [node, ...Object.values(node.states).flatMap((child) => walked(child as Node))];
}

const nodes = walked(meetingMachine.root);
const waysOf = (node: Node) => [...(node.always ?? []), ...[...node.transitions.values()].flat()];
const ways = nodes.flatMap((node) => waysOf(node).map((way) => ({ id: node.id, way })));

/** What an event asks: whether a move is in order, and whether something can happen. */
const EVENT_GUARDS = { 'delegation.moves': 'isInOrder' } as const;
const OUTSIDE_GUARD = 'canHappen';
/** Questions that others in `progress.ts` are made of. */
const ASKED_BY_OTHERS = ['statementIsAgreed'];

describe('the machine', () => {
  test('begins every group with a state of its own', () => {
    const groups = nodes.filter((node) => node.type === 'compound');
    expect(groups.map((node) => [node.id, node.initial.target?.[0]?.key])).toEqual([
      ['council', 'concept'],
      ['council.consultations', 'corridor'],
      ['council.formalMeeting', 'stage'],
      ['council.formalMeeting.stage', 'agenda'],
    ]);
    for (const node of groups) {
      const [begins] = node.initial.target ?? [];
      expect(begins?.parent, node.id).toBe(node);
      expect(begins?.type, node.id).not.toBe('history');
    }
  });

  test('has exactly the phases of the vocabulary as its leaves, and opens each on entering it', () => {
    const leaves = nodes.filter((node) => node.type === 'atomic');
    const opened = leaves.flatMap((node) =>
      (node.entry as readonly Written[])
        .filter((action) => typeof action === 'object' && action.type === 'openPhase')
        .map((action) => [node.key, (action as { params: { phase: string } }).params.phase]),
    );
    expect(opened.map(([, phase]) => phase).sort()).toEqual([...PHASES].sort());
    for (const [key, phase] of opened) expect(phase).toBe(key);
    const passing = leaves.filter((node) => !PHASES.some((phase) => phase === node.key));
    expect(passing.map((node) => node.key)).toEqual(['afterTheMeeting']);
  });

  test('asks the council alone: guards are names, and no function is written in the machine', () => {
    for (const { id, way } of ways) {
      const guard: unknown = way.guard;
      if (guard === undefined) continue;
      expect(typeof guard, `a guard of ${id}`).toBe('string');
      const allowed = String(way.eventType) === '' ? Object.keys(progress) : ['isInOrder', OUTSIDE_GUARD];
      expect(allowed, `${String(guard)} of ${id}`).toContain(guard);
    }
    const actions = nodes.flatMap((node) => [
      ...node.entry,
      ...node.exit,
      ...waysOf(node).flatMap((way) => way.actions),
    ]);
    expect(actions.filter((action) => typeof action === 'function')).toEqual([]);
  });

  test('leaves without a question only what is left at once, after everything else was asked', () => {
    const unasked = nodes.flatMap((node) =>
      (node.always ?? []).flatMap((way, i, all) =>
        way.guard === undefined ? [[node.key, i === all.length - 1]] : [],
      ),
    );
    expect(unasked).toEqual([['afterTheMeeting', true]]);
  });

  test('asks every question of progress.ts somewhere', () => {
    const asked = new Set(ways.map(({ way }) => way.guard));
    expect(Object.keys(progress).filter((question) => !asked.has(question))).toEqual(ASKED_BY_OTHERS);
  });

  test('listens to the same events in every phase', () => {
    for (const node of nodes) if (node.parent) expect([...node.transitions.keys()], node.id).toEqual([]);
    for (const { event, guard } of orderOfBusiness().everywhere)
      expect(guard, event).toBe(EVENT_GUARDS[event as keyof typeof EVENT_GUARDS] ?? OUTSIDE_GUARD);
    expect(orderOfBusiness().everywhere.map((l) => l.event)).toEqual([
      'delegation.moves',
      'clock.reached',
      'seat.emptied',
      'seat.taken',
      'capital.instructed',
      'wording.confirmed',
      'news.arrived',
      'deadline.moved',
      'seat.handed',
    ]);
  });

  test('has no clock of its own, and starts nothing', () => {
    for (const node of nodes) {
      expect(node.after, node.id).toEqual([]);
      expect(node.invoke, node.id).toEqual([]);
    }
  });

  test('remembers what was interrupted, and nothing else', () => {
    const remembered = nodes.filter((node) => node.type === 'history');
    expect(remembered.map((node) => [node.id, node.history])).toEqual([
      ['council.formalMeeting.stage.resumed', 'shallow'],
    ]);
    const back = orderOfBusiness().transitions.filter((t) => t.to.endsWith('.resumed'));
    expect(back.map((t) => t.from)).toEqual([
      'formalMeeting.ruling',
      'formalMeeting.voting',
      'formalMeeting.suspended',
    ]);
  });
});
