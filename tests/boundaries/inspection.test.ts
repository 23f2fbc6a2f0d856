/** The inspection itself: invented sources that break each rule, and sources that only look as if they did. */
import { describe, expect, it } from 'vitest';
import { breachesIn, type Rule } from './inspection.ts';

/** `rule where` of everything found in one invented file. */
function found(path: string, text: string): readonly string[] {
  return breachesIn({ [path]: text }).map(({ rule, where }) => `${rule} ${where}`);
}

describe('the inspection finds', () => {
  const broken: readonly [why: string, rule: Rule, path: string, text: string][] = [
    [
      'an import of a room that is not allowed',
      'room',
      'src/council/a.ts',
      "import { x } from '../views/x.ts';",
    ],
    ['the same for types', 'room', 'src/council/a.ts', "import type { X } from '../views/x.ts';"],
    ['the same in an export', 'room', 'src/council/a.ts', "export { x } from '../views/x.ts';"],
    ['the same in an export of all', 'room', 'src/council/a.ts', "export * from '../views/x.ts';"],
    ['the same at run time', 'room', 'src/council/a.ts', "const x = await import('../views/x.ts');"],
    ['the same inside a type', 'room', 'src/council/a.ts', "let x: import('../views/x.ts').X;"],
    ['the same from the root', 'room', 'src/council/a.ts', "import '/src/views/x.ts';"],
    ['the same for a side effect', 'room', 'src/council/moves/a.ts', "import '../../views/x.ts';"],
    ['a room that does not exist', 'room', 'src/attic/a.ts', ''],
    ['an import of an entry', 'room', 'src/desk/a.ts', "import '../main.ts';"],
    [
      'a file of a room of which only others are open',
      'room',
      'src/desk/a.ts',
      "import '../session/host.ts';",
    ],
    [
      'a file of a room that is kept out',
      'room',
      'src/desk/a.ts',
      "import { x } from '../council/meeting.ts';",
    ],
    [
      'words that read more than they may',
      'room',
      'src/words/a.ts',
      "import { x } from '../views/viewOf.ts';",
    ],
    ['a scenario outside the entries', 'room', 'src/desk/a.ts', "import '../../scenarios/a.yaml?raw';"],
    ['tests in the page', 'room', 'src/main.ts', "import '../tests/a.ts';"],
    ['a package that is not allowed', 'package', 'src/council/a.ts', "import { z } from 'zod';"],
    ['a part of such a package', 'package', 'src/council/a.ts', "import { z } from 'zod/mini';"],
    ['a scoped package', 'package', 'src/views/a.ts', "import { x } from '@scope/name/part';"],
    ['a builtin without its prefix', 'package', 'src/scenario/read.ts', "import { readFileSync } from 'fs';"],
    ['a required package', 'package', 'src/views/a.ts', "const x = require('zod');"],
    ['Node in a room that runs in the page', 'node', 'src/scenario/load.ts', "import 'node:fs';"],
    [
      'Node in a headless session',
      'node',
      'src/session/headless.ts',
      "import { x } from 'node:fs/promises';",
    ],
    ['an address that is computed', 'unreadable', 'src/main.ts', 'const x = await import(name);'],
    ['a file that is no program', 'unreadable', 'src/council/a.ts', 'const = ;'],
    [
      'the secret in a seat',
      'secret',
      'src/session/seat.ts',
      "import type { Meeting } from '../council/meeting.ts';",
    ],
    [
      'the secret under another name',
      'secret',
      'src/main.ts',
      "import { type Meeting as M } from './council/meeting.ts';",
    ],
    [
      'the secret among all',
      'secret',
      'src/cli/main.ts',
      "import type * as all from '../council/meeting.ts';",
    ],
    [
      'the secret inside a type',
      'secret',
      'src/session/seat.ts',
      "let x: import('../council/meeting.ts').Meeting;",
    ],
    [
      'the secret by another door',
      'secret',
      'src/session/seat.ts',
      "import type { Meeting } from '../council/move.ts';",
    ],
    ['the secret passed on', 'secret', 'src/council/a.ts', "export type { Meeting } from './meeting.ts';"],
    [
      'the secret passed on among all',
      'secret',
      'src/session/host.ts',
      "export * from '../council/meeting.ts';",
    ],
    [
      'the secret passed on in two steps',
      'secret',
      'src/council/a.ts',
      "import type { Meeting } from './meeting.ts';\nexport type { Meeting };",
    ],
    ['chance', 'exact', 'src/council/a.ts', 'const x = Math.random();'],
    ['chance in brackets', 'exact', 'src/council/a.ts', "const x = Math['random']();"],
    ['chance taken apart', 'exact', 'src/council/a.ts', 'const { random } = Math;'],
    ['approximate maths', 'exact', 'src/delegates/a.ts', 'const x = Math.exp(1);'],
    ['a date', 'exact', 'src/record/a.ts', 'const x = new Date();'],
    ['a date as a type', 'exact', 'src/record/a.ts', 'export interface X { at: Date }'],
    ['a timer', 'exact', 'src/procedure/a.ts', 'setTimeout(() => {}, 1);'],
    ['the network', 'exact', 'src/views/a.ts', 'const f = fetch;'],
    ['the page', 'exact', 'src/views/a.ts', 'const x = { y: window.location };'],
    ['the page without its name', 'exact', 'src/views/a.ts', 'globalThis.document;'],
    [
      'the locale in a number',
      'exact',
      'src/views/a.ts',
      'export const f = (n: number) => n.toLocaleString();',
    ],
    [
      'the locale in an order',
      'exact',
      'src/views/a.ts',
      "export const f = (a: string) => a?.localeCompare('b');",
    ],
    ['the locale itself', 'exact', 'src/views/a.ts', 'new Intl.NumberFormat();'],
    ['a drawer', 'drawer', 'src/council/utils.ts', ''],
    ['a drawer with a second name', 'drawer', 'src/council/types.d.ts', ''],
    ['a drawer as a folder', 'drawer', 'tests/helpers/a.ts', ''],
    ['a file of two ideas', 'length', 'src/council/a.ts', '\n'.repeat(401)],
  ];

  it.each(broken)('%s', (_, rule, path, text) => {
    const rules = breachesIn({ [path]: text }).map((breach) => breach.rule);
    expect(rules).toContain(rule);
    expect(new Set(rules).size).toBe(1);
  });

  it('the line', () => {
    expect(found('src/council/a.ts', "// one\n\nimport { z } from 'zod';\n")).toEqual([
      'package src/council/a.ts:3',
    ]);
  });

  it('a ring of rooms, once', () => {
    const breaches = breachesIn({
      'src/council/a.ts': "import '../views/a.ts';",
      'src/views/a.ts': "import type { X } from '../procedure/a.ts';",
      'src/procedure/a.ts': "import '../council/a.ts';",
    });
    expect(breaches.filter(({ rule }) => rule === 'cycle').map(({ where }) => where)).toEqual([
      'council -> views -> procedure -> council',
    ]);
  });
});

describe('the inspection lets pass', () => {
  const sound: readonly [why: string, path: string, text: string][] = [
    ['imports inside a room', 'src/council/moves/a.ts', "import { x } from '../text.ts';"],
    ['imports along the table', 'src/views/a.ts', "import type { Meeting } from '../council/meeting.ts';"],
    [
      'the secret in the host',
      'src/session/host-clock.ts',
      "import type { Meeting } from '../council/meeting.ts';",
    ],
    ['other names beside the secret', 'src/session/seat.ts', "import { x } from '../council/meeting.ts';"],
    ['a room inside a room', 'src/scenario/checks/a.ts', "import { z } from 'zod'; import '../format.ts';"],
    ['a part of an allowed package', 'src/council/a.ts', "import { x } from 'pure-rand/generator/x';"],
    ['Node where files are read', 'src/scenario/read.ts', "import { readFileSync } from 'node:fs';"],
    [
      'the procedure drawing itself',
      'src/procedure/diagram.ts',
      "import 'node:fs'; console.log(new Date());",
    ],
    ['a clock in a session', 'src/session/host.ts', 'const now = Date.now();'],
    ['scenarios in the page', 'src/main.ts', "const all = import.meta.glob('/scenarios/*.yaml');"],
    [
      'forbidden words in comments',
      'src/council/a.ts',
      "// import x from 'zod'; Math.random()\n/* new Date() */",
    ],
    ['forbidden words in texts', 'src/council/a.ts', "export const x = `import 'zod'; Math.random()`;"],
    ['members of the same name', 'src/council/a.ts', 'export const f = (x: { window: 1 }) => x.window;'],
    ['keys of the same name', 'src/council/a.ts', 'export const x = { document: 1, process: 2 };'],
    [
      'one’s own of the same name',
      'src/record/a.ts',
      'export function f(document: string) { return document; }',
    ],
    ['exact maths', 'src/delegates/a.ts', 'export const x = Math.max(1, Math.round(2.5));'],
  ];

  it.each(sound)('%s', (_, path, text) => {
    expect(found(path, text)).toEqual([]);
  });
});
