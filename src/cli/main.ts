/** The command line: `npx open-debate`. What was asked for cannot be done: one line, exit code 2, never a stack trace. */
import { asked } from './asked.ts';
import { forecast } from './forecast.ts';
import { helpAbout } from './help.ts';
import { MISASKED, Mistake } from './mistake.ts';
import { negotiate } from './negotiate.ts';
import { replay } from './replay.ts';
import { simulate } from './simulate.ts';
import { validate } from './validate.ts';

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = run(process.argv.slice(2));
} catch (cause) {
  if (!(cause instanceof Mistake)) throw cause;
  console.error(`open-debate: ${cause.message}`);
  process.exitCode = MISASKED;
}

function run(words: readonly string[]): number {
  const command = asked(words);
  switch (command.command) {
    case 'simulate':
      return simulate(command);
    case 'validate':
      return validate(command.files);
    case 'replay':
      return replay(command.ledger);
    case 'negotiate':
      return negotiate(command);
    case 'forecast':
      return forecast(command);
    case 'help':
      console.log(helpAbout(command.about));
      return 0;
  }
}
