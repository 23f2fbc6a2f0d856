/** Every sound is there twice and small, is what the program beside it makes, and has its caption. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MADE } from '../../assets/sound/cues.ts';
import { RATE } from '../../assets/sound/synth.ts';
import { CUE_FOR, CUES, LEVELS } from '../../src/sound/cues.ts';
import { filesOf } from '../../src/sound/files.ts';
import { createWords } from '../../src/words/words.ts';
import { faultsIn } from '../words/reading.ts';

const words = createWords();
const pathOf = (file: string) => fileURLToPath(new URL(`../../assets/sound/${file}`, import.meta.url));
const size = (file: string) => statSync(pathOf(file)).size;

const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0;

/** Integrated loudness in LUFS (EBU R 128), as ffmpeg measures it. */
function loudness(file: string): number {
  const args = ['-hide_banner', '-nostdin', '-i', pathOf(file), '-af', 'ebur128', '-f', 'null', '-'];
  const { stderr } = spawnSync('ffmpeg', args, { encoding: 'utf8' });
  return Number(/I:\s+(-?[\d.]+) LUFS/.exec(stderr.slice(stderr.lastIndexOf('Summary')))?.[1]);
}

describe('the cues', () => {
  it('have a caption that is a sentence each', () => {
    for (const cue of CUES) expect(faultsIn(words.sound(cue)), cue).toEqual([]);
  });

  it('are all heard: with a notice, or as the air of the hall', () => {
    const heard = new Set([...Object.values(CUE_FOR), 'hall']);
    for (const cue of CUES) expect(heard, cue).toContain(cue);
  });

  it('take at most 400 kB in all, in two formats', () => {
    let bytes = 0;
    for (const cue of CUES) {
      expect(filesOf(cue).map((file) => file.replace(/^.*\./, ''))).toEqual(['ogg', 'm4a']);
      bytes += size(`${cue}.ogg`) + size(`${cue}.m4a`);
    }
    expect(bytes).toBeLessThanOrEqual(400_000);
  });

  it.runIf(hasFfmpeg)('are balanced: each file is between -20 and -16 LUFS', { timeout: 60_000 }, () => {
    for (const cue of CUES)
      for (const file of [`${cue}.ogg`, `${cue}.m4a`]) {
        expect(loudness(file), file).toBeGreaterThanOrEqual(-20);
        expect(loudness(file), file).toBeLessThanOrEqual(-16);
      }
  });

  it('are played at levels between silence and full', () => {
    for (const cue of CUES) {
      expect(LEVELS[cue]).toBeGreaterThan(0);
      expect(LEVELS[cue]).toBeLessThanOrEqual(1);
    }
  });
});

describe.each(CUES)('%s', (cue) => {
  const sound = MADE[cue]();

  it('is made of nothing that clips, hums or clicks at its end', () => {
    expect(sound.length / RATE).toBeGreaterThan(1);
    let [most, sum] = [0, 0];
    for (const x of sound) {
      most = Math.max(most, Math.abs(x));
      sum += x;
    }
    expect(most).toBeCloseTo(0.9, 6);
    expect(Math.abs(sum / sound.length)).toBeLessThan(0.02);
    // The air of the hall goes round: its end meets its beginning. All others fade out.
    const [first, last] = [sound[0] ?? 1, sound.at(-1) ?? 1];
    expect(Math.abs(cue === 'hall' ? last - first : last)).toBeLessThan(0.02);
  });

  it('is the same each time it is made', () => {
    expect(MADE[cue]()).toEqual(sound);
  });
});
