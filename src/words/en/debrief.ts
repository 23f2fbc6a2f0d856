/** What is said when a game is looked back on. By part: questions for the discussion, the story of the text, what was possible. */

/** By what is asked or told. Delegations, words and issues are filled in. */
export const debrief = {
  // Questions for the discussion.
  'question.silenceBroken_one':
    '{{by}} broke silence over {{words}}. When could the others have known, and what might have been done before it came to that?',
  'question.silenceBroken_other':
    '{{by}} broke silence {{count}} times, first over {{words}}. When could the others have known, and what might have been done before it came to that?',
  'question.silenceKept':
    'Nobody broke silence. Of all members {{nearest}} had the least from the text. What would you have weighed in its place?',
  'question.gaveWay':
    '{{by}} had spoken against {{words}}, and later gave way. What moved it: something it was given, time, or the wish not to stand alone?',
  'question.bridge':
    'Nobody had asked for {{words}}; the penholder put it forward. Whom did it help to agree, and what did each side give up?',
  'question.unmet_one': '{{by}} asked for {{words}}, with one other member. What kept it out of the text?',
  'question.unmet_other':
    '{{by}} asked for {{words}}, with {{count}} other members. What kept it out of the text?',
  'question.unmetAlone':
    '{{by}} asked alone for {{words}}. Was it right to spend its voice on that, and how might it have found company?',
  'question.missedTrade':
    '{{gainers}} would have had more from the text with this: {{changes}}. What would somebody have had to know, and whom to ask, to find it?',
  'question.redLine':
    '{{by}} had a red line on {{issue}}. From what it said, when could you have told? When does it help to say so openly, and when not?',
  'question.promiseBroken':
    '{{by}} had promised {{to}} to stand by certain words, and did otherwise. What did that cost, then and later?',
  'question.dealKept':
    '{{by}} had an understanding with {{with}}, and kept it. What made it hold, with nobody there to enforce it?',
  'question.noDeals':
    'There was no understanding between members in the whole game. Was there nothing to trade, or did nobody ask?',
  'question.capitalGranted':
    'The capital of {{by}} gave way on {{issue}} when it was asked. How does a delegate tell what is worth a cable home?',
  'question.capitalRefused':
    'The capital of {{by}} was asked to give way on {{issue}}, and refused. What is left to a delegate then?',
  'question.group':
    '{{group}} spoke with one voice, on the initiative of {{by}}. What did its members gain by it, and what did each have to swallow?',
  'question.veto_one':
    'One member in favour was not enough: {{by}} voted against. Why does the Charter let a single permanent member decide that?',
  'question.veto_other':
    '{{count}} members were in favour, and the draft fell: {{by}} voted against. Why does the Charter let a permanent member decide that?',
  'question.vote':
    'The Council voted: {{inFavour}} in favour, {{against}} against, {{abstaining}} abstaining. Why was it put to a vote, and what does a vote decide that consensus cannot?',
  'question.quiet':
    '{{least}} took the least time, and {{most}} the most. What did the Council not hear, and did speaking more bring more?',
  'question.price':
    'Beyond what it would have had without a text, {{most}} gained the most and {{least}} the least. Is that fair? What would each of them say to it?',
  'question.failed':
    'There was no presidential statement. At what moment was it still to be had, and who could have saved it?',
  'question.historyStronger':
    'On {{idea}}, your text says more than what the Council really agreed. What was different: the members, the time, or the stakes?',
  'question.historyWeaker':
    'On {{idea}}, the Council really agreed on more than your text says. What made it possible then?',
  'question.strongest':
    'The text is strongest on {{idea}} and weakest on {{weakest}}. Does that say what mattered most, or what could be agreed?',
  'question.whoDecides':
    'Who decided what the text says: the majority, the most determined member, or whoever held the pen? Point to a moment that shows it.',
  'question.otherWay':
    'If you could make one move of the game again, which would it be, and what do you expect would follow?',
  'question.knowing':
    'What do you know now of how the Council comes to a decision that you did not know before? What would you still like to know?',

  // The story of the text.
  'change.askedBy': 'Asked for by {{who}}.',
  'change.bridge': 'Nobody had asked for these words: the penholder chose them.',
  'change.leftOut':
    'Nobody had asked for this: the paragraph was left out, so that the rest could be agreed.',
  'change.supportedBy': 'Supported by {{who}}.',
  'change.resistedBy': 'Resisted by {{who}}.',
  'change.agreed': 'Agreed language: {{source}}.',
  'gaveWay.said': '{{who}} could then live with it.',
  'gaveWay.lifted': '{{who}} took its brackets off.',
  'gaveWay.letPass': '{{who}} let it pass when silence was kept.',
  'gaveWay.apart': '{{first}} {{rest}}',
  'price.deal': 'Part of an understanding between {{who}}: {{terms}}.',
  'price.term': '{{who}} was to stand by {{words}}',
  'price.groupLine': 'The line of {{group}}, proposed by {{by}}.',
  'price.cable': 'The capital of {{by}} had given way on {{issue}}.',

  others_one: '{{count}} other',
  others_other: '{{count}} others',

  // Of so many that a list would say nothing.
  manyMembers: 'as many as {{count}} of the {{all}} members, most of all {{first}},',
  allMembers: 'all {{all}} members, most of all {{first}},',

  bringIn: 'bring in {{paragraph}} as “{{sentence}}”',

  // What was possible.
  'trade.free':
    '{{gainers}} would have gained, and nobody would have lost, if this had been done: {{changes}}.',
  'trade.bearable':
    '{{gainers}} would have gained, and {{losers}} would have lost a little and still had more than without a statement, if this had been done: {{changes}}.',
  'trade.agree':
    'With this, every member would have had at least as much from the text as without one: {{changes}}.',
  'possible.no':
    'No text was possible that every member preferred to none: it is proven that there was none.',
  'possible.unknown': 'Whether any text was possible that every member preferred to none is not known.',
  'possible.share': 'Of what members could have gained together, this text gives {{share}} of 100.',
  'possible.lost':
    'No text came of it, though one was possible that every member preferred to none. The last draft was not such a text.',
  'possible.lostThough':
    'No text came of it, though the last draft was worth more than none to every member: {{share}} of 100 of what members could have gained together.',
  'possible.lostUntabled': 'No text was tabled, though one was possible that every member preferred to none.',
  hardDay:
    'That day the capital of {{who}} held out for more than its brief says: a text had to be worth {{needed}} of 100 to it, and not {{without}}. Nobody else in the room could know.',
  'possible.none':
    'Of changes to one or two paragraphs, none would have helped anybody without cost to somebody else.',
  'possible.proven': 'It is proven that no text does better by this measure.',
  'possible.open':
    'Whether a text does better by this measure is not proven; it would be better by {{gap}} at most.',
} as const;
