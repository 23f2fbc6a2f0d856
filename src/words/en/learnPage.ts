/** The page of the rules. Sources: the Charter, the Provisional Rules of Procedure (S/96/Rev.7), the Note by the President S/2017/507, practice. */

/** By the section. */
export const page = {
  'page.heading': 'Learn the rules',
  'page.lead':
    'How fifteen members come to say one thing, and what they do when they cannot. Everything here can be read in ten minutes; a first game with a guide shows it.',
  'page.toGuided': 'Play the first game, with a guide',
  'page.toCheck': 'Answer ten questions',
  'page.contents': 'On this page',

  'page.statement.heading': 'How a statement is made',
  'page.statement.1':
    'A statement by the President speaks for the Council as a whole. It is made by consensus: nobody votes, and any one of the fifteen can keep it from being made. Consensus does not ask that all be content. It asks that nobody say no.',
  'page.statement.2':
    'A penholder writes a zero draft. The members read it paragraph by paragraph; what somebody cannot accept goes into square brackets, with the name of whoever wants which words. The penholder circulates revisions until no brackets are left.',
  'page.statement.3':
    'Then the text is placed under silence until a stated time. If nobody objects before it, the text is agreed. A member that objects breaks silence, gives its reason, and usually offers the words with which it could join.',
  'page.statement.4':
    'At a formal meeting the President makes the statement on behalf of the Council. A member that let it pass may still say in public of what it is no part.',
  'page.statement.source':
    'Practice of the Council; Note by the President S/2017/507, which is the first to name the silence procedure; S/PRST/2015/15 for dissociation.',

  'page.vote.heading': 'How a resolution is voted on',
  'page.vote.1':
    'A draft resolution is a matter of substance. It needs nine votes in favour, and no permanent member may vote against. Such a vote is called a veto.',
  'page.vote.2':
    'An abstention, also that of a permanent member, blocks nothing; it only gives no help towards the nine. Seven members that do not vote in favour can stop a draft without any veto.',
  'page.vote.3':
    'Matters of procedure (the agenda, invitations, suspending a meeting) need nine votes as well, and there is no veto. Most are decided without a vote, when nobody objects.',
  'page.vote.source': 'Charter, Article 27 (2) and (3); practice on abstention; rules 9, 33, 37, 39 and 40.',
  'page.table.what': 'What is decided',
  'page.table.needs': 'What it needs',
  'page.table.stops': 'Who can stop it',
  'page.table.statement': 'Statement by the President',
  'page.table.statement.needs': 'all fifteen, without a vote',
  'page.table.statement.stops': 'any one member',
  'page.table.press': 'Statement to the press',
  'page.table.press.needs': 'all fifteen, without a vote',
  'page.table.press.stops': 'any one member',
  'page.table.resolution': 'Draft resolution',
  'page.table.resolution.needs': 'nine in favour, no permanent member against',
  'page.table.resolution.stops': 'a permanent member by voting against; seven that do not vote in favour',
  'page.table.procedure': 'Matter of procedure',
  'page.table.procedure.needs': 'nobody’s objection, or nine in favour',
  'page.table.procedure.stops': 'seven that do not vote in favour',
  'page.table.ruling': 'Ruling of the President',
  'page.table.ruling.needs': 'nothing: it stands',
  'page.table.ruling.stops': 'nine members, if it is challenged at once',
  'page.table.summary': 'Summary by the President',
  'page.table.summary.needs': 'the President alone',
  'page.table.summary.stops': 'nobody',

  'page.who.heading': 'Who is who',
  'page.who.presidency': 'The presidency',
  'page.who.presidencyText':
    'goes from member to member each month, in English alphabetical order. Its delegate presides over formal meetings, calls on speakers and rules on points of order. It votes as a member.',
  'page.who.penholder': 'The penholder',
  'page.who.penholderText':
    'writes the text, conducts its readings, decides what a revision takes in, and places it under silence.',
  'page.who.permanent': 'Permanent members',
  'page.who.permanentText':
    'are China, France, the Russian Federation, the United Kingdom and the United States. Their vote against stops a matter of substance. Over a statement they have no more to say than anybody else.',
  'page.who.elected': 'Elected members',
  'page.who.electedText':
    'are ten, for two years. No draft resolution gets its nine votes without at least four of them.',
  'page.who.groups': 'Groups',
  'page.who.groupsText':
    'agree a common line among members: the P3, the A3, the E10 and others. One speaks for all who joined.',
  'page.who.guests': 'Guests',
  'page.who.guestsText':
    'are States under rule 37 and briefers under rule 39. They speak at formal meetings and do not vote.',
  'page.who.source': 'Charter, Article 23; rules 18, 27, 30, 37 and 39; practice of penholders and groups.',

  'page.order.heading': 'The order of business',
  'page.order.lead':
    'These are the stages through which a meeting goes. A smooth one goes through them from the top; the others are there for when it does not.',
  'page.order.smooth': 'On the way to a statement',
  'page.order.interruptions': 'What may interrupt a formal meeting',
  'page.order.without': 'When there is no statement',

  'page.words.heading': 'Words',
  'page.words.lead': 'One word, one meaning: as they are used in the Council’s rooms, and here.',
  'page.words.search': 'Search the words',
  'page.words.none': 'No word fits “{{searched}}”. Try a shorter part of it.',
  'page.words.found_one': 'One word.',
  'page.words.found_other': '{{count}} words.',
  'page.words.source': 'Source: {{source}}',

  'page.keys.heading': 'Keys, and finding one’s way',
  'page.keys.lead': 'Everything can be reached with a keyboard, and what happens is told to screen readers.',
  'page.keys.tab': 'Tab and Shift + Tab',
  'page.keys.tabText':
    'go from one control to the next. The turn, which says what the meeting waits for, comes first.',
  'page.keys.press': 'Enter or the space bar',
  'page.keys.pressText': 'presses a button or opens what can be unfolded.',
  'page.keys.arrows': 'Arrow keys',
  'page.keys.arrowsText': 'choose among wordings, answers and choices in a list.',
  'page.keys.letters': 'The question mark',
  'page.keys.lettersText':
    'lists, in a game, the keys that lead straight to the turn, the floor, the text and the panels. They can be switched off.',
  'page.keys.headings': 'Headings',
  'page.keys.headingsText':
    'stand over every part of the page: the turn, the floor, the draft, the panel. A screen reader can go from one to the next.',
  'page.keys.greyed': 'Greyed buttons',
  'page.keys.greyedText': 'can be reached too, and say which rule stands in the way.',
  'page.keys.pause': 'Nothing is timed',
  'page.keys.pauseText':
    'A game for one waits for you. While the others act you can pause it, or change how fast they go on.',

  'page.sources.heading': 'Where this is from',
  'page.sources.1': 'Charter of the United Nations, Articles 23 and 27.',
  'page.sources.2': 'Provisional Rules of Procedure of the Security Council, S/96/Rev.7.',
  'page.sources.3': 'Note by the President of the Security Council, S/2017/507.',
  'page.sources.4':
    'L. Sievers and S. Daws, The Procedure of the UN Security Council, and its updates at scprocedure.org.',
  'page.sources.note':
    'Where no rule is written, practice is described as the sources describe it; what is called simulation is this program’s own.',
  'page.checkHeading': 'Ten questions',
} as const;
