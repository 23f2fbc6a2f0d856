/** The cues themselves. All are made here, from nothing; none is a recording. */
import type { Cue } from '../../src/sound/cues.ts';
import {
  add,
  band,
  chance,
  high,
  inTheHall,
  low,
  noise,
  normalised,
  RATE,
  type Sound,
  shaped,
  silence,
  struck,
} from './synth.ts';

/** Every cue, as a sound. */
export const MADE: Readonly<Record<Cue, () => Sound>> = { gavel, murmur, paper, chime, cameras, hall, theme };

/** Hard wood on wood, twice. */
function gavel(): Sound {
  const random = chance(11);
  const knock = silence(0.5);
  for (const [frequency, decay, gain] of [
    [196, 0.055, 1],
    [411, 0.04, 0.8],
    [873, 0.026, 0.55],
    [1490, 0.016, 0.35],
    [2630, 0.009, 0.2],
  ] as const)
    add(knock, struck(frequency, 0.5, decay, gain), 0);
  add(
    knock,
    shaped(high(noise(0.02, random), 1800), (t) => Math.exp(-t / 0.003)),
    0,
    0.6,
  );
  const out = silence(1.5);
  add(out, knock, 0.02, 1);
  add(out, knock, 0.3, 0.72);
  return fading(inTheHall(out, 0.5), 0.4);
}

/** Many voices at once, none of them to be understood. */
function murmur(): Sound {
  const random = chance(23);
  const seconds = 3.2;
  const out = silence(seconds);
  for (let voice = 0; voice < 16; voice++) {
    const pitch = 88 + 130 * random();
    let phase = 0;
    const drift = random() * 6;
    const buzz = silence(seconds).map((_, i) => {
      phase += (pitch * (1 + 0.05 * Math.sin(drift + (i / RATE) * (2 + drift)))) / RATE;
      return 2 * (phase % 1) - 1;
    });
    const vowel = [300 + 420 * random(), 900 + 1100 * random(), 2400 + 400 * random()];
    const spoken = silence(seconds);
    for (const [n, formant] of vowel.entries()) add(spoken, band(buzz, formant, 0.16), 0, [1, 0.5, 0.16][n]);
    const pace = 3 + 2.4 * random();
    const shift = random() * 10;
    add(
      out,
      shaped(spoken, (t) => {
        const syllable = Math.max(0, Math.sin(Math.PI * pace * (t + shift)));
        const phrase = 0.5 + 0.5 * Math.sin(0.9 * (t + shift) * (1 + (voice % 3) / 3));
        return syllable * phrase;
      }),
      0,
    );
  }
  const swell = (t: number) => Math.sin((Math.PI * t) / seconds) ** 0.8;
  return fading(shaped(low(inTheHall(out, 0.6), 2600), swell), 0.3);
}

/** Sheets that are turned and slid over a table. */
function paper(): Sound {
  const random = chance(37);
  const out = silence(1.3);
  for (const [start, length, gain] of [
    [0.02, 0.36, 1],
    [0.42, 0.24, 0.7],
    [0.74, 0.42, 0.85],
  ] as const) {
    let crackle = 0;
    const rustle = noise(length, random).map((x) => {
      if (random() < 0.0035) crackle = 1;
      crackle *= 0.9965;
      return x * (0.16 + crackle);
    });
    const curve = (t: number) => Math.sin((Math.PI * t) / length) ** 0.7;
    add(out, shaped(band(high(rustle, 1500), 4600, 1.4), curve), start, gain);
  }
  return fading(inTheHall(out, 0.18), 0.15);
}

/** A small bell, and nothing after it. */
function chime(): Sound {
  const out = silence(3.4);
  for (const [at, base] of [
    [0.02, 587.33],
    [0.5, 880],
  ] as const)
    for (const [partial, decay, gain] of [
      [1, 1.1, 1],
      [2.004, 0.8, 0.42],
      [3.011, 0.45, 0.2],
      [4.22, 0.28, 0.12],
      [5.43, 0.16, 0.07],
    ] as const)
      add(out, struck(base * partial, 2.9, decay, gain), at, at < 0.1 ? 1 : 0.72);
  return fading(inTheHall(out, 0.35, 0.8), 0.9);
}

/** Shutters from the photographers' places. */
function cameras(): Sound {
  const random = chance(53);
  const out = silence(1.9);
  const click = (gain: number): Sound => {
    const one = silence(0.14);
    for (const [at, tone, loud] of [
      [0, 3100, 1],
      [0.012, 2100, 0.55],
      [0.07, 2700, 0.75],
      [0.084, 1700, 0.4],
    ] as const)
      add(
        one,
        // Never from nothing to full at once: such a peak leaves no room for loudness.
        shaped(band(noise(0.05, random), tone, 0.7), (t) => Math.min(1, t / 0.003) * Math.exp(-t / 0.011)),
        at,
        loud * gain,
      );
    return one;
  };
  for (const at of [0.03, 0.21, 0.3, 0.52, 0.6, 0.83, 1.06, 1.15, 1.43])
    add(out, click(0.5 + 0.5 * random()), at);
  return fading(inTheHall(out, 0.3), 0.25);
}

/** The air of a large room; its end passes into its beginning. */
function hall(): Sound {
  const random = chance(71);
  const [seconds, overlap] = [5, 1.5];
  const air = noise(seconds + overlap, random);
  const deep = low(low(air, 130), 130);
  const mid = band(air, 320, 0.9);
  const long = deep.map((x, i) => 9 * x + 0.22 * (mid[i] ?? 0));
  const steps = Math.round(overlap * RATE);
  const out = silence(seconds).map((_, i) => {
    const x = long[i] ?? 0;
    if (i >= steps) return x;
    const part = i / steps;
    return x * Math.sqrt(part) + (long[out0(seconds) + i] ?? 0) * Math.sqrt(1 - part);
  });
  return normalised(out);
}

const out0 = (seconds: number): number => Math.round(seconds * RATE);

/** A slow phrase for low strings, answered by bells: a question, and a first step towards an answer. */
function theme(): Sound {
  const out = silence(11);
  const strings: readonly (readonly [at: number, length: number, frequency: number, gain: number])[] = [
    [0, 2.2, 146.83, 1],
    [2, 1.2, 174.61, 0.9],
    [3, 1.2, 164.81, 0.85],
    [4, 2.4, 130.81, 1],
    [6.2, 1.2, 146.83, 0.9],
    [7.2, 3.4, 220, 0.95],
    [0, 4.2, 73.42, 0.7],
    [4, 3.2, 65.41, 0.7],
    [7, 3.8, 73.42, 0.75],
    [7.2, 3.4, 185, 0.5],
  ];
  for (const [at, length, frequency, gain] of strings) add(out, bowed(frequency, length), at, gain);
  for (const [at, frequency] of [
    [1.1, 587.33],
    [3.1, 659.26],
    [5.1, 523.25],
    [7.3, 739.99],
    [8.3, 880],
  ] as const)
    for (const [partial, decay, gain] of [
      [1, 0.9, 0.16],
      [2.01, 0.5, 0.06],
      [3.02, 0.3, 0.03],
    ] as const)
      add(out, struck(frequency * partial, 2.4, decay, gain), at);
  return fading(inTheHall(out, 0.55, 0.8), 1.2);
}

function bowed(frequency: number, seconds: number): Sound {
  let phase = 0;
  const tone = silence(seconds).map((_, i) => {
    const t = i / RATE;
    const vibrato = 1 + 0.004 * Math.min(1, t) * Math.sin(2 * Math.PI * 5.1 * t);
    phase += (frequency * vibrato) / RATE;
    return 2 * (phase % 1) - 1;
  });
  const body = silence(seconds);
  for (const [middle, width, gain] of [
    [220, 1.2, 1],
    [480, 0.6, 0.5],
    [1150, 0.6, 0.22],
  ] as const)
    add(body, band(tone, middle, width), 0, gain);
  add(body, low(low(tone, 700), 900), 0, 0.5);
  const envelope = (t: number) => Math.min(1, t / 0.28) * Math.min(1, (seconds - t) / 0.5);
  return shaped(body, envelope);
}

function fading(sound: Sound, seconds: number): Sound {
  const whole = sound.length / RATE;
  return normalised(shaped(sound, (t) => Math.min(1, (whole - t) / seconds)));
}
