/** The papers of the project say what is so: rooms, packages, commands, scripts, and files that they point at. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/asked.ts';
import { helpAbout } from '../../src/cli/help.ts';
import { ENTRIES, ROOMS, type Room } from './house.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const PAPERS = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'GLOSSARY.md', 'CHANGELOG.md'];

function paper(name: string): string {
  return readFileSync(join(PROJECT, name), 'utf8').replaceAll('\r\n', '\n');
}

/** The cells of every row of the tables in a text, without the heads. */
function rows(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) =>
    row.split(' | ').map((cell) => cell.trim()),
  );
}

/** What a room may import, as ARCHITECTURE.md words it. */
function inWords({ rooms, except = [] }: Room): string {
  const said = rooms.map((room) => {
    const closed = except
      .filter((file) => file.startsWith(`${room}/`))
      .map((file) => file.slice(room.length + 1));
    return closed.length === 0 ? room : `${room} except ${closed.map((file) => `\`${file}\``).join(', ')}`;
  });
  return said.join(', ') || '–';
}

const manifest: {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
} = JSON.parse(paper('package.json'));

describe('ARCHITECTURE.md', () => {
  const [, table = ''] = paper('ARCHITECTURE.md').split('## The rooms');
  const rooms = rows(table.split('\n## ')[0] ?? '').filter(([room]) => room?.startsWith('`'));

  it('has the rooms of the house, each with what it may import', () => {
    const told = rooms.filter(([room]) => room?.endsWith('/`') && !room.includes('`, `'));
    const house = Object.entries(ROOMS).map(([name, room]) => [
      `\`${name}/\``,
      inWords(room),
      room.npm.join(', ') || '–',
    ]);
    expect(told.map(([room, , imports, npm]) => [room, imports, npm])).toEqual(house);
  });

  it('has the entries in its last row', () => {
    for (const entry of ENTRIES) expect(rooms.at(-1)?.[0]).toContain(`\`${entry}`);
  });

  it('gives a reason for every package that the project has', () => {
    const [, after = ''] = paper('ARCHITECTURE.md').split('## Dependencies');
    const reasons = rows(after);
    const packages = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    // Types belong to the package that they describe; the compiler has a paragraph of its own.
    const named = packages.filter((name) => !name.startsWith('@types/') && name !== 'typescript');
    const short = (name: string) => name.replace('@biomejs/', '');
    const missing = named.filter(
      (name) => !reasons.some(([, choice, reason]) => choice?.split(', ').includes(short(name)) && reason),
    );
    expect(missing).toEqual([]);
  });
});

describe('README.md', () => {
  it('begins with the two commands', () => {
    expect(paper('README.md')).toMatch(/^# Open Debate\n\n```sh\nnpm ci\nnpm start\n```\n/);
  });

  it('has every command of the command line, and its options, as the help has them', () => {
    const readme = paper('README.md');
    for (const command of COMMANDS) expect(readme).toContain(`| \`npx open-debate ${command}`);
    const options = COMMANDS.flatMap((command) => helpAbout(command).match(/--[a-z]+/g) ?? []);
    for (const option of new Set(options)) expect(readme).toContain(`| \`${option}`);
    for (const command of COMMANDS) expect(helpAbout(null)).toContain(`open-debate ${command}`);
  });
});

describe('every paper', () => {
  it.each(PAPERS)('%s points at files that are there', (name) => {
    const links = [...paper(name).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, file]) => file ?? '');
    const named = [...paper(name).matchAll(/`((?:src|tests|scenarios|docs)\/[\w./-]+)`/g)].map(
      ([, file]) => file ?? '',
    );
    expect([...links, ...named].filter((file) => !existsSync(join(PROJECT, file)))).toEqual([]);
  });

  it.each(PAPERS)('%s names scripts that can be run', (name) => {
    const scripts = [...paper(name).matchAll(/npm run ([a-z:]+)/g)].map(([, script]) => script ?? '');
    expect(scripts.filter((script) => manifest.scripts[script] === undefined)).toEqual([]);
  });

  it('explains every word of the glossary once', () => {
    const words = rows(paper('GLOSSARY.md'))
      .map(([word = '']) => word)
      .filter((word) => word !== 'word');
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    for (const row of rows(paper('GLOSSARY.md'))) expect(row, row[0]).toHaveLength(3);
  });
});
