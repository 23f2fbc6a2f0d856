/** What stands in a written account of a meeting of AI delegations. */

/** By the place in the account. */
export const account = {
  heading: '{{title}}',
  item: 'Agenda item: {{item}}',
  matter: 'Subject: {{subject}}. Debate on {{date}}; presidency: {{presidency}}; pen: {{penholder}}.',
  seats: 'In the Council: {{members}}.',
  legend:
    'A simulation: AI delegations act on briefs drawn up from public sources. Lines marked ~ were not for the room: what passed in private, and what really decided a move. A figure there is what the words would bring a delegation (+) or cost it (-), of the 100 that its brief can get.',

  // The course.
  preparation: 'Preparation',
  sitting: 'Sitting {{number}}',
  corridor: 'Between sittings',
  afterDebate: 'After the debate',
  formal: 'The formal meeting',
  resumed: 'The formal meeting resumes',
  settlement: 'No agreed statement: what was left to choose',
  vote: 'The draft resolution',
  from: '{{chapter}}, from {{time}}',
  notReached: 'Not reached: {{paragraphs}}.',
  noCommentsOn: 'No comments on {{paragraphs}}.',

  // What was said about wording, gathered.
  asked: '{{who}} asked to {{change}}: {{reason}}.',
  askedToo: 'The same was asked by {{who}}.',
  'gathered.bracket': 'Brackets round {{words}}: {{who}}.',
  'gathered.liftBracket': 'No longer insisted on {{words}}: {{who}}.',
  'gathered.support': 'Support for {{words}}: {{who}}.',
  'gathered.canLiveWith': 'Could live with {{words}}: {{who}}.',
  'gathered.reserve': 'Reservations on {{words}}: {{who}}.',
  'gathered.object': 'Objections to {{words}}: {{who}}.',
  /** The same where the words are understood. */
  'short.bracket': 'In brackets for {{who}}.',
  'short.liftBracket': 'No longer insisted: {{who}}.',
  'short.support': 'Support: {{who}}.',
  'short.canLiveWith': 'Could live with it: {{who}}.',
  'short.reserve': 'Reservations: {{who}}.',
  'short.object': 'Objections: {{who}}.',
  because: '{{who}} ({{reason}})',
  apart: '{{first}}; {{rest}}',

  // What really decided a move.
  truth: '{{what}}: {{who}}',
  truthOfAll: '{{what}}: all of them',
  truthOfOthers: '{{what}}: the others',
  revised: '{{paragraph}}: {{changes}}',
  termOn: '{{term}} on {{issue}}',
  termAndElse: '{{term}} ({{otherwise}})',
  truthOne: '{{what}}: {{worth}}',
  truthAmong: '{{what}}, {{range}}',
  'worth.gain': 'worth about {{points}} of 100 to it',
  'worth.loss': 'a loss of about {{points}} of 100 to it',
  whoAndWorth: '{{who}} ({{points}})',
  gained: '+{{points}}',
  lost: '-{{points}}',
  slight: 'slight',
  range: '{{least}} to {{most}}',

  comments: 'General comments asked for more or less on:',
  commentOn: '{{issue}}: {{wishes}}',
  'wish.more': 'more ({{who}})',
  'wish.less': 'less ({{who}})',

  // The formal meeting.
  invited: 'Invited without objection, under rule {{rule}}: {{who}}.',
  pressed: 'Pressed in the debate: {{issues}}.',
  pressedBy: '{{issue}} ({{who}})',
  spokenByBriefers:
    'The briefers. All statements are simulated and in indirect speech: they are composed from the record of this meeting, and nobody said them.',
  spokenByMembers: 'Members of the Council, simulated, in the order in which they spoke.',
  spokenByGuests: 'Others invited under rule 37, simulated.',
  ballots: '{{ballot}}: {{who}}.',

  // The outcome.
  outcome: 'Outcome: {{outcome}}',
  simulated: 'SIMULATION. Not a document of the United Nations.',
  symbol: '{{symbol}}[simulation]',
  statementTitle: 'Statement by the President of the Security Council',
  statementLead:
    'At a meeting of the Security Council held on {{date}}, in connection with the Council’s consideration of the item entitled “{{item}}”, and after consultations among members of the Security Council, the President of the Security Council made the following statement on behalf of the Council:',
  pressLead: 'The members of the Security Council agreed on the following elements to the press:',
  resolutionLead: 'The Security Council adopted the following text as a resolution:',
  summaryLead:
    'The President ({{president}}) issued the following summary, on the responsibility of the presidency alone:',
  noneLead: 'The Council did not speak.',
  inTheWay: 'What stood in the way of a presidential statement',
  broken: 'Silence on {{text}} was broken by {{who}}: to {{change}}.',
  brokenPress: 'Silence on the elements to the press was broken by {{who}}: to {{change}}.',
  objecting: 'Objections that stood at the end, on {{paragraph}}: {{who}}.',
  bracketed: 'Still in brackets, on {{paragraph}}: {{brackets}}.',
  withdrawn: 'The penholder had withdrawn the text.',
  timeUp:
    'The text was not agreed in the time there was; no silence was broken, and no objection or bracket stood at the end.',
  votes: 'Votes',
  dissociations: 'Dissociations',
  dissociatedWhole: '{{who}}: from the statement as a whole.',
  dissociatedFrom: '{{who}}: from {{paragraphs}}.',

  // The figures.
  briefs: 'How far each brief was met (0 to 100)',
  member: 'Delegation',
  met: 'Met',
  without: 'With none',
  crossed: 'Red lines',
  standing: 'Standing',
  promises: 'Promises',
  promisesKept: '{{kept}} kept, {{broken}} broken',
  noPromises: '-',
  briefsNote:
    'Met: by the text of the outcome. With none: how content the capital would be without any. Red lines: instructions that the text crosses. Standing: from 100 down.',
  ideas: 'Strength of the text on each idea (0 to 100)',
  ideasOfDraft: 'Strength of the last draft, which was not agreed, on each idea (0 to 100)',
  idea: '{{number}}. {{title}}',
  ideaUnnumbered: '{{title}}',
  notIn: 'not in the text',
} as const;
