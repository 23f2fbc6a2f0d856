/** A lesson, as its facilitator leads it: what is done at which minute of the plan in docs/teaching.md, and what came of it. */
import type { View } from '../../src/council/view.ts';
import { FORMAL_PHASES } from '../../src/council/vocabulary.ts';
import { type Caller, openClass } from '../server/caller.ts';
import type { ClassProgram } from '../server/classServer.ts';
import { Student } from './lessonStudent.ts';

/** How a lesson is to be played. */
export interface Lesson {
  /** How many times as fast as usual; 1 is real pace. */
  readonly haste: number;
  readonly students: number;
  readonly councils: number;
  readonly seed: number;
}

const MINUTE = 60_000;
/** Minutes of the lesson, as the plan has them. */
const PLAN = { start: 12, kept: 40, hurry: 58, silence: 66, debrief: 75, end: 88 } as const;
const NEWS =
  'A report on supply chains was published this morning. It names forced labour in two conflict areas.';

/** Plays the lesson, and prints what happens with the minute at which it does. */
export async function play(server: ClassProgram, lesson: Lesson): Promise<void> {
  const { haste, students, councils, seed } = lesson;
  const began = performance.now();
  const minute = () => ((performance.now() - began) * haste) / MINUTE;
  const say = (what: string) => console.log(`${minute().toFixed(1).padStart(5)}  ${what}`);
  const at = (due: number) =>
    new Promise<void>((resolve) => setTimeout(resolve, Math.max(0, ((due - minute()) * MINUTE) / haste)));

  const { code, facilitator, close } = await openClass(server.url, {
    plan: '90',
    councils,
    teamSize: students > 15 * councils ? 2 : 1,
    seed,
  });
  const seats = await facilitator.until(
    () =>
      facilitator.picture?.class.councils.flatMap((c) =>
        c.seats.map((s) => ({ council: c.id, seat: s.code })),
      ),
    'the seats',
  );
  await facilitator.done({ kind: 'prepare', inject: { kind: 'news', text: NEWS } });
  say(`the class is open: ${councils} Council(s), ${students} students`);
  const class_ = Array.from({ length: students }, (_, i) => {
    const { council = 'A', seat = '' } = seats[i % seats.length] ?? {};
    return new Student({ url: server.url, code, council, seat, seed: seed * 1000 + i, haste, say });
  });
  // Most within four minutes, evenly; the last two come late.
  const joining = class_.map(async (student, i) => {
    await at(i < students - 2 ? 0.3 + (3.7 * i) / students : 13 + (i - students + 2) * 3);
    await student.join();
  });
  const watching = new Map<string, () => View>();
  for (const { id } of facilitator.picture?.class.councils ?? [])
    watching.set(id, await watched(facilitator, id, say));
  const phases = () => [...watching.values()].map((view) => view().phase);
  const isBefore = (...done: string[]) => phases().some((phase) => !done.includes(phase));

  await at(8);
  say(`${class_.filter((s) => s.isHere).length} of ${students} are at their desks`);
  await at(PLAN.start);
  await facilitator.done({ kind: 'start' });
  say('Start');
  for (const student of class_) student.begin();

  await at(25);
  say('a phone dies');
  class_[3]?.drop();
  await at(29);
  await class_[3]?.comeBackWith(await seatCodeOf(facilitator, class_[3]?.name ?? ''));
  await at(35);
  say('the pens are passed');
  for (const student of class_) await student.passPen();
  await at(PLAN.kept);
  await facilitator.done({ kind: 'bringIn', id: preparedIn(facilitator), council: null });
  say('the news that was prepared');
  await at(50);
  await server.kill();
  say('the laptop fails');
  await server.start();
  await facilitator.until(
    () => class_.every((s) => s.isHere) && facilitator.backAt,
    'everybody back',
    60_000,
  );
  for (const council of watching.keys()) await facilitator.done({ kind: 'watch', council });
  say('it is there again, and so is everybody');
  const formal = ['silence', 'pressSilence', 'settlement', 'debrief', ...FORMAL_PHASES];
  for (const due of [PLAN.hurry, PLAN.silence]) {
    await at(due);
    if (!isBefore(...formal)) continue;
    await facilitator.done({ kind: 'nextPhase', council: null });
    say(`Next phase (${phases().join(', ')})`);
  }
  await facilitator
    .until(() => !isBefore('debrief'), 'the debrief', ((PLAN.end - minute()) * MINUTE) / haste)
    .catch(() => say(`time is up in ${phases().join(', ')}`));
  await at(Math.max(PLAN.debrief, minute()));
  for (const student of class_) student.stop();
  await Promise.all(joining);
  say(`${class_.filter((s) => s.seesBriefs).length} of ${students} can read the briefs`);
  for (const [council, view] of watching)
    if (view().phase === 'debrief') await facilitator.done({ kind: 'openDebrief', council, open: true });
  const looking = await Promise.all(class_.map((student) => student.lookBack()));
  say(`the debrief is open to the class; ${looking.filter(Boolean).length} of ${students} look back`);
  await at(PLAN.end);
  tellOf(class_, facilitator, say);
  for (const [council, view] of watching) {
    const { ledger = '' } = await facilitator.done({ kind: 'export', council });
    say(
      `Council ${council}: ${view().phase}, ${JSON.stringify(view().outcome)}, ${ledger.trim().split('\n').length - 1} entries`,
    );
  }
  await facilitator.done({ kind: 'delete' });
  say('the class is deleted');
  for (const student of class_) student.close();
  close();
}

async function watched(
  facilitator: Caller,
  council: string,
  say: (what: string) => void,
): Promise<() => View> {
  await facilitator.done({ kind: 'watch', council });
  const sight = await facilitator.onlooker(`watch:${council}`);
  let { phase } = sight.view;
  sight.subscribe(() => {
    const { view } = sight;
    if (view.phase === phase) return;
    say(`Council ${council}: ${phase} -> ${view.phase} (${sight.heard.length} notices)`);
    phase = view.phase;
  });
  return () => sight.view;
}

function preparedIn({ picture }: Caller): string {
  return picture?.as === 'facilitator' ? (picture.prepared[0]?.id ?? '') : '';
}

async function seatCodeOf(facilitator: Caller, name: string): Promise<string> {
  const { picture } = facilitator;
  const person = picture?.as === 'facilitator' ? picture.people.find((p) => p.name === name) : undefined;
  return person?.seatCode ?? '';
}

function tellOf(class_: readonly Student[], facilitator: Caller, say: (what: string) => void): void {
  const { picture } = facilitator;
  const people = picture?.as === 'facilitator' ? picture.people : [];
  const moves = people.map((p) => p.moves);
  const joined = class_.map((s) => s.joinedIn).sort((a, b) => a - b);
  say(
    `joining took ${joined[Math.floor(joined.length / 2)]?.toFixed(0)} ms, at worst ${joined.at(-1)?.toFixed(0)} ms`,
  );
  say(
    `moves: ${moves.reduce((sum, n) => sum + n, 0)}, by ${moves.filter((n) => n > 0).length} of ${people.length} people`,
  );
  const sum = (of: (s: Student) => number) => class_.reduce((all, s) => all + of(s), 0);
  say(`let pass ${sum((s) => s.passed)}, refused ${sum((s) => s.refused)}, notes ${sum((s) => s.notes)}`);
}
