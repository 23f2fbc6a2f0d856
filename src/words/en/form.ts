/** The small parts that sentences are made of: names, lists, figures, changes of words, the printed form of a statement. */

/** How things are called inside a sentence. */
export const names = {
  briefer: 'the briefer ({{name}})',
  group: 'the {{group}}',
  ownGroup: 'its group',
  level: 'level {{level}}',
  paragraph: 'paragraph {{number}} ({{title}})',
  unknown: '“{{id}}”',
  paragraphs_one: 'paragraph {{numbers}}',
  paragraphs_other: 'paragraphs {{numbers}}',
  zeroDraft: 'the zero draft',
  revision: 'Rev.{{number}}',
} as const;

/** How several things are joined. */
export const lists = {
  more: '{{first}}, {{rest}}',
  last: '{{first}} and {{rest}}',
  /** For things whose names have commas of their own. */
  apart: '{{first}}; {{rest}}',
} as const;

/** Months. */
export const months = {
  january: 'January',
  february: 'February',
  march: 'March',
  april: 'April',
  may: 'May',
  june: 'June',
  july: 'July',
  august: 'August',
  september: 'September',
  october: 'October',
  november: 'November',
  december: 'December',
} as const;

/** Days, game time and votes. */
export const figures = {
  date: '{{day}} {{month}} {{year}}',
  month: '{{month}} {{year}}',
  minutes: '{{minutes}} min {{seconds}}',
  hours: '{{hours}} h {{minutes}}',
  days: 'day {{day}}, {{hours}} h {{minutes}}',
  tally: '{{inFavour}} in favour, {{against}} against, {{abstaining}} abstaining',
  tallyWithAbsent:
    '{{inFavour}} in favour, {{against}} against, {{abstaining}} abstaining, {{notParticipating}} not participating',
} as const;

/** Words of a slot, as the object of a sentence: supported ..., objected to ..., reserved its position on ... */
export const options = {
  words: '“{{words}}” in {{paragraph}}',
  ratherThan: '“{{words}}” rather than “{{standing}}” in {{paragraph}}',
  withoutThese: 'the deletion of “{{words}}” from {{paragraph}}',
  withoutAny: 'leaving {{paragraph}} without words on “{{slot}}”',
  retained: 'the retention of {{paragraph}}',
  deleted: 'the deletion of {{paragraph}}',
  /** The same where the paragraph is understood. */
  'words.here': '“{{words}}”',
  'withoutThese.here': 'the deletion of “{{words}}”',
  'withoutAny.here': 'no words on “{{slot}}”',
  'retained.here': 'the retention of the paragraph',
  'deleted.here': 'the deletion of the paragraph',
  /** The same by itself, as it stands in brackets. */
  bareNone: 'no words',
  bareRetained: 'retain the paragraph',
  bareDeleted: 'delete the paragraph',
} as const;

/** A change of words: asked for, as an infinitive; made, in the past tense. */
export const changes = {
  replace: 'replace “{{from}}” with “{{to}}” in {{paragraph}}',
  insert: 'insert “{{to}}” in {{paragraph}}',
  delete: 'delete “{{from}}” from {{paragraph}}',
  keep: 'keep “{{to}}” in {{paragraph}}',
  empty: 'leave {{paragraph}} without words on “{{slot}}”',
  retain: 'retain {{paragraph}}',
  deleteParagraph: 'delete {{paragraph}}',
  /** The same where the paragraph is understood. */
  'replace.here': 'replace “{{from}}” with “{{to}}”',
  'insert.here': 'insert “{{to}}”',
  'delete.here': 'delete “{{from}}”',
  'keep.here': 'keep “{{to}}”',
  'empty.here': 'leave “{{slot}}” without words',
  'retain.here': 'retain the paragraph',
  'deleteParagraph.here': 'delete the paragraph',
  replaced: '{{paragraph}}: “{{from}}” became “{{to}}”',
  inserted: '{{paragraph}}: “{{to}}” was inserted',
  deleted: '{{paragraph}}: “{{from}}” was deleted',
  kept: '{{paragraph}}: “{{to}}” stood',
  emptied: '{{paragraph}}: without words on “{{slot}}”',
  retained: '{{paragraph}} was retained',
  deletedParagraph: '{{paragraph}} was deleted',
  'replaced.here': '“{{from}}” became “{{to}}”',
  'inserted.here': '“{{to}}” was inserted',
  'deleted.here': '“{{from}}” was deleted',
  'kept.here': '“{{to}}” stood',
  'emptied.here': 'no words on “{{slot}}”',
  'retained.here': 'the paragraph was retained',
  'deletedParagraph.here': 'the paragraph was deleted',
} as const;

/** The printed form of presidential statements, such as S/PRST/2015/25. */
export const statement = {
  paragraph: '“{{sentence}}',
  last: '“{{sentence}}”',
} as const;

/** Moves that were not understood. */
export const misfits = {
  move: 'The move was not understood: expected {{expected}}, found {{found}}. Nothing was done; send it again in that form.',
  field:
    'The move was not understood: at “{{path}}”, expected {{expected}}, found {{found}}. Nothing was done; correct it and send it again.',
} as const;
