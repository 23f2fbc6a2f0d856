/** The browser's entry: mounts the page, and fetches what holds a meeting once one is wanted. */
import { h, render } from 'preact';
import { App, type OpenCase, type OtherPage, type Screens } from './desk/App.tsx';
import type { Choice, PageName } from './desk/address.ts';
import type { Card } from './desk/Choose.tsx';
import type { ClassSources } from './desk/class/meetingPages.ts';
import type { Roster } from './desk/class/roster.ts';
import type { DebriefDesk } from './desk/debrief/lookingBack.ts';
import './desk/desk.css';
import { version } from '../package.json';
import { savedGamesIn } from './desk/savedGames.ts';
import { applyLanguage, languageChosen } from './desk/settings/language.ts';
import { followPreferences } from './desk/settings/preferences.ts';
import { keepForNextTime } from './offline/registering.ts';
import type { OpenedFile, Watched } from './session/seat.ts';
import type { House, ReadCase } from './session/wireHeld.ts';
import { createTitleWords } from './words/title.ts';

/** The shipped cases: what their cards show is part of the page, their texts are files of their own. */
const cards = import.meta.glob<Card>('../scenarios/*.yaml', {
  query: '?card',
  import: 'default',
  eager: true,
});
/** Who the delegations of the shipped cases are. */
const rosters = import.meta.glob<Roster>('../scenarios/*.yaml', { query: '?roster', import: 'default' });
const texts = import.meta.glob<string>('../scenarios/*.yaml', { query: '?raw', import: 'default' });

const words = createTitleWords(languageChosen());
const saves = savedGamesIn();
/** Records from files that are looked back on, by name. */
const records = new Map<string, string>();

/** What was to be fetched could not be. */
function notFetched(): never {
  throw new Error(words.desk('notFetched'));
}

let opened: Promise<House> | null = null;
/** What holds the meetings of this page, opened once it is wanted. */
function house(): Promise<House> {
  opened ??= import('./session/wireOpen.ts').then(({ openHouse }) => openHouse(notFetched), notFetched);
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

/** Reads a case; rejects with a sentence for people when that fails. */
async function load({ id }: Choice): Promise<ReadCase> {
  const file = `${id}.yaml`;
  const [text, { readCase }] = await Promise.all([
    texts[`../scenarios/${file}`]?.().catch(notFetched) ?? '',
    house(),
  ]);
  const result = await readCase(text, file);
  if (result.ok) return result.read;
  throw new Error(words.desk('hasFaults', { file, count: result.faults, first: result.first }));
}

/** Opens a meeting of AI delegations. */
async function open(choice: Choice): Promise<Watched> {
  const { seed, difficulty } = choice;
  return (await load(choice)).watch({ seed, difficulty });
}

/** Opens a case whose seats are looked at and taken. */
async function openCase(choice: Choice): Promise<OpenCase> {
  const read = await load(choice);
  const { seed, difficulty } = choice;
  return {
    look: (code) => read.look(seed, code),
    take: (code) => read.take({ seed, difficulty, code, program: version }),
  };
}

async function openFile(text: string): Promise<OpenedFile> {
  return (await house()).openFile(text);
}

/** Fetches the screens of a meeting. */
async function fetchScreens(): Promise<Screens> {
  const { screens } = await import('./desk/screens.ts').catch(notFetched);
  return screens;
}

/** The text of the shipped scenario that a record is of; null where it is of another. */
async function scenarioOf(record: string): Promise<string | null> {
  const [, id] = /^\{[^\n]*?"scenario":"([\w-]+)"/.exec(record) ?? [];
  return (await texts[`../scenarios/${id}.yaml`]?.().catch(notFetched)) ?? null;
}

/** Opens a record to be looked back on, which ended at an instant; the line at which it cannot be read otherwise. */
async function lookBack(text: string, endedAt: number): Promise<DebriefDesk | { readonly line: number }> {
  const [{ screens }, { lookBackIn }, { takingHome }] = await Promise.all([
    import('./desk/screens.ts'),
    import('./debrief/wireDebrief.ts'),
    import('./debrief/export/takeHome.ts'),
  ]);
  const worker = new Worker(new URL('./debrief/debriefWorker.ts', import.meta.url), { type: 'module' });
  const opened = await lookBackIn(worker, text, await scenarioOf(text));
  if (!opened.ok) return { line: opened.line };
  const { debrief, ...again } = opened.looking;
  return {
    debrief,
    again: { ...again, file: text },
    takeHome: takingHome({ debrief, ledger: text, words: screens.words, endedAt }),
  };
}

/** What the pages of a class that show a meeting need, and those pages. */
async function classPages() {
  const [pagesOfMeetings, { screens }] = await Promise.all([
    import('./desk/class/meetingPages.ts'),
    import('./desk/screens.ts'),
  ]);
  const sources: ClassSources = {
    meeting: screens.words,
    rosterOf: async (scenario) => (await rosters[`../scenarios/${scenario}.yaml`]?.()) ?? [],
    lookBack: (ledger) => lookBack(ledger, Date.now()),
  };
  return { ...pagesOfMeetings, sources };
}

/** How each page of the house is fetched. */
const pages: Readonly<Partial<Record<PageName, () => Promise<OtherPage>>>> = {
  debrief: async () => {
    const [{ debriefPage }, { screens }] = await Promise.all([
      import('./desk/debrief/debriefPage.tsx'),
      import('./desk/screens.ts'),
    ]);
    return debriefPage({
      words: screens.words,
      read: async (game) => records.get(game) ?? saves.read(game),
      async open(text, game) {
        const kept = await saves.list().catch(() => []);
        return lookBack(text, kept.find(({ id, over }) => over && id === game)?.savedAt ?? Date.now());
      },
      leave: () => {
        location.hash = '#';
      },
    });
  },
  facilitate: async () => {
    const { facilitatePage, sources } = await classPages();
    return facilitatePage(sources);
  },
  guided: async () => (await import('./desk/learn/pages.ts')).guidedPage,
  learn: async () => {
    const [{ learnPage }, glossary] = await Promise.all([
      import('./desk/learn/pages.ts'),
      import('../GLOSSARY.md?raw'),
    ]);
    return learnPage(glossary.default);
  },
  host: async () => (await import('./desk/class/pages.ts')).hostPage(Object.values(cards)),
  join: async () => (await import('./desk/class/pages.ts')).joinPage,
  privacy: async () => (await import('./desk/class/pages.ts')).privacyPage,
  project: async () => {
    const { projectPage, sources } = await classPages();
    return projectPage(sources);
  },
  seat: async () => {
    const { seatPage, sources } = await classPages();
    return seatPage(sources);
  },
  settings: async () => (await import('./desk/settings/Settings.tsx')).Settings,
};

async function fetchPage(page: PageName): Promise<OtherPage> {
  return (await pages[page]?.().catch(notFetched)) ?? notFetched();
}

const app = document.querySelector('#app');
if (!app) throw new Error('index.html has no element with the id "app" to mount the page on.');
followPreferences();
applyLanguage();
render(
  h(App, {
    words,
    cards: Object.values(cards),
    saves,
    open,
    openCase,
    openFile,
    holdRecord(text) {
      const name = `file-${records.size + 1}`;
      records.set(name, text);
      return name;
    },
    fetchScreens,
    fetchPage,
    // While one works on the page, what is kept would be what was there before.
    keepForNextTime: import.meta.env.MODE === 'development' ? () => {} : keepForNextTime,
  }),
  app,
);
