/** The browser's entry: mounts the page, and fetches what holds a meeting once one is wanted. */
import { h, render } from 'preact';
import { App, type OpenCase, type OtherPage, type Screens } from './desk/App.tsx';
import type { Choice, PageName } from './desk/address.ts';
import type { Card } from './desk/Choose.tsx';
import './desk/desk.css';
import { version } from '../package.json';
import { savedGamesIn } from './desk/savedGames.ts';
import type { OpenedFile, Watching } from './session/seat.ts';
import { createTitleWords } from './words/title.ts';

/** The shipped cases: what their cards show is part of the page, their texts are files of their own. */
const cards = import.meta.glob<Card>('../scenarios/*.yaml', {
  query: '?card',
  import: 'default',
  eager: true,
});
const texts = import.meta.glob<string>('../scenarios/*.yaml', { query: '?raw', import: 'default' });

const words = createTitleWords();

/** What was to be fetched could not be. */
function notFetched(): never {
  throw new Error(words.desk('notFetched'));
}

/** Reads a case; rejects with a sentence for people when that fails. */
async function load({ id }: Choice) {
  const file = `${id}.yaml`;
  const [text, { loadScenario }, { faultLine }] = await Promise.all([
    texts[`../scenarios/${file}`]?.() ?? '',
    import('./scenario/load.ts'),
    import('./scenario/faults.ts'),
  ]).catch(notFetched);
  const loaded = loadScenario(text, file);
  if (loaded.ok) return loaded;
  const lines = loaded.faults.map((fault) => faultLine(file, fault));
  throw new Error(words.desk('hasFaults', { file, count: lines.length, first: lines[0] ?? '' }));
}

/** Opens a meeting of AI delegations. */
async function open(choice: Choice): Promise<Watching> {
  const [{ watchMeeting }, loaded] = await Promise.all([
    import('./session/headlessWatch.ts').catch(notFetched),
    load(choice),
  ]);
  const { seed, difficulty } = choice;
  return watchMeeting({ ...loaded, seed, difficulty });
}

/** Opens a case whose seats are looked at and taken. */
async function openCase(choice: Choice): Promise<OpenCase> {
  const [{ openingView, openHost, playedFrom }, { matter, briefs }] = await Promise.all([
    import('./session/host.ts').catch(notFetched),
    load(choice),
  ]);
  const { seed, difficulty } = choice;
  return {
    look: (code) => openingView({ matter, briefs, seed }, code),
    take: (code) =>
      playedFrom(openHost({ matter, briefs, seed, difficulty, persons: [code], program: version }), code),
  };
}

async function openFile(text: string): Promise<OpenedFile> {
  const { openSaved } = await import('./session/hostRestore.ts').catch(notFetched);
  return openSaved(text);
}

/** Fetches the screens of a meeting. */
async function fetchScreens(): Promise<Screens> {
  const { screens } = await import('./desk/screens.ts').catch(notFetched);
  return screens;
}

/** How each page of the house is fetched. */
const pages: Readonly<Partial<Record<PageName, () => Promise<OtherPage>>>> = {};

async function fetchPage(page: PageName): Promise<OtherPage> {
  return (await pages[page]?.().catch(notFetched)) ?? notFetched();
}

const app = document.querySelector('#app');
if (!app) throw new Error('index.html has no element with the id "app" to mount the page on.');
document.documentElement.lang = words.language;
render(
  h(App, {
    words,
    cards: Object.values(cards),
    saves: savedGamesIn(),
    open,
    openCase,
    openFile,
    fetchScreens,
    fetchPage,
  }),
  app,
);
