/** Keys that lead quickly to a part of the page. They can be switched off, because single letters may clash with other programs. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** What the keys do, and which key does it; `panels` are the digits, in the order of the panels. */
export const KEYS = {
  help: '?',
  turn: 't',
  pause: 'p',
  floor: 'f',
  between: 'b',
  next: 'n',
  map: 'm',
  search: '/',
} as const;
export type KeyName = keyof typeof KEYS;

/** What every key does here, and the panel of a digit, counted from 0. */
export interface Bindings extends Readonly<Record<KeyName, () => void>> {
  readonly panel: (place: number) => void;
}

const KEPT_UNDER = 'open-debate.keys';

function areOn(): boolean {
  try {
    return localStorage.getItem(KEPT_UNDER) !== 'off';
  } catch {
    return true;
  }
}

/** Fields in which a key is a letter or chooses something. */
const FIELDS = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])';

/** Listens to the keys for as long as they are on; whether they are on is kept in this browser. */
export function useKeys(bindings: Bindings): {
  readonly on: boolean;
  readonly switchOn: (on: boolean) => void;
} {
  const [on, set] = useState(areOn);
  const latest = useRef(bindings);
  latest.current = bindings;
  useEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || event.isComposing)
        return;
      if (event.target instanceof Element && event.target.closest(FIELDS)) return;
      const pressed = event.key.toLowerCase();
      const digit = /^[1-9]$/.test(pressed) ? Number(pressed) : 0;
      const name = (Object.keys(KEYS) as KeyName[]).find((one) => KEYS[one] === pressed);
      if (digit === 0 && name === undefined) return;
      event.preventDefault();
      if (name) latest.current[name]();
      else latest.current.panel(digit - 1);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [on]);
  return {
    on,
    switchOn(wanted) {
      set(wanted);
      try {
        localStorage.setItem(KEPT_UNDER, wanted ? 'on' : 'off');
      } catch {
        // It holds until the page is left.
      }
    },
  };
}

/** Puts the focus on a part of the page once it is drawn; opens it where it can be opened. */
export function reach(selector: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const part = document.querySelector<HTMLElement>(selector);
      if (part instanceof HTMLDetailsElement) {
        part.open = true;
        part.querySelector<HTMLElement>('summary')?.focus();
      } else part?.focus();
    }),
  );
}

/**
 * Keeps the focus on the page: when what was pressed is gone afterwards, the part that it was in takes the focus.
 * @returns what is told of every press
 */
export function useKeptFocus(): (event: Event) => void {
  const pressed = useRef<{ readonly what: Element; readonly part: HTMLElement | null } | null>(null);
  useEffect(() => {
    const last = pressed.current;
    if (!last || last.what.isConnected || document.activeElement !== document.body) return;
    pressed.current = null;
    const part = last.part?.isConnected ? last.part : document.getElementById('turn-heading');
    part?.focus({ preventScroll: true });
  });
  return ({ target }) => {
    if (target instanceof Element)
      pressed.current = { what: target, part: target.closest<HTMLElement>('.panel, .sheet') };
  };
}
