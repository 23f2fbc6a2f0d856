/** A debrief as two tables: one line for each delegation, one for each move that the onlooker heard. */
import { MOVE_KINDS, type MoveKind } from '../../council/vocabulary.ts';
import type { Words } from '../../words/words.ts';
import type { BriefOpened, Debrief } from '../debrief.ts';
import { type Minute, MOVE_GROUPS } from '../pictures.ts';
import { type Cell, csvOf } from './csv.ts';

/** One line for each member, in seating order; what rests on briefs that are not opened is left empty. */
export function delegationsTable({ end, briefs, equity, about }: Debrief, words: Words): string {
  const say = words.takeHome;
  const of = words.afterwards;
  const opened = new Map(briefs.map((brief) => [brief.code, brief]));
  return csvOf([
    [
      say('column.code'),
      of('whoColumn'),
      say('column.played'),
      of('zeroColumn'),
      say('column.text'),
      of('endColumn'),
      of('withoutColumn'),
      say('column.redKept'),
      say('column.redCrossed'),
      say('column.promisesKept'),
      say('column.promisesBroken'),
      say('column.promisesOpen'),
      of('standingColumn'),
      of('turnsColumn'),
      say('column.seconds'),
      of('movesColumn'),
      ...MOVE_GROUPS.map((group) => of(`moves.${group}`)),
    ],
    ...equity.members.map((member) => [
      member.code,
      words.name(end, member.code),
      about.persons.includes(member.code) ? of('person') : say('ai'),
      ...(figuresOf(opened.get(member.code)) ?? Array.from({ length: FIGURES }, () => null)),
      member.turns,
      member.seconds,
      member.moves,
      ...MOVE_GROUPS.map((group) => member.byGroup[group]),
    ]),
  ]);
}

/** How many columns rest on a brief. */
const FIGURES = 10;

function figuresOf(brief: BriefOpened | undefined): readonly Cell[] | null {
  if (!brief) return null;
  const { satisfaction, issues, promises } = brief;
  const tenth = (thousandths: number | null) => (thousandths === null ? null : thousandths / 10);
  const lines = (state: string) => issues.filter((i) => i.redLine === state).length;
  const given = (state: string) => promises.filter((p) => p.state === state).length;
  return [
    tenth(satisfaction.zeroDraft),
    tenth(satisfaction.text),
    tenth(satisfaction.end),
    tenth(satisfaction.without),
    lines('kept'),
    lines('crossed'),
    given('kept'),
    given('broken'),
    given('open'),
    brief.standing,
  ];
}

const KINDS: ReadonlySet<string> = new Set(MOVE_KINDS);

/** Whether a line of the minutes is a move of a delegation. */
export function isMove(minute: Minute): minute is Minute & { readonly by: string; readonly kind: MoveKind } {
  return minute.by !== null && KINDS.has(minute.kind);
}

/** One line for each move, in order. */
export function movesTable({ end, minutes, chapters }: Debrief, words: Words): string {
  const say = words.takeHome;
  const partAt = (n: number) => {
    const chapter = chapters.findLast((c) => c.n <= n);
    if (!chapter) return '';
    return chapter.sitting > 0
      ? words.afterwards('sittingNumber', { number: chapter.sitting })
      : words.phase(chapter.phase);
  };
  return csvOf([
    [
      say('column.entry'),
      say('column.gameSeconds'),
      say('column.clock'),
      say('column.part'),
      say('column.code'),
      words.afterwards('whoColumn'),
      say('column.move'),
      say('column.heardBy'),
      say('column.sentence'),
    ],
    ...minutes
      .filter(isMove)
      .map((minute) => [
        minute.n,
        minute.at,
        words.clock(minute.at),
        partAt(minute.n),
        minute.by,
        words.name(end, minute.by),
        minute.kind,
        minute.audience === 'everybody' ? say('everybody') : minute.audience.join(' '),
        words.notice(minute, end),
      ]),
  ]);
}
