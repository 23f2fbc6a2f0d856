/** A step of the guide in words, with the names, words and times of the game at hand. */
import { offersTo } from '../../council/offers.ts';
import type { Words } from '../../words/words.ts';
import { stakesIn } from '../play/effect.ts';
import type { Place } from '../play/moves.ts';
import { type GuideStep, type Looked, verbAtIssue, whatCame } from './guide.ts';
import { mostAtIssue, possibleTrade, weightiestIssue } from './onTheTable.ts';

/** What the guide says at a step. */
export interface Told {
  /** What is happening. */
  readonly now: string;
  /** The rule behind it. */
  readonly rule: string;
  /** What to try. */
  readonly attempt: string;
}

/** The step in words. */
export function stepInWords(words: Words, step: GuideStep, looked: Looked): Told {
  const given = particulars(words, step, looked);
  return {
    now: words.learn(`guide.${step}.now`, given),
    rule: words.learn(`guide.${step}.rule`),
    attempt: words.learn(`guide.${step}.try`, given),
  };
}

/** Everything that any step may name; what does not apply is empty, and no step at which it does not apply names it. */
function particulars(words: Words, step: GuideStep, looked: Looked) {
  const { view, code, waitsFor } = looked;
  const { matter, draft, sitting, silence, silencesBroken, outcome } = view;
  const name = (who: string | undefined) => (who === undefined ? '' : words.nameInText(view, who));
  const saying = ({ paragraph, slot, option }: Place) => words.option(view, paragraph, slot, option);
  const issue = weightiestIssue(view);
  const trade = possibleTrade(view, code);
  const broken = silencesBroken.at(-1);
  const taken = sitting?.paragraph ?? null;
  const line = view.groupLines.find(({ id }) => offersTo(view, code).includes(id));
  const contested =
    step === 'broken'
      ? broken
      : step === 'line'
        ? line
        : (verbAtIssue(view) ?? (taken === null ? null : mostAtIssue(view, taken)));
  const by = contested && 'sponsors' in contested ? contested.sponsors : broken ? [broken.by] : [];
  const offering = view.deals.find(({ id }) => offersTo(view, code).includes(id));
  const offered = view.deals.findLast((d) => d.by === code);
  const partner =
    step === 'answer'
      ? offering?.by
      : step === 'line'
        ? line?.by
        : step === 'offered'
          ? offered?.with[0]
          : trade?.partner;
  const about = contested?.paragraph ?? taken;
  return {
    seat: name(code),
    penholder: capital(name(matter.penholder)),
    count: matter.paragraphs.length,
    issue: issue === null ? '' : `“${words.issue(view, issue)}”`,
    button: buttonNamed(words, step, waitsFor),
    by: capitalIf(step === 'broken' || step === 'ladder', words.list(by.map(name))),
    words: contested ? saying(contested) : '',
    standing:
      contested && 'standing' in contested ? saying({ ...contested, option: contested.standing }) : '',
    paragraph: about === null || about === undefined ? '' : atStart(step, words.paragraph(view, about)),
    partner: capitalIf(step === 'answer' || step === 'line' || step === 'package', name(partner)),
    theirs: trade ? saying(trade.theirs) : '',
    theirParagraph: trade ? words.paragraph(view, trade.theirs.paragraph) : '',
    mine: trade ? saying(trade.mine) : '',
    myParagraph: trade ? words.paragraph(view, trade.mine.paragraph) : '',
    revision: draft.revision,
    time: words.clock(silence?.until ?? view.clock.now),
    line: step === 'silence' ? redLineIn(words, looked) : '',
    outcome: outcome ? words.outcome(outcome.kind) : '',
  };
}

/** Steps that begin with the paragraph. */
function atStart(step: GuideStep, paragraph: string): string {
  return step === 'own' || step === 'quiet' ? capital(paragraph) : paragraph;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function capitalIf(condition: boolean, text: string): string {
  return condition ? capital(text) : text;
}

/** The button that a step names, as it is written on it. */
function buttonNamed(words: Words, step: GuideStep, moment: Looked['waitsFor']): string {
  if (step === 'package') return words.desk('toOfferMine');
  if (step === 'packageTheirs') return words.learn('guide.theirsButton');
  return moment === null ? '' : words.desk(`goOn.${moment}`);
}

/** Whether the text as it stands crosses a red line of the player's own brief, in a sentence. */
function redLineIn(words: Words, { view }: Looked): string {
  const crossed = view.matter.paragraphs.flatMap(({ id }) =>
    stakesIn(view, id).flatMap((stake) => (stake.crossed ? [stake.issue.id] : [])),
  );
  return crossed.length === 0
    ? words.learn('guide.lineNone')
    : words.learn('guide.lineCrossed', {
        issues: words.list([...new Set(crossed)].map((issue) => words.issue(view, issue))),
      });
}

/** What came of the latest thing that the player did, in words; null before the first. */
export function cameInWords(words: Words, looked: Looked): string | null {
  const came = whatCame(looked);
  const { view, code } = looked;
  const say = words.learn;
  if (!came) return null;
  switch (came.kind) {
    case 'words': {
      const { paragraph, slot, option } = came.words;
      const drafted = view.draft.paragraphs.find((p) => p.paragraph === paragraph);
      const stands = drafted?.standing[slot] === option;
      const bracketed = drafted?.brackets.some((b) => b.slot === slot && b.option === option) ?? false;
      const said = say('guide.came.words', {
        words: words.option(view, paragraph, slot, option),
        count: came.count,
      });
      return `${said} ${say(bracketed ? 'guide.came.bracketed' : stands ? 'guide.came.stands' : 'guide.came.gone')}`;
    }
    case 'broke':
      return say('guide.came.broke', { standing: view.standing[code] ?? 0 });
    case 'comments':
    case 'letter':
    case 'spoke':
    case 'agreed':
      return say(`guide.came.${came.kind}`);
    default:
      return say(`guide.came.${came.kind}`, { partner: capital(words.nameInText(view, came.partner)) });
  }
}
