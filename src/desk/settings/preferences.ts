/**
 * How a person wants the page to be: kept in this browser, applied to the page at once, and asked for by whatever draws without
 * style sheets. What is kept in another tab of the browser is followed.
 */

/** A light or a dark page, or whichever the system is set to. */
export const THEMES = ['system', 'light', 'dark'] as const;
/** Whether things move to their places, are simply there, or as the system is set. */
export const MOTIONS = ['system', 'reduced', 'full'] as const;
/** Stronger colours and lines, or as the system is set. */
export const CONTRASTS = ['system', 'high'] as const;
/** How fast the other delegations follow one another: to be read, briskly, or with no time between. */
export const PACES = ['read', 'brisk', 'instant'] as const;
/** Sizes of text in percent of what the browser is set to. */
export const TEXT_SIZES = [100, 110, 125, 150, 175, 200] as const;

/** What a person has chosen. */
export interface Preferences {
  /** BCP 47; the page knows whether it has the language. */
  readonly language: string;
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly motion: (typeof MOTIONS)[number];
  readonly theme: (typeof THEMES)[number];
  readonly contrast: (typeof CONTRASTS)[number];
  readonly pace: (typeof PACES)[number];
}

/** What holds for whoever has chosen nothing. */
export const AT_FIRST: Preferences = {
  language: 'en',
  textSize: 100,
  motion: 'system',
  theme: 'system',
  contrast: 'system',
  pace: 'brisk',
};

const KEPT_UNDER = 'open-debate.settings';
/** What the browser's own bars are tinted with: the colour `--paper` of each theme. */
const TINTS = { light: '#f4eee2', dark: '#0f1b2a' } as const;

let chosen = kept();
const listeners = new Set<() => void>();

/** What is chosen now. */
export function preferences(): Preferences {
  return chosen;
}

/** Chooses; says whether the browser will remember it. */
export function prefer(change: Partial<Preferences>): boolean {
  chosen = { ...chosen, ...change };
  tell();
  return write(JSON.stringify(chosen));
}

/** Forgets all choices; says whether the browser has forgotten them too. */
export function resetPreferences(): boolean {
  chosen = AT_FIRST;
  tell();
  return write(null);
}

/** Calls back after every change, of a choice or of the system that it follows, until the returned function is called. */
export function onPreferences(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The theme that the page is in. */
export function theme(): 'light' | 'dark' {
  if (chosen.theme !== 'system') return chosen.theme;
  return asks('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}

/** How things move. */
export function motion(): 'reduced' | 'full' {
  if (chosen.motion !== 'system') return chosen.motion;
  return asks('(prefers-reduced-motion: reduce)') ? 'reduced' : 'full';
}

/** How strong colours and lines are. */
export function contrast(): 'usual' | 'high' {
  return chosen.contrast === 'high' || asks('(prefers-contrast: more)') ? 'high' : 'usual';
}

/** Puts all of it on the page; the style sheets read `data-theme`, `data-motion` and `data-contrast` of the root. */
export function applyPreferences(): void {
  const { documentElement: root } = document;
  root.dataset.theme = theme();
  root.dataset.motion = motion();
  root.dataset.contrast = contrast();
  root.style.fontSize = chosen.textSize === 100 ? '' : `${chosen.textSize}%`;
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', TINTS[theme()]);
}

/** Applies what is chosen, now and whenever it changes here, in the system, or in another tab. */
export function followPreferences(): void {
  applyPreferences();
  onPreferences(applyPreferences);
  for (const query of [
    '(prefers-color-scheme: dark)',
    '(prefers-reduced-motion: reduce)',
    '(prefers-contrast: more)',
  ])
    matchMedia(query).addEventListener('change', tell);
  addEventListener('storage', ({ key }) => {
    if (key !== null && key !== KEPT_UNDER) return;
    chosen = kept();
    tell();
  });
}

function tell(): void {
  for (const listener of listeners) listener();
}

function asks(query: string): boolean {
  return matchMedia(query).matches;
}

/** What was kept from the last time; each choice that cannot be read is as at first. */
function kept(): Preferences {
  try {
    const read: Partial<Record<keyof Preferences, unknown>> =
      JSON.parse(localStorage.getItem(KEPT_UNDER) ?? 'null') ?? {};
    const oneOf = <T>(all: readonly T[], value: unknown, otherwise: T): T =>
      all.find((one) => one === value) ?? otherwise;
    return {
      language: typeof read.language === 'string' ? read.language : AT_FIRST.language,
      textSize: oneOf(TEXT_SIZES, read.textSize, AT_FIRST.textSize),
      motion: oneOf(MOTIONS, read.motion, AT_FIRST.motion),
      theme: oneOf(THEMES, read.theme, AT_FIRST.theme),
      contrast: oneOf(CONTRASTS, read.contrast, AT_FIRST.contrast),
      pace: oneOf(PACES, read.pace, AT_FIRST.pace),
    };
  } catch {
    return AT_FIRST;
  }
}

function write(text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(KEPT_UNDER);
    else localStorage.setItem(KEPT_UNDER, text);
    return true;
  } catch {
    return false;
  }
}
