/** The debrief of a game that this browser keeps, or of a record from a file: opened, or told why it cannot be. */
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../words/words.ts';
import type { OtherPage } from '../App.tsx';
import { DebriefScreen } from './DebriefScreen.tsx';
import type { DebriefDesk } from './lookingBack.ts';

/** What the page needs from its surroundings. */
export interface DebriefSources {
  readonly words: Words;
  /** The lines of a game by its name; null where this browser keeps none. Rejects when nothing can be read. */
  read(game: string): Promise<string | null>;
  /** Opens the record of a game; the line at which it cannot be read otherwise, from 1. Rejects when the program fails. */
  open(text: string, game: string): Promise<DebriefDesk | { readonly line: number }>;
  leave(): void;
}

type Showing =
  | { readonly kind: 'opening' }
  | { readonly kind: 'problem'; readonly problem: string }
  | { readonly kind: 'open'; readonly desk: DebriefDesk };

/** The page; what it is about is the name of the game. */
export function debriefPage({ words, read, open, leave }: DebriefSources): OtherPage {
  return function DebriefPage({ about }) {
    const say = words.afterwards;
    const [showing, set] = useState<Showing>({ kind: 'opening' });
    useEffect(() => {
      let current = true;
      const show = (next: Showing) => {
        if (current) set(next);
        else if (next.kind === 'open') next.desk.again?.close();
      };
      const look = async (): Promise<Showing> => {
        const text = about === null ? null : await read(about);
        if (about === null || text === null) return { kind: 'problem', problem: words.desk('gameGone') };
        const desk = await open(text, about);
        return 'line' in desk
          ? { kind: 'problem', problem: say('cannotBeRead', { line: desk.line }) }
          : { kind: 'open', desk };
      };
      look().then(show, (error: unknown) =>
        show({ kind: 'problem', problem: error instanceof Error ? error.message : String(error) }),
      );
      return () => {
        current = false;
      };
    }, [about, say]);
    if (showing.kind === 'open') {
      const [own] = showing.desk.debrief.about.persons;
      return (
        <DebriefScreen words={words} desk={showing.desk} own={own ?? null} game={about ?? ''} leave={leave} />
      );
    }
    return showing.kind === 'problem' ? (
      <div class="debrief">
        <p class="problem" role="alert">
          {showing.problem}
        </p>
        <button type="button" onClick={leave}>
          {say('leave')}
        </button>
      </div>
    ) : (
      <p class="note" role="status">
        {say('opening')}
      </p>
    );
  };
}
