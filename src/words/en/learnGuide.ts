/** The guide beside the first game: at every step what is happening, the rule behind it, and what to try; and what came of it. */

/** The steps. `now`: what is happening; `rule`: the rule behind it; `try`: what one might do. */
const steps = {
  'guide.brief.now':
    'You speak for {{seat}}. {{penholder}} holds the pen, and has put a draft of {{count}} paragraphs before all fifteen.',
  'guide.brief.rule':
    'A statement by the President is made when nobody objects. So every word in it has to be one that fourteen others can live with, and you too.',
  'guide.brief.try':
    'Read “My brief”: what your capital wants most is {{issue}}. Nobody else sees it. Then press “{{button}}”, and the sitting begins.',

  'guide.comments.now': '{{penholder}} has opened the sitting. No paragraph has been taken up yet.',
  'guide.comments.rule':
    'Now is the time for general comments: what you want more or less of, before anybody argues about words. All fifteen hear them.',
  'guide.comments.try': 'Ask for the floor. You are called upon when your turn comes.',

  'guide.commentsFloor.now': 'You have the floor, and no paragraph is under discussion.',
  'guide.commentsFloor.rule':
    'What you ask for in public tells the penholder what to write, and everybody else what you might pay for.',
  'guide.commentsFloor.try':
    'Under Business, choose “more” beside {{issue}}, then press “Make these comments”. The sentence below the button is what will be on record.',

  'guide.commented.now': 'Your general comments are made, and no paragraph has been taken up yet.',
  'guide.commented.rule':
    'General comments are made once. From now on it is paragraph by paragraph: each is taken up, discussed, and left.',
  'guide.commented.try': 'Press “{{button}}”, and the first paragraph is taken up.',

  'guide.yield.now': 'You have said it, and you still have the floor.',
  'guide.yield.rule':
    'One delegation speaks at a time, in the order in which they asked (rule 27, which consultations follow too).',
  'guide.yield.try': 'Press “Yield the floor”, or say something about other words first.',

  'guide.ladder.now':
    '{{by}} asks for “{{words}}” in place of “{{standing}}” in {{paragraph}}. That is one operative verb for another.',
  'guide.ladder.rule':
    'Verbs form a ladder: notes, deplores, condemns, condemns in the strongest terms; or invites, encourages, calls upon. Each rung says more, and each has somebody who finds it too much.',
  'guide.ladder.try':
    'Look at the verb under “Words at issue”: beside each choice stands what it is worth to your brief. To say something, ask for the floor.',

  'guide.ladderFloor.now': 'You have the floor on {{paragraph}}.',
  'guide.ladderFloor.rule':
    'There are four positions: support, can live with, reserve, object. Only objecting stops words; the others tell how content you would be.',
  'guide.ladderFloor.try':
    'Under “Words at issue” choose “{{words}}”, read what it would do for you, and press the position that you want to take.',

  'guide.brackets.now':
    'In {{paragraph}}, words stand in square brackets: {{by}} would have “{{words}}” in place of “{{standing}}”.',
  'guide.brackets.rule':
    'Brackets hold what is not agreed, with the names of those who want it. Nothing can go under silence while brackets stand: the penholder has to choose.',
  'guide.brackets.try':
    'Choose the bracketed words under “Words at issue” and see what they would mean for you. If that matters, ask for the floor; if not, let the chair go on and keep your voice for later.',

  'guide.own.now':
    '{{paragraph}} is what your capital cares about most, and {{by}} would rather have “{{words}}”.',
  'guide.own.rule':
    'Whoever says nothing here is taken to have no difficulty. A position that is on record is something the penholder has to reckon with.',
  'guide.own.try':
    'Ask for the floor, and say what you can and cannot live with. You need not object: to reserve your position leaves room for a trade.',

  'guide.said.now': 'You have had the floor on {{paragraph}}, and nobody else wishes to speak.',
  'guide.said.rule':
    'What is said stays on record, and the penholder weighs it against what fourteen others said.',
  'guide.said.try': 'Press “{{button}}”. The next paragraph is taken up, or the sitting closes.',

  'guide.quiet.now': '{{paragraph}} is under discussion, and nothing in it is in brackets.',
  'guide.quiet.rule':
    'Where nobody asks for anything else, the penholder notes that a paragraph is agreed ad referendum: at the table, until capitals confirm it.',
  'guide.quiet.try': 'If you have nothing to ask for, let the chair go on.',

  'guide.floorWords.now': 'You have the floor on {{paragraph}}.',
  'guide.floorWords.rule':
    'Words that you propose go into brackets with your name. Words that stand can be put in brackets too. Agreed language, which the Council has used before, is the easiest to defend.',
  'guide.floorWords.try':
    'Choose words under “Words at issue”. Below them stands every move that is in order, with the exact sentence that will be on record.',

  'guide.package.now':
    'The corridor: between sittings, delegations talk in twos and threes. {{partner}} wants “{{theirs}}” in {{theirParagraph}}; you want “{{mine}}” in {{myParagraph}}.',
  'guide.package.rule':
    'Paragraphs weigh differently with each capital. A package lets each side give what costs it little for what it values more: I stand by this if you stand by that.',
  'guide.package.try': 'Open {{theirParagraph}} in the text, choose “{{theirs}}” and press “{{button}}”.',

  'guide.packageTheirs.now': 'Your half of the understanding is written: you would stand by “{{theirs}}”.',
  'guide.packageTheirs.rule':
    'A promise binds once the other side has accepted. To act against it afterwards is possible, and everybody will know.',
  'guide.packageTheirs.try':
    'Now open {{myParagraph}}, choose “{{mine}}”, choose {{partner}} in the list below the words, and press “{{button}}”.',

  'guide.packageOffer.now': 'The understanding is complete, and nobody has seen it yet.',
  'guide.packageOffer.rule':
    'A bilateral is between you and the other side. Nothing of it is on the public record.',
  'guide.packageOffer.try': 'Under Business, read it once more and press “Offer the understanding”.',

  'guide.packageOpen.now':
    'The corridor: between sittings, delegations talk in twos and threes, and write letters.',
  'guide.packageOpen.rule':
    'A package joins two paragraphs: each side gives what costs it little for what it values more. Nothing is agreed until all of it is.',
  'guide.packageOpen.try':
    'Look at a paragraph: its words can go into a letter to the penholder, or into an understanding with another delegation. Or press “{{button}}”.',

  'guide.offered.now': 'Your offer lies with {{partner}}, which has yet to answer.',
  'guide.offered.rule': 'An offer binds nobody until it is accepted, and you can take it back until then.',
  'guide.offered.try': 'Let the meeting go on: press “{{button}}”.',

  'guide.answer.now': '{{partner}} offers you an understanding.',
  'guide.answer.rule':
    'Weigh what you would give against what you would get. An understanding that you accept and then break costs standing with everybody.',
  'guide.answer.try': 'Under Business, read both halves. Then accept, decline, or leave it for later.',

  'guide.line.now':
    '{{partner}} proposes a common line to a group of which you are a member: “{{words}}” in {{paragraph}}.',
  'guide.line.rule':
    'A group speaks with one voice once all its members have joined, and weighs more than its members one by one. Whoever joined is held to the line.',
  'guide.line.try': 'Under Business, join the line or do not, by what the words mean for your brief.',

  'guide.revision.now':
    '{{penholder}} has circulated Rev.{{revision}}: it took in some of what was asked for, and left out the rest.',
  'guide.revision.rule':
    'The penholder decides what a revision says, and will be held to what everybody can bear. Changed words are marked in the text.',
  'guide.revision.try':
    'Read the marks in the text. If a change hurts, write so in a letter; if you can live with all of it, press “{{button}}”.',

  'guide.broken.now': '{{by}} broke silence over {{paragraph}}: with “{{words}}” it could join.',
  'guide.broken.rule':
    'One objection before the hour, and the text is not agreed. Whoever breaks silence says why, and with which words it could join; the others decide whether that is worth it.',
  'guide.broken.try':
    'See what those words would mean for your brief. A letter that says you can live with them helps the penholder to close; or press “{{button}}”.',

  'guide.silence.now':
    'The clean text lies under silence until {{time}}. Fifteen delegations look at the clock.',
  'guide.silence.rule':
    'Silence is consent. At the hour the text is agreed, unless a member has objected before it. Any member may ask for more time.',
  'guide.silence.try':
    'Compare the text with your brief. {{line}} Then keep silence, or break it if you must.',

  'guide.agenda.now': 'The formal meeting has begun. The agenda is about to be adopted.',
  'guide.agenda.rule':
    'Adopting the agenda is the first business of every meeting (rule 9). It is procedure: nine votes decide where somebody objects, and there is no veto.',
  'guide.agenda.try': 'Nobody objects as a rule. Press “No objection”.',

  'guide.invitations.now': 'Somebody who is no member is to be invited to speak.',
  'guide.invitations.rule':
    'States that are not members come under rule 37, briefers under rule 39. They speak and do not vote. This too is procedure.',
  'guide.invitations.try': 'Press “No objection”, or object and see hands counted.',

  'guide.question.now': 'A question of procedure is about to be decided.',
  'guide.question.rule':
    'Without an objection it is decided by the gavel; with one, by nine votes, and no veto.',
  'guide.question.try': 'Press “No objection” if you have none.',

  'guide.adoption.now':
    'The text is agreed. The President is about to make the statement on behalf of the Council.',
  'guide.adoption.rule':
    'Nothing is put to the vote: what all fifteen agreed beforehand is read out. Whoever cannot be part of a paragraph may still dissociate itself from it in public.',
  'guide.adoption.try': 'Listen.',

  'guide.speech.now': 'You have the floor in the open debate.',
  'guide.speech.rule':
    'Here you speak to the world, not to the text. What you emphasize adds public pressure, and is held against what you did.',
  'guide.speech.try': 'Under Business, name one to four issues and a tone, and deliver the statement.',

  'guide.debate.now': 'The list of speakers is exhausted, and the debate is about to be closed.',
  'guide.debate.rule': 'The President calls upon speakers in the order in which they asked (rule 27).',
  'guide.debate.try': 'Ask for the floor if you want to be heard; otherwise press “{{button}}”.',

  'guide.ballot.now': 'A question is put to the vote.',
  'guide.ballot.rule':
    'Procedure: nine in favour, no veto. Substance: nine in favour, and no permanent member against. An abstention helps nobody to nine, and blocks nothing.',
  'guide.ballot.try': 'Raise your hand: in favour, against, or abstain.',

  'guide.ruling.now': 'The President has ruled on a point of order.',
  'guide.ruling.rule':
    'The ruling stands unless it is challenged at once and overruled by nine votes (rule 30).',
  'guide.ruling.try': 'Accept it, or challenge it now.',

  'guide.settlement.now': 'There is no statement. The Council looks at what else can be had.',
  'guide.settlement.rule':
    'Elements to the press need consensus too; a draft resolution needs nine votes and no veto; a summary is the President’s alone.',
  'guide.settlement.try': 'See what is proposed, and whether your brief prefers it to nothing.',

  'guide.explanations.now': 'The vote is over. Members explain why they voted so.',
  'guide.explanations.rule': 'An explanation of vote is public and changes nothing in what was decided.',
  'guide.explanations.try': 'Explain your vote under Business, or press “{{button}}”.',

  'guide.watchPreparing.now': 'The presidency and the penholder prepare. The draft comes in a moment.',
  'guide.watchPreparing.rule':
    'Before an open debate the presidency circulates a concept note, and the penholder writes a zero draft.',
  'guide.watchPreparing.try': 'Meanwhile, read “My brief”.',
  'guide.watchSitting.now': 'The others have the floor, one after another.',
  'guide.watchSitting.rule': 'In a reading, each paragraph is taken up in turn.',
  'guide.watchSitting.try': 'Watch the brackets in the text: who wants which words?',
  'guide.watchCorridor.now': 'Between sittings, letters and offers go to and fro.',
  'guide.watchCorridor.rule':
    'Comments in writing are heard by all; an understanding is known to those who have part in it.',
  'guide.watchCorridor.try': 'Wait until the meeting asks you.',
  'guide.watchSilence.now': 'Silence is running.',
  'guide.watchSilence.rule': 'Whoever says nothing agrees.',
  'guide.watchSilence.try': 'Wait until the meeting asks you, or the hour comes.',
  'guide.watchMeeting.now': 'The formal meeting takes its course.',
  'guide.watchMeeting.rule':
    'Here the provisional rules of procedure apply: agenda, invitations, briefers, the statement, the speakers.',
  'guide.watchMeeting.try': 'Follow it in the record.',
  'guide.watchSettling.now': 'The Council looks for what can still be had.',
  'guide.watchSettling.rule': 'Without consensus there is no statement by the President.',
  'guide.watchSettling.try': 'Wait until the meeting asks you.',

  'guide.over.now': 'The work is over: {{outcome}}.',
  'guide.over.rule': 'You have seen a text go from a draft through brackets and silence to its end.',
  'guide.over.try': 'Look at how far your brief was met. Then answer the ten questions once more, below.',
} as const;

/** What came of what the player did. */
const outcomes = {
  'guide.came': 'What came of it',
  'guide.came.comments': 'Your general comments are on record.',
  'guide.came.words_zero':
    'You took a position on “{{words}}”. Nobody else has spoken for these words since.',
  'guide.came.words_one': 'You took a position on “{{words}}”. One other delegation speaks for these words.',
  'guide.came.words_other':
    'You took a position on “{{words}}”. {{count}} other delegations speak for these words.',
  'guide.came.stands': 'They stand in the text.',
  'guide.came.bracketed': 'They are in brackets.',
  'guide.came.gone': 'They are not in the text.',
  'guide.came.dealOffered': '{{partner}} has yet to answer your offer.',
  'guide.came.dealAgreed': '{{partner}} accepted: both of you are bound, each to its half.',
  'guide.came.dealDeclined':
    '{{partner}} declined. Nothing is lost: other words, or another delegation, may do.',
  'guide.came.dealWithdrawn': 'You took your offer back.',
  'guide.came.letter': 'Your letter is with the penholder, and on record.',
  'guide.came.broke':
    'You broke silence. The words are negotiated again, and your standing is {{standing}} of 100.',
  'guide.came.spoke': 'Your statement is on record.',
  'guide.came.agreed': 'Silence was kept: all fifteen have agreed.',
} as const;

/** The guide itself, and its first page. */
const frame = {
  'guide.heading': 'The guide',
  'guide.rule': 'The rule',
  'guide.try': 'Try this',
  'guide.show': 'Show me where',
  'guide.close': 'Close the guide',
  'guide.open': 'Open the guide',
  'guide.theirsButton': 'Add to an offer: … would not act against them',
  'guide.lineNone': 'It crosses none of your red lines.',
  'guide.lineCrossed': 'It crosses your red line on {{issues}}.',
  'guide.freely': 'It is one way among several; every other move stays open to you.',
  'guided.heading': 'A first game, with a guide',
  'guided.lead':
    'Take the seat of New Zealand, an elected member, in a Council of fifteen. The others are AI delegations, and they hold the same rules. It takes ten to fifteen minutes; nothing is timed, and you can leave and come back.',
  'guided.learn':
    'You will climb a ladder of verbs, read brackets, trade one paragraph for another, and sit through a silence.',
  'guided.checkFirst': 'First, ten questions',
  'guided.checkNote':
    'About three minutes. Answer what you think; after the game you see them again, and what changed.',
  'guided.begin': 'Begin the game',
  'guided.beginNote': 'Straight to the table. The questions can still come at the end.',
  'guided.checkDone': 'Your answers are noted. Now to the table.',
  'guided.already':
    'You have answered the questions here before. To answer them anew replaces those answers.',
  'guided.starting': 'Taking the seat …',
} as const;

/** All of it. */
export const guide = { ...steps, ...outcomes, ...frame } as const;
