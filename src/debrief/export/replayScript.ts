/**
 * The script and the style of the replay file, which is a page of its own and cannot fetch ours. Without the script the file shows
 * everything at once; with it, one moment at a time. The page allows this script and no other, by its digest.
 */

/** Shows the moment that the slider is at: its sentence, and the version of the text that stood then. */
export const REPLAY_SCRIPT = `'use strict';
(() => {
  const slider = document.querySelector('#moment');
  const place = document.querySelector('#place');
  const latest = document.querySelector('#latest');
  const back = document.querySelector('#back');
  const forward = document.querySelector('#forward');
  const moments = [...document.querySelectorAll('li[data-n]')];
  const versions = [...document.querySelectorAll('section[data-from]')];
  const none = document.querySelector('#none');
  document.documentElement.classList.add('live');
  let current = null;
  const show = () => {
    const at = Number(slider.value);
    const moment = moments[at - 1];
    const n = moment ? Number(moment.dataset.n) : 0;
    if (current) current.removeAttribute('aria-current');
    current = moment || null;
    if (current) {
      current.setAttribute('aria-current', 'true');
      const part = current.closest('details');
      if (part) part.open = true;
      // Only the list of minutes is moved, never the page.
      const box = current.closest('.minutes');
      if (box) box.scrollTop += current.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
    }
    latest.textContent = moment ? moment.textContent : '';
    slider.setAttribute('aria-valuetext', latest.textContent);
    place.textContent = place.dataset.words.replace('%1', String(at)).replace('%2', String(moments.length));
    let shown = null;
    for (const version of versions) {
      version.hidden = true;
      if (Number(version.dataset.from) <= n) shown = version;
    }
    if (shown) shown.hidden = false;
    none.hidden = shown !== null;
    back.disabled = at <= 1;
    forward.disabled = at >= moments.length;
  };
  const by = (step) => () => {
    slider.value = String(Number(slider.value) + step);
    show();
  };
  slider.addEventListener('input', show);
  back.addEventListener('click', by(-1));
  forward.addEventListener('click', by(1));
  show();
})();
`;

/** Plain, readable, printable, in dark and light. */
export const REPLAY_STYLE = `
:root { color-scheme: light dark; --ink: #1d2329; --paper: #fbfaf6; --faint: #545d66; --line: #c9c5b9; --mark: #8a5a00; --in: #17603a; --out: #a3231b; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eceae4; --paper: #14181c; --faint: #b3b8bd; --line: #4a5158; --mark: #e5b65c; --in: #7fd3a0; --out: #ff9c92; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-inline-size: 76rem; margin-inline: auto; }
h1, h2, h3, .sentence { font-family: Georgia, 'Times New Roman', serif; }
h1 { font-size: 1.7rem; line-height: 1.2; }
.simulation { padding: .4rem .7rem; border: 2px solid var(--mark); color: var(--mark); font-weight: 700; }
.note { color: var(--faint); }
.again { display: none; }
.live .again { display: block; }
.live .static { display: none; }
input[type=range] { inline-size: 100%; min-block-size: 2rem; }
button { min-block-size: 2.4rem; padding-inline: 1rem; font: inherit; }
#latest { min-block-size: 3.2em; border-inline-start: 4px solid var(--mark); padding-inline-start: .8rem; }
ins { color: var(--in); text-decoration: underline 2px; text-underline-offset: .2em; }
del { color: var(--out); }
.columns { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
.live .minutes { max-block-size: 34rem; overflow-y: auto; border: 1px solid var(--line); padding: .5rem .8rem; }
.minutes ol { padding-inline-start: 1rem; list-style: none; }
.minutes li { padding: .2rem .4rem; }
.minutes li[aria-current] { outline: 2px solid var(--mark); }
.time { color: var(--faint); }
summary { cursor: pointer; font-weight: 600; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
[hidden] { display: none !important; }
@media (min-width: 62rem) { .live .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
@media print { .again { display: none !important; } .live .minutes { max-block-size: none; } }
`;
