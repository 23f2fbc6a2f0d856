/**
 * The rule check: ten questions on how the Council decides, the answers to choose from, and what is right and why. Sources: the Charter,
 * the Provisional Rules of Procedure (S/96/Rev.7), the Note by the President S/2017/507, and practice.
 */

/** Every question has four answers, `a` to `d`; which one is right, `desk/learn/ruleCheck.ts` says. */
const questions = {
  'check.statement.question': 'How does the Council adopt a statement by its President?',
  'check.statement.a': 'By at least nine votes in favour.',
  'check.statement.b': 'By consensus: nobody among the fifteen objects, and nothing is put to the vote.',
  'check.statement.c': 'The President decides, after hearing the members.',
  'check.statement.d': 'By the agreement of the five permanent members.',
  'check.statement.why':
    'A presidential statement speaks for the whole Council. It is agreed among all fifteen beforehand, usually by silence, and then made at a formal meeting. No hands are raised.',
  'check.statement.source': 'Practice of the Council; Note by the President S/2017/507',

  'check.resolution.question': 'What does a draft resolution need to be adopted?',
  'check.resolution.a': 'More votes in favour than against.',
  'check.resolution.b': 'Ten votes in favour, which are two thirds of the members.',
  'check.resolution.c': 'The votes of all five permanent members, and of any four others.',
  'check.resolution.d': 'Nine votes in favour, and no permanent member voting against.',
  'check.resolution.why':
    'Nine of fifteen, whoever they are; and a vote against by a permanent member is a veto. Votes against by elected members alone do not stop a draft that has nine.',
  'check.resolution.source': 'Charter, Article 27 (3)',

  'check.block.question': 'Which member alone can keep a presidential statement from being made?',
  'check.block.a': 'Any one of the fifteen.',
  'check.block.b': 'Any one of the five permanent members, and no other.',
  'check.block.c': 'The President of the month, and no other.',
  'check.block.d': 'No single member: that takes seven.',
  'check.block.why':
    'Where nothing is put to the vote there is no veto, and none is needed: one objection is enough, from whichever member it comes. That is why fourteen members will work on a word for the sake of one.',
  'check.block.source': 'Practice of consensus; Note by the President S/2017/507',

  'check.abstention.question':
    'Ten members vote for a draft resolution, four against, among them no permanent member; one permanent member abstains. What comes of it?',
  'check.abstention.a': 'It is not adopted: all five permanent members have to vote in favour.',
  'check.abstention.b': 'It is put to the vote again.',
  'check.abstention.c': 'It is adopted: an abstention blocks nothing.',
  'check.abstention.d': 'It becomes a presidential statement.',
  'check.abstention.why':
    'Since its early years the Council has not counted the abstention of a permanent member as a veto. An abstention gives no help towards the nine, and stops nothing once there are nine.',
  'check.abstention.source': 'Charter, Article 27 (3), and the Council’s practice on abstention',

  'check.procedural.question': 'Where does the veto not apply?',
  'check.procedural.a': 'Where the meeting is public.',
  'check.procedural.b': 'In decisions on procedure, such as the agenda or an invitation.',
  'check.procedural.c': 'Where nobody else votes against.',
  'check.procedural.d': 'It applies to every vote of the Council.',
  'check.procedural.why':
    'Decisions on procedure need nine votes, whosever they are. Most are taken without a vote, when nobody objects; where somebody objects, hands are counted.',
  'check.procedural.source': 'Charter, Article 27 (2); rules 9, 37 and 39',

  'check.silence.question':
    'The draft statement lies under silence until six o’clock. At six, nobody has written. What does that mean?',
  'check.silence.a': 'The draft has failed for want of support.',
  'check.silence.b': 'The President asks every member for a vote.',
  'check.silence.c': 'The draft is postponed by a day.',
  'check.silence.d': 'The draft is agreed.',
  'check.silence.why':
    'Silence is consent. Whoever cannot accept the text has to say so before the time; afterwards it is agreed, whether or not every member likes it.',
  'check.silence.source': 'Silence procedure; Note by the President S/2017/507',

  'check.breaking.question': 'One member breaks silence. What follows?',
  'check.breaking.a': 'The text is not agreed; the words in question are negotiated again.',
  'check.breaking.b': 'The text is agreed by fourteen.',
  'check.breaking.c': 'The member is left out of the statement.',
  'check.breaking.d': 'Only a permanent member may break silence.',
  'check.breaking.why':
    'Any member may break silence, or ask for more time; it gives its reason, and usually the words with which it could join. Nothing forbids doing it alone and late, and nothing costs more credit.',
  'check.breaking.source': 'Note by the President S/2017/507',

  'check.point.question': 'A member raises a point of order. Who decides it?',
  'check.point.a': 'The Secretary-General.',
  'check.point.b': 'The members, by a show of hands, at once.',
  'check.point.c':
    'The President, at once; if that ruling is challenged, it stands unless nine members overrule it.',
  'check.point.d': 'The member who raised it.',
  'check.point.why':
    'The President states a ruling immediately. Whoever disagrees has to challenge it then and there; the Council is asked at once, and without nine votes to overrule it the ruling stands.',
  'check.point.source': 'Rule 30',

  'check.adReferendum.question': 'A paragraph is agreed ad referendum. What does that mean?',
  'check.adReferendum.a': 'It will be put to a popular vote.',
  'check.adReferendum.b': 'It is agreed at the table, and capitals have still to confirm it.',
  'check.adReferendum.c': 'It has been referred to a committee.',
  'check.adReferendum.d': 'It can no longer be changed.',
  'check.adReferendum.why':
    'Delegates agree what they can answer for and leave their Governments the last word. Until the text as a whole is agreed, the paragraph can be opened again.',
  'check.adReferendum.source': 'Practice of consultations',

  'check.brackets.question': 'What do square brackets say in a working draft?',
  'check.brackets.a': 'The words inside are not agreed; beside them stands who wants them.',
  'check.brackets.b': 'The words inside are agreed by all.',
  'check.brackets.c': 'The words inside are a note for the translators.',
  'check.brackets.d': 'The words inside are secret.',
  'check.brackets.why':
    'Brackets show what is still open and between whom. A text goes under silence when no brackets are left: the penholder chooses, merges or trades until it is clean.',
  'check.brackets.source': 'Practice of working drafts',
} as const;

/** How the check is put, and how its results are told. */
const frame = {
  'check.heading': 'How the Council decides: ten questions',
  'check.headingAfter': 'The ten questions, once more',
  'check.lead':
    'They take about three minutes. You may leave out any of them, or all. Your answers stay in this browser; nobody is sent them.',
  'check.leadAfter':
    'You have seen it happen. Answer again, and then see both beside each other, with the reasons.',
  'check.number': 'Question {{number}} of {{count}}',
  'check.next': 'Next question',
  'check.previous': 'Question before',
  'check.skip': 'Leave it out',
  'check.done': 'Done',
  'check.skipAll': 'Leave out the rest',
  'check.results': 'What you answered',
  'check.resultsLead': 'Every answer has its reason, and the rule or practice that it rests on.',
  'check.questionColumn': 'Question',
  'check.beforeColumn': 'Before',
  'check.afterColumn': 'After',
  'check.right': 'right',
  'check.other': 'not so',
  'check.leftOut': 'left out',
  'check.answerIs': 'The answer: {{answer}}',
  'check.yours': 'Your answer: {{answer}}',
  'check.basis': 'Source: {{source}}',
  'check.moment': 'It could be seen in this meeting, at {{time}}: {{sentence}}',
  'check.noMoment': 'This meeting gave no occasion to see it.',
  'check.compared_one': 'Right before: {{before}}. Right after: {{after}}, of one question.',
  'check.compared_other': 'Right before: {{before}}. Right after: {{after}}, of {{count}} questions.',
  'check.erase': 'Erase my answers from this browser',
  'check.erased': 'Your answers are erased.',
  'check.notKept': 'This browser keeps nothing for this page; your answers last until you close it.',
} as const;

/** Both. */
export const check = { ...questions, ...frame } as const;
