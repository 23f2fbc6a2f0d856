/** What was asked for on the command line. */
import { parseArgs } from 'node:util';
import { DIFFICULTIES, type Difficulty } from '../delegates/temper.ts';
import { listed, nearest } from '../scenario/spelling.ts';
import { mistaken } from './mistake.ts';

/** Negotiations between AI delegations. */
export interface SimulateAsked {
  readonly command: 'simulate';
  readonly scenario: string;
  readonly runs: number;
  readonly seed: number;
  readonly difficulty: Difficulty;
  readonly json: boolean;
  /** Where to write the ledger of the run, or null. */
  readonly ledger: string | null;
}

/** Negotiations of bare problems. */
export interface NegotiateAsked {
  readonly command: 'negotiate';
  readonly files: readonly string[];
  readonly runs: number;
  readonly seed: number;
  readonly json: boolean;
}

/** Forecasts of controversies whose outcome is known. */
export interface ForecastAsked {
  readonly command: 'forecast';
  readonly file: string;
  readonly json: boolean;
}

export type Asked =
  | SimulateAsked
  | NegotiateAsked
  | ForecastAsked
  | { readonly command: 'validate'; readonly files: readonly string[] }
  | { readonly command: 'replay'; readonly ledger: string }
  | { readonly command: 'help'; readonly about: string | null };

export const COMMANDS = ['simulate', 'validate', 'replay', 'negotiate', 'forecast', 'help'] as const;
const OPTIONS = ['runs', 'seed', 'difficulty', 'json', 'ledger', 'help'] as const;
/** Seeds are 32-bit integers. */
const LARGEST_SEED = 0x7fffffff;
const MOST_RUNS = 100_000;
/** Negotiations of a domain where no number is given. */
const RUNS_OF_A_DOMAIN = 20;

/** Reads the words after the program's name. Throws a `Mistake` that says what is wrong with them. */
export function asked(words: readonly string[]): Asked {
  const [command, ...rest] = words;
  if (command === undefined || command === '--help' || command === '-h')
    return { command: 'help', about: null };
  if (!COMMANDS.some((c) => c === command))
    mistaken(`there is no command “${command}”; ${suggestion(command, COMMANDS)}`);
  const { values, positionals } = read(command, rest);
  if (values.help && command !== 'help') return { command: 'help', about: command };
  switch (command) {
    case 'simulate':
      return simulate(values, positionals);
    case 'validate':
      if (positionals.length === 0) mistaken('validate needs a file: open-debate validate FILE...');
      return { command, files: positionals };
    case 'negotiate':
      return negotiate(values, positionals);
    case 'forecast': {
      const [file, ...more] = positionals;
      if (file === undefined || more.length > 0)
        mistaken('forecast needs one file: open-debate forecast FILE.tsv');
      return { command, file, json: values.json === true };
    }
    case 'help':
      return help(positionals);
    default: {
      const [ledger, ...more] = positionals;
      if (ledger === undefined || more.length > 0)
        mistaken('replay needs one file: open-debate replay LEDGER');
      return { command: 'replay', ledger };
    }
  }
}

type Values = Partial<Record<(typeof OPTIONS)[number], string | boolean>>;

const TAKES: Readonly<Record<string, readonly string[]>> = {
  simulate: OPTIONS,
  validate: ['help'],
  replay: ['help'],
  negotiate: ['runs', 'seed', 'json', 'help'],
  forecast: ['json', 'help'],
  help: ['help'],
};

function read(command: string, rest: readonly string[]): { values: Values; positionals: string[] } {
  const { values, positionals, tokens } = parseArgs({
    args: [...rest],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      runs: { type: 'string' },
      seed: { type: 'string' },
      difficulty: { type: 'string' },
      json: { type: 'boolean' },
      ledger: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const known = TAKES[command] ?? [];
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!known.includes(token.name))
      mistaken(
        `${command} has no option “${token.rawName}”; ${suggestion(
          token.rawName,
          known.map((option) => `--${option}`),
        )}`,
      );
    if (given.has(token.name)) mistaken(`“--${token.name}” is given twice; give it once`);
    given.add(token.name);
    const isFlag = token.name === 'json' || token.name === 'help';
    if (isFlag && token.value !== undefined) mistaken(`“--${token.name}” takes no value`);
    if (!isFlag && (token.value === undefined || token.value === '' || /^--/.test(token.value)))
      mistaken(`“--${token.name}” needs a value, such as ${EXAMPLES[token.name] ?? 'one'}`);
  }
  return { values, positionals };
}

const EXAMPLES: Readonly<Record<string, string>> = {
  runs: '--runs 200',
  seed: '--seed 7',
  difficulty: '--difficulty hard',
  ledger: '--ledger meeting.jsonl',
};

function help([about, ...more]: readonly string[]): Asked {
  if (more.length > 0) mistaken('help is about one command at a time: open-debate help COMMAND');
  if (about !== undefined && !COMMANDS.some((c) => c === about))
    mistaken(`there is no command “${about}”; ${suggestion(about, COMMANDS)}`);
  return { command: 'help', about: about ?? null };
}

function simulate(values: Values, positionals: readonly string[]): SimulateAsked {
  const [scenario, ...more] = positionals;
  if (scenario === undefined)
    mistaken('simulate needs a scenario: open-debate simulate SCENARIO, its id or the path of its file');
  if (more.length > 0) mistaken(`simulate takes one scenario at a time, not “${more.join('”, “')}” as well`);
  const runs = integer('runs', values.runs, 1, 1, MOST_RUNS);
  const ledger = typeof values.ledger === 'string' ? values.ledger : null;
  if (ledger !== null && runs > 1)
    mistaken('“--ledger” writes the ledger of one run; leave out --runs, and choose the run with --seed');
  return {
    command: 'simulate',
    scenario,
    runs,
    seed: integer('seed', values.seed, 1, 0, LARGEST_SEED),
    difficulty: difficultyOf(values.difficulty),
    json: values.json === true,
    ledger,
  };
}

function negotiate(values: Values, files: readonly string[]): NegotiateAsked {
  if (files.length === 0) mistaken('negotiate needs a file: open-debate negotiate DOMAIN.json...');
  return {
    command: 'negotiate',
    files,
    runs: integer('runs', values.runs, RUNS_OF_A_DOMAIN, 1, MOST_RUNS),
    seed: integer('seed', values.seed, 1, 0, LARGEST_SEED),
    json: values.json === true,
  };
}

function integer(
  name: string,
  given: string | boolean | undefined,
  otherwise: number,
  least: number,
  most: number,
): number {
  if (given === undefined) return otherwise;
  const value = typeof given === 'string' && /^\d{1,10}$/.test(given) ? Number(given) : Number.NaN;
  if (!(value >= least && value <= most))
    mistaken(
      `“--${name} ${given}” is not a whole number from ${least} to ${most}; write one, such as ${EXAMPLES[name]}`,
    );
  return value;
}

function difficultyOf(given: string | boolean | undefined): Difficulty {
  if (given === undefined) return 'medium';
  const found = DIFFICULTIES.find((d) => d === given);
  return found ?? mistaken(`there is no difficulty “${given}”; ${suggestion(String(given), DIFFICULTIES)}`);
}

function suggestion(given: string, known: readonly string[]): string {
  const near = nearest(given, known);
  if (near !== null) return `did you mean “${near}”?`;
  return `there ${known.length === 1 ? 'is only' : 'are'} ${listed(known)}`;
}
