/** The shape of what a ledger begins with: the matter and the briefs, as a scenario file made them. */
import type { Brief } from '../council/brief.ts';
import { type Field, oneOf, orNull, yesOrNo } from '../council/fields.ts';
import {
  BASES,
  type Delegation,
  type Guest,
  type Issue,
  type Matter,
  type Paragraph,
  type Wording,
} from '../council/matter.ts';
import { all, either, exactly, integer, named, shapeOf, words } from './shape.ts';

const evidence = shapeOf({ basis: oneOf(BASES), source: words, evidence: words });

const issue: Field<Issue> = shapeOf({
  id: words,
  name: words,
  kind: oneOf(['aim', 'wording']),
  home: orNull(words),
  levels: all(words),
  top: integer,
});

const wording: Field<Wording> = either(exactly('absent'), named(words));

const paragraph: Field<Paragraph> = shapeOf({
  id: words,
  idea: words,
  title: words,
  sentence: words,
  mayBeAbsent: yesOrNo,
  slots: all(
    shapeOf({
      id: words,
      name: words,
      options: all(shapeOf({ id: words, words, force: named(integer), agreed: orNull(words) })),
    }),
  ),
  zeroDraft: wording,
  history: orNull(wording),
  evidence,
});

const delegation: Field<Delegation> = shapeOf({
  code: words,
  name: words,
  nameInText: words,
  permanent: yesOrNo,
  groups: all(words),
  publicLine: words,
  character: shapeOf({ firmness: integer, candour: integer, loyalty: integer, patience: integer }),
});

const guest: Field<Guest> = shapeOf({
  code: words,
  name: words,
  rule: either(exactly(37), exactly(39)),
  asks: all(words),
  line: words,
  evidence,
});

/** The matter, as `Matter` declares it. */
export const matter: Field<Matter> = shapeOf({
  id: words,
  title: words,
  agendaItem: words,
  subject: words,
  date: words,
  summary: words,
  presidency: words,
  penholder: words,
  symbol: words,
  timetable: shapeOf({
    consultations: integer,
    sitting: integer,
    corridor: integer,
    silence: integer,
    debate: integer,
    lastRound: integer,
  }),
  groups: named(words),
  issues: all(issue),
  ideas: all(shapeOf({ id: words, number: orNull(integer), title: words, evidence })),
  paragraphs: all(paragraph),
  delegations: all(delegation),
  guests: all(guest),
  history: evidence,
  sources: named(words),
});

/** One brief, as `Brief` declares it. */
export const brief: Field<Brief> = shapeOf({
  instructions: named(
    shapeOf({
      aim: integer,
      weight: integer,
      min: orNull(integer),
      max: orNull(integer),
      evidence,
    }),
  ),
  priorities: all(words),
  mayTrade: all(words),
  fallback: words,
  without: integer,
  withoutEvidence: evidence,
});
