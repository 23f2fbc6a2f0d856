/** Where on the page a step of the guide points to: the first of several controls that is there to be used. */
import type { View } from '../../council/view.ts';
import type { Place } from '../play/moves.ts';
import { placesIn } from '../play/places.ts';
import { type GuideStep, type Looked, verbAtIssue } from './guide.ts';
import { possibleTrade, weightiestIssue, wordsWorthMost } from './onTheTable.ts';

/** A control of the page. */
export interface Control {
  readonly selector: string;
  /** Which of those that the selector finds, from 0. */
  readonly nth?: number;
  /** It needs no pointing at once it has this value. */
  readonly unless?: string;
}

const GO_ON: Control = { selector: '.turn .goOn' };
const ASK: Control = { selector: '.turn .move button' };
const BUSINESS: Control = { selector: '.sides .to-business' };
const PARAGRAPH: Control = { selector: '.sides .to-paragraph' };
/** The button of the brief, as long as something else is read. */
const BRIEF: Control = { selector: '.sides .to-brief[aria-pressed="false"]' };

/** The controls that a step points to, the nearest to the aim first: the first that is in sight is the one. */
export function controlsOf(step: GuideStep, looked: Looked): readonly Control[] {
  const { view, code } = looked;
  switch (step) {
    case 'brief':
      return [BRIEF, GO_ON];
    case 'comments':
    case 'yield':
    case 'ladder':
    case 'brackets':
    case 'own':
      return [ASK];
    case 'commentsFloor':
      return [
        inSection('comments-heading', '.move button'),
        inSection('comments-heading', `li:nth-child(${placeOfIssue(view)}) select`),
        BUSINESS,
      ];
    case 'ladderFloor':
    case 'floorWords':
      return [
        { selector: '.onWords .move:not(.barred) button' },
        ...wordsToSpeakTo(view),
        { selector: '.wording.bracketed input' },
        { selector: '.wording input' },
        PARAGRAPH,
      ];
    case 'package':
    case 'packageTheirs': {
      const trade = possibleTrade(view, code);
      if (!trade) return [GO_ON];
      return step === 'package'
        ? [lookingAt(view, trade.theirs, '.bilateral > button'), ...wayTo(view, trade.theirs)]
        : [
            { ...lookingAt(view, trade.mine, '.bilateral select'), unless: trade.partner },
            lookingAt(view, trade.mine, '.bilateral .pair button'),
            ...wayTo(view, trade.mine),
          ];
    }
    case 'packageOffer':
      return [inSection('deals-heading', '.move:not(.barred) button.main'), BUSINESS];
    case 'answer':
      return [inSection('deals-heading', 'button.main'), { selector: '.turn button.small' }, BUSINESS];
    case 'line':
      return [inSection('lines-heading', '.move:not(.barred) button'), BUSINESS];
    case 'silence':
      return [{ ...GO_ON, nth: 1 }, GO_ON];
    case 'speech':
      return [
        inSection('deliverStatement-heading', 'button.main'),
        inSection('deliverStatement-heading', `li:nth-child(${placeOfIssue(view)}) input`),
        BUSINESS,
      ];
    case 'ballot':
    case 'ruling':
      return [{ selector: '.turn .row button' }];
    case 'watchPreparing':
      return [{ selector: '.sides .to-brief' }];
    case 'watchSitting':
    case 'watchCorridor':
    case 'watchSilence':
    case 'watchMeeting':
    case 'watchSettling':
    case 'over':
      return [];
    default:
      return [GO_ON];
  }
}

function inSection(heading: string, selector: string): Control {
  return { selector: `section[aria-labelledby="${heading}"] ${selector}` };
}

/** The place of the weightiest issue in lists of issues, from 1. */
function placeOfIssue(view: View): number {
  const issue = weightiestIssue(view);
  return view.matter.issues.findIndex(({ id }) => id === issue) + 1;
}

/** The words that the player would do best to speak to: the verb that is at issue, or what serves the brief best. */
function wordsToSpeakTo(view: View): readonly Control[] {
  const paragraph = view.sitting?.paragraph;
  if (!paragraph) return [];
  const words = verbAtIssue(view) ?? wordsWorthMost(view, paragraph);
  return words ? [radioOf(view, words)] : [];
}

/** The way to words: their radio button where their paragraph is looked at, or else the paragraph in the text. */
function wayTo(view: View, place: Place): readonly Control[] {
  const { selector, nth } = radioOf(view, place);
  return [
    { ...lookingAt(view, place, selector), ...(nth === undefined ? {} : { nth }) },
    { selector: `.text ${itemOf(view, place)} h4 button` },
    { selector: '.sides .to-text' },
  ];
}

/** A control that counts only while the paragraph of the words is looked at. */
function lookingAt(view: View, place: Place, selector: string): Control {
  return { selector: `.play:has(.text ${itemOf(view, place)}.looked) ${selector}` };
}

function itemOf({ draft }: View, { paragraph }: Place): string {
  return `li.paragraph:nth-child(${draft.paragraphs.findIndex((p) => p.paragraph === paragraph) + 1})`;
}

function radioOf(view: View, { paragraph, slot, option }: Place): Control {
  const options = placesIn(view, paragraph).find((place) => place.slot === slot)?.options ?? [];
  const nth = options.findIndex((placed) => placed.option === option);
  return { selector: `input[name="words-${paragraph}-${slot}"]`, ...(nth < 0 ? {} : { nth }) };
}

/** The mark that style sheets know. */
const MARK = 'data-guided';

/** The control that is there to be used; null where there is none. */
export function foundIn(page: ParentNode, controls: readonly Control[]): HTMLElement | null {
  for (const { selector, nth = 0, unless } of controls) {
    const found = page.querySelectorAll<HTMLElement>(selector)[nth];
    if (!found?.checkVisibility()) continue;
    if (unless !== undefined && found instanceof HTMLSelectElement && found.value === unless) continue;
    return found;
  }
  return null;
}

/** Marks one control and no other. The mark is an attribute that nothing else writes, and so it outlasts the drawing of the page. */
export function mark(page: ParentNode, control: HTMLElement | null): void {
  for (const marked of page.querySelectorAll(`[${MARK}]`))
    if (marked !== control) marked.removeAttribute(MARK);
  if (!control || control.hasAttribute(MARK)) return;
  control.setAttribute(MARK, '');
  // A part of the page that scrolls by itself shows it; the page itself stays where it was left.
  const part = control.closest('.panel, .text ol');
  if (part && part.scrollHeight > part.clientHeight + 1) control.scrollIntoView({ block: 'nearest' });
}
