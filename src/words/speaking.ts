/** What the sentences of one statement are made with: who speaks, on what record, after whom, and in which tone. */
import type { PublicRecord, Statement } from '../council/view.ts';
import { type Chooser, hashOf, oneOf } from './choose.ts';
import { headingInText, inText } from './names.ts';
import type { Say } from './say.ts';

/** What sentences of one statement are made with. */
export interface Speaking {
  readonly say: Say;
  readonly record: PublicRecord;
  readonly statement: Statement;
  /** The statements that came before it. */
  readonly before: readonly Statement[];
  readonly chooser: Chooser;
}

const VERBS = ['Welcomed', 'Regretted', 'Stressed', 'Said', 'Asked'] as const;

/** The verbs of a sentence, as the tone has them; sentences of one statement in different places have different ones. */
export function verbsOf(say: Say, { by, tone }: Pick<Statement, 'by' | 'tone'>, place: number) {
  const verb = (what: (typeof VERBS)[number]) =>
    oneOf(say, `verbs.${tone}${what}`, (hashOf(`${what}/${by}`) % 3) + place, {});
  return {
    welcomed: verb('Welcomed'),
    regretted: verb('Regretted'),
    stressed: verb('Stressed'),
    said: verb('Said'),
    asked: verb('Asked'),
  };
}

/** Whether the Council had spoken by the time of a statement: then it is a text that all agreed to. */
export function hadSpoken({ agreedAt, outcome }: PublicRecord, { at }: Pick<Statement, 'at'>): boolean {
  if (agreedAt !== null && agreedAt <= at) return true;
  return outcome?.kind === 'presidentialStatement' && outcome.at <= at;
}

/** A sentence, and whether the statement can do without it when time is short. */
export interface Sentence {
  /** Composes it; null where there is nothing to say. */
  readonly compose: () => string | null;
  /** Sentences with a higher number are left out first; 0 is always said. */
  readonly spare: number;
}

/** The chair of the meeting, as it is thanked. */
export function presidencyIn(say: Say, record: PublicRecord): string {
  return inText(say, record, record.matter.presidency);
}

/** The matter, inside a sentence. */
export function subjectIn({ matter }: PublicRecord): string {
  return headingInText(matter.subject);
}
