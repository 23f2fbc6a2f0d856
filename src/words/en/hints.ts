/**
 * What is said to a delegate who asks what could be done now: the rule behind the moment, and what weighs on either side, in the
 * delegate's own terms. Never the answer, and nothing that the delegate does not know.
 */
import type { Phase } from '../../council/vocabulary.ts';

/** What the meeting waits for the delegate for. */
const moments = {
  'moment.floor.title': 'You have the floor',
  'moment.floor.text':
    'In {{paragraph}} you may support, live with, reserve or object to words, or propose others. Only an objection stops words. A reservation leaves room for a trade; support is remembered by those who asked for the words.',
  'moment.ballot.title': 'A vote',
  'moment.ballot.text':
    'The question is {{nature}}. Nine in favour are needed. To abstain helps nobody to nine and blocks nothing; not to take part counts the same. How you vote is public.',
  'moment.ruling.title': 'A ruling was given',
  'moment.ruling.text':
    'It stands unless it is challenged at once, and then unless nine members overrule it (rule 30). Few challenges succeed, and one that fails leaves the ruling stronger than it was.',
  'moment.chair.title': 'You conduct the business',
  'moment.chair.text':
    'Whoever has the chair calls on those who asked, in their order, and goes on when nobody has more to say. To hurry saves time and leaves objections for later, when they cost more.',
  'moment.offer.title': 'An answer is awaited',
  'moment.offer.text':
    'An understanding binds both sides once it is accepted; a common line binds whoever joined. Look at each half: what it would mean for your brief, and whether you could keep it if the text changes.',
  'moment.reading.title': 'Before the chair goes on',
  'moment.reading.text':
    'Where nobody speaks, words are taken to be acceptable. What you say now, everybody will have to reckon with. What you leave can be raised in writing or at another reading, but then more members will have settled on it.',
  'moment.corridor.title': 'Between sittings',
  'moment.corridor.text':
    'A letter reaches everybody at once and commits you in public. An understanding is known to those who have part in it, and gets more from the one than a letter from the many. A cable to the capital may move a red line, and takes time.',
  'moment.silence.title': 'Silence is running',
  'moment.silence.text':
    'If nobody objects by {{time}}, the text is agreed by all, you among them. To break silence opens the words again and costs standing, the more so alone. To ask for an extension costs less, and settles nothing.',
  'moment.question.title': 'A question of procedure',
  'moment.question.text':
    'Without an objection it is decided. With one it is put to the vote: nine decide, and there is no veto (Article 27 (2)). An objection is a signal about more than the question; it is seen as one.',
  'moment.adoption.title': 'The statement is made',
  'moment.adoption.text':
    'It can no longer be stopped: all have agreed. A member may say that it is no part of it, or of some paragraphs. That keeps a principle and spends credit with those who gave something for your agreement.',
  'moment.debate.title': 'The list is exhausted',
  'moment.debate.text':
    'A statement is public. What you emphasize adds pressure on that issue, and will be held against what you agreed to. To say nothing is unusual, and no fault.',
  'moment.explanations.title': 'Explaining a vote',
  'moment.explanations.text':
    'An explanation changes nothing in the result. It tells on record how you read the text, and others may quote it.',
  'moment.settlement.title': 'No statement',
  'moment.settlement.text':
    'Elements to the press need all fifteen. A draft resolution needs nine votes and no veto, and shows who stood where. A summary is the President’s own. Your capital is {{without}} of 100 content with nothing at all.',
  'moment.general.title': 'Before the first paragraph',
  'moment.general.text':
    'General comments are few, and each is made once. They steer the penholder before words harden. They also show what you want most, and so what you might pay for it.',
} as const;

/** What goes on while the meeting does not wait for the delegate. */
const phases = {
  'phase.concept':
    'The concept note comes first. You cannot do anything about it; your brief can be read meanwhile.',
  'phase.tabling':
    'The zero draft is the penholder’s. It sets from where everybody moves: words that stand at the beginning need an effort to be moved.',
  'phase.sitting':
    'Others have the floor. Hear who asks for which words, and with which reason: an instruction moves less easily than a wish for clarity.',
  'phase.corridor':
    'Letters and offers go to and fro. Whoever supports words without brackets makes it easier for the penholder to take them in.',
  'phase.silence': 'The text lies before all. Until the hour, anybody may object.',
  'phase.agenda': 'The agenda is the first business. Nothing of substance is decided here.',
  'phase.invitations': 'Guests may speak and not vote. What they say adds to public pressure.',
  'phase.briefings': 'The briefers speak first. Their facts will be quoted in the debate.',
  'phase.adoption': 'The President makes the statement that all have agreed.',
  'phase.statements': 'Members speak in the order in which they asked. You may ask for the floor.',
  'phase.ruling': 'The President rules on a point of order, at once.',
  'phase.voting': 'Hands are raised. Look at what is needed, and at who has not voted.',
  'phase.suspended': 'The meeting is suspended until the hour that was set.',
  'phase.settlement': 'The Council looks for what can still be had without a statement.',
  'phase.pressSilence': 'Elements to the press lie under silence; one objection is enough to end that.',
  'phase.blue':
    'A draft resolution is before the Council. Amendments come first, the furthest removed in substance before the others.',
  'phase.explanations': 'Members explain why they voted so.',
  'phase.debrief': 'The meeting is over, and the briefs are open.',
} as const satisfies Record<`phase.${Phase}`, string>;

/** Situations that the delegate may have overlooked. */
const situations = {
  'redLineCrossed.title': 'The text crosses a red line',
  'redLineCrossed.text':
    'As it stands, {{paragraph}} crosses your red line on {{issue}}. Silence would be consent to that. There are words to ask for, somebody to trade with, the capital to cable, and at the last silence to break.',
  'redLineNear.title': 'A red line is near',
  'redLineNear.text':
    'In {{paragraph}}, {{who}} would have “{{words}}”: that would cross your red line on {{issue}}. It is in brackets, and not agreed. Said early, a difficulty costs less than late.',
  'offerUnanswered.title': 'Your offer has no answer',
  'offerUnanswered.text':
    '{{who}} has yet to answer. It binds nobody until then, and you can take it back. While you wait, the words may change under it.',
  'alone.title': 'You object alone',
  'alone.text':
    'Nobody else objects to “{{words}}” in {{paragraph}}. One is enough to stop it, and everybody sees who it is. Ask what you would need instead; who could live with that; and what you could give for it. Your standing is {{standing}} of 100.',
  'oneLeft.title': 'One place is left',
  'oneLeft.text':
    'Only “{{words}}” in {{paragraph}}, wanted by {{who}}, keeps the text from being clean. Whoever holds the last bracket has weight for a moment, and the penholder may also do without it.',
  'revisionGain.title': 'You gain from the revision',
  'revisionGain.text':
    'Against the version before, Rev.{{revision}} gives your brief {{points}} points more. Those who lost something will ask for it back. Words that are supported on record are harder to take out.',
  'revisionLoss.title': 'You lose by the revision',
  'revisionLoss.text':
    'Against the version before, Rev.{{revision}} takes {{points}} points from your brief. The penholder judged that you would bear it. To say nothing proves that right; to ask for all of it back may gain less than to ask for the part that matters most.',
  'promised.title': 'You have given your word',
  'promised.text':
    'You are bound to “{{words}}” in {{paragraph}}. To act against it is possible; it is seen by all, and costs standing with all.',
  'standingLow.title': 'Your standing is low',
  'standingLow.text':
    'It is {{standing}} of 100. Objections alone and late, and broken promises, have cost it. It is the credit with which your next difficulty will be heard.',
  'contested.title': 'Your first concern is contested',
  'contested.text':
    'On {{issue}}, the heaviest thing in your brief, {{who}} would have “{{words}}” in {{paragraph}}: {{points}} points for you. Count who has spoken for which words, and who has not spoken yet.',
  'tradeOpen.title': 'Somebody wants what costs you little',
  'tradeOpen.text':
    '{{who}} has asked for “{{words}}” in {{paragraph}}. It would cost your brief {{points}} points and crosses no red line. Given for nothing it buys nothing; given in exchange it may buy words in {{other}}.',
  'worse.title': 'Less than nothing',
  'worse.text':
    'As it stands, the text meets {{met}} of 100 of your brief. With no statement at all it would be {{without}}. A consensus that is worth less to you than none is one that you may stop, at a price.',
  'better.title': 'Better than nothing',
  'better.text':
    'As it stands, the text meets {{met}} of 100 of your brief, and no statement {{without}}. What you ask for beyond that puts at risk what is there.',
  'cableWaiting.title': 'The capital has yet to answer',
  'cableWaiting.text':
    'The answer to your cable on {{issue}} comes by {{time}}. Until then your instructions are what they were.',
  'cablePossible.title': 'A cable',
  'cablePossible.text':
    'Your red line on {{issue}} is the capital’s, and the capital may move it by a step. It wants a reason, and it takes time. To ask costs nothing with the others, who do not hear of it.',
  'veto.title': 'No veto here',
  'veto.text':
    'You are a permanent member. In consultations on a statement that gives you no more than anybody has: any one of fifteen can stop it. Your vote against counts only where a question of substance is put to the vote.',
  'timeShort.title': 'Time is short',
  'timeShort.text':
    'The debate begins at {{time}}. A text that is not agreed by then may still come after it, when there is less to gain from it.',
  'extension.title': 'More time was asked for',
  'extension.text':
    '{{who}} asked for an extension. Somebody waits for instructions; that is the moment to ask what would help.',
  'pressed.title': 'Nobody has answered them yet',
  'pressed.text':
    '{{who}} asked for “{{words}}” in {{paragraph}}, and nobody has spoken to it since. Words that stay without support are easily left out; words that stay without an objection are easily taken in.',
} as const;

/** The panel itself. */
const frame = {
  heading: 'What could I do here?',
  lead: 'The rule behind this moment, and what weighs on either side. What to do is yours to decide.',
  more: 'What you may have overlooked',
} as const;

/** By the situation. */
export const hints = { ...moments, ...phases, ...situations, ...frame } as const;
