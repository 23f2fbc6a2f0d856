/** The sounds of the room: off until they are asked for, remembered for the next time, and in words for whoever does not hear. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Notice } from '../council/notices.ts';
import { type Hearing, openSounds, type Sounds } from '../sound/sounds.ts';
import type { Words } from '../words/words.ts';
import { keepLoudness, keptLoudness } from './settings/loudness.ts';

interface SoundingProps {
  readonly words: Words;
  /** Everything that was heard so far, oldest first. */
  readonly heard: readonly Notice[];
  /** Whether the meeting is over, so that the hall falls quiet. */
  readonly over: boolean;
}

/** Of more news than this at once, the meeting being hurried along, only the last is heard. */
const AT_ONCE = 4;

/** A switch for the sounds, their volume, and the caption of the last one. */
export function Sounding({ words, heard, over }: SoundingProps) {
  const [loudness, setLoudness] = useState(keptLoudness);
  const [caption, setCaption] = useState('');
  const [hearing, setHearing] = useState<Hearing>('heard');
  const sounds = useRef<Sounds | null>(null);
  const told = useRef(heard.length);
  const say = words.sound;

  useEffect(() => {
    const opened = openSounds(keptLoudness());
    opened.onCaption((cue) => setCaption(words.sound(cue)));
    opened.onHearing(setHearing);
    sounds.current = opened;
    return () => opened.destroy();
  }, [words]);

  useEffect(() => {
    sounds.current?.setLoudness(loudness);
    keepLoudness(loudness);
  }, [loudness]);

  useEffect(() => sounds.current?.setHall(!over), [over]);

  useEffect(() => {
    const news = heard.slice(told.current);
    told.current = heard.length;
    for (const notice of news.length > AT_ONCE ? news.slice(-1) : news) sounds.current?.play(notice);
    // What was heard may be one list that grows.
  }, [heard, heard.length]);

  // A meeting that has only just begun is opened with the theme.
  const [begins] = useState(heard.length <= AT_ONCE && !over);
  const opensWithTheme = begins && !loudness.muted;
  const themePlayed = useRef(false);
  useEffect(() => {
    if (!opensWithTheme || themePlayed.current || heard.length > AT_ONCE) return;
    themePlayed.current = true;
    sounds.current?.cue('theme');
  }, [opensWithTheme, heard.length]);

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
      {!loudness.muted && (hearing !== 'heard' || caption !== '') && (
        <span class="caption">{hearing === 'heard' ? caption : `${say(hearing)} ${caption}`}</span>
      )}
    </div>
  );
}
