/** Scenarios are found by id or path, and what cannot be read is told plainly. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readScenario, shippedScenarios } from '../../src/scenario/read.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

describe('reading a scenario', () => {
  it('by its path', () => {
    const read = readScenario(here('./small.yaml'));
    expect(read.ok && read.matter.id).toBe('small');
  });

  it('by the id of a shipped one', () => {
    for (const id of shippedScenarios()) expect(readScenario(id).error).toBeUndefined();
  });

  it('tells the faults of a broken one', () => {
    const read = readScenario(here('./broken/wrong-day.yaml'));
    expect(read.ok ? [] : read.faults.map(({ code }) => code)).toEqual(['badDate']);
  });

  it('lists the shipped ones when the id is unknown', () => {
    const read = readScenario('no-such-matter');
    expect(read.error?.what).toBe('there is no scenario “no-such-matter”');
    for (const id of shippedScenarios()) expect(read.error?.why).toContain(id);
  });

  it('does not leave the folder of the shipped ones for an id', () => {
    expect(readScenario('..').error?.what).toBe('there is no scenario “..”');
  });

  it('tells why a path cannot be read', () => {
    expect(readScenario(here('./nowhere.yaml')).error?.why).toBe('there is no such file');
    expect(readScenario(`${here('./broken')}/`).error?.why).toBe('it is a folder');
  });

  it('lists shipped scenarios by id, in order', () => {
    expect(shippedScenarios()).toEqual([...shippedScenarios()].sort());
    for (const id of shippedScenarios()) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
  });
});
