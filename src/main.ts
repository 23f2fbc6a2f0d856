/** The browser's entry: mounts the page, and fetches what holds a meeting once one is wanted. */
import { h, render } from 'preact';
import { App } from './desk/App.tsx';
import type { Choice } from './desk/address.ts';
import type { Card } from './desk/Choose.tsx';
import './desk/desk.css';
import type { Watching } from './session/seat.ts';
import { createWords } from './words/words.ts';

/** The shipped cases: what their cards show is part of the page, their texts are files of their own. */
const cards = import.meta.glob<Card>('../scenarios/*.yaml', {
  query: '?card',
  import: 'default',
  eager: true,
});
const texts = import.meta.glob<string>('../scenarios/*.yaml', { query: '?raw', import: 'default' });

const words = createWords();

/** Opens a meeting of AI delegations; rejects with a sentence for people when that fails. */
async function open({ id, seed, difficulty }: Choice): Promise<Watching> {
  const file = `${id}.yaml`;
  const [text, { loadScenario }, { faultLine }, { watchMeeting }] = await Promise.all([
    texts[`../scenarios/${file}`]?.() ?? '',
    import('./scenario/load.ts'),
    import('./scenario/faults.ts'),
    import('./session/headlessWatch.ts'),
  ]).catch(() => {
    throw new Error(words.desk('notFetched'));
  });
  const loaded = loadScenario(text, file);
  if (loaded.ok) return watchMeeting({ ...loaded, seed, difficulty });
  const lines = loaded.faults.map((fault) => faultLine(file, fault));
  throw new Error(words.desk('hasFaults', { file, count: lines.length, first: lines[0] ?? '' }));
}

const app = document.querySelector('#app');
if (!app) throw new Error('index.html has no element with the id "app" to mount the page on.');
document.documentElement.lang = words.language;
render(h(App, { words, cards: Object.values(cards), open }), app);
