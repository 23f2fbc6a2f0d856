/** The title: a new game, the saved ones, learning, watching, classes where there are any, opening a save file, and the settings. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TitleWords } from '../words/title.ts';
import { addressOfGame, addressOfPage } from './address.ts';
import type { SavedGame, SavedGames } from './savedGames.ts';

interface TitleProps {
  readonly words: TitleWords;
  readonly saves: SavedGames;
  readonly problem: string | null;
  /** Where the file that the problem is about can be looked back on; null where it cannot. */
  readonly lookBackAt: string | null;
  /** Whether one comes here from elsewhere in the page, so that the focus has to be brought along. */
  readonly arriving: boolean;
  readonly openFile: (file: File) => void;
  readonly download: (game: SavedGame) => void;
}

/** The first screen. */
export function Title({ words, saves, problem, lookBackAt, arriving, openFile, download }: TitleProps) {
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

  const [classes, offer] = useState(false);
  useEffect(() => {
    let current = true;
    void classesAreOffered().then((offered) => current && offer(offered));
    return () => {
      current = false;
    };
  }, []);

  const [last] = games.filter((game) => !game.over);
  return (
    <div class="titleScreen">
      <div class="hero">
        <div class="hall" aria-hidden="true" />
        <p class="lead" ref={lead} tabIndex={-1}>
          {say('titleLead')}
        </p>
      </div>
      <p class="problem" role="alert">
        {problem}
        {lookBackAt !== null && (
          <>
            {' '}
            <a href={lookBackAt}>{say('lookBackOnFile')}</a>
          </>
        )}
      </p>
      <nav aria-label={say('ways')}>
        <ul class="ways">
          {last && (
            <Way
              main
              to={addressOfGame(last.id)}
              name={say('continueGame')}
              note={say('savedGame', { seat: last.seat, title: last.title })}
            />
          )}
          <Way main={!last} to="#new" name={say('newGame')} note={say('newGameNote')} />
          <Way to="#guided" name={say('guidedGame')} note={say('guidedGameNote')} />
          {classes && <Way to="#join" name={say('joinClass')} note={say('joinClassNote')} />}
          {classes && <Way to="#host" name={say('hostClass')} note={say('hostClassNote')} />}
        </ul>
        <ul class="ways further" aria-label={say('moreWays')}>
          <Way to="#learn" name={say('learnRules')} note={say('learnRulesNote')} />
          <Way to="#watch" name={say('watchGame')} note={say('watchGameNote')} />
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
          <Way to="#settings" name={say('settingsLink')} note={say('settingsLinkNote')} />
        </ul>
      </nav>
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

interface WayProps {
  /** Whether it is the first that one would take. */
  readonly main?: boolean;
  readonly to: string;
  readonly name: string;
  readonly note: string;
}

function Way({ main = false, to, name, note }: WayProps) {
  return (
    <li>
      <a class={main ? 'way main' : 'way'} href={to}>
        <strong>{name}</strong>
        <span>{note}</span>
      </a>
    </li>
  );
}

/** Whether whoever serves the page holds classes too; not so without a network, or where the page lies on a server of files. */
async function classesAreOffered(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    const answer = await fetch('api/class', { cache: 'no-store' });
    // An answer that nobody reads to its end keeps its connection.
    await answer.text();
    return answer.status === OFFERED;
  } catch {
    return false;
  }
}

/** The answer of a server that holds classes; one that holds none says 204. */
const OFFERED = 200;

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
        {game.over && (
          <a href={addressOfPage('debrief', game.id)} aria-label={say('lookBackOn', { game: name })}>
            {say('lookBack')}
          </a>
        )}
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
