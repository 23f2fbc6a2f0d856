#!/usr/bin/env node
/** The command line: has Node read TypeScript, then runs `main.ts`. */
import { register } from 'node:module';

process.setSourceMapsEnabled(true);
try {
  import.meta.resolve('rolldown/utils');
} catch {
  console.error('The packages of Open Debate are not installed yet: run "npm ci" in its folder first.');
  process.exit(1);
}
register('./typescript.js', import.meta.url);
await import('./main.ts');
