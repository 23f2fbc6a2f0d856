/**
 * Makes the sound files: `npx tsx assets/sound/make.ts` writes `assets/sound/*.ogg` (Opus) and `*.m4a` (AAC, for browsers that
 * do not read Opus in Ogg) and tells how loud and how large each is. Needs ffmpeg.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CUES } from '../../src/sound/cues.ts';
import { MADE } from './cues.ts';
import { wave } from './synth.ts';

/** How loud a finished file may be, in LUFS. */
const BALANCED = { least: -20, most: -16 } as const;
/** How loud every file is, in LUFS (EBU R 128), and the highest peak, as a part of full scale. */
const LOUDNESS = -18;
const PEAK = 0.89;

const folder = fileURLToPath(new URL('.', import.meta.url));

function ffmpeg(...args: readonly string[]): string {
  const done = spawnSync('ffmpeg', ['-hide_banner', '-nostdin', '-y', ...args], { encoding: 'utf8' });
  if (done.error) throw new Error('ffmpeg is not there; install it (on Debian "apt-get install ffmpeg").');
  if (done.status !== 0) throw new Error(`ffmpeg ${args.join(' ')}\n${done.stderr}`);
  return done.stderr;
}

/** Integrated loudness in LUFS. */
function loudness(file: string, ...filters: readonly string[]): number {
  const told = ffmpeg(
    '-i',
    file,
    '-af',
    [...filters, 'ebur128=framelog=verbose'].join(','),
    '-f',
    'null',
    '-',
  );
  return Number(/I:\s+(-?[\d.]+) LUFS/.exec(told.slice(told.lastIndexOf('Summary')))?.[1]);
}

const scratch = mkdtempSync(join(tmpdir(), 'cues-'));
let bytes = 0;
for (const cue of CUES) {
  const raw = join(scratch, `${cue}.wav`);
  writeFileSync(raw, wave(MADE[cue]()));
  // Short sounds lose loudness to the limit of their peaks, and so the gain is found step by step.
  let gain = 0;
  const filters = () => [
    `volume=${gain.toFixed(2)}dB`,
    `alimiter=limit=${PEAK}:level=false:attack=1:release=30`,
  ];
  for (let step = 0; step < 8; step++) gain += LOUDNESS - loudness(raw, ...filters());
  const chain = ['-i', raw, '-af', filters().join(','), '-ac', '1', '-ar', '48000', '-map_metadata', '-1'];
  const files = [join(folder, `${cue}.ogg`), join(folder, `${cue}.m4a`)] as const;
  ffmpeg(
    ...chain,
    '-c:a',
    'libopus',
    '-b:a',
    '40k',
    '-fflags',
    '+bitexact',
    '-flags:a',
    '+bitexact',
    files[0],
  );
  ffmpeg(...chain, '-c:a', 'aac', '-b:a', '48k', '-fflags', '+bitexact', '-flags:a', '+bitexact', files[1]);
  for (const file of files) {
    const { size } = statSync(file);
    bytes += size;
    const loud = loudness(file);
    console.log(`${file.slice(folder.length).padEnd(12)} ${loud.toFixed(1)} LUFS ${size} bytes`);
    if (!(loud >= BALANCED.least && loud <= BALANCED.most))
      throw new Error(
        `${file} has ${loud} LUFS, which is not between ${BALANCED.least} and ${BALANCED.most}: it would stand out beside the others. Its peaks leave no room for more; soften them in cues.ts.`,
      );
  }
}
rmSync(scratch, { recursive: true });
console.log(`${bytes} bytes in all`);
