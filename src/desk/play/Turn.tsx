/** The turn: what the meeting waits for, the moves that answer it, and how far one lets the meeting go on. */
import { useEffect, useRef } from 'preact/hooks';
import type { Move } from '../../council/moves/index.ts';
import { offersTo } from '../../council/offers.ts';
import type { View } from '../../council/view.ts';
import { BALLOTS } from '../../council/vocabulary.ts';
import type { Assistance, Moment, Seat } from '../../session/seat.ts';
import type { Words } from '../../words/words.ts';
import { type GoingOn, TEMPOS, type Tempo } from './going.ts';
import { MoveButton } from './MoveButton.tsx';
import { movesNow, refusalOf } from './moves.ts';
import { BARRED, type Drafts, type Table } from './table.ts';

interface TurnProps {
  readonly table: Table;
  readonly seat: Seat;
  readonly going: GoingOn;
  /** Whether a move is on its way; until it is answered, no other is made. */
  readonly busy: boolean;
  /** Has the assistant of whoever holds the chair act. */
  readonly assist: (what: Assistance) => void;
}

/** The line that is always in sight. */
export function Turn({ table, seat, going, busy, assist }: TurnProps) {
  const { words, view, code, barred = null } = table;
  const say = words.desk;
  const moment = seat.waitsFor;
  const heading = useRef<HTMLHeadingElement>(null);

  const pressed = useRef(false);

  // The button that was pressed may be gone, and the focus with it.
  useEffect(() => {
    if (!pressed.current || document.activeElement !== document.body) return;
    pressed.current = false;
    heading.current?.focus({ preventScroll: true });
  });

  const isListed = view.floor.queue.length > 1 && view.floor.speaker === null;
  const sentence = say(
    seat.over ? 'turn.over' : moment ? `turn.${moment}` : going.paused ? 'turn.paused' : 'turn.none',
  );
  // What everybody else would do comes first, and what goes against it after it.
  const isAgainst = moment === 'question' || moment === 'ruling' || moment === 'silence';
  const answers = answersTo(table, moment).map((move, place) => (
    <MoveButton
      key={JSON.stringify(move)}
      table={table}
      move={move}
      main={place === 0 && (moment === 'reading' || moment === 'chair')}
    />
  ));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it only notes that one of its buttons was pressed, with whatever.
    <section
      class={`turn ${moment ? 'waits' : ''}`}
      data-moment={moment ?? 'none'}
      aria-busy={busy}
      aria-labelledby="turn-heading"
      onClick={() => {
        pressed.current = true;
      }}
    >
      <h3 id="turn-heading" tabIndex={-1} ref={heading}>
        {sentence}
      </h3>
      {!seat.over && barred !== null && (
        <p class="note" id={BARRED}>
          {barred}
        </p>
      )}
      {!seat.over && barred === null && (
        <>
          <div class="row">
            {!isAgainst && answers}
            {moment === 'chair' && (
              <button type="button" onClick={() => assist('once')}>
                {say('assistOnce')}
              </button>
            )}
            {moment === 'chair' && isListed && (
              <button type="button" onClick={() => assist('list')}>
                {say('assistList')}
              </button>
            )}
            {moment && <GoOn table={table} seat={seat} moment={moment} />}
            {isAgainst && answers}
          </div>
          {moment !== 'offer' && offersTo(view, code).length > 0 && (
            <p class="row">
              <span>{say('turn.offer')}</span>
              <button type="button" class="small" onClick={table.showBusiness}>
                {say('seeBusiness')}
              </button>
            </p>
          )}
          {moment === 'chair' && <p class="note">{say('assistNote')}</p>}
        </>
      )}
    </section>
  );
}

/** The moves that a moment calls for first. */
function answersTo({ view, code, drafts }: Table, moment: Moment | null): readonly Move[] {
  if (moment === 'ballot') return BALLOTS.map((ballot) => ({ kind: 'castVote', ballot }));
  const now = movesNow(view, code).filter((move) => refusalOf(view, code, move) === null);
  const wanted = (...kinds: readonly Move['kind'][]) => now.filter((m) => kinds.includes(m.kind));
  switch (moment) {
    case 'floor':
      return wanted('yieldTheFloor');
    case 'ruling':
      return wanted('challengeRuling');
    case 'question':
      return wanted('objectToProposal').slice(0, 1);
    case 'silence':
      return wanted('askForExtension');
    case 'chair':
      return [...prepared(view, drafts), ...now.filter((m) => !LESSER.includes(m.kind))].slice(0, 3);
    default:
      return wanted('askForTheFloor');
  }
}

/** The draft that the penholder has prepared, ready to be sent. */
function prepared({ phase }: View, { changes }: Drafts): readonly Move[] {
  const [first, ...rest] = changes;
  if (phase === 'tabling') return [{ kind: 'tableDraft', changes: [...changes] }];
  return phase === 'corridor' && first ? [{ kind: 'circulateRevision', changes: [first, ...rest] }] : [];
}

/** Moves of the chair that are not what comes next. */
const LESSER: readonly Move['kind'][] = [
  'handOverChair',
  'withdrawText',
  'askForTheFloor',
  'objectToProposal',
  'submitDraftResolution',
];

interface GoOnProps {
  readonly table: Table;
  readonly seat: Seat;
  readonly moment: Moment;
}

/** Moments after which one may wait longer than for the next. */
const MAY_WAIT: readonly Moment[] = [
  'reading',
  'corridor',
  'silence',
  'question',
  'offer',
  'debate',
  'settlement',
];

function GoOn({ table, seat, moment }: GoOnProps) {
  const say = table.words.desk;
  return (
    <>
      <button type="button" class="goOn" onClick={() => seat.goOn('next')}>
        {say(`goOn.${moment}`)}
      </button>
      {MAY_WAIT.includes(moment) && (
        <>
          <button type="button" class="goOn" onClick={() => seat.goOn('phase')}>
            {say(moment === 'silence' ? 'goOn.phase.silence' : 'goOn.phase')}
          </button>
          {moment !== 'silence' && (
            <button type="button" class="goOn" onClick={() => seat.goOn('called')}>
              {say('goOn.called')}
            </button>
          )}
        </>
      )}
    </>
  );
}

interface PaceProps {
  readonly words: Words;
  readonly going: GoingOn;
  /** Whether the meeting waits for the player, so that there is nothing to pause. */
  readonly waits: boolean;
}

/** How fast the others go on, and pausing them. */
export function Pace({ words, going, waits }: PaceProps) {
  const say = words.desk;
  const { paused, pause, tempo, setTempo } = going;
  return (
    <div class="row pace">
      {!waits && (
        <button type="button" onClick={() => pause(!paused)}>
          {say(paused ? 'goOnMeeting' : 'pauseMeeting')}
        </button>
      )}
      <label>
        <span>{say('tempo')}</span>{' '}
        <select value={tempo} onChange={(event) => setTempo(event.currentTarget.value as Tempo)}>
          {(Object.keys(TEMPOS) as Tempo[]).map((one) => (
            <option key={one} value={one}>
              {say(`tempo.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
