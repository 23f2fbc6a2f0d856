/** A game from a delegation's seat: the text, the turn, the floor, and one panel at a time of what one does and reads. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ParagraphId } from '../../council/matter.ts';
import type { Move } from '../../council/moves/index.ts';
import type { Moment, Played, Seat } from '../../session/seat.ts';
import type { Words } from '../../words/words.ts';
import { BriefSheet } from '../BriefSheet.tsx';
import { FloorPanel } from '../FloorPanel.tsx';
import { OutcomePanel } from '../OutcomePanel.tsx';
import { RecordPanel } from '../RecordPanel.tsx';
import { Stages } from '../Stages.tsx';
import { TextPanel } from '../TextPanel.tsx';
import { isTold } from '../telling.ts';
import { Business } from './Business.tsx';
import { keepDrafts, keptDrafts } from './drafts.ts';
import { useGoing } from './going.ts';
import { ParagraphDesk } from './ParagraphDesk.tsx';
import { Result } from './Result.tsx';
import { download, type Keeping, useSaving } from './saving.ts';
import { Pace, Turn } from './Turn.tsx';
import { type Drafts, problemIn, type Table } from './table.ts';
import './play.css';

interface PlayProps {
  readonly words: Words;
  readonly played: Played;
  readonly keeping: Keeping;
  /** Something to be said at the beginning, such as that the save file was torn. */
  readonly remark: string | null;
  readonly leave: () => void;
}

/** The panels; the text is one of them where the page is narrow, and always in sight where it is wide. */
const PANELS = ['text', 'paragraph', 'business', 'brief', 'record'] as const;
type Panel = (typeof PANELS)[number];

/** Panels with nothing to do in them once the meeting is over. */
const WHILE_IT_LASTS: readonly Panel[] = ['paragraph', 'business'];
/** From this width on, in letters of the page, the text has its own place. The same width is in the style sheets. */
const WIDE = 64;

function isWide(): boolean {
  const { documentElement } = document;
  return documentElement.clientWidth >= WIDE * Number.parseFloat(getComputedStyle(documentElement).fontSize);
}

/** Whether the page is wide for the size of its letters. */
function useWide(): boolean {
  const [wide, set] = useState(isWide);
  useEffect(() => {
    // Larger letters make the page longer, and so it is told of them too.
    const observer = new ResizeObserver(() => set(isWide()));
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return wide;
}

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

/** The whole game. */
export function Play({ words, played, keeping, remark, leave }: PlayProps) {
  const say = words.desk;
  const { seat } = played;
  const going = useGoing(played);
  const unsaved = useSaving(played, keeping);
  const [panel, show] = useState<Panel>('brief');
  const [looked, look] = useState<ParagraphId | null>(null);
  const [drafts, setDrafts] = useState<Drafts>(() => keptDrafts(keeping.id));
  const [problem, setProblem] = useState<string | null>(remark);
  const heading = useRef<HTMLHeadingElement>(null);
  const { view, heard, waitsFor, over } = seat;
  const wide = useWide();
  // Where the page is wide, the text has its own place.
  const beside = wide && panel === 'text' ? (over ? 'record' : 'paragraph') : panel;
  const panels = PANELS.filter((one) => !(wide && one === 'text') && !(over && WHILE_IT_LASTS.includes(one)));
  const takenUp = view.sitting?.paragraph ?? null;
  const shown = looked ?? takenUp ?? view.matter.paragraphs[0]?.id ?? '';
  const latest = heard.findLast(isTold);
  const title = say('playAs', { who: words.name(view, seat.code), title: view.matter.title });

  useEffect(() => {
    heading.current?.focus();
  }, []);

  useEffect(() => keepDrafts(keeping.id, drafts), [keeping.id, drafts]);

  // What is under discussion is what is looked at, until one looks elsewhere.
  useEffect(() => look(null), [takenUp]);

  const isRead = takenUp !== null;
  useEffect(() => {
    if (waitsFor) show((now) => (now === 'text' ? now : panelFor(waitsFor, isRead)));
  }, [waitsFor, isRead]);

  // The outcome takes the focus, and so it must be in sight by then.
  useLayoutEffect(() => {
    if (over) show('text');
  }, [over]);

  const { submit } = going;
  const make = useCallback(
    async (move: Move) => {
      const answer = await submit(move);
      setProblem(answer && problemIn(words, seat.view, answer));
      return answer?.kind === 'made';
    },
    [submit, seat, words],
  );

  const table: Table = {
    words,
    view,
    code: seat.code,
    drafts,
    draft: (change) => setDrafts((now) => ({ ...now, ...change })),
    make,
    look: (paragraph) => {
      look(paragraph);
      show('paragraph');
    },
    showBusiness: () => show('business'),
  };
  const save = () => download(`open-debate-${view.matter.id}-${seat.code}.jsonl`, played.file());
  return (
    <div class={`play showing-${beside} ${over ? 'over' : ''}`}>
      <header class="where">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p>{view.matter.agendaItem}</p>
        <div class="row leave">
          {!over && <Pace words={words} going={going} waits={waitsFor !== null} />}
          <button type="button" onClick={save}>
            {say('download')}
          </button>
          <button type="button" onClick={leave}>
            {say('home')}
          </button>
        </div>
      </header>
      <Stages words={words} phase={view.phase} />
      <div class="problems" role="alert">
        {going.failure !== null && <p class="problem">{say('cannotGoOn', { reason: going.failure })}</p>}
        {problem !== null && <p class="problem">{problem}</p>}
        {unsaved !== null && (
          <p class="problem">
            {unsaved.why === 'elsewhere'
              ? say('gameElsewhere')
              : say('saveProblem', { reason: unsaved.reason })}
          </p>
        )}
      </div>
      <div class="doing">
        {!over && <Turn table={table} seat={seat} going={going} />}
        <p class="latest" role="status" aria-live={going.tempo === 'instant' && !waitsFor ? 'off' : 'polite'}>
          {latest && words.notice(latest, view)}
        </p>
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
        </fieldset>
        <section class="panel" aria-label={say(`panel.${beside}`)}>
          {beside === 'paragraph' && <ParagraphDesk key={shown} table={table} id={shown} />}
          {beside === 'business' && <Business table={table} />}
          {beside === 'brief' && view.brief && <BriefSheet words={words} record={view} brief={view.brief} />}
          {beside === 'record' && (
            <RecordPanel words={words} view={view} heard={heard} assisted={seat.assisted} />
          )}
        </section>
      </div>
      <div class="reading">
        <FloorPanel words={words} view={view} />
        <div class="sheet">
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
