/** The sounds of the room: off until they are asked for, remembered for the next time, and in words for whoever does not hear. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Notice } from '../council/notices.ts';
import { type Loudness, openSounds, type Sounds } from '../sound/sounds.ts';
import type { Words } from '../words/words.ts';

interface SoundingProps {
  readonly words: Words;
  /** Everything that was heard so far, oldest first. */
  readonly heard: readonly Notice[];
  /** Whether the meeting is over, so that the hall falls quiet. */
  readonly over: boolean;
}

const KEPT_UNDER = 'open-debate.sound';
/** Nothing sounds unasked. */
const AT_FIRST: Loudness = { volume: 0.7, muted: true };
/** Of more news than this at once, the meeting being hurried along, only the last is heard. */
const AT_ONCE = 4;

/** A switch for the sounds, their volume, and the caption of the last one. */
export function Sounding({ words, heard, over }: SoundingProps) {
  const [loudness, setLoudness] = useState(kept);
  const [caption, setCaption] = useState('');
  const sounds = useRef<Sounds | null>(null);
  const told = useRef(heard.length);
  const say = words.sound;

  useEffect(() => {
    const opened = openSounds(kept());
    opened.onCaption((cue) => setCaption(words.sound(cue)));
    sounds.current = opened;
    return () => opened.destroy();
  }, [words]);

  useEffect(() => {
    sounds.current?.setLoudness(loudness);
    keep(loudness);
  }, [loudness]);

  useEffect(() => sounds.current?.setHall(!over), [over]);

  useEffect(() => {
    const news = heard.slice(told.current);
    told.current = heard.length;
    for (const notice of news.length > AT_ONCE ? news.slice(-1) : news) sounds.current?.play(notice);
  }, [heard]);

  return (
    <div class="sounding">
      <button
        type="button"
        aria-pressed={!loudness.muted}
        onClick={() => setLoudness({ ...loudness, muted: !loudness.muted })}
      >
        {say('switch')}
      </button>
      {!loudness.muted && (
        <input
          type="range"
          aria-label={say('volume')}
          min="0"
          max="1"
          step="0.1"
          value={loudness.volume}
          onInput={(event) => setLoudness({ ...loudness, volume: Number(event.currentTarget.value) })}
        />
      )}
      {!loudness.muted && caption !== '' && <span class="caption">{caption}</span>}
    </div>
  );
}

/** What was kept from the last time; what cannot be read counts as nothing. */
function kept(): Loudness {
  try {
    const { volume, muted } = JSON.parse(localStorage.getItem(KEPT_UNDER) ?? 'null');
    const isLoudness = typeof muted === 'boolean' && typeof volume === 'number' && volume >= 0 && volume <= 1;
    return isLoudness ? { volume, muted } : AT_FIRST;
  } catch {
    return AT_FIRST;
  }
}

function keep(loudness: Loudness): void {
  try {
    localStorage.setItem(KEPT_UNDER, JSON.stringify(loudness));
  } catch {
    // Where the browser keeps nothing, the switch is set anew each time.
  }
}
