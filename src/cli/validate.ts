/** `open-debate validate FILE...`: every fault of scenario files, as `file:line:column: what: why; how to mend it`. */
import { faultLine } from '../scenario/faults.ts';
import { readScenario } from '../scenario/read.ts';
import { MISASKED, onOneLine, tellMistake } from './mistake.ts';

/** Checks scenario files (or shipped scenarios by id). The exit code: 0 all sound, 1 faults, 2 a file that cannot be read. */
export function validate(files: readonly string[]): number {
  let code = 0;
  for (const name of files) {
    const read = readScenario(name);
    if (read.ok) {
      const { matter, file } = read;
      console.log(
        `${file}: sound: “${matter.title}”, ${matter.paragraphs.length} paragraphs, ${matter.issues.length} issues, ${matter.delegations.length} delegations`,
      );
    } else if (read.error) {
      tellMistake(`${read.error.what}: ${read.error.why}; ${read.error.mend}`);
      code = MISASKED;
    } else {
      for (const fault of read.faults) console.log(onOneLine(faultLine(read.file, fault)));
      code = Math.max(code, 1);
    }
  }
  return code;
}
