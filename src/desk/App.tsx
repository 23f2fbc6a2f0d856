/** The page: the title, and from there a game that is played, or a meeting of AI delegations that is watched. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { View } from '../council/view.ts';
import type { OpenedFile, Played, Watched } from '../session/seat.ts';
import type { TitleWords } from '../words/title.ts';
import type { Words } from '../words/words.ts';
import {
  type Asked,
  addressOf,
  addressOfGame,
  addressOfPage,
  addressOfSeats,
  askedIn,
  type Choice,
  type PageName,
  TITLE_ADDRESS,
} from './address.ts';
import { type Card, Choose } from './Choose.tsx';
import { useGettingReady } from './gettingReady.ts';
import { guidedId } from './learn/guidedGame.ts';
import type { Play } from './play/Play.tsx';
import { keepTurnClock, turnClockChosen } from './play/turnClock.ts';
import type { RoleSheet, Seats } from './Seats.tsx';
import type { SavedGame, SavedGames } from './savedGames.ts';
import { Title } from './Title.tsx';
import type { Watch } from './Watch.tsx';

/** A case whose seats can be looked at and taken. */
export interface OpenCase {
  /** The meeting as it will open, for the gallery (null) or for one delegation; null when there is no such delegation. */
  look(code: string | null): Promise<View | null>;
  /** Opens the meeting with a person in the seat. */
  take(code: string): Promise<Played>;
}

/** The screens on which a meeting is seen, which are not needed for the first. */
export interface Screens {
  readonly Play: typeof Play;
  readonly RoleSheet: typeof RoleSheet;
  readonly Seats: typeof Seats;
  readonly Watch: typeof Watch;
  readonly words: Words;
  /** Draws the chamber of a view before it is wanted, and gives it back where it was not. */
  readonly drawAhead: (view: View) => void;
  readonly forgetAhead: () => void;
}

/** Another page of the house, such as the settings. It puts the focus on its heading where one arrives from elsewhere. */
export type OtherPage = ComponentType<{
  /** What its address says after the name; null where it says no more. */
  readonly about: string | null;
  readonly arriving: boolean;
  /** Takes a seat in a meeting, with a guide beside it. */
  readonly takeGuided: (choice: Choice, code: string) => Promise<void>;
}>;

/** What the page needs from its surroundings. Each promise rejects with a sentence for people. */
export interface AppProps {
  readonly words: TitleWords;
  readonly cards: readonly Card[];
  readonly saves: SavedGames;
  /** Opens a meeting to be watched. */
  readonly open: (choice: Choice) => Promise<Watched>;
  readonly openCase: (choice: Choice) => Promise<OpenCase>;
  readonly openFile: (text: string) => Promise<OpenedFile>;
  /** Holds a record for looking back on it, for as long as the page is open; gives the name under which it is held. */
  readonly holdRecord: (text: string) => string;
  /** Fetches all that is shown of a meeting, and all that is said of it. */
  readonly fetchScreens: () => Promise<Screens>;
  readonly fetchPage: (page: PageName) => Promise<OtherPage>;
  /** Has the page kept for a time without a network, and calls back when a newer version of it is ready. */
  readonly keepForNextTime: (tellOfNewVersion: () => void) => void;
}

/** What is on the page. */
type Showing =
  | {
      readonly kind: 'title';
      readonly problem: string | null;
      /** The address at which a file that is no game to go on with can be looked back on. */
      readonly lookBackAt?: string;
    }
  | { readonly kind: 'choice'; readonly to: 'play' | 'watch'; readonly problem: string | null }
  | { readonly kind: 'opening'; readonly sentence: string }
  | { readonly kind: 'meeting'; readonly screens: Screens; readonly watching: Watched }
  | { readonly kind: 'page'; readonly Page: OtherPage; readonly about: string | null }
  | (OfCase & { readonly kind: 'seats'; readonly problem: string | null })
  | (OfCase & { readonly kind: 'sheet'; readonly code: string })
  | (Fresh & { readonly kind: 'game'; readonly screens: Screens });

/** Where the name of the program leads back to the title. A meeting has a button for that, beside what else is done with it. */
const LEADS_HOME: readonly Showing['kind'][] = ['choice', 'page', 'seats', 'sheet'];

/** A case that is looked at before the meeting. */
interface OfCase {
  readonly screens: Screens;
  readonly choice: Choice;
  readonly view: View;
}

/** A game that was just opened, so that it need not be read back from where it is kept. */
interface Fresh {
  readonly id: string;
  readonly played: Played;
  readonly remark: string | null;
}

/** The whole page. The address says what is shown, so that going back, reloading and sending a link do what one expects. */
export function App({
  words,
  cards,
  saves,
  open,
  openCase,
  openFile,
  holdRecord,
  fetchScreens,
  fetchPage,
  keepForNextTime,
}: AppProps) {
  const say = words.desk;
  const [asked, setAsked] = useState<Asked>(() => askedHere(cards));
  const [showing, setShowing] = useState<Showing>({ kind: 'title', problem: null });
  const [moved, setMoved] = useState(false);
  const [fresh, setFresh] = useState<Fresh | null>(null);
  const [newVersion, setNewVersion] = useState(false);

  useEffect(() => keepForNextTime(() => setNewVersion(true)), [keepForNextTime]);

  useEffect(() => {
    const follow = () => {
      setMoved(true);
      setAsked(askedHere(cards));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [cards]);

  /** The game under an address: the one that was just opened, or the one that is kept. */
  const gameFor = async (id: string): Promise<Fresh> => {
    if (fresh?.id === id) return fresh;
    const text = await saves.read(id).catch(() => null);
    if (text === null) throw new Error(say('gameGone'));
    const game = { id, ...openedOr(await openFile(text)) };
    // One game is held at a time: this one, from now on.
    setFresh(game);
    return game;
  };
  const openedOr = (opened: OpenedFile): Omit<Fresh, 'id'> => {
    if (!opened.ok) throw new Error(whyNot(words, opened));
    return { played: opened.played, remark: opened.torn ? say('fileTorn') : null };
  };
  const showFor = async (wanted: Asked): Promise<Showing> => {
    switch (wanted.kind) {
      case 'nothing':
        return { kind: 'title', problem: null };
      case 'new':
        return { kind: 'choice', to: 'play', problem: null };
      case 'watch':
        return { kind: 'choice', to: 'watch', problem: null };
      case 'notUnderstood':
        return {
          kind: 'choice',
          to: 'watch',
          problem: say('addressNotUnderstood', { part: wanted.part }),
        };
      case 'page':
        return { kind: 'page', Page: await fetchPage(wanted.page), about: wanted.about };
      case 'meeting': {
        const [screens, watching] = await Promise.all([fetchScreens(), open(wanted.choice)]);
        return { kind: 'meeting', screens, watching };
      }
      case 'seats': {
        const { choice, seat } = wanted;
        const [screens, opened] = await Promise.all([fetchScreens(), openCase(choice)]);
        const view = seat === null ? null : await opened.look(seat);
        if (seat !== null && view) return { kind: 'sheet', screens, choice, view, code: seat };
        const gallery = await opened.look(null);
        const problem = seat === null ? null : say('seatUnknown', { seat });
        return gallery
          ? { kind: 'seats', screens, choice, view: gallery, problem }
          : { kind: 'title', problem };
      }
      case 'game': {
        const [screens, game] = await Promise.all([fetchScreens(), gameFor(wanted.id)]);
        return { kind: 'game', screens, ...game };
      }
    }
  };

  useEffect(() => {
    let current = true;
    const waits = asked.kind === 'meeting' || asked.kind === 'seats' || asked.kind === 'game';
    if (waits)
      setShowing({ kind: 'opening', sentence: say(asked.kind === 'game' ? 'restoring' : 'opening') });
    showFor(asked).then(
      (next) => current && setShowing(next),
      (error: unknown) => {
        if (!current) return;
        // The address goes back without an event, which would take the sentence away again.
        history.replaceState(null, '', `${location.pathname}${location.search}`);
        const problem = error instanceof Error ? error.message : String(error);
        setShowing(
          asked.kind === 'meeting'
            ? { kind: 'choice', to: 'watch', problem }
            : asked.kind === 'seats'
              ? { kind: 'choice', to: 'play', problem }
              : { kind: 'title', problem },
        );
      },
    );
    return () => {
      current = false;
    };
  }, [asked]);

  const [considered, consider] = useState<Choice | null>(null);
  const likely =
    showing.kind === 'choice'
      ? considered && { choice: considered, code: null, drawn: showing.to === 'watch' }
      : showing.kind === 'seats'
        ? { choice: showing.choice, code: null, drawn: false }
        : showing.kind === 'sheet'
          ? { choice: showing.choice, code: showing.code, drawn: true }
          : null;
  const elsewhere = showing.kind === 'title' || showing.kind === 'page';
  useGettingReady(likely, elsewhere, { fetchScreens, openCase });

  const take = async (choice: Choice, code: string, id = newId()): Promise<void> => {
    setShowing({ kind: 'opening', sentence: say('starting') });
    try {
      const { take: seatAt } = await openCase(choice);
      keepTurnClock(id, turnClockChosen());
      enter({ id, played: await seatAt(code), remark: null });
    } catch (error) {
      setShowing({ kind: 'title', problem: error instanceof Error ? error.message : String(error) });
    }
  };
  const enter = (game: Fresh): void => {
    setFresh(game);
    goTo(addressOfGame(game.id));
  };
  const openChosen = async (file: File): Promise<void> => {
    try {
      const size = Math.ceil(file.size / MEGABYTE);
      if (size > MOST_MEGABYTES) throw new Error(say('fileTooLarge', { size, most: MOST_MEGABYTES }));
      const text = await file.text().catch((error: unknown) => {
        throw new Error(say('file.unreadable', { reason: String(error) }));
      });
      const opened = await openFile(text);
      if (!opened.ok && TO_LOOK_BACK_ON.includes(opened.why)) {
        const lookBackAt = addressOfPage('debrief', holdRecord(text));
        setShowing({ kind: 'title', problem: whyNot(words, opened), lookBackAt });
      } else enter({ id: newId(), ...openedOr(opened) });
    } catch (error) {
      setShowing({ kind: 'title', problem: error instanceof Error ? error.message : String(error) });
    }
  };
  const download = async (game: SavedGame): Promise<void> => {
    const text = await saves.read(game.id).catch(() => null);
    if (text === null) setShowing({ kind: 'title', problem: say('gameGone') });
    else (await import('./play/saving.ts')).download(`open-debate-${game.id}.jsonl`, text);
  };

  const title =
    showing.kind === 'meeting'
      ? showing.watching.view.matter.title
      : showing.kind === 'game'
        ? showing.played.seat.view.matter.title
        : null;
  useEffect(() => {
    document.title = title === null ? say('title') : `${title} – ${say('title')}`;
  }, [title, say]);

  return (
    <div class={`page ${showing.kind}`}>
      <header class="masthead">
        <h1>
          {LEADS_HOME.includes(showing.kind) ? <a href={TITLE_ADDRESS}>{say('title')}</a> : say('title')}
        </h1>
        <p>{say('subtitle')}</p>
      </header>
      <main>
        {showing.kind === 'title' && (
          <Title
            words={words}
            saves={saves}
            problem={showing.problem}
            lookBackAt={showing.lookBackAt ?? null}
            arriving={moved}
            openFile={openChosen}
            download={download}
          />
        )}
        {showing.kind === 'choice' && (
          <Choose
            key={showing.to}
            words={words}
            cards={cards}
            opening={false}
            problem={showing.problem}
            arriving={moved}
            to={showing.to}
            consider={consider}
            choose={(choice) => goTo((showing.to === 'play' ? addressOfSeats : addressOf)(choice))}
          />
        )}
        {showing.kind === 'opening' && (
          <p class="note" role="status">
            {showing.sentence}
          </p>
        )}
        {showing.kind === 'page' && (
          <showing.Page
            about={showing.about}
            arriving={moved}
            takeGuided={(choice, code) => take(choice, code, guidedId(newId()))}
          />
        )}
        {showing.kind === 'meeting' && (
          <showing.screens.Watch
            words={showing.screens.words}
            watching={showing.watching}
            leave={() => goTo('#watch')}
          />
        )}
        {showing.kind === 'seats' && (
          <showing.screens.Seats
            words={showing.screens.words}
            choice={showing.choice}
            view={showing.view}
            problem={showing.problem}
          />
        )}
        {showing.kind === 'sheet' && (
          <showing.screens.RoleSheet
            words={showing.screens.words}
            choice={showing.choice}
            view={showing.view}
            code={showing.code}
            take={() => void take(showing.choice, showing.code)}
          />
        )}
        {showing.kind === 'game' && (
          <showing.screens.Play
            key={showing.id}
            words={showing.screens.words}
            played={showing.played}
            keeping={{ id: showing.id, saves }}
            remark={showing.remark}
            leave={() => goTo('#')}
          />
        )}
      </main>
      <footer class="colophon">
        <p class="news" role="status">
          {newVersion && say('newVersion')}
        </p>
        <p>{say('disclaimer')}</p>
      </footer>
    </div>
  );
}

function whyNot(words: TitleWords, opened: OpenedFile & { readonly ok: false }): string {
  const { why, line } = opened;
  if (why === 'altered') return words.desk('file.altered', { line });
  if (why === 'otherRules') return words.desk('file.otherRules', { line });
  return words.desk(`file.${why}`);
}

/** Records that are no game to go on with, and can still be looked back on as far as they are sound. */
const TO_LOOK_BACK_ON: readonly (OpenedFile & { readonly ok: false })['why'][] = [
  'altered',
  'otherRules',
  'nobodysSeat',
];

const MEGABYTE = 2 ** 20;
/** The longest games have a few; what is larger is not read at all. */
const MOST_MEGABYTES = 48;

/** A name for a game that no other game of this browser has. */
function newId(): string {
  const [one = 0, two = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${one.toString(36)}${two.toString(36)}`;
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
