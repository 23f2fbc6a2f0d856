/** What the server is asked to do: read from the command line first, then from the environment. */

/** The port when nobody names one: fifteen seats, one table. */
export const USUAL_PORT = 5015;
/** Only this computer; `0.0.0.0` opens the game to everybody on the network. */
export const USUAL_HOST = '127.0.0.1';
/** Where classes are kept when nobody names a folder; in the working directory. */
export const USUAL_DATA = 'data';

/** A place to listen at. Port 0 stands for any free port. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Where classes are kept, and how they run. */
export interface ClassOptions {
  /** The folder of the embedded store, and whether somebody named it. */
  readonly data: string;
  readonly dataNamed: boolean;
  /** A PostgreSQL server instead; null for none. */
  readonly database: string | null;
  /** How many times as fast as usual delegations act and people are waited for: for trying a class out. */
  readonly haste: number;
  /** How many times the usual rates of messages are allowed: for measuring with many clients on one machine. */
  readonly times: number;
  /** Whether to believe a proxy in front about where requests come from. */
  readonly trustsProxy: boolean;
  /** What is worth a line in the log. */
  readonly log: string;
}

/** What was asked for: an address, a look at the help, or a sentence that says what was not understood. */
export type Asked =
  | {
      readonly kind: 'address';
      readonly address: Address;
      readonly classes: ClassOptions;
      /** A folder with a page that was built before; null for the program's own, built when needed. */
      readonly page: string | null;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'fault'; readonly sentence: string };

/** What each option is in the environment, and an example. */
const OPTIONS = {
  '--port': ['PORT', String(USUAL_PORT)],
  '--host': ['HOST', USUAL_HOST],
  '--data': ['DATA', USUAL_DATA],
  '--haste': ['HASTE', '10'],
} as const;
type Option = keyof typeof OPTIONS;

/** What the arguments (`--port 8080`, `--port=8080`, ...) and the environment ask for. */
export function addressAsked(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Asked {
  const given = new Map<Option, { readonly value: string; readonly from: string }>();
  for (const [option, [name]] of Object.entries(OPTIONS)) {
    const value = environment[name];
    if (value) given.set(option as Option, { value, from: name });
  }
  const waiting = [...args];
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    if (word === '--help' || word === '-h') return { kind: 'help' };
    const [name = '', ...rest] = word.split('=');
    if (!isOption(name))
      return fault(
        `"${word}" is not understood; use --port <number>, --host <address>, --data <folder> or --haste <number>.`,
      );
    const value = rest.length > 0 ? rest.join('=') : waiting.shift();
    if (!value) return fault(`${name} needs a value, such as ${name} ${OPTIONS[name][1]}.`);
    given.set(name, { value, from: name });
  }

  const port = given.get('--port') ?? { value: String(USUAL_PORT), from: '--port' };
  if (!/^\d{1,5}$/.test(port.value) || Number(port.value) > 65_535)
    return fault(
      `${port.from} is "${port.value}", which is no port; use a whole number from 1 to 65535, or 0 for any that is free.`,
    );
  const times = { value: environment.RATES || '1', from: 'RATES' };
  const haste = given.get('--haste') ?? { value: '1', from: '--haste' };
  for (const { value, from } of [haste, times])
    if (!/^\d{1,6}(\.\d{1,3})?$/.test(value) || Number(value) <= 0)
      return fault(`${from} is "${value}", which says not how many times; use a number above 0, such as 1.`);
  const database = environment.DATABASE_URL || null;
  if (database !== null && !/^postgres(ql)?:\/\//.test(database))
    return fault(
      'DATABASE_URL is no address of a PostgreSQL server; use postgres://user:password@host/database, or leave it out.',
    );
  return {
    kind: 'address',
    page: environment.PAGE || null,
    address: { host: given.get('--host')?.value ?? USUAL_HOST, port: Number(port.value) },
    classes: {
      data: given.get('--data')?.value ?? USUAL_DATA,
      dataNamed: given.has('--data'),
      database,
      haste: Number(haste.value),
      times: Number(times.value),
      trustsProxy: environment.TRUST_PROXY === '1',
      log: environment.LOG || 'warn',
    },
  };
}

function isOption(name: string): name is Option {
  return Object.hasOwn(OPTIONS, name);
}

function fault(sentence: string): Asked {
  return { kind: 'fault', sentence };
}

/** The address as one types it into a browser. */
export function urlOf({ host, port }: Address): string {
  const shown = isEverywhere(host) ? 'localhost' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}/`;
}

/** Whether a server listens to the whole network. */
export function isEverywhere(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}
