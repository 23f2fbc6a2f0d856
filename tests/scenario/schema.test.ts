/** The JSON Schema for authors' editors says what the program reads. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCHEMA_FILE, schemaText } from '../../src/scenario/schema.ts';

describe('scenarios/scenario.schema.json', () => {
  it('is current; if not, run `npm run schema`', () => {
    expect(existsSync(SCHEMA_FILE)).toBe(true);
    expect(readFileSync(SCHEMA_FILE, 'utf8').replaceAll('\r\n', '\n')).toBe(schemaText());
  });

  it('has a title, and describes what authors fill in', () => {
    const schema = JSON.parse(schemaText());
    expect(schema.title).toBe('Open Debate scenario, format 1');
    expect(schema.properties.presidency.description).toMatch(/presides/);
    expect(schema.properties.delegations).toMatchObject({ minItems: 15, maxItems: 15 });
  });

  it('requires no field that has a default', () => {
    const schema = JSON.parse(schemaText());
    expect(schema.required).not.toContain('guests');
    expect(schema.properties.paragraphs.items.required).not.toContain('source');
  });
});
