/** The page: choose a case, then watch AI delegations negotiate it, step by step. */
import { useEffect, useState } from 'preact/hooks';
import type { Watching } from '../session/seat.ts';
import type { Words } from '../words/words.ts';
import { type Asked, addressOf, askedIn, type Choice } from './address.ts';
import { type Card, Choose } from './Choose.tsx';
import { Watch } from './Watch.tsx';

/** What the page needs from its surroundings. */
export interface AppProps {
  readonly words: Words;
  readonly cards: readonly Card[];
  /** Opens a meeting on the chosen case; rejects with a sentence for people when that fails. */
  readonly open: (choice: Choice) => Promise<Watching>;
}

/** What is on the page: the choice, with what went wrong if anything did; a meeting being opened; a meeting. */
type Showing =
  | { readonly kind: 'choice'; readonly problem: string | null }
  | { readonly kind: 'opening' }
  | { readonly kind: 'meeting'; readonly watching: Watching };

/** The whole page. The address says what is shown, so that going back, reloading and sending a link do what one expects. */
export function App({ words, cards, open }: AppProps) {
  const say = words.desk;
  const [asked, setAsked] = useState<Asked>(() => askedHere(cards));
  const [showing, setShowing] = useState<Showing>({ kind: 'choice', problem: null });
  const [moved, setMoved] = useState(false);

  useEffect(() => {
    const follow = () => {
      setMoved(true);
      setAsked(askedHere(cards));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [cards]);

  useEffect(() => {
    if (asked.kind !== 'meeting') {
      const problem = asked.kind === 'nothing' ? null : say('addressNotUnderstood', { part: asked.part });
      setShowing({ kind: 'choice', problem });
      return undefined;
    }
    let wanted = true;
    setShowing({ kind: 'opening' });
    open(asked.choice).then(
      (watching) => wanted && setShowing({ kind: 'meeting', watching }),
      (error: unknown) => {
        if (!wanted) return;
        // The address goes back to the choice without an event, which would take the sentence away again.
        history.replaceState(null, '', `${location.pathname}${location.search}`);
        setShowing({ kind: 'choice', problem: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [asked, open, say]);

  const title = showing.kind === 'meeting' ? showing.watching.view.matter.title : null;
  useEffect(() => {
    document.title = title === null ? say('title') : `${title} – ${say('title')}`;
  }, [title, say]);

  return (
    <div class={`page ${showing.kind}`}>
      <header class="masthead">
        <h1>{say('title')}</h1>
        <p>{say('subtitle')}</p>
      </header>
      <main>
        {showing.kind === 'meeting' ? (
          <Watch words={words} watching={showing.watching} leave={() => goTo('#')} />
        ) : (
          <Choose
            words={words}
            cards={cards}
            opening={showing.kind === 'opening'}
            problem={showing.kind === 'choice' ? showing.problem : null}
            arriving={moved}
            choose={(choice) => goTo(addressOf(choice))}
          />
        )}
      </main>
      <footer class="colophon">
        <p>{say('disclaimer')}</p>
      </footer>
    </div>
  );
}

function askedHere(cards: readonly Card[]): Asked {
  return askedIn(
    location.hash,
    cards.map(({ id }) => id),
  );
}

function goTo(hash: string): void {
  location.hash = hash;
}
