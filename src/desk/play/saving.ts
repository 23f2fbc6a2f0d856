/** Saves a game as it is played: after everything that happens, the lines that have come are stored. */
import { useEffect, useState } from 'preact/hooks';
import type { Played, Seat } from '../../session/seat.ts';
import type { SavedGame, SavedGames } from '../savedGames.ts';

/** What saving needs to know of the game. */
export interface Keeping {
  readonly id: string;
  readonly saves: SavedGames;
}

/** Why a game is not saved: another tab has it, or the browser stores nothing. */
export type Unsaved = { readonly why: 'elsewhere' } | { readonly why: 'failed'; readonly reason: string };

/** Writes lines to wherever they are kept, one write at a time. */
export interface Writing {
  /** Something has happened, so that there may be new lines: those that come while others are being stored are stored after them. */
  happened(): Promise<void>;
  /** Nothing is stored any more. */
  end(): void;
}

/**
 * @param lines all lines so far; one that is there never changes
 * @param store stores lines from a place on; where it rejects, they are tried again with the next that come
 * @param tell told after every try why it failed, or null
 */
export function newWriting(
  lines: () => readonly string[],
  store: (from: number, fresh: readonly string[]) => Promise<void>,
  tell: (failure: string | null) => void,
): Writing {
  let stored = 0;
  let writing = false;
  let wanted = false;
  let ended = false;
  return {
    async happened() {
      wanted = true;
      if (writing) return;
      writing = true;
      while (wanted && !ended) {
        wanted = false;
        // More lines may come while these are stored.
        const fresh = lines().slice(stored);
        try {
          await store(stored, fresh);
          stored += fresh.length;
          tell(null);
        } catch (error) {
          tell(error instanceof Error ? error.message : String(error));
        }
      }
      writing = false;
    },
    end() {
      ended = true;
    },
  };
}

/** Keeps a game in the browser. What is given back says why that fails, or null as long as it does not. */
export function useSaving({ seat, lines }: Played, { id, saves }: Keeping): Unsaved | null {
  const [problem, setProblem] = useState<Unsaved | null>(null);
  useEffect(() => {
    let ended = false;
    const writing = newWriting(
      lines,
      (from, fresh) => saves.append(asListed(id, seat), from, fresh),
      (reason) => setProblem(reason === null ? null : { why: 'failed', reason }),
    );
    const ending = new AbortController();
    alone(id, ending.signal).then((isAlone) => {
      if (ended) return;
      if (!isAlone) {
        setProblem({ why: 'elsewhere' });
        return;
      }
      const unsubscribe = seat.subscribe(() => void writing.happened());
      ending.signal.addEventListener('abort', unsubscribe);
      void writing.happened();
    });
    return () => {
      ended = true;
      writing.end();
      ending.abort();
    };
  }, [seat, lines, id, saves]);
  return problem;
}

/** How the game stands in a list of saved games. */
function asListed(id: string, { view, over, code }: Seat): SavedGame {
  return {
    id,
    title: view.matter.title,
    seat: view.matter.delegations.find((d) => d.code === code)?.name ?? code,
    phase: view.phase,
    clock: view.clock.now,
    over,
    savedAt: Date.now(),
  };
}

/** How long a tab that is being reloaded may take to let go of its game, in milliseconds. */
const LETTING_GO = 2000;

/** Whether this tab alone has the game, from now until `until` is aborted: two tabs would write over each other. */
function alone(id: string, until: AbortSignal): Promise<boolean> {
  // Only pages that come over a safe connection, or from this machine, are told of each other.
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    const signal = AbortSignal.any([until, AbortSignal.timeout(LETTING_GO)]);
    navigator.locks
      .request(`open-debate/${id}`, { signal }, () => {
        resolve(true);
        return new Promise<void>((release) => {
          if (until.aborted) release();
          until.addEventListener('abort', () => release());
        });
      })
      .catch(() => resolve(false));
  });
}

/** Offers a text to be downloaded as a file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
