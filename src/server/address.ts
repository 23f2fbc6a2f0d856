/** Where the game is to be served: read from the command line first, then from the environment. */

/** The port when nobody names one: fifteen seats, one table. */
export const USUAL_PORT = 5015;
/** Only this computer; `0.0.0.0` opens the game to everybody on the network. */
export const USUAL_HOST = '127.0.0.1';

/** A place to listen at. Port 0 stands for any free port. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** What was asked for: an address, a look at the help, or a sentence that says what was not understood. */
export type Asked =
  | { readonly kind: 'address'; readonly address: Address }
  | { readonly kind: 'help' }
  | { readonly kind: 'fault'; readonly sentence: string };

/** The address that the arguments (`--port 8080`, `--port=8080`, `--host`) and `PORT` and `HOST` ask for. */
export function addressAsked(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Asked {
  let host = environment.HOST || USUAL_HOST;
  let port = environment.PORT || String(USUAL_PORT);
  let portFrom = 'PORT';

  const waiting = [...args];
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    if (word === '--help' || word === '-h') return { kind: 'help' };
    const [name = '', ...rest] = word.split('=');
    if (name !== '--port' && name !== '--host')
      return fault(`"${word}" is not understood; use --port <number> or --host <address>.`);
    const value = rest.length > 0 ? rest.join('=') : waiting.shift();
    if (!value) return fault(`${name} needs a value, such as ${name} ${usualFor(name)}.`);
    if (name === '--host') host = value;
    else [port, portFrom] = [value, name];
  }

  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return fault(
      `${portFrom} is "${port}", which is no port; use a whole number from 1 to 65535, or 0 for any that is free.`,
    );
  return { kind: 'address', address: { host, port: Number(port) } };
}

function usualFor(option: '--port' | '--host'): string {
  return option === '--port' ? String(USUAL_PORT) : USUAL_HOST;
}

function fault(sentence: string): Asked {
  return { kind: 'fault', sentence };
}

/** The address as one types it into a browser. */
export function urlOf({ host, port }: Address): string {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}/`;
}
