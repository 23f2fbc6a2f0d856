/** What is said of the drawn room: its one-sentence description, and the caption that stands in the picture. */

/** By what the picture shows. */
export const chamber = {
  formal: 'the Security Council Chamber',
  consultations: 'the consultations room',
  speaking: 'A drawing of {{room}}: {{who}} has the floor.',
  speakingListed: 'A drawing of {{room}}: {{who}} has the floor; next on the list: {{listed}}.',
  quiet: 'A drawing of {{room}}: nobody has the floor.',
  quietListed: 'A drawing of {{room}}: nobody has the floor yet; on the list: {{listed}}.',
  voting_one: 'A drawing of {{room}}: a vote is being taken, and {{count}} hand is raised.',
  voting_other: 'A drawing of {{room}}: a vote is being taken, and {{count}} hands are raised.',
  silence: 'A drawing of {{room}}: the text lies under silence, and nobody moves.',
  reading: 'A drawing of {{room}}: the President reads out the statement.',
  suspended: 'A drawing of {{room}}: the meeting is suspended.',
  over: 'A drawing of {{room}}: the Council has finished its work on the matter.',
  captionCount:
    'In favour {{inFavour}} · against {{against}} · abstaining {{abstaining}} · needed {{needed}}',
  captionSilence: 'Silence until {{time}}',
  captionReading: 'The President reads out the statement',
  captionSuspended: 'The meeting is suspended',
} as const;
