/** A game that one person plays: the desk of its delegation, with the pace of the others, its saving, and its clock where one is wanted. */
import { useState } from 'preact/hooks';
import type { Played } from '../../session/seat.ts';
import type { Words } from '../../words/words.ts';
import { addressOfPage } from '../address.ts';
import { Guide } from '../learn/Guide.tsx';
import { isGuided } from '../learn/guidedGame.ts';
import { useGoing } from './going.ts';
import { SeatDesk } from './SeatDesk.tsx';
import { download, type Keeping, useSaving } from './saving.ts';
import { Pace } from './Turn.tsx';
import { TurnClock } from './TurnClock.tsx';

interface PlayProps {
  readonly words: Words;
  readonly played: Played;
  readonly keeping: Keeping;
  /** Something to be said at the beginning, such as that the save file was torn. */
  readonly remark: string | null;
  readonly leave: () => void;
}

/** The whole game. */
export function Play({ words, played, keeping, remark, leave }: PlayProps) {
  const say = words.desk;
  const { seat } = played;
  const going = useGoing(played);
  const unsaved = useSaving(played, keeping);
  const [notSaved, setNotSaved] = useState<string | null>(null);
  const save = () =>
    played.file().then(
      (text) => download(`open-debate-${seat.view.matter.id}-${seat.code}.jsonl`, text),
      (error: unknown) => setNotSaved(say('notDownloaded', { reason: String(error) })),
    );
  return (
    <SeatDesk
      words={words}
      seat={seat}
      going={going}
      keptAs={keeping.id}
      remark={remark}
      head={
        <>
          {!seat.over && <Pace words={words} going={going} waits={seat.waitsFor !== null} />}
          {seat.over && (
            <a class="lookBack" href={addressOfPage('debrief', keeping.id)}>
              {words.afterwards('lookBack')}
            </a>
          )}
          <button type="button" onClick={save}>
            {say('download')}
          </button>
          <button type="button" onClick={leave}>
            {say('home')}
          </button>
        </>
      }
      problems={
        <>
          {going.failure !== null && <p class="problem">{say('cannotGoOn', { reason: going.failure })}</p>}
          {played.restored > 0 && <p class="problem">{say('houseRestored')}</p>}
          {notSaved !== null && <p class="problem">{notSaved}</p>}
          {unsaved !== null && (
            <p class="problem">
              {unsaved.why === 'elsewhere'
                ? say('gameElsewhere')
                : say('saveProblem', { reason: unsaved.reason })}
            </p>
          )}
        </>
      }
      underTurn={
        !seat.over && <TurnClock words={words} game={keeping.id} seat={seat} submit={going.submit} />
      }
      {...(isGuided(keeping.id) && { guide: (table) => <Guide table={table} seat={seat} /> })}
    />
  );
}
