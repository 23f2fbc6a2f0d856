/** The command line: `npx open-debate`. What was asked for cannot be done: one line, exit code 2, never a stack trace. */
import { asked } from './asked.ts';
import { helpAbout } from './help.ts';
import { MISASKED, Mistake, tellMistake } from './mistake.ts';

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (cause) {
  if (!(cause instanceof Mistake)) throw cause;
  tellMistake(cause.message);
  process.exitCode = MISASKED;
}

/** Each command loads only what it needs, so that a question about a file is answered at once. */
async function run(words: readonly string[]): Promise<number> {
  const command = asked(words);
  switch (command.command) {
    case 'simulate':
      return (await import('./simulate.ts')).simulate(command);
    case 'validate':
      return (await import('./validate.ts')).validate(command.files);
    case 'replay':
      return (await import('./replay.ts')).replay(command.ledger);
    case 'negotiate':
      return (await import('./negotiate.ts')).negotiate(command);
    case 'forecast':
      return (await import('./forecast.ts')).forecast(command);
    case 'help':
      console.log(helpAbout(command.about));
      return 0;
  }
}
