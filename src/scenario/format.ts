/**
 * The scenario file, format 1: what an author writes.
 *
 * One schema gives the types, the checks of single values, and the JSON Schema for authors' editors
 * (`scenarios/scenario.schema.json`). What several values must be together is checked in `checks/`.
 */
import { z } from 'zod';
import { TAKEN } from './history.ts';

// The page's Content-Security-Policy forbids code made from text, and a browser complains of the mere attempt.
z.config({ jitless: true });

/** The format version that this program writes and reads; older ones are migrated. */
export const FORMAT = 1;

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens, beginning with a letter')
  .describe('A short name used inside the file: small letters, digits and hyphens.');
const code = z
  .string()
  .regex(/^[A-Z][A-Z0-9-]{1,11}$/, 'two to twelve capital letters or digits')
  .describe('ISO 3166 two-letter code of a State, or a short name in capitals of anybody else.');
const sentence = z.string().trim().min(1);
const minutes = z.number().int().min(1).max(100_000);
const percent = z.number().int().min(0).max(100);

const evidence = {
  basis: z
    .enum(['stated', 'inferred'])
    .describe(
      '"stated": said in the source named. "inferred": filled in by the author, who gives the reason.',
    ),
  source: z
    .string()
    .default('')
    .describe(
      'Begins with a name from `sources`, such as "PV7847 (Spain)"; several are separated by "; ". May be empty only when inferred.',
    ),
  evidence: sentence.describe('A paraphrase of what the source says, or the reason for inferring.'),
};

const force = z
  .record(id, z.number().int().min(-4).max(4))
  .describe('Issue to the levels that this wording adds (or takes away).');

const option = z.strictObject({
  words: z.string().describe('The words as printed. Empty: the slot may stay empty.'),
  force: force.default({}),
  agreed: z
    .string()
    .min(1)
    .optional()
    .describe('Where the Council has used the phrase before: "S/RES/2331 (2016), para. 12".'),
});

const slot = z.strictObject({
  name: sentence.describe('What the slot is for: "Operative verb", "Addressee", ...'),
  options: z.record(id, option),
});

const wording = z
  .union([z.literal('absent'), z.record(id, id)])
  .describe('"absent", or for every slot the option that stands.');

const paragraph = z.strictObject({
  id,
  idea: id,
  title: sentence,
  sentence: sentence.describe('The sentence, with {slot} where the words of a slot stand.'),
  mayBeAbsent: z.boolean().default(true).describe('Whether the statement can do without the paragraph.'),
  zeroDraft: wording.describe(
    'How the zero draft words it: "absent", or for every slot the option that stands.',
  ),
  history: wording
    .nullable()
    .default(null)
    .describe('How the Council really worded it; null where it has no counterpart.'),
  ...evidence,
  slots: z.record(id, slot),
});

const instruction = z.strictObject({
  aim: z
    .number()
    .int()
    .min(-2)
    .max(12)
    .describe('`aim` issue: the level wanted. `wording` issue: -2 (never) to 2 (often).'),
  weight: z.number().int().min(0).max(10).describe('How much it matters to the capital, 0 to 10.'),
  min: z
    .number()
    .int()
    .min(0)
    .optional()
    .describe('Red line: the lowest level that can be accepted (aim issues only).'),
  max: z.number().int().min(0).optional().describe('Red line: the highest level that can be accepted.'),
  ...evidence,
});

const delegation = z.strictObject({
  code,
  name: sentence,
  nameInText: sentence
    .optional()
    .describe('The name with its article: "the United States". Default: the name.'),
  permanent: z.boolean().default(false).describe('True for CN, FR, RU, GB and US alone.'),
  groups: z.array(z.string().min(1)).default([]).describe('Groups it belongs to, from `groups`.'),
  publicLine: sentence.describe('One line of what it is known to want.'),
  character: z.strictObject({
    firmness: percent.describe('Slowness to concede, 0 to 100.'),
    candour: percent.describe('How plainly it says what it wants, 0 to 100.'),
    loyalty: percent.describe('How far it keeps to group lines and promises, 0 to 100.'),
    patience: percent.describe('How long it waits for others to move first, 0 to 100.'),
  }),
  brief: z.strictObject({
    priorities: z.array(sentence).min(1).describe('Priorities in plain words, most important first.'),
    mayTrade: z.array(id).default([]).describe('Issues on which it may give way in exchange for something.'),
    fallback: sentence.describe('What to do when the priorities cannot be had.'),
    without: z.strictObject({
      met: percent.describe('How content the capital is with no statement at all, 0 to 100.'),
      ...evidence,
    }),
    instructions: z.record(id, instruction).describe('For every issue of the file, what the capital wants.'),
  }),
});

const guest = z.strictObject({
  code,
  name: sentence,
  rule: z
    .union([z.literal(37), z.literal(39)])
    .describe('37: a State. 39: a person who informs the Council.'),
  asks: z.array(id).min(1).describe('Issues that it presses, most pressing first.'),
  line: sentence.describe('A paraphrase of what it asked of the Council.'),
  ...evidence,
});

const quotation = z.strictObject({
  words: sentence.describe(
    'Words of the official text, exactly as they stand in it, without quotation marks.',
  ),
  symbol: sentence.describe('The document: "S/RES/2331 (2016)".'),
  paragraph: sentence.describe('Where in it: "para. 12", or "preamble".'),
});

const history = z
  .strictObject({
    ...evidence,
    text: sentence
      .optional()
      .describe(
        'The text that the Council really adopted: "S/RES/2331 (2016)". Needed with `course` or `ideas`.',
      ),
    course: z
      .array(
        z.strictObject({
          date: z
            .string()
            .regex(/^\d{4}-\d{2}(-\d{2})?$/, 'a day as YYYY-MM-DD, or a month as YYYY-MM')
            .describe('The day, as YYYY-MM-DD; the month alone where no more is known.'),
          ...evidence,
        }),
      )
      .default([])
      .describe('What really happened, step by step, the earliest first; `evidence` tells the step.'),
    ideas: z
      .array(
        z.strictObject({
          idea: id,
          taken: z.enum(TAKEN).describe('How far the official text took the idea up.'),
          quotation: quotation.optional().describe('Words of the official text on it.'),
          ...evidence,
        }),
      )
      .default([])
      .describe('What the official text made of each idea; `evidence` tells it.'),
  })
  .describe('What really happened, for the debrief. It is no part of what is played.');

/** What a scenario file must look like. */
export const scenarioFormat = z.strictObject({
  format: z.literal(FORMAT).describe('The version of this format.'),
  id,
  title: sentence.describe('The name of the scenario, as people choose it from a list.'),
  agendaItem: sentence.describe('The agenda item as the Journal prints it.'),
  subject: sentence.describe('What the debate is about, in a phrase.'),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD')
    .describe('The day of the debate, as YYYY-MM-DD.'),
  summary: sentence.describe('What is at stake, in a few sentences for newcomers.'),
  presidency: code.describe('The delegation that presides over the Council.'),
  penholder: code.describe('The delegation that drafts the text.'),
  symbol: z
    .string()
    .regex(/^S\/PRST\/\d{4}\/$/, 'S/PRST/<year>/')
    .describe('Symbol that the statement would carry, without its number: "S/PRST/2016/".'),
  timetable: z
    .strictObject({
      consultations: minutes,
      sitting: minutes,
      corridor: minutes,
      silence: minutes,
      debate: minutes,
      lastRound: minutes,
    })
    .describe('Lengths in minutes of game time.'),
  sources: z
    .record(z.string().regex(/^[A-Za-z0-9-]+$/), sentence)
    .describe('Bibliography: short name to citation.'),
  groups: z.record(z.string().min(1), sentence).describe('Groups of members, short name to full name.'),
  ideas: z.array(
    z.strictObject({
      id,
      number: z.number().int().min(1).max(99).nullable().default(null),
      title: sentence,
      ...evidence,
    }),
  ),
  issues: z.array(
    z.strictObject({
      id,
      name: sentence,
      kind: z
        .enum(['aim', 'wording'])
        .describe(
          '"aim": has a home paragraph and levels. "wording": a phrase that counts wherever it appears.',
        ),
      home: id.optional().describe('The home paragraph of an aim issue.'),
      levels: z.array(sentence).default([]).describe('Words for the levels 0, 1, 2, ... of an aim issue.'),
    }),
  ),
  paragraphs: z.array(paragraph).min(1),
  delegations: z
    .array(delegation)
    .meta({ minItems: 15, maxItems: 15 })
    .describe('The fifteen members, in seating order.'),
  guests: z.array(guest).default([]),
  history,
});

/** A scenario file that has the right shape; whether it makes sense is another question. */
export type ScenarioFile = z.infer<typeof scenarioFormat>;
