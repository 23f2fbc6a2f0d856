/**
 * Makes the sound files: `npx tsx assets/sound/make.ts` writes `assets/sound/*.ogg` (Opus) and `*.m4a` (AAC, for browsers that
 * do not read Opus in Ogg) and tells how loud each is, how high its peaks are, and how large it is. Needs ffmpeg.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CUES, type Cue } from '../../src/sound/cues.ts';
import { MADE } from './cues.ts';
import { wave } from './synth.ts';

/** How loud a finished file may be, in LUFS. */
const BALANCED = { least: -20, most: -16 } as const;
/** How loud every file is, in LUFS (EBU R 128), and its highest peak between samples, in decibels below full scale. */
const LOUDNESS = -18;
const PEAK = -1;
/** Encoding raises peaks: what is encoded stays this far below, in decibels, and step by step further where that is not enough. */
const HEADROOM = { first: 1, step: 0.5, most: 5 } as const;

const folder = fileURLToPath(new URL('.', import.meta.url));

function ffmpeg(...args: readonly string[]): string {
  const done = spawnSync('ffmpeg', ['-hide_banner', '-nostdin', '-y', ...args], { encoding: 'utf8' });
  if (done.error) throw new Error('ffmpeg is not there; install it (on Debian "apt-get install ffmpeg").');
  if (done.status !== 0) throw new Error(`ffmpeg ${args.join(' ')}\n${done.stderr}`);
  return done.stderr;
}

/** Integrated loudness in LUFS, and the highest peak between samples in decibels of full scale. */
function measured(
  file: string,
  ...filters: readonly string[]
): { readonly loud: number; readonly peak: number } {
  const told = ffmpeg(
    '-i',
    file,
    '-af',
    [...filters, 'ebur128=peak=true:framelog=verbose'].join(','),
    '-f',
    'null',
    '-',
  );
  const summary = told.slice(told.lastIndexOf('Summary'));
  const figure = (before: RegExp) => Number(before.exec(summary)?.[1]);
  return { loud: figure(/I:\s+(-?[\d.]+) LUFS/), peak: figure(/Peak:\s+(-?[\d.]+) dBFS/) };
}

/** Writes both files of a cue with peaks this far below the highest that is allowed; gives what became of each. */
function encoded(
  cue: Cue,
  raw: string,
  headroom: number,
): readonly (ReturnType<typeof measured> & { readonly file: string })[] {
  const limit = 10 ** ((PEAK - headroom) / 20);
  // Short sounds lose loudness to the limit of their peaks, and so the gain is found step by step.
  let gain = 0;
  const filters = () => [
    `volume=${gain.toFixed(2)}dB`,
    `alimiter=limit=${limit.toFixed(4)}:level=false:attack=1:release=30`,
  ];
  for (let step = 0; step < 8; step++) gain += LOUDNESS - measured(raw, ...filters()).loud;
  const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const chain = ['-i', raw, '-af', filters().join(','), '-ac', '1', '-ar', '48000', ...exact];
  return [
    ['ogg', 'libopus', '40k'],
    ['m4a', 'aac', '48k'],
  ].map(([ending, codec = '', rate = '']) => {
    const file = join(folder, `${cue}.${ending}`);
    ffmpeg(...chain, '-c:a', codec, '-b:a', rate, file);
    return { file, ...measured(file) };
  });
}

const scratch = mkdtempSync(join(tmpdir(), 'cues-'));
let bytes = 0;
for (const cue of CUES) {
  const raw = join(scratch, `${cue}.wav`);
  writeFileSync(raw, wave(MADE[cue]()));
  let headroom: number = HEADROOM.first;
  let files = encoded(cue, raw, headroom);
  while (files.some(({ peak }) => peak > PEAK) && headroom < HEADROOM.most) {
    headroom += HEADROOM.step;
    files = encoded(cue, raw, headroom);
  }
  for (const { file, loud, peak } of files) {
    const { size } = statSync(file);
    bytes += size;
    console.log(
      `${file.slice(folder.length).padEnd(12)} ${loud.toFixed(1)} LUFS, peak ${peak.toFixed(1)} dBFS, ${size} bytes`,
    );
    if (!(loud >= BALANCED.least && loud <= BALANCED.most) || !(peak <= PEAK))
      throw new Error(
        `${file} has ${loud} LUFS and a peak of ${peak} dBFS; it needs between ${BALANCED.least} and ${BALANCED.most}, and no peak above ${PEAK}. Its peaks leave no room for more; soften them in cues.ts.`,
      );
  }
}
rmSync(scratch, { recursive: true });
console.log(`${bytes} bytes in all`);
