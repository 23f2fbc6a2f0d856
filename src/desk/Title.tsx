/** The title: a new game, the saved ones, watching, and opening a save file. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TitleWords } from '../words/title.ts';
import { addressOfGame } from './address.ts';
import { Horseshoe } from './Horseshoe.tsx';
import type { SavedGame, SavedGames } from './savedGames.ts';

interface TitleProps {
  readonly words: TitleWords;
  readonly saves: SavedGames;
  readonly problem: string | null;
  /** Whether one comes here from elsewhere in the page, so that the focus has to be brought along. */
  readonly arriving: boolean;
  readonly openFile: (file: File) => void;
  readonly download: (game: SavedGame) => void;
}

/** The first screen. */
export function Title({ words, saves, problem, arriving, openFile, download }: TitleProps) {
  const say = words.desk;
  const [games, setGames] = useState<readonly SavedGame[]>([]);
  const [forbidden, setForbidden] = useState<string | null>(null);
  const lead = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (arriving) lead.current?.focus();
  }, [arriving]);

  const list = useCallback(
    () =>
      saves.list().then(setGames, (error: unknown) => {
        setForbidden(error instanceof Error ? error.message : String(error));
      }),
    [saves],
  );
  useEffect(() => {
    void list();
  }, [list]);

  const [last] = games.filter((game) => !game.over);
  return (
    <div class="title">
      <div class="hero">
        <p class="lead" ref={lead} tabIndex={-1}>
          {say('titleLead')}
        </p>
        <Horseshoe />
      </div>
      <p class="problem" role="alert">
        {problem}
      </p>
      <ul class="ways">
        {last && (
          <li>
            <a class="way main" href={addressOfGame(last.id)}>
              <strong>{say('continueGame')}</strong>
              <span>{say('savedGame', { seat: last.seat, title: last.title })}</span>
            </a>
          </li>
        )}
        <li>
          <a class={`way ${last ? '' : 'main'}`} href="#new">
            <strong>{say('newGame')}</strong>
            <span>{say('newGameNote')}</span>
          </a>
        </li>
        <li>
          <a class="way" href="#watch">
            <strong>{say('watchGame')}</strong>
            <span>{say('watchGameNote')}</span>
          </a>
        </li>
        <li>
          <label class="way">
            <strong>{say('openFile')}</strong>
            <span>{say('openFileNote')}</span>
            <input
              type="file"
              accept=".jsonl,.json,.txt"
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file) openFile(file);
                // The same file can be chosen again.
                currentTarget.value = '';
              }}
            />
          </label>
        </li>
      </ul>
      {forbidden !== null && <p class="note">{say('savesForbidden', { reason: forbidden })}</p>}
      {games.length > 0 && (
        <section class="saved" aria-labelledby="saved-heading">
          <h2 id="saved-heading">{say('savedGames')}</h2>
          <ul>
            {games.map((game) => (
              <SavedRow
                key={game.id}
                words={words}
                game={game}
                download={() => download(game)}
                remove={() => saves.remove(game.id).then(list, list)}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface RowProps {
  readonly words: TitleWords;
  readonly game: SavedGame;
  readonly download: () => void;
  readonly remove: () => void;
}

function SavedRow({ words, game, download, remove }: RowProps) {
  const say = words.desk;
  const [sure, ask] = useState(false);
  const name = say('savedGame', { seat: game.seat, title: game.title });
  const [day, time] = whenOf(game.savedAt);
  const when = { day: words.date(day), time };
  return (
    <li>
      <a href={addressOfGame(game.id)} aria-label={say('goOnWith', { game: name })}>
        {name}
      </a>
      <span class="note">
        {game.over
          ? say('savedOver', when)
          : say('savedAt', { phase: words.phase(game.phase), clock: words.clock(game.clock), ...when })}
      </span>
      <span class="row">
        <button type="button" class="small" aria-label={say('downloadOf', { game: name })} onClick={download}>
          {say('download')}
        </button>
        {sure ? (
          <>
            <button type="button" class="small" onClick={remove}>
              {say('removeSure')}
            </button>
            <button type="button" class="small" onClick={() => ask(false)}>
              {say('keepIt')}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="small"
            aria-label={say('removeOf', { game: name })}
            onClick={() => ask(true)}
          >
            {say('remove')}
          </button>
        )}
      </span>
    </li>
  );
}

/** The day (ISO 8601) and the time of an instant, by the clock of this machine. */
function whenOf(instant: number): readonly [day: string, time: string] {
  const date = new Date(instant);
  const two = (n: number) => String(n).padStart(2, '0');
  return [
    `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    `${two(date.getHours())}:${two(date.getMinutes())}`,
  ];
}
