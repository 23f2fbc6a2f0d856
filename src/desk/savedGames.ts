/**
 * Games that this browser keeps: what a list shows of each, and the lines of its save file, stored one by one as they come, so that a
 * tab that is closed or a machine that stops loses nothing.
 */
import type { Phase } from '../council/vocabulary.ts';

/** What a list of saved games shows. */
export interface SavedGame {
  readonly id: string;
  readonly title: string;
  /** The name of the delegation that is played. */
  readonly seat: string;
  readonly phase: Phase;
  /** Game time, in seconds. */
  readonly clock: number;
  readonly over: boolean;
  /** When it was saved, in milliseconds since 1970. */
  readonly savedAt: number;
}

/** Where games are kept. Every method rejects when the browser does not let the page store anything. */
export interface SavedGames {
  /** The games, the latest first. */
  list(): Promise<readonly SavedGame[]>;
  /** The save file of a game; null where there is none. */
  read(id: string): Promise<string | null>;
  /** Stores lines from a place on, and what the list shows. From the first place on, they replace whatever was there. */
  append(game: SavedGame, from: number, lines: readonly string[]): Promise<void>;
  remove(id: string): Promise<void>;
}

const GAMES = 'games';
const LINES = 'lines';

/** The games in this browser's own database. */
export function savedGamesIn(name = 'open-debate'): SavedGames {
  let opened: Promise<IDBDatabase> | null = null;
  const database = (): Promise<IDBDatabase> => {
    opened ??= openDatabase(name);
    // Whoever was refused once may ask again.
    opened.then(
      (found) => {
        // The browser may take it away again, to make room.
        found.onclose = () => {
          opened = null;
        };
      },
      () => {
        opened = null;
      },
    );
    return opened;
  };
  const within = async (
    mode: IDBTransactionMode,
    work: (games: IDBObjectStore, lines: IDBObjectStore) => void,
  ): Promise<void> => {
    const transaction = (await database()).transaction([GAMES, LINES], mode);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('nothing could be stored'));
      transaction.onerror = () => reject(transaction.error);
      try {
        work(transaction.objectStore(GAMES), transaction.objectStore(LINES));
      } catch (error) {
        // All of it or nothing: a list that is ahead of its lines would promise what is not there.
        reject(error);
        transaction.abort();
      }
    });
  };
  return {
    async list() {
      let found: readonly SavedGame[] = [];
      await within('readonly', (games) => {
        const request: IDBRequest<SavedGame[]> = games.getAll();
        request.onsuccess = () => {
          found = request.result;
        };
      });
      return [...found].sort((a, b) => b.savedAt - a.savedAt);
    },
    async read(id) {
      let found: readonly string[] = [];
      await within('readonly', (_, lines) => {
        const request: IDBRequest<string[]> = lines.getAll(linesOf(id));
        request.onsuccess = () => {
          found = request.result;
        };
      });
      return found.length === 0 ? null : `${found.join('\n')}\n`;
    },
    append: (game, from, added) =>
      within('readwrite', (games, lines) => {
        games.put(game);
        if (from === 0) lines.delete(linesOf(game.id));
        for (const [i, line] of added.entries()) lines.put(line, [game.id, from + i]);
      }),
    remove: (id) =>
      within('readwrite', (games, lines) => {
        games.delete(id);
        lines.delete(linesOf(id));
      }),
  };
}

function linesOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}

function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Where storing is forbidden, some browsers throw here, and some have no `indexedDB` at all.
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(GAMES, { keyPath: 'id' });
      request.result.createObjectStore(LINES);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('another tab of this page is in the way'));
  });
}
