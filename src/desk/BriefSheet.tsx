/** A brief in plain words: priorities, instructions issue by issue with their red lines and sources, and what to do without. */
import type { Brief, Instruction } from '../council/brief.ts';
import type { Issue, Matter } from '../council/matter.ts';
import type { PublicRecord } from '../council/view.ts';
import type { Words } from '../words/words.ts';

interface BriefProps {
  readonly words: Words;
  /** The matter, as the record that words are asked about. */
  readonly record: PublicRecord;
  readonly brief: Brief;
}

/** What the capital wants, the weightiest issue first. */
export function BriefSheet({ words, record, brief }: BriefProps) {
  const say = words.desk;
  const { matter } = record;
  const rows = matter.issues
    .flatMap((issue) => {
      const instruction = brief.instructions[issue.id];
      return instruction && instruction.weight > 0 ? [{ issue, instruction }] : [];
    })
    .sort((a, b) => b.instruction.weight - a.instruction.weight);
  return (
    <div class="brief">
      <section>
        <h3>{say('priorities')}</h3>
        <ol class="priorities">
          {brief.priorities.map((priority) => (
            <li key={priority}>{priority}</li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{say('fallback')}</h3>
        <p>{brief.fallback}</p>
        <p class="note">{say('withoutNote', { met: brief.without })}</p>
      </section>
      <section>
        <h3>{say('instructions')}</h3>
        <ul class="instructions">
          {rows.map(({ issue, instruction }) => (
            <InstructionRow
              key={issue.id}
              {...{ words, record, issue, instruction }}
              mayTrade={brief.mayTrade.includes(issue.id)}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

interface RowProps {
  readonly words: Words;
  readonly record: PublicRecord;
  readonly issue: Issue;
  readonly instruction: Instruction;
  readonly mayTrade: boolean;
}

function InstructionRow({ words, record, issue, instruction, mayTrade }: RowProps) {
  const say = words.desk;
  const { min, max, weight, evidence } = instruction;
  const lines = [
    ...(min === null ? [] : [say('notBelow', { level: words.level(record, issue.id, min) })]),
    ...(max === null ? [] : [say('notBeyond', { level: words.level(record, issue.id, max) })]),
  ];
  return (
    <li>
      <h4>
        {issue.name}
        {mayTrade && <span class="tradable"> {say('mayTrade')}</span>}
      </h4>
      <dl>
        <dt>{say('wantsColumn')}</dt>
        <dd>{wantedIn(words, record, issue, instruction)}</dd>
        <dt>{say('weightColumn')}</dt>
        <dd>{weightIn(words, weight)}</dd>
        <dt>{say('redLineColumn')}</dt>
        <dd class={lines.length > 0 ? 'redLine' : undefined}>
          {lines.length > 0 ? lines.join('; ') : say('noRedLine')}
        </dd>
      </dl>
      <details>
        <summary>
          {say('restsOn')}: {evidence.source === '' ? say(`basis.${evidence.basis}`) : evidence.source}
        </summary>
        <p>
          {evidence.evidence} <span class="note">({say(`basis.${evidence.basis}`)})</span>
        </p>
        {citations(record.matter, evidence.source).map((citation) => (
          <p key={citation} class="note">
            {citation}
          </p>
        ))}
      </details>
    </li>
  );
}

/** What is wanted on an issue, in words. */
export function wantedIn(
  words: Words,
  record: PublicRecord,
  issue: Issue,
  { aim }: Pick<Instruction, 'aim'>,
): string {
  if (issue.kind === 'aim') return words.level(record, issue.id, aim);
  const bounded = Math.max(-2, Math.min(2, aim)) as -2 | -1 | 0 | 1 | 2;
  return words.desk(`wording.${bounded}`);
}

/** How much an issue matters, in words and as a figure of ten. */
function weightIn(words: Words, of: number): string {
  return words.desk('weightOf', { weight: weightWord(words, of), of });
}

/** How much an issue matters, in a word. */
export function weightWord(words: Words, of: number): string {
  return words.desk(
    of >= 9
      ? 'weight.decisive'
      : of >= 6
        ? 'weight.high'
        : of >= 3
          ? 'weight.middle'
          : of > 0
            ? 'weight.low'
            : 'weight.none',
  );
}

/** The full citations of the short names that a source begins with. */
function citations({ sources }: Matter, source: string): readonly string[] {
  const names = source.split(/[^\p{L}\p{N}]+/u);
  return Object.entries(sources)
    .filter(([name]) => names.includes(name))
    .map(([, citation]) => citation);
}
