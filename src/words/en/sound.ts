/** Captions: every sound in words, for whoever does not hear it. */

/** By cue; and what stands on the switch. */
export const sound = {
  gavel: 'The gavel falls.',
  murmur: 'A murmur goes round the room.',
  paper: 'Papers are passed round.',
  chime: 'A chime, and then silence.',
  cameras: 'Camera shutters.',
  hall: 'The quiet air of the hall.',
  theme: 'A short theme: cello and bells.',
  switch: 'Sound',
  volume: 'Volume',
  waits: 'Sound begins once you press something.',
  blocked: 'The browser lets no sound through. Every sound is told in words.',
} as const;
