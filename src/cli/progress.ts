/** A progress bar on the error stream, where somebody watches it; nothing where the stream goes into a file. */

const WIDTH = 30;

/** Shows how far a long run has come; call `done` at its end. */
export interface Progress {
  step(finished: number): void;
  done(): void;
}

/** A bar for so many steps. */
export function progressOf(steps: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { step: () => {}, done: () => {} };
  let shown = -1;
  return {
    step(finished) {
      const filled = Math.floor((WIDTH * finished) / steps);
      const percent = Math.floor((100 * finished) / steps);
      if (percent === shown) return;
      shown = percent;
      stream.write(`\r[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${finished} of ${steps}`);
    },
    done: () => stream.write(`\r${' '.repeat(WIDTH + 30)}\r`),
  };
}
