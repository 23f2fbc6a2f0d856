/** The chamber on the page: a picture of the view, which moves with what is heard, its sounds, and who was pointed at. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Chamber } from '../chamber/chamber.ts';
import type { DelegationCode } from '../council/matter.ts';
import type { Notice } from '../council/notices.ts';
import type { View } from '../council/view.ts';
import type { Words } from '../words/words.ts';
import { chamberIn, chamberOptions } from './chamberAhead.ts';
import { Pointed } from './Pointed.tsx';
import { Sounding } from './Sounding.tsx';
import { onPreferences } from './settings/preferences.ts';
import './chamber.css';

interface ChamberViewProps {
  readonly words: Words;
  readonly view: View;
  /** Everything that was heard so far, oldest first. */
  readonly heard: readonly Notice[];
}

/** More news than this at once is not acted out: the meeting is being hurried along. */
const AT_ONCE = 4;
const KEPT_UNDER = 'open-debate.picture';

/** A drawn chamber, in the light and with the movement that the person, or else the system, has chosen; or none, if that is wished. */
export function ChamberView({ words, view, heard }: ChamberViewProps) {
  const [wanted, want] = useState(wasWanted);
  const [pointed, point] = useState<DelegationCode | null>(null);
  const [isDrawn, setDrawn] = useState(true);
  const say = words.chamber;
  const shown = wanted && isDrawn;
  return (
    <section class={shown ? 'chamber' : 'chamber plain'} aria-label={words.desk('panel.chamber')}>
      {wanted && <Picture {...{ words, view, heard, point, setDrawn }} />}
      <div class="onPicture">
        <Sounding words={words} heard={heard} over={view.outcome !== null} />
        {isDrawn ? (
          <button
            type="button"
            class="small"
            onClick={() => {
              want(!wanted);
              keepWanted(!wanted);
            }}
          >
            {say(wanted ? 'hidePicture' : 'showPicture')}
          </button>
        ) : (
          <p class="note">{say('noPicture')}</p>
        )}
      </div>
      <Pointed {...{ words, view, heard, point }} code={pointed} />
    </section>
  );
}

interface PictureProps extends ChamberViewProps {
  readonly point: (code: DelegationCode) => void;
  /** Told whether there is a picture at all. */
  readonly setDrawn: (isDrawn: boolean) => void;
}

/** The picture itself. While it is out of sight it is not drawn. */
function Picture({ words, view, heard, point, setDrawn }: PictureProps) {
  const host = useRef<HTMLDivElement>(null);
  const [chamber, setChamber] = useState<Chamber | null>(null);
  const [inSight, setInSight] = useState(false);
  const acted = useRef(heard.length);

  useEffect(() => {
    const place = host.current;
    if (!place) return undefined;
    const sized = new ResizeObserver(([entry]) => setInSight((entry?.contentRect.width ?? 0) > 0));
    sized.observe(place);
    return () => sized.disconnect();
  }, []);

  // Where the page has no room for a picture, none is fetched.
  const [opening, open] = useState(false);
  if (inSight && !opening) open(true);

  useEffect(() => {
    const place = host.current;
    if (!place || !opening) return undefined;
    let opened: Chamber | null = null;
    let gone = false;
    const follow = () => {
      const { theme, motion } = chamberOptions();
      opened?.setTheme(theme);
      opened?.setMotion(motion);
    };
    void chamberIn(place, words).then((fresh) => {
      if (gone) {
        fresh.destroy();
        return;
      }
      opened = fresh;
      follow();
      fresh.onPoint(point);
      setDrawn(fresh.isDrawn);
      setChamber(fresh);
    });
    const unfollow = onPreferences(follow);
    return () => {
      gone = true;
      unfollow();
      opened?.destroy();
    };
  }, [words, opening, point, setDrawn]);

  useEffect(() => {
    if (inSight) chamber?.show(view);
  }, [chamber, inSight, view]);

  // What was heard may be one list that grows.
  useEffect(() => {
    const news = heard.slice(acted.current);
    acted.current = heard.length;
    if (inSight && news.length <= AT_ONCE) for (const notice of news) chamber?.play(notice);
  }, [chamber, inSight, heard, heard.length]);

  return <div ref={host} class="picture" />;
}

/** Whether the picture was wanted the last time. */
function wasWanted(): boolean {
  try {
    return localStorage.getItem(KEPT_UNDER) !== 'hidden';
  } catch {
    return true;
  }
}

function keepWanted(wanted: boolean): void {
  try {
    localStorage.setItem(KEPT_UNDER, wanted ? 'shown' : 'hidden');
  } catch {
    // Where the browser keeps nothing, the picture is there each time.
  }
}
