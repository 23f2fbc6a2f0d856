/** Where the sound files are: Opus first, and AAC for browsers that do not read it. */
import type { Cue } from './cues.ts';

const FILES = import.meta.glob<string>('../../assets/sound/*.{ogg,m4a}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The addresses of a cue, the better first. */
export function filesOf(cue: Cue): readonly string[] {
  return ['ogg', 'm4a'].map((kind) => {
    const address = FILES[`../../assets/sound/${cue}.${kind}`];
    if (address === undefined)
      throw new Error(`There is no ${cue}.${kind} in assets/sound; assets/sound/make.ts makes it.`);
    return address;
  });
}
