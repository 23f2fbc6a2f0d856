/** Making sounds from nothing: oscillators, noise, resonances, and the echo of a hall. Mono, samples between -1 and 1. */

/** Samples per second. */
export const RATE = 48_000;

/** A sound. */
export type Sound = Float64Array;

/** Silence of a length in seconds. */
export const silence = (seconds: number): Sound => new Float64Array(Math.round(seconds * RATE));

/** Chance that is the same each time: a small linear congruential generator, giving numbers from 0 to 1. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Adds a sound to another at an instant, in seconds. */
export function add(into: Sound, sound: Sound, at: number, gain = 1): void {
  const start = Math.round(at * RATE);
  for (let i = 0; i < sound.length && start + i < into.length; i++)
    into[start + i] = (into[start + i] ?? 0) + (sound[i] ?? 0) * gain;
}

/** White noise. */
export function noise(seconds: number, random: () => number): Sound {
  return silence(seconds).map(() => 2 * random() - 1);
}

/** A decaying tone: what is struck. */
export function struck(frequency: number, seconds: number, decay: number, gain = 1): Sound {
  return silence(seconds).map(
    (_, i) => gain * Math.sin((2 * Math.PI * frequency * i) / RATE) * Math.exp(-i / RATE / decay),
  );
}

/** Shapes a sound by a function of time in seconds. */
export function shaped(sound: Sound, envelope: (t: number) => number): Sound {
  return sound.map((value, i) => value * envelope(i / RATE));
}

/** Lets a band pass. `width` is its width as a part of its middle. */
export function band(sound: Sound, middle: number, width: number): Sound {
  const w = (2 * Math.PI * middle) / RATE;
  const alpha = Math.sin(w) * (width / 2);
  const a0 = 1 + alpha;
  const [b0, b2, a1, a2] = [alpha / a0, -alpha / a0, (-2 * Math.cos(w)) / a0, (1 - alpha) / a0];
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return sound.map((x) => {
    const y = b0 * x + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** Takes away what lies above a frequency, gently. */
export function low(sound: Sound, frequency: number): Sound {
  const part = 1 - Math.exp((-2 * Math.PI * frequency) / RATE);
  let y = 0;
  return sound.map((x) => {
    y += part * (x - y);
    return y;
  });
}

/** Takes away what lies below a frequency, gently. */
export function high(sound: Sound, frequency: number): Sound {
  const below = low(sound, frequency);
  return sound.map((x, i) => x - (below[i] ?? 0));
}

const COMBS = [0.0297, 0.0371, 0.0411, 0.0437, 0.0533, 0.0611] as const;

/** The same sound in a hall of ash wood: `wet` is the part of the echo, `decay` how much of it comes back each time. */
export function inTheHall(sound: Sound, wet: number, decay = 0.74): Sound {
  const out = sound.map((x) => x);
  for (const delay of COMBS) {
    const steps = Math.round(delay * RATE);
    const line = new Float64Array(steps);
    let soft = 0;
    for (let i = 0; i < sound.length; i++) {
      const back = line[i % steps] ?? 0;
      soft += 0.35 * (back - soft);
      line[i % steps] = (sound[i] ?? 0) + soft * decay;
      out[i] = (out[i] ?? 0) + (back * wet) / COMBS.length;
    }
  }
  return out;
}

/** As loud as it may be. */
export function normalised(sound: Sound): Sound {
  const peak = sound.reduce((most, x) => Math.max(most, Math.abs(x)), 1e-9);
  return sound.map((x) => (x / peak) * 0.9);
}

/** As a file of 16-bit samples (RIFF WAVE). */
export function wave(sound: Sound): Buffer {
  const data = Buffer.alloc(44 + sound.length * 2);
  data.write('RIFF', 0);
  data.writeUInt32LE(36 + sound.length * 2, 4);
  data.write('WAVEfmt ', 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(1, 22);
  data.writeUInt32LE(RATE, 24);
  data.writeUInt32LE(RATE * 2, 28);
  data.writeUInt16LE(2, 32);
  data.writeUInt16LE(16, 34);
  data.write('data', 36);
  data.writeUInt32LE(sound.length * 2, 40);
  for (const [i, x] of sound.entries())
    data.writeInt16LE(Math.round(Math.max(-1, Math.min(1, x)) * 32_767), 44 + i * 2);
  return data;
}
