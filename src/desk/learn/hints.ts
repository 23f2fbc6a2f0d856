/** Hints on demand, in words: the rule behind the moment, and the situations that the delegate may have overlooked. */
import type { DelegationCode } from '../../council/matter.ts';
import type { View } from '../../council/view.ts';
import type { Moment } from '../../session/seat.ts';
import type { Words } from '../../words/words.ts';
import type { Place } from '../play/moves.ts';
import { type Situation, situationsIn } from './situations.ts';

/** A hint as it is read. */
export interface Hint {
  /** What it is about, in one word, for tests and style sheets: a moment, a phase, or a situation. */
  readonly about: string;
  readonly title: string;
  readonly text: string;
}

/** More hints than that are a wall of text. */
const MOST = 4;

/** What a seat that asks is told: the moment first, then what it may have overlooked. */
export function hintsNow(
  words: Words,
  view: View,
  code: DelegationCode,
  moment: Moment | null,
): readonly Hint[] {
  return [
    hintOfMoment(words, view, moment),
    ...situationsIn(view, code)
      .slice(0, MOST)
      .map((situation) => hintOf(words, view, code, situation)),
  ];
}

/** The rule behind the moment, or what goes on while others act. */
export function hintOfMoment(words: Words, view: View, moment: Moment | null): Hint {
  const say = words.hints;
  if (moment === null)
    return {
      about: view.phase,
      title: words.phase(view.phase),
      text: say(`phase.${view.phase}`),
    };
  const before = view.phase === 'sitting' && view.sitting?.paragraph === null;
  const asked =
    before && (moment === 'reading' || moment === 'floor')
      ? 'general'
      : moment === 'floor' && view.phase !== 'sitting'
        ? 'debate'
        : moment;
  const paragraph = view.sitting?.paragraph;
  return {
    about: asked,
    title: say(moment === 'floor' ? 'moment.floor.title' : `moment.${asked}.title`),
    text: say(`moment.${asked}.text`, {
      paragraph: paragraph ? words.paragraph(view, paragraph) : '',
      nature: words.nature(view.formal?.vote?.question.nature ?? 'procedural'),
      time: words.clock(view.silence?.until ?? view.clock.now),
      without: view.brief?.without ?? 0,
    }),
  };
}

/** A situation in words. */
function hintOf(words: Words, view: View, code: DelegationCode, situation: Situation): Hint {
  const say = words.hints;
  const { kind } = situation;
  const names = (who: readonly DelegationCode[]) => words.list(who.map((one) => words.nameInText(view, one)));
  const at = 'at' in situation ? situation.at : null;
  const who = whoIn(situation);
  const paragraph = at?.paragraph ?? ('paragraph' in situation ? situation.paragraph : null);
  const points = 'points' in situation ? situation.points : 0;
  return {
    about: kind,
    title: say(`${kind}.title`),
    text: say(`${kind}.text`, {
      who: START.includes(kind) ? capital(named(names, who)) : named(names, who),
      words: at ? words.option(view, ...placeOf(at)) : '',
      paragraph: paragraph === null ? '' : words.paragraph(view, paragraph),
      issue: 'issue' in situation ? `“${words.issue(view, situation.issue)}”` : '',
      points: kind === 'contested' ? signed(points) : points,
      met: points,
      without: view.brief?.without ?? 0,
      revision: view.draft.revision,
      standing: view.standing[code] ?? 0,
      other: 'other' in situation ? words.paragraph(view, situation.other) : '',
      time: words.clock('due' in situation ? situation.due : (view.clock.debateAt ?? view.clock.now)),
    }),
  };
}

/** Who wants the words, or who has part in it. */
function whoIn(situation: Situation): DelegationCode | readonly DelegationCode[] {
  switch (situation.kind) {
    case 'redLineNear':
    case 'oneLeft':
    case 'pressed':
    case 'contested':
      return situation.at.sponsors;
    default:
      return 'who' in situation ? situation.who : [];
  }
}

/** Hints that begin with a name. */
const START: readonly Situation['kind'][] = ['offerUnanswered', 'tradeOpen', 'extension', 'pressed'];

function named(
  names: (who: readonly DelegationCode[]) => string,
  who: DelegationCode | readonly DelegationCode[],
): string {
  return names(typeof who === 'string' ? [who] : who);
}

function placeOf({ paragraph, slot, option }: Place) {
  return [paragraph, slot, option] as const;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Points with their sign, as they stand beside words. */
function signed(points: number): string {
  return points > 0 ? `+${points}` : `−${-points}`;
}
