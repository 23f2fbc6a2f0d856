/**
 * The house as data: which room may import what.
 *
 * A room is a folder of `src/` (or a file directly in it). An entry is a room (`council`), files of a room
 * (`council/view`, `session/host*`), or all of a room but some (`council` with `except`).
 */

/** What one room may import. */
export interface Room {
  /** Rooms, or files of rooms, that it may import. */
  readonly rooms: readonly string[];
  /** Files of those rooms that it may not import all the same. */
  readonly except?: readonly string[];
  /** Packages that it may import. */
  readonly npm: readonly string[];
}

/** The table of ARCHITECTURE.md. A room that is not named here does not exist. */
export const ROOMS: Readonly<Record<string, Room>> = {
  council: { rooms: [], npm: ['pure-rand'] },
  procedure: { rooms: ['council', 'views'], npm: ['xstate'] },
  scenario: { rooms: ['council'], npm: ['zod', 'yaml'] },
  views: { rooms: ['council'], npm: [] },
  record: { rooms: ['council', 'procedure', 'views'], npm: ['@noble/hashes'] },
  delegates: { rooms: ['council'], except: ['council/meeting'], npm: [] },
  bare: { rooms: ['delegates'], npm: [] },
  words: { rooms: ['council'], except: ['council/meeting'], npm: ['i18next'] },
  session: {
    rooms: ['council', 'procedure', 'scenario', 'views', 'record', 'delegates', 'words'],
    npm: ['xstate', 'zod'],
  },
  debrief: {
    rooms: ['council', 'procedure', 'scenario', 'views', 'record', 'delegates', 'words', 'session'],
    npm: ['diff', 'docx', '@noble/hashes'],
  },
  server: {
    rooms: ['session', 'scenario', 'record', 'council', 'debrief'],
    npm: [
      'sirv',
      'vite',
      'socket.io',
      'zod',
      '@libsql/client',
      'pg',
      '@socket.io/postgres-adapter',
      'pino',
      'prom-client',
      'rate-limiter-flexible',
      'qrcode',
    ],
  },
  desk: {
    rooms: [
      'words',
      'session/seat',
      'session/classroom',
      'session/wireSeat',
      'council',
      'chamber/chamber',
      'sound/sounds',
      'debrief/debrief',
    ],
    except: ['council/meeting'],
    npm: ['preact', 'xstate', 'd3-scale', 'd3-shape', 'socket.io-client', 'qrcode'],
  },
  chamber: {
    rooms: ['words', 'council/matter', 'council/notices', 'council/view', 'council/vocabulary'],
    npm: ['phaser'],
  },
  sound: { rooms: ['council/notices', 'council/vocabulary'], npm: ['howler'] },
  offline: { rooms: [], npm: ['workbox-precaching'] },
};

/** The only places where all parts meet: they may import any room and any package, and nothing imports them. */
export const ENTRIES: readonly string[] = ['main', 'cli'];

/** Files outside `src/` that the entries may import: scenarios and drawings into the page, the version into both. */
export const OUTSIDE: readonly string[] = ['scenarios/*', 'assets/*', 'package.json', 'GLOSSARY.md'];

/** The secret state of a meeting, and where it is declared. */
export const SECRET = { name: 'Meeting', file: 'council/meeting' } as const;

/** The host's side: the only files that may name the secret state. */
export const HOSTS_SIDE: readonly string[] = [
  'council/*',
  'procedure/*',
  'views/*',
  'record/*',
  'scenario/*',
  'session/host*',
  'session/headless*',
  'debrief/*',
  'server/*',
];

/** The only files that may use what Node has and browsers do not (`node:fs`, ...). */
export const NODE_FILES: readonly string[] = [
  'scenario/read',
  'scenario/schema',
  'procedure/diagram',
  'cli/*',
  'server/*',
];

/** Files in which the same moves must give the same meeting on every machine, at every time. */
export const EXACT: readonly string[] = [
  'council/*',
  'procedure/*',
  'views/*',
  'record/*',
  'delegates/*',
  'bare/*',
];
/** Tools that live in such a room but are no part of a meeting. */
export const NOT_EXACT: readonly string[] = ['procedure/diagram'];

/** Names that would let a clock, chance, the network, the page or the locale in. */
export const INEXACT_NAMES: readonly string[] = [
  'Date',
  'Intl',
  'Temporal',
  'cancelAnimationFrame',
  'clearInterval',
  'clearTimeout',
  'crypto',
  'document',
  'fetch',
  'global',
  'globalThis',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'requestAnimationFrame',
  'self',
  'sessionStorage',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'window',
];

/** The members of `Math` whose result is the same everywhere; all others are chance or approximations. */
export const EXACT_MATHS: readonly string[] = [
  'abs',
  'ceil',
  'clz32',
  'floor',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
];

/** Methods whose result depends on the locale of the machine. */
export const LOCAL_METHODS = /^(toLocale\w*|localeCompare)$/;

/** File and folder names that are drawers for leftovers. */
export const DRAWERS = /^(utils?|helpers?|commons?|types?|misc|stuff|shared)$/;

/** A file with more lines than this has two ideas in it. */
export const LONGEST = 400;
