/**
 * The matter before the Council: everything about a case that is fixed and that everybody may know.
 *
 * A matter is what a scenario file becomes once it has been checked. It never changes during a meeting.
 * All amounts are integers; all lists of delegations are in seating order.
 */

/** Short code of a member or guest: the ISO 3166 two-letter code for a State ("FR"), any short id for others ("UNODC"). */
export type DelegationCode = string;
/** Identifier of a thing a capital cares about, such as "sanctions" or "sovereignty". */
export type IssueId = string;
/** Identifier of an idea that the text may take up, such as "sanctions" (one of the ten) or "setting". */
export type IdeaId = string;
export type ParagraphId = string;
export type SlotId = string;
export type OptionId = string;
/** Identifier of a group of members: "P3", "P5", "A3", "E10", "EU", "NAM", ... */
export type GroupId = string;

/** How sure a figure is: said in a meeting record, or inferred by the author of the scenario (with a reason). */
export const BASES = ['stated', 'inferred'] as const;
export type Basis = (typeof BASES)[number];

/** Where a figure or a wording comes from. `source` names entries of the matter's bibliography, or is empty when inferred. */
export interface Evidence {
  readonly basis: Basis;
  /** The document and speaker, such as "S/PV.7847 (Spain)"; empty only when `basis` is "inferred". */
  readonly source: string;
  /** A paraphrase of what was said, or the reason for inferring. */
  readonly evidence: string;
}

/**
 * Something that wording can be strong or weak on.
 *
 * - `aim`: too little and too much are both worse; it has one home paragraph, and its level is read there alone.
 * - `wording`: a cross-cutting phrase (host consent, inclusive gender language, ...); it counts wherever it appears.
 */
export interface Issue {
  readonly id: IssueId;
  readonly name: string;
  readonly kind: 'aim' | 'wording';
  /** The home paragraph of an `aim` issue; null for a `wording` issue. */
  readonly home: ParagraphId | null;
  /** Words for the levels 0, 1, 2, ... of an `aim` issue ("no report", "one report", ...); empty for a `wording` issue. */
  readonly levels: readonly string[];
  /** The highest level that any wording reaches: in the home paragraph, or in one paragraph for a `wording` issue. */
  readonly top: number;
}

/** An idea of the report that the Council is asked to act on, or a part of any statement (its setting). */
export interface Idea {
  readonly id: IdeaId;
  /** The number of the idea in its source (1 to 10), or null for the setting. */
  readonly number: number | null;
  readonly title: string;
  readonly evidence: Evidence;
}

/** One wording that may stand in a slot. Empty words mean that the slot stays empty. */
export interface Option {
  readonly id: OptionId;
  readonly words: string;
  /** What the wording adds to the level of issues; an issue that is not named gets nothing. */
  readonly force: Readonly<Record<IssueId, number>>;
  /** Agreed language: where the Council has used the phrase before ("S/RES/2331 (2016), para. 12"), or null. */
  readonly agreed: string | null;
}

/** A place in a sentence where one of several wordings stands. */
export interface Slot {
  readonly id: SlotId;
  readonly name: string;
  readonly options: readonly Option[];
}

/** Which option stands in each slot of a paragraph. */
export type Choice = Readonly<Record<SlotId, OptionId>>;
/** One whole version of a paragraph: a choice for every slot, or the paragraph left out. */
export type Wording = Choice | 'absent';

/** One paragraph that the statement may contain. */
export interface Paragraph {
  readonly id: ParagraphId;
  readonly idea: IdeaId;
  readonly title: string;
  /** The sentence, with `{slot}` where a slot's words stand. */
  readonly sentence: string;
  /** Whether the statement can do without it. */
  readonly mayBeAbsent: boolean;
  readonly slots: readonly Slot[];
  /** How the penholder's zero draft words it when nobody composes another. */
  readonly zeroDraft: Wording;
  /** How the Council really worded it, in the terms of this scenario, or null where there is no counterpart. */
  readonly history: Wording | null;
  /** What really happened to it, with its source. */
  readonly evidence: Evidence;
}

/** How a delegation carries itself, 0 to 100 each; set from its record, and used by AI delegations only. */
export interface Character {
  /** Slowness to concede. */
  readonly firmness: number;
  /** How plainly it says what it wants. */
  readonly candour: number;
  /** How far it keeps to its groups' lines and its promises. */
  readonly loyalty: number;
  /** How long it waits for others to move first. */
  readonly patience: number;
}

/** A member of the Council, as everybody knows it. What its capital wants is in its brief, which is secret. */
export interface Delegation {
  readonly code: DelegationCode;
  readonly name: string;
  /** The name with its article where English needs one: "the United States", "France". */
  readonly nameInText: string;
  readonly permanent: boolean;
  readonly groups: readonly GroupId[];
  /** One line of what it is known to want. */
  readonly publicLine: string;
  readonly character: Character;
}

/** Somebody who is invited to a formal meeting: under rule 37 (a State) or rule 39 (a person who informs the Council). */
export interface Guest {
  readonly code: DelegationCode;
  readonly name: string;
  readonly rule: 37 | 39;
  /** The issues that the guest presses in the debate, most pressing first. */
  readonly asks: readonly IssueId[];
  /** A paraphrase of what the guest asked of the Council. */
  readonly line: string;
  readonly evidence: Evidence;
}

/** Lengths of the parts of a meeting, in seconds of game time. */
export interface Timetable {
  /** From the tabling of the zero draft to the open debate. */
  readonly consultations: number;
  /** The longest one sitting may last. */
  readonly sitting: number;
  /** The time between two sittings. */
  readonly corridor: number;
  /** How long a text lies under silence. */
  readonly silence: number;
  readonly debate: number;
  /** Consultations after the debate, if nothing was agreed before it. */
  readonly lastRound: number;
}

/** The matter before the Council. */
export interface Matter {
  readonly id: string;
  readonly title: string;
  /** The agenda item as the Journal prints it. */
  readonly agendaItem: string;
  readonly subject: string;
  /** The day of the debate, ISO 8601. */
  readonly date: string;
  readonly summary: string;
  readonly presidency: DelegationCode;
  readonly penholder: DelegationCode;
  /** Symbol that a presidential statement would carry, with no number: "S/PRST/2016/". */
  readonly symbol: string;
  readonly timetable: Timetable;
  readonly groups: Readonly<Record<GroupId, string>>;
  readonly issues: readonly Issue[];
  readonly ideas: readonly Idea[];
  readonly paragraphs: readonly Paragraph[];
  /** In seating order: English alphabetical order. */
  readonly delegations: readonly Delegation[];
  readonly guests: readonly Guest[];
  /** What really happened, for the debrief. */
  readonly history: Evidence;
  /** Bibliography: short name to citation. */
  readonly sources: Readonly<Record<string, string>>;
}
