/**
 * A meeting as one file that opens in any browser, anywhere, without a network: the course moment by moment, the text in every version,
 * the minutes, and the outcome. Its policy allows nothing from elsewhere, and of scripts and styles only its own.
 */
import { digestOf } from '../../record/digest.ts';
import { behindChange } from '../../words/debrief.ts';
import type { Words } from '../../words/words.ts';
import type { Chapter, Debrief, TextVersion } from '../debrief.ts';
import type { Minute } from '../pictures.ts';
import { around, changedWords, element, escaped } from './html.ts';
import { REPLAY_SCRIPT, REPLAY_STYLE } from './replayScript.ts';
import { sentencesIn } from './statementPaper.ts';

/** The file. Whoever has only a share gets what the share holds. */
export function replayPage(debrief: Debrief, words: Words): string {
  const say = words.takeHome;
  const { about } = debrief;
  const title = say('replayTitle', { title: about.title });
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; script-src 'sha256-${base64Of(REPLAY_SCRIPT)}'; style-src 'sha256-${base64Of(REPLAY_STYLE)}'`;
  return `<!doctype html>
<html lang="${escaped(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${element('title', title)}
<style>${REPLAY_STYLE}</style>
</head>
<body>
<header>
${element('p', words.account('simulated'), { class: 'simulation' })}
${element('h1', title)}
${element('p', `${about.outcome === null ? words.afterwards('noOutcome') : words.outcome(about.outcome)} · ${words.afterwards('size', { moves: about.moves, time: words.clock(about.endsAt) })}`)}
${element('p', debrief.end.matter.agendaItem, { class: 'note' })}
</header>
<main>
${outcome(debrief, words)}
${replay(debrief, words)}
${story(debrief, words)}
</main>
<footer>
${element('p', `${say('footer')} ${say('offlineNote')}`, { class: 'note' })}
</footer>
<script>${REPLAY_SCRIPT}</script>
</body>
</html>
`;
}

/** The digest of a text as a policy names it. */
function base64Of(text: string): string {
  const bytes = digestOf(text).match(/../g) ?? [];
  return btoa(String.fromCharCode(...bytes.map((hex) => Number.parseInt(hex, 16))));
}

function outcome({ end }: Debrief, words: Words): string {
  const sentences = end.outcome ? sentencesIn(end, end.outcome) : [];
  if (sentences.length === 0) return '';
  return around(
    'section',
    `${element('h2', words.takeHome('theText'), { id: 'text' })}${around(
      'blockquote',
      words
        .statement(end, sentences)
        .map((text) => element('p', text, { class: 'sentence' }))
        .join('\n'),
    )}`,
    { 'aria-labelledby': 'text' },
  );
}

function replay(debrief: Debrief, words: Words): string {
  const say = words.takeHome;
  const told = debrief.minutes.filter(isTold);
  // The place is filled in by the script, which knows no words.
  const place = say('momentOf', { number: '%1', last: '%2' });
  return `<section aria-labelledby="replay">
${element('h2', words.afterwards('tab.replay').split(',')[0] ?? '', { id: 'replay' })}
${element('p', say('noScript'), { class: 'note static' })}
<div class="again">
${element('label', say('moment'), { for: 'moment' })}
<input type="range" id="moment" min="${told.length === 0 ? 0 : 1}" max="${told.length}" value="1">
<p><button type="button" id="back">${escaped(say('earlier'))}</button>
<button type="button" id="forward">${escaped(say('later'))}</button>
<output id="place" for="moment" data-words="${escaped(place)}"></output></p>
<p id="latest" role="status"></p>
</div>
<div class="columns">
<section aria-labelledby="version">
${element('h3', say('textAt'), { id: 'version' })}
${element('p', say('textAtNote'), { class: 'note' })}
${element('p', say('noTextYet'), { id: 'none', class: 'again' })}
${debrief.story.versions.map((version, at) => versionOf(debrief, words, version, at)).join('\n')}
</section>
<div>
${element('h3', say('minutesHeading'), { id: 'minutes' })}
<div class="minutes" tabindex="0" role="region" aria-labelledby="minutes">
${chapters(debrief, words, told)}
</div>
</div>
</div>
</section>`;
}

/** Asking for the floor, having it and giving it up would drown the rest. */
const UNTOLD: ReadonlySet<string> = new Set(['askForTheFloor', 'giveTheFloor', 'yieldTheFloor']);

function isTold({ kind }: Minute): boolean {
  return !UNTOLD.has(kind);
}

function versionOf({ story }: Debrief, words: Words, version: TextVersion, at: number): string {
  const paragraphs = story.paragraphs.flatMap(({ versions }) => {
    const pieces = versions[at]?.pieces ?? [];
    return pieces.length === 0 ? [] : [around('p', changedWords(pieces), { class: 'sentence' })];
  });
  const name = words.afterwards('versionAt', {
    version: nameOf(version, words),
    at: words.clock(version.at),
  });
  return around('section', `${element('h4', name)}${paragraphs.join('\n')}`, { 'data-from': version.n });
}

function nameOf({ kind, number }: TextVersion, { afterwards }: Words): string {
  return kind === 'revision' || kind === 'splitOff'
    ? afterwards(`version.${kind}`, { number })
    : afterwards(`version.${kind}`);
}

function chapters(debrief: Debrief, words: Words, told: readonly Minute[]): string {
  const { end } = debrief;
  const all: readonly Chapter[] = debrief.chapters;
  return all
    .map((chapter, place) => {
      const until = all[place + 1]?.n ?? Number.POSITIVE_INFINITY;
      const first = place === 0 ? 0 : chapter.n;
      const items = told
        .filter(({ n }) => n >= first && n < until)
        .map((minute) =>
          around(
            'li',
            `${element('span', words.clock(minute.at), { class: 'time' })} ${escaped(words.notice(minute, end))}${
              minute.audience === 'everybody' ? '' : ` ${element('em', `(${words.takeHome('inPrivate')})`)}`
            }`,
            { 'data-n': minute.n },
          ),
        );
      if (items.length === 0) return '';
      const name =
        chapter.sitting > 0
          ? words.afterwards('sittingNumber', { number: chapter.sitting })
          : words.phase(chapter.phase);
      return `<details open><summary>${escaped(name)}</summary><ol>${items.join('\n')}</ol></details>`;
    })
    .join('\n');
}

function story({ story: { paragraphs }, end }: Debrief, words: Words): string {
  const items = paragraphs.flatMap(({ paragraph, changes }) => {
    if (changes.length === 0) return [];
    const title = end.matter.paragraphs.find((p) => p.id === paragraph)?.title ?? paragraph;
    return [
      `<details><summary>${escaped(title)}</summary>${changes
        .map(
          (change) =>
            `${element('p', `${words.clock(change.at)}: ${words.became(end, change, 'here')}.`)}<ul>${behindChange(
              words,
              end,
              change,
            )
              .map((sentence) => element('li', sentence))
              .join('')}</ul>`,
        )
        .join('\n')}</details>`,
    ];
  });
  if (items.length === 0) return '';
  return around(
    'section',
    `${element('h2', words.takeHome('storyHeading'), { id: 'story' })}${items.join('\n')}`,
    { 'aria-labelledby': 'story' },
  );
}
