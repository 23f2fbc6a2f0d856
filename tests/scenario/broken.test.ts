/** Every file in `broken/` has exactly the faults that stand beside it, in the words an author would read. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultLine } from '../../src/scenario/faults.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { LONGEST } from '../../src/scenario/manuscript.ts';
import { SMALL_TEXT, smallScenario } from './small.ts';

const folder = new URL('./broken/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** The faults of a text, each on its line. */
function faultLines(text: string, file: string): readonly string[] {
  const loaded = loadScenario(text, file);
  return loaded.ok ? [] : loaded.faults.map((fault) => faultLine(file, fault));
}

describe('a broken scenario file', () => {
  it.each(names)('%s is told its faults', (name) => {
    const expected = readFileSync(new URL(name.replace('.yaml', '.txt'), folder), 'utf8');
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(`${faultLines(text, name).join('\n')}\n`).toBe(expected);
  });

  it.each(names)('%s is told of each fault the line, the column, what, why and how to mend it', (name) => {
    const loaded = loadScenario(readFileSync(new URL(name, folder), 'utf8'), name);
    for (const fault of loaded.ok ? [] : loaded.faults) {
      expect(fault.line, fault.what).toBeGreaterThan(0);
      expect(fault.column, fault.what).toBeGreaterThan(0);
      for (const sentence of [fault.what, fault.why, fault.mend]) {
        expect(sentence, fault.code).toMatch(/^[^\n;]{8,}$/);
        expect(sentence, fault.code).not.toMatch(/undefined|NaN|\[object|\.$/);
      }
    }
  });

  it('is listed with what is wrong in it', () => {
    const listed = readFileSync(new URL('README.md', folder), 'utf8').matchAll(
      /^\| `(.+\.yaml)` \| \S.+ \|$/gm,
    );
    expect([...listed].map(([, name]) => name)).toEqual(names);
  });

  it('is refused at the place where something other than text stands in it', () => {
    for (const foreign of ['\0', '\uFFFD'])
      expect(faultLines(`format: 1\nid: a${foreign}b\n`, 'picture.yaml').join('\n')).toMatch(
        /^picture\.yaml:2:6: something other than text stands here; .*UTF-8; check that this is the right file, /,
      );
  });

  it('is told the same faults whatever its line endings', () => {
    for (const name of ['drafts.yaml', 'shape.yaml', 'words.yaml']) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      expect(faultLines(text.replaceAll('\n', '\r\n'), name)).toEqual(faultLines(text, name));
    }
  });

  it('is refused unread when it is too large', () => {
    const lines = faultLines('#'.repeat(LONGEST + 1), 'large.yaml');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^large\.yaml:1:1: the file holds more than a million characters; /);
  });

  it('is refused in the end when it nests, repeats or widens without end', () => {
    const hostile = [
      `a: ${'['.repeat(50_000)}`,
      `a: ${'{a: '.repeat(50_000)}`,
      '- '.repeat(50_000),
      'k: 1\n'.repeat(20_000),
      Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n'),
      `delegations:\n${'- 1\n'.repeat(20_000)}`,
    ];
    for (const text of hostile) expect(loadScenario(text, 'hostile.yaml').ok).toBe(false);
  });

  it('names the place of a fault in readable form', () => {
    const loaded = loadScenario(SMALL_TEXT.replace('aim: 1, weight: 5,', 'aim: 7, weight: 5,'), 'small.yaml');
    expect(loaded.ok ? [] : loaded.faults.map(({ path }) => path)).toEqual([
      'delegations[AO].brief.instructions.condemnation.aim',
    ]);
  });
});

describe('the small scenario', () => {
  it('becomes a matter with its seats, seconds and tops', () => {
    const { matter, briefs } = smallScenario();
    expect(matter.delegations.map(({ code }) => code).join(' ')).toBe(
      'AO CN EG FR JP MY NZ RU SN ES UA GB US UY VE',
    );
    expect(matter.timetable).toEqual({
      consultations: 3600,
      sitting: 720,
      corridor: 300,
      silence: 600,
      debate: 1800,
      lastRound: 900,
    });
    expect(matter.issues.map(({ id, top }) => `${id} ${top}`)).toEqual([
      'condemnation 2',
      'reporting 4',
      'sanctions 3',
      'sovereignty 1',
    ]);
    expect(matter.delegations.find(({ code }) => code === 'RU')?.nameInText).toBe('the Russian Federation');
    expect(matter.delegations.find(({ code }) => code === 'FR')?.nameInText).toBe('France');
    expect(matter.paragraphs.map(({ history }) => history)).toContain(null);
    expect(Object.keys(briefs)).toEqual(matter.delegations.map(({ code }) => code));
    expect(briefs.CN?.instructions.sanctions).toMatchObject({ aim: 0, weight: 8, min: null, max: 1 });
    expect(briefs.ES?.without).toBe(10);
  });

  it('is plain JSON, so that it can be stored and sent', () => {
    const { matter, briefs } = smallScenario();
    expect(JSON.parse(JSON.stringify({ matter, briefs }))).toEqual({ matter, briefs });
  });
});
