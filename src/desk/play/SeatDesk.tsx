/**
 * The desk of a delegation: the text, the turn, the floor, and one panel at a time of what one does and reads. Whoever uses it says how
 * the meeting goes on, and what else stands there: in a game of one's own, and in a class.
 */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ParagraphId } from '../../council/matter.ts';
import type { Answer, Moment, Seat } from '../../session/seat.ts';
import type { Words } from '../../words/words.ts';
import { BriefSheet } from '../BriefSheet.tsx';
import { ChamberView } from '../ChamberView.tsx';
import { FloorPanel } from '../FloorPanel.tsx';
import { Advice, AskForAdvice } from '../learn/Advice.tsx';
import { OutcomePanel } from '../OutcomePanel.tsx';
import { RecordPanel } from '../RecordPanel.tsx';
import { Stages } from '../Stages.tsx';
import { obstaclesTo } from '../standing.ts';
import { TextPanel } from '../TextPanel.tsx';
import { isTold } from '../telling.ts';
import { useWide } from '../wide.ts';
import { Announcements } from './Announcements.tsx';
import { Business } from './Business.tsx';
import { keepDrafts, keptDrafts } from './drafts.ts';
import type { GoingOn } from './going.ts';
import { KeyList } from './KeyList.tsx';
import { reach, useKeptFocus, useKeys } from './keys.ts';
import { ParagraphDesk } from './ParagraphDesk.tsx';
import { Result } from './Result.tsx';
import { Turn } from './Turn.tsx';
import { type Drafts, problemIn, type Table } from './table.ts';
import './play.css';
import './playWide.css';

/** A panel that only some desks have. */
export interface FurtherPanel {
  /** What stands on its button, and names it. */
  readonly name: string;
  readonly content: ComponentChildren;
}

interface SeatDeskProps {
  readonly words: Words;
  readonly seat: Seat;
  readonly going: GoingOn;
  /** Under which what is being composed is kept. */
  readonly keptAs: string;
  /** Something to be said at the beginning, such as that the save file was torn. */
  readonly remark: string | null;
  /** Why nobody may act from here now, as a sentence; null where one may. */
  readonly barred?: string | null;
  /** Buttons and marks at the head, before the keys. */
  readonly head: ComponentChildren;
  /** What is wrong, each as a paragraph; it is announced. */
  readonly problems: ComponentChildren;
  /** What stands under the turn. */
  readonly underTurn: ComponentChildren;
  /** What is shown beside the text, or above the turn where there is no room beside it. */
  readonly guide?: (table: Table) => ComponentChildren;
  readonly further?: FurtherPanel;
}

/** The panels; the chamber and the text are two of them where the page is narrow, and always in sight where it is wide. */
const PANELS = ['chamber', 'text', 'paragraph', 'business', 'brief', 'record'] as const;
/** Advice is asked for from the turn, and so it has no button among the others. */
type Panel = (typeof PANELS)[number] | 'advice' | 'further';

/** Panels that only show; whoever looks at one is not taken away from it. */
const TO_WATCH: readonly Panel[] = ['chamber', 'text'];

/** Panels with nothing to do in them once the meeting is over. */
const WHILE_IT_LASTS: readonly Panel[] = ['paragraph', 'business'];
/** From this width on, in letters of the page, the text has its own place. The same width is in the style sheets. */
const WIDE = 64;

/** The panel in which a moment is answered. */
function panelFor(moment: Moment, isRead: boolean): Panel {
  if (moment === 'floor' && isRead) return 'paragraph';
  if (moment === 'reading') return 'paragraph';
  return moment === 'corridor' || moment === 'silence' ? 'paragraph' : 'business';
}

/** What is said at once to whoever does not see it: that one has the floor or is to vote, and that silence was broken. */
function calledIn(words: Words, { view, code, heard, waitsFor }: Seat): string {
  if (waitsFor === 'floor' || waitsFor === 'ballot')
    return `${words.name(view, code)}: ${words.desk(`turn.${waitsFor}`)}`;
  const latest = heard.findLast(isTold);
  const broken = heard.findLast((notice) => notice.kind === 'breakSilence');
  return broken && latest && broken.at >= latest.at - JUST_NOW ? words.notice(broken, view) : '';
}

/** So many seconds of game time ago still counts as just now. */
const JUST_NOW = 5;

/** The whole desk. */
export function SeatDesk({
  words,
  seat,
  going,
  keptAs,
  remark,
  barred = null,
  head,
  problems,
  underTurn,
  guide: guideFor,
  further,
}: SeatDeskProps) {
  const say = words.desk;
  const [panel, show] = useState<Panel>('brief');
  const [looked, look] = useState<ParagraphId | null>(null);
  const [drafts, setDrafts] = useState<Drafts>(() => keptDrafts(keptAs));
  const [problem, setProblem] = useState<string | null>(remark);
  const heading = useRef<HTMLHeadingElement>(null);
  // Where the meeting went back, what was heard begins anew with another seat object.
  const began = useRef({ seat, n: 0 });
  if (began.current.seat !== seat) began.current = { seat, n: began.current.n + 1 };
  const { view, heard, waitsFor, over } = seat;
  const wide = useWide(WIDE);
  // Where the page is wide, the chamber and the text have their own places.
  const beside = wide && TO_WATCH.includes(panel) ? (over ? 'record' : 'paragraph') : panel;
  const panels = PANELS.filter(
    (one) => !(wide && TO_WATCH.includes(one)) && !(over && WHILE_IT_LASTS.includes(one)),
  );
  const takenUp = view.sitting?.paragraph ?? null;
  const shown = looked ?? takenUp ?? view.matter.paragraphs[0]?.id ?? '';
  const latest = heard.findLast(isTold);
  const title = say('playAs', { who: words.name(view, seat.code), title: view.matter.title });

  useEffect(() => {
    heading.current?.focus();
  }, []);

  useEffect(() => keepDrafts(keptAs, drafts), [keptAs, drafts]);

  // What is under discussion is what is looked at, until one looks elsewhere.
  useEffect(() => look(null), [takenUp]);

  const isRead = takenUp !== null;
  useEffect(() => {
    if (waitsFor) show((now) => (TO_WATCH.includes(now) ? now : panelFor(waitsFor, isRead)));
  }, [waitsFor, isRead]);

  // The outcome takes the focus, and so it must be in sight by then.
  useLayoutEffect(() => {
    if (over) show('text');
  }, [over]);

  // What is shown anew is read from its beginning.
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (page.current) page.current.scrollTop = 0;
  }, [beside, shown]);

  const { submit } = going;
  // Pressed twice, a button does what it says once.
  const asking = useRef(false);
  const [busy, setBusy] = useState(false);
  const ask = useCallback(
    async (wanted: () => Promise<Answer | null>) => {
      if (asking.current) return false;
      asking.current = true;
      setBusy(true);
      const answer = await wanted().catch(() => null);
      asking.current = false;
      setBusy(false);
      setProblem(answer && problemIn(words, seat.view, answer));
      return answer?.kind === 'made';
    },
    [seat, words],
  );

  const table: Table = {
    words,
    view,
    code: seat.code,
    barred,
    drafts,
    draft: (change) => setDrafts((now) => ({ ...now, ...change })),
    make: (move) => ask(() => submit(move)),
    look: (paragraph) => {
      look(paragraph);
      show('paragraph');
    },
    showBusiness: () => show('business'),
  };
  const pressed = useKeptFocus();
  const [keysShown, showKeys] = useState(false);
  const go = (wanted: Panel, part = '.panel') => {
    show(wanted);
    reach(part);
  };
  const keys = useKeys({
    help() {
      showKeys(!keysShown);
      reach(keysShown ? '#turn-heading' : '#keys-heading');
    },
    turn: () => reach('#turn-heading'),
    pause: () => going.pause(!going.paused),
    floor: () => reach('#floor-heading'),
    between: () => (wide ? reach('.between') : go('text', '.between')),
    map: () => reach('.mapOpener'),
    search: () => go('record', '.searchWords'),
    next() {
      const contested = [...new Set(obstaclesTo(view).map((o) => o.paragraph))];
      const next = contested[contested.indexOf(shown) + 1] ?? contested[0];
      if (next === undefined || over) return;
      look(next);
      go('paragraph', '.paragraphDesk h3');
    },
    panel: (place) => panels[place] && go(panels[place]),
  });
  // Beside the text where there is room for it, and above the turn where there is not.
  const guide = guideFor?.(table);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it only notes what was pressed, with whatever.
    // biome-ignore lint/a11y/noStaticElementInteractions: the same.
    <div class={`play showing-${beside} ${over ? 'over' : ''}`} onClick={pressed}>
      <header class="where">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p>{view.matter.agendaItem}</p>
        <div class="row leave">
          {head}
          <button
            type="button"
            class="keysButton"
            aria-expanded={keysShown}
            onClick={() => {
              showKeys(!keysShown);
              if (!keysShown) reach('#keys-heading');
            }}
          >
            {words.drafting('keys')}
          </button>
        </div>
        {keysShown && (
          <KeyList
            words={words}
            {...keys}
            panels={panels.length}
            close={() => {
              showKeys(false);
              reach('.keysButton');
            }}
          />
        )}
      </header>
      <Stages words={words} phase={view.phase} />
      <Announcements key={began.current.n} words={words} view={view} code={seat.code} heard={heard} />
      <div class="problems" role="alert">
        {problem !== null && <p class="problem">{problem}</p>}
        {problems}
      </div>
      <ChamberView words={words} view={view} heard={heard} />
      <div class="doing">
        {!wide && guide}
        {!over && (
          <div class="turnAndAdvice">
            <Turn
              table={table}
              seat={seat}
              going={going}
              busy={busy}
              assist={(what) => void ask(() => seat.assist(what))}
            />
            <AskForAdvice
              words={words}
              view={view}
              ask={(part) => {
                show('advice');
                reach(part);
              }}
            />
          </div>
        )}
        {underTurn}
        <p class="latest">{latest && words.notice(latest, view)}</p>
        <p class="unseen called" role="alert">
          {calledIn(words, seat)}
        </p>
        <fieldset class="sides" aria-label={say('panels')}>
          {panels.map((one) => (
            <button
              key={one}
              type="button"
              class={`to-${one}`}
              aria-pressed={one === beside}
              onClick={() => show(one)}
            >
              {say(`panel.${one}`)}
            </button>
          ))}
          {further && (
            <button
              type="button"
              class="to-further"
              aria-pressed={beside === 'further'}
              onClick={() => show('further')}
            >
              {further.name}
            </button>
          )}
        </fieldset>
        <section ref={page} class="panel" aria-label={nameOf(words, beside, further)} tabIndex={-1}>
          {beside === 'advice' && <Advice words={words} seat={seat} />}
          {beside === 'paragraph' && <ParagraphDesk key={shown} table={table} id={shown} />}
          {beside === 'business' && <Business table={table} />}
          {beside === 'brief' && view.brief && <BriefSheet words={words} record={view} brief={view.brief} />}
          {beside === 'record' && (
            <RecordPanel words={words} view={view} heard={heard} assisted={seat.assisted} />
          )}
          {beside === 'further' && further?.content}
        </section>
      </div>
      <div class="reading">
        <FloorPanel words={words} view={view} />
        <div class="sheet">
          {wide && guide}
          {over && view.outcome ? (
            <div class="ending">
              <OutcomePanel words={words} view={view} outcome={view.outcome} />
              {seat.briefs && (
                <Result
                  words={words}
                  view={view}
                  code={seat.code}
                  briefs={seat.briefs}
                  outcome={view.outcome}
                />
              )}
            </div>
          ) : (
            <TextPanel
              words={words}
              view={view}
              look={table.look}
              looked={shown}
              prepares={seat.code === view.matter.penholder}
            />
          )}
        </div>
      </div>
    </div>
  );
}

function nameOf(words: Words, panel: Panel, further: FurtherPanel | undefined): string {
  if (panel === 'advice') return words.hints('heading');
  return panel === 'further' ? (further?.name ?? '') : words.desk(`panel.${panel}`);
}
