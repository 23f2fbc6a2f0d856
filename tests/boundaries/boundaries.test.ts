import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTRIES, ROOMS } from './house.ts';
import { breachesIn, type Files } from './inspection.ts';

const project = new URL('../../', import.meta.url);

function filesOfTheProject(): Files {
  const files: Record<string, string> = {};
  for (const folder of ['src', 'tests'])
    for (const entry of readdirSync(new URL(folder, project), { recursive: true, encoding: 'utf8' })) {
      const path = `${folder}/${entry.replaceAll('\\', '/')}`;
      if (/\.(ts|tsx|js)$/.test(path)) files[path] = readFileSync(new URL(path, project), 'utf8');
    }
  return files;
}

describe('the house', () => {
  it('keeps its own rules', () => {
    const files = filesOfTheProject();
    expect(Object.keys(files).filter((path) => path.startsWith('src/')).length).toBeGreaterThan(10);
    expect(breachesIn(files).map(({ rule, where, what }) => `${rule}: ${where}: ${what}`)).toEqual([]);
  });

  it('has a table without rings and without rooms that do not exist', () => {
    const asFiles = Object.entries(ROOMS).map(([room, { rooms }]) => {
      const imports = rooms.map(
        (target) => `import '../${target.includes('/') ? target : `${target}/any`}.ts';`,
      );
      return [`src/${room}/any.ts`, imports.join('\n')];
    });
    expect(breachesIn(Object.fromEntries(asFiles))).toEqual([]);
    for (const { rooms } of Object.values(ROOMS))
      for (const target of rooms) expect(Object.keys(ROOMS)).toContain(target.split('/')[0]);
    for (const entry of ENTRIES) expect(Object.keys(ROOMS)).not.toContain(entry);
  });
});
