/** The chamber on the page: a picture of the view, which moves with what is heard, and its sounds. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Chamber, openChamber } from '../chamber/chamber.ts';
import type { DelegationCode } from '../council/matter.ts';
import type { Notice } from '../council/notices.ts';
import type { View } from '../council/view.ts';
import type { Words } from '../words/words.ts';
import { Sounding } from './Sounding.tsx';
import './chamber.css';

interface ChamberViewProps {
  readonly words: Words;
  readonly view: View;
  /** Everything that was heard so far, oldest first. */
  readonly heard: readonly Notice[];
  /** Told whom a pointer was put on. */
  readonly onPoint?: (code: DelegationCode) => void;
}

/** More news than this at once is not acted out: the meeting is being hurried along. */
const AT_ONCE = 4;

/** A drawn chamber, in the light and with the movement that the browser is set to. */
export function ChamberView({ words, view, heard, onPoint }: ChamberViewProps) {
  const host = useRef<HTMLDivElement>(null);
  const [chamber, setChamber] = useState<Chamber | null>(null);
  const acted = useRef(heard.length);

  useEffect(() => {
    if (!host.current) return undefined;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const calm = matchMedia('(prefers-reduced-motion: reduce)');
    const theme = () => (dark.matches ? 'dusk' : 'day');
    const motion = () => (calm.matches ? 'reduced' : 'full');
    let opened: Chamber | null = null;
    let gone = false;
    const turnLight = () => opened?.setTheme(theme());
    const turnMotion = () => opened?.setMotion(motion());
    const open = async (place: HTMLElement): Promise<void> => {
      const fresh = await openChamber(place, words, { theme: theme(), motion: motion() });
      if (gone) {
        fresh.destroy();
        return;
      }
      opened = fresh;
      turnLight();
      turnMotion();
      setChamber(fresh);
    };
    // Where the page has no room for a picture, none is fetched.
    const sized = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width === 0) return;
      sized.disconnect();
      void open(entry.target as HTMLElement);
    });
    sized.observe(host.current);
    dark.addEventListener('change', turnLight);
    calm.addEventListener('change', turnMotion);
    return () => {
      gone = true;
      sized.disconnect();
      dark.removeEventListener('change', turnLight);
      calm.removeEventListener('change', turnMotion);
      opened?.destroy();
    };
  }, [words]);

  useEffect(() => chamber?.show(view), [chamber, view]);

  useEffect(() => {
    const news = heard.slice(acted.current);
    acted.current = heard.length;
    if (news.length <= AT_ONCE) for (const notice of news) chamber?.play(notice);
  }, [chamber, heard]);

  useEffect(() => {
    if (onPoint) chamber?.onPoint(onPoint);
  }, [chamber, onPoint]);

  return (
    <div class={chamber !== null && !chamber.isDrawn ? 'chamber plain' : 'chamber'}>
      <div ref={host} class="picture" />
      <Sounding words={words} heard={heard} over={view.outcome !== null} />
    </div>
  );
}
