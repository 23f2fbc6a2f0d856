/**
 * The JSON Schema of scenario files, for authors' editors. Node only; `npm run schema` writes it.
 *
 * An editor uses it for a file whose first line is `# yaml-language-server: $schema=scenario.schema.json`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { FORMAT, scenarioFormat } from './format.ts';
import { scenariosFolder } from './read.ts';

/** Where the JSON Schema is kept. */
export const SCHEMA_FILE: string = join(scenariosFolder(), 'scenario.schema.json');

/** The text of `scenarios/scenario.schema.json`: the shape of a scenario file as authors write it. */
export function schemaText(): string {
  const { $schema, ...rest } = z.toJSONSchema(scenarioFormat, { io: 'input' });
  const schema = {
    $schema,
    title: `Open Debate scenario, format ${FORMAT}`,
    description:
      'A matter before the Security Council: its text, its members, and the secret briefs of their capitals. ' +
      'What values must be together is checked by the program when it reads the file.',
    ...rest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const started = process.argv[1];
if (started !== undefined && import.meta.url === pathToFileURL(started).href) {
  writeFileSync(SCHEMA_FILE, schemaText());
  console.log(`Written: ${SCHEMA_FILE}`);
}
