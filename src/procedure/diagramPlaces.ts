/**
 * Where everything stands in the picture of the order of business, in pixels: set by hand, because a picture that is to be read
 * is composed. A test names whatever has no place, stands in the way of something else, or is not joined to what it should be.
 */

/** A box: its left upper corner, width and height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A point. */
export type Point = readonly [x: number, y: number];

/** The way of an arrow, and where its words stand. */
export interface Route {
  /** From the edge of what it leaves to the edge of what it leads to, each part level or upright. */
  readonly points: readonly Point[];
  /** Where the words stand: beside an upright part of the arrow, or above a level one. The point is on the arrow. */
  readonly words: Point;
  readonly side: 'left' | 'right' | 'above' | 'below';
  /** The words are set in lines of at most this width; in one line when left out. */
  readonly width?: number;
}

/** The size of the whole picture. */
export const PAGE = { w: 1172, h: 1680 } as const;

/** Every state of the machine. */
export const PLACES: Readonly<Record<string, Box>> = {
  concept: { x: 60, y: 110, w: 200, h: 66 },
  tabling: { x: 60, y: 248, w: 200, h: 66 },
  consultations: { x: 420, y: 96, w: 726, h: 274 },
  'consultations.corridor': { x: 460, y: 156, w: 200, h: 190 },
  'consultations.sitting': { x: 916, y: 156, w: 200, h: 66 },
  'consultations.silence': { x: 916, y: 280, w: 200, h: 66 },
  formalMeeting: { x: 56, y: 460, w: 1090, h: 846 },
  'formalMeeting.stage': { x: 72, y: 520, w: 700, h: 766 },
  'formalMeeting.stage.agenda': { x: 116, y: 590, w: 200, h: 66 },
  'formalMeeting.stage.invitations': { x: 116, y: 716, w: 200, h: 66 },
  'formalMeeting.stage.briefings': { x: 116, y: 842, w: 200, h: 66 },
  'formalMeeting.stage.statements': { x: 116, y: 968, w: 200, h: 66 },
  'formalMeeting.stage.adoption': { x: 540, y: 842, w: 200, h: 66 },
  'formalMeeting.stage.blue': { x: 540, y: 1072, w: 200, h: 66 },
  'formalMeeting.stage.explanations': { x: 540, y: 1196, w: 200, h: 66 },
  'formalMeeting.stage.resumed': { x: 656, y: 590, w: 98, h: 226 },
  'formalMeeting.ruling': { x: 940, y: 590, w: 184, h: 66 },
  'formalMeeting.voting': { x: 940, y: 670, w: 184, h: 66 },
  'formalMeeting.suspended': { x: 940, y: 750, w: 184, h: 66 },
  afterTheMeeting: { x: 56, y: 1386, w: 270, h: 66 },
  settlement: { x: 450, y: 1386, w: 260, h: 66 },
  pressSilence: { x: 450, y: 1546, w: 260, h: 66 },
  debrief: { x: 900, y: 1386, w: 224, h: 66 },
};

/** Every beginning: the dot, and the edge of what the Council, or a group of phases, begins with. */
export const BEGINNINGS: Readonly<Record<string, readonly [Point, Point]>> = {
  concept: [
    [30, 143],
    [60, 143],
  ],
  'consultations.corridor': [
    [435, 318],
    [460, 318],
  ],
  'formalMeeting.stage': [
    [240, 498],
    [240, 520],
  ],
  'formalMeeting.stage.agenda': [
    [240, 564],
    [240, 590],
  ],
};

function route(points: readonly Point[], words: Point, side: Route['side'], width?: number): Route {
  return { points, words, side, ...(width === undefined ? {} : { width }) };
}

/** The name of a transition in `ROUTES`: the state that it leaves, and its guard. */
export function routeName(from: string, guard: string | null): string {
  return `${from} ${guard ?? 'otherwise'}`;
}

/** Every transition, in the order in which the machine asks. */
// biome-ignore format: a table
export const ROUTES: Readonly<Record<string, Route>> = {
  'concept noteIsCirculated': route([[160, 176], [160, 248]], [160, 212], 'right'),
  'tabling draftIsTabled': route([[260, 281], [420, 281]], [340, 281], 'above'),

  'consultations agreedAfterDebate': route([[622, 370], [622, 842]], [622, 402], 'right'),
  'consultations meetingIsDue': route([[500, 370], [500, 460]], [500, 402], 'right'),
  'consultations lastRoundIsOver': route([[440, 370], [440, 402], [18, 402], [18, 1486], [474, 1486], [474, 1452]], [250, 402], 'above'),
  'consultations.corridor textIsUnderSilence': route([[660, 302], [916, 302]], [788, 302], 'above'),
  'consultations.corridor sittingIsOpen': route([[660, 178], [916, 178]], [788, 178], 'above'),
  'consultations.sitting sittingIsOver': route([[916, 206], [660, 206]], [788, 206], 'above'),
  'consultations.silence silenceIsBroken': route([[916, 330], [660, 330]], [788, 330], 'above'),

  'formalMeeting.stage meetingIsAdjourned': route([[300, 1286], [300, 1386]], [300, 1346], 'right'),
  'formalMeeting.stage pointIsRaised': route([[772, 608], [940, 608]], [856, 608], 'above'),
  'formalMeeting.stage voteIsUnderWay': route([[772, 688], [940, 688]], [856, 688], 'above'),
  'formalMeeting.stage meetingIsSuspended': route([[772, 768], [940, 768]], [856, 768], 'above'),
  'formalMeeting.stage.agenda agendaIsAdoptedForAVote': route([[116, 640], [102, 640], [102, 1092], [540, 1092]], [420, 1092], 'above'),
  'formalMeeting.stage.agenda agendaIsAdopted': route([[240, 656], [240, 716]], [240, 686], 'right'),
  'formalMeeting.stage.agenda agendaIsRefused': route([[116, 623], [88, 623], [88, 1386]], [88, 1180], 'right'),
  'formalMeeting.stage.invitations invitationsAreClosed': route([[240, 782], [240, 842]], [240, 812], 'right'),
  'formalMeeting.stage.briefings statementCanBeAdopted': route([[316, 875], [540, 875]], [424, 875], 'above'),
  'formalMeeting.stage.briefings briefingsAreOver': route([[240, 908], [240, 968]], [240, 938], 'right'),
  'formalMeeting.stage.adoption statementIsRead': route([[600, 908], [600, 1001], [316, 1001]], [460, 1001], 'above'),
  'formalMeeting.stage.adoption statementIsReadAtLast': route([[740, 875], [1040, 875], [1040, 1386]], [908, 875], 'above'),
  'formalMeeting.stage.statements debateIsClosed': route([[240, 1034], [240, 1386]], [240, 1240], 'right'),
  'formalMeeting.stage.blue resolutionIsDecided': route([[600, 1138], [600, 1196]], [600, 1167], 'right'),
  'formalMeeting.stage.blue resolutionIsWithdrawn': route([[540, 1118], [474, 1118], [474, 1386]], [474, 1180], 'left'),
  'formalMeeting.stage.explanations outcomeIsReached': route([[740, 1229], [960, 1229], [960, 1386]], [856, 1229], 'above'),
  'formalMeeting.stage.explanations explanationsAreOver': route([[664, 1262], [664, 1386]], [664, 1346], 'right'),

  'formalMeeting.ruling pointIsRuledOn': route([[940, 638], [754, 638]], [856, 638], 'above'),
  'formalMeeting.voting voteIsDeclared': route([[940, 718], [754, 718]], [856, 718], 'above'),
  'formalMeeting.suspended meetingHasResumed': route([[940, 798], [754, 798]], [856, 798], 'above'),

  'afterTheMeeting outcomeIsReached': route([[196, 1452], [196, 1648], [1070, 1648], [1070, 1452]], [580, 1648], 'above'),
  'afterTheMeeting aLastRoundIsLeft': route([[56, 1419], [36, 1419], [36, 420], [470, 420], [470, 370]], [250, 420], 'below'),
  'afterTheMeeting otherwise': route([[326, 1419], [450, 1419]], [388, 1419], 'above'),
  'settlement outcomeIsReached': route([[710, 1419], [900, 1419]], [805, 1419], 'above'),
  'settlement pressElementsAreUnderSilence': route([[530, 1452], [530, 1546]], [530, 1500], 'right', 130),
  'settlement resolutionIsInBlue': route([[508, 1386], [508, 1306]], [508, 1346], 'right'),
  'pressSilence outcomeIsReached': route([[710, 1579], [960, 1579], [960, 1452]], [805, 1579], 'above'),
  'pressSilence silenceIsOver': route([[684, 1546], [684, 1452]], [684, 1500], 'right'),
};
