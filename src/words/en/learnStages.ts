/**
 * Every phase of the order of business: what is done in it, the rule behind it, and its source. Sources: the Charter, the Provisional Rules
 * of Procedure (S/96/Rev.7), the Note by the President S/2017/507, and practice.
 */
import type { Phase } from '../../council/vocabulary.ts';

const stages = {
  'stage.concept.what':
    'The presidency tells all members, and all who may come to the debate, what it is to be about.',
  'stage.concept.rule':
    'The presidency goes round each month, in the English alphabetical order of members. A concept note is circulated before an open debate.',
  'stage.concept.source': 'Rule 18; practice of concept notes',
  'stage.tabling.what': 'The penholder writes the first version of the text, the zero draft.',
  'stage.tabling.rule':
    'One member holds the pen: it writes, conducts the readings and decides what each revision takes in. It can write anything, but only what all can bear will pass.',
  'stage.tabling.source': 'Practice of penholders; Note by the President S/2017/507, section VIII',
  'stage.sitting.what':
    'Consultations: all fifteen go through the text, paragraph by paragraph. What is not agreed goes into square brackets.',
  'stage.sitting.rule':
    'These are informal. The rules of procedure do not apply, nothing is recorded in public, and nothing is put to the vote. Every draft is to have at least one round with all members.',
  'stage.sitting.source': 'Note by the President S/2017/507',
  'stage.corridor.what':
    'Between sittings: comments in writing, talks in twos and threes, common lines of groups, cables to the capital. The penholder prepares a revision.',
  'stage.corridor.rule':
    'No rule governs it. A package joins what each side wants most; an understanding binds those who accepted it, and breaking it costs credit.',
  'stage.corridor.source': 'Practice of consultations',
  'stage.silence.what': 'The clean text lies before all fifteen until a stated time.',
  'stage.silence.rule':
    'Whoever says nothing agrees. Any member may break silence before the time, or ask for more of it; then the text is not agreed.',
  'stage.silence.source': 'Note by the President S/2017/507',
  'stage.agenda.what': 'The President opens the formal meeting, and the Council adopts its agenda.',
  'stage.agenda.rule':
    'This is the first business of each meeting. It is a matter of procedure: without an objection the gavel decides, with one nine votes do, and there is no veto.',
  'stage.agenda.source': 'Rule 9; Charter, Article 27 (2)',
  'stage.invitations.what': 'The Council decides who is to take part without being a member.',
  'stage.invitations.rule':
    'States come under rule 37, and persons who inform the Council under rule 39. They speak, and do not vote. To invite somebody is procedure.',
  'stage.invitations.source': 'Rules 37 and 39',
  'stage.briefings.what': 'The briefers inform the Council before the members speak.',
  'stage.briefings.rule': 'They are guests under rule 39; the President gives them the floor.',
  'stage.briefings.source': 'Rule 39',
  'stage.adoption.what':
    'The President makes the agreed statement on behalf of the Council, and it is printed under a symbol of its own.',
  'stage.adoption.rule':
    'Nothing is put to the vote: the members have agreed already. A member may say in public that it is no part of it, or of some of its paragraphs, without stopping it.',
  'stage.adoption.source': 'Practice of presidential statements; S/PRST/2015/15 for dissociation',
  'stage.statements.what': 'The open debate: members and those invited speak, one after another.',
  'stage.statements.rule':
    'The President calls upon speakers in the order in which they asked. At the end there may be short replies.',
  'stage.statements.source': 'Rule 27; practice of the right of reply',
  'stage.ruling.what': 'A member has raised a point of order, and the President rules on it.',
  'stage.ruling.rule':
    'The ruling is given at once. If it is challenged, the Council is asked at once, and it stands unless nine members overrule it.',
  'stage.ruling.source': 'Rule 30',
  'stage.voting.what': 'A question is put to the vote by a show of hands: in favour, against, abstaining.',
  'stage.voting.rule':
    'Procedure is decided by nine votes, without a veto. Substance needs nine votes too, and no permanent member against. Abstentions block nothing.',
  'stage.voting.source': 'Charter, Article 27; rule 40',
  'stage.suspended.what': 'The meeting stands still, and goes on at the hour that was set.',
  'stage.suspended.rule':
    'A motion to suspend has precedence over every other, and is not debated. It needs nine votes.',
  'stage.suspended.source': 'Rule 33',
  'stage.settlement.what': 'There is no statement. What is left is tried: less of it, or in another form.',
  'stage.settlement.rule':
    'Elements to the press need consensus as well. A draft resolution needs nine votes and no veto. A summary is the President’s own.',
  'stage.settlement.source': 'Practice of the Council; Charter, Article 27 (3)',
  'stage.pressSilence.what': 'Paragraphs lie under silence as a statement to the press.',
  'stage.pressSilence.rule':
    'A press statement needs all fifteen as well. It has no meeting and no symbol as a statement of the Council, and so it is sometimes easier.',
  'stage.pressSilence.source': 'Practice of press statements',
  'stage.blue.what': 'A draft resolution is before the Council in its final form.',
  'stage.blue.rule':
    'Amendments are voted on first, the furthest removed in substance before the others, and parts before the whole. The whole needs nine votes, and no permanent member against.',
  'stage.blue.source': 'Rules 31, 32 and 36; Charter, Article 27 (3)',
  'stage.explanations.what': 'After a vote, members say why they voted so.',
  'stage.explanations.rule': 'An explanation is public and changes nothing in what was decided.',
  'stage.explanations.source': 'Practice of explanations of vote',
  'stage.debrief.what': 'The work is over, and the briefs are opened.',
  'stage.debrief.rule': 'This is a part of the simulation, not of the Council.',
  'stage.debrief.source': 'Simulation',
} as const satisfies Record<`stage.${Phase}.${'what' | 'rule' | 'source'}`, string>;

/** How a stage is shown, in play and on the page of the rules. */
const frame = {
  'stage.help': 'The rule here: {{phase}}',
  'stage.ruleOf': 'The rule: {{rule}}',
  'stage.sourceOf': 'Source: {{source}}',
  'stage.conducts': 'Conducted by: {{who}}',
  'stage.conducts.presidency': 'the presidency',
  'stage.conducts.penholder': 'the penholder',
  'stage.conducts.president': 'the President',
  'stage.conducts.nobody': 'nobody',
  'stage.back': 'From here the meeting goes back to what was interrupted.',
  'stage.leads': 'From here the Council may go on to',
  'stage.more': 'All rules, and the words that are used (in a new tab)',
  'stage.choose': 'Choose a stage to see what is done there.',
} as const;

/** Both. */
export const stagesToLearn = { ...stages, ...frame } as const;
