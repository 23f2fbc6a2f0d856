/** While somebody still chooses, what will be needed next is fetched, read and drawn: the program waits, and not the person. */
import { useEffect, useRef } from 'preact/hooks';
import type { DelegationCode } from '../council/matter.ts';
import type { OpenCase, Screens } from './App.tsx';
import type { Choice } from './address.ts';

/** What is likely to be wanted next. */
export interface Likely {
  readonly choice: Choice;
  /** Whose picture of the meeting will be shown; null for the gallery's. */
  readonly code: DelegationCode | null;
  /** Whether the next press opens a meeting, so that its chamber can be drawn ahead. */
  readonly drawn: boolean;
}

interface Sources {
  readonly fetchScreens: () => Promise<Screens>;
  readonly openCase: (choice: Choice) => Promise<OpenCase>;
}

/** Milliseconds after which that begins, so that what is wanted now comes first. */
const SOON = 250;

/** Gets ready for what is likely; null where nothing in particular is. What was drawn ahead is given up where `leaves` says so. */
export function useGettingReady(likely: Likely | null, leaves: boolean, { fetchScreens, openCase }: Sources) {
  const drawnBy = useRef<Screens | null>(null);
  const key = likely && JSON.stringify([likely.choice.id, likely.code, likely.drawn]);
  useEffect(() => {
    if (!likely) return undefined;
    let current = true;
    const timer = setTimeout(async () => {
      try {
        const [screens, opened] = await Promise.all([fetchScreens(), openCase(likely.choice)]);
        // On a narrow page the chamber is out of sight until it is wanted.
        if (!current || !likely.drawn || !matchMedia('(min-width: 64em)').matches) return;
        const view = await opened.look(likely.code);
        if (!current || !view) return;
        drawnBy.current = screens;
        screens.drawAhead(view);
      } catch {
        // Whoever goes on is told of it.
      }
    }, SOON);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key]);
  useEffect(() => {
    if (leaves) drawnBy.current?.forgetAhead();
  }, [leaves]);
}
