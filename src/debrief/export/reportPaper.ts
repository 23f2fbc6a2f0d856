/** The whole debrief as a document: a share of one holds what the share holds. */
import {
  behindChange,
  debriefQuestion,
  hardDaysInWords,
  possibleInWords,
  tradeInWords,
} from '../../words/debrief.ts';
import type { Words } from '../../words/words.ts';
import type { BriefOpened, Debrief, ParagraphStory } from '../debrief.ts';
import { type Block, heading, list, type Paper, paragraph } from './paper.ts';
import { lastSentences, sentencesIn } from './statementPaper.ts';

/** The report. */
export function reportPaper(debrief: Debrief, words: Words): Paper {
  const say = words.takeHome;
  const title = say('reportTitle', { title: debrief.about.title });
  return {
    title,
    language: words.language,
    mark: words.account('simulated'),
    footer: say('footer'),
    letterhead: null,
    blocks: [
      heading(1, title),
      ...summary(debrief, words),
      ...text(debrief, words),
      ...story(debrief, words),
      ...briefs(debrief, words),
      ...possible(debrief, words),
      ...history(debrief, words),
      ...participation(debrief, words),
      ...questions(debrief, words),
    ],
  };
}

/** A figure out of 1000 as one out of 100. */
function hundredths(thousandths: number | null | undefined): string {
  return thousandths === null || thousandths === undefined ? '–' : String(Math.round(thousandths / 10));
}

function summary({ about, end, onlooker }: Debrief, words: Words): readonly Block[] {
  const say = words.takeHome;
  const { record } = about;
  return [
    heading(2, say('summary')),
    ...list([
      about.outcome === null
        ? `${words.afterwards('noOutcome')}.`
        : say('summary.outcome', { outcome: words.outcome(about.outcome) }),
      say('summary.size', { moves: about.moves, time: words.clock(about.endsAt) }),
      about.persons.length > 0
        ? say('summary.persons', {
            who: words.list(about.persons.map((code) => words.nameInText(end, code))),
          })
        : say('summary.noPersons'),
      ...(onlooker.as === 'delegation'
        ? [say('summary.share', { who: words.nameInText(end, onlooker.code) })]
        : onlooker.as === 'gallery'
          ? [say('summary.gallery')]
          : []),
      ...(record.kind === 'torn' ? [words.afterwards('record.torn', { until: record.until })] : []),
      ...(record.kind === 'otherRules'
        ? [words.afterwards('record.otherRules', { until: record.until })]
        : []),
      ...(record.kind === 'altered'
        ? [words.afterwards('record.altered', { line: record.line ?? 0, until: record.until })]
        : []),
    ]),
  ];
}

function text(debrief: Debrief, words: Words): readonly Block[] {
  const say = words.takeHome;
  const { end } = debrief;
  const agreed = end.outcome ? sentencesIn(end, end.outcome) : [];
  if (agreed.length > 0)
    return [
      heading(2, say('theText')),
      ...words.statement(end, agreed).map((one) => paragraph(one, 'sentence')),
    ];
  const last = lastSentences(debrief);
  return [
    heading(2, say('draftHeading')),
    paragraph(say(last.length === 0 ? 'noDraft' : 'draftNote'), 'note'),
    ...last.map((one) => paragraph(one, 'sentence')),
  ];
}

function story(debrief: Debrief, words: Words): readonly Block[] {
  const { paragraphs, versions } = debrief.story;
  if (versions.length === 0) return [];
  return [
    heading(2, words.afterwards('tab.text')),
    ...paragraphs.flatMap((one, place) => storyOf(debrief, words, one, place + 1)),
  ];
}

function storyOf(
  { end }: Debrief,
  words: Words,
  { paragraph: id, fate, versions, changes, unmet }: ParagraphStory,
  number: number,
): readonly Block[] {
  const say = words.takeHome;
  const title = end.matter.paragraphs.find((p) => p.id === id)?.title ?? id;
  const first = versions[0]?.sentence ?? null;
  const last = versions.at(-1)?.sentence ?? null;
  return [
    heading(3, say('paragraphHeading', { number, title })),
    paragraph(say('fate', { fate: words.afterwards(`fate.${fate}`) }), 'note'),
    ...(first === last ? [] : [paragraph(say('began', { sentence: first ?? say('notThen') }))]),
    paragraph(say('stood', { sentence: last ?? say('notThen') })),
    ...changes.flatMap((change) => [
      paragraph(`${words.clock(change.at)}: ${words.became(end, change, 'here')}.`),
      ...list(behindChange(words, end, change)),
    ]),
    ...(unmet.length === 0
      ? []
      : [
          paragraph(`${words.afterwards('unmet', { count: unmet.length })}:`),
          ...list(
            unmet.map(
              (request) =>
                `${words.change(end, request, 'here')}. ${behindChange(words, end, request).join(' ')}`,
            ),
          ),
        ]),
  ];
}

function briefs(debrief: Debrief, words: Words): readonly Block[] {
  const say = words.afterwards;
  const { end } = debrief;
  const [first] = debrief.briefs;
  if (!first) return [];
  return [
    heading(2, say('tab.briefs')),
    paragraph(
      `${say(first.measured === 'adopted' ? 'briefsNote' : 'briefsNoteNoText')}${debrief.briefs.length === 1 ? ` ${say('ownShareNote')}` : ''}`,
      'note',
    ),
    {
      kind: 'table',
      caption: say('briefsTable'),
      columns: [
        say('whoColumn'),
        say('zeroColumn'),
        say('endColumn'),
        say('withoutColumn'),
        say('redColumn'),
        say('wordColumn'),
        say('standingColumn'),
      ],
      rows: debrief.briefs.map((brief) => [
        `${words.name(end, brief.code)}${brief.played === 'person' ? ` (${say('person')})` : ''}`,
        hundredths(brief.satisfaction.zeroDraft),
        hundredths(brief.satisfaction.end),
        hundredths(brief.satisfaction.without),
        redLines(brief, words),
        promises(brief, words),
        String(brief.standing),
      ]),
    },
    ...debrief.briefs.flatMap((brief) => oneBrief(debrief, words, brief)),
  ];
}

function redLines({ issues }: BriefOpened, { afterwards }: Words): string {
  const crossed = issues.filter((i) => i.redLine === 'crossed').length;
  if (crossed > 0) return afterwards('redCrossed', { count: crossed });
  return afterwards(issues.some((i) => i.redLine === 'kept') ? 'redKept' : 'redNone');
}

function promises({ promises: all }: BriefOpened, { afterwards }: Words): string {
  const count = (state: string) => all.filter((p) => p.state === state).length;
  return all.length === 0
    ? '–'
    : afterwards('promisesTold', { kept: count('kept'), broken: count('broken') });
}

function oneBrief({ end }: Debrief, words: Words, brief: BriefOpened): readonly Block[] {
  const say = words.afterwards;
  const who = words.nameInText(end, brief.code);
  const kindOf = (id: string) => end.matter.issues.find((i) => i.id === id)?.kind;
  return [
    heading(3, say('briefOf', { who })),
    ...list(brief.brief.priorities, true),
    {
      kind: 'table',
      caption: say('issuesTable', { who }),
      columns: [
        say('issueColumn'),
        say('wantedColumn'),
        say('reachedColumn'),
        say('resultColumn'),
        say('redLineColumn'),
      ],
      rows: brief.issues.map(({ issue, instruction: { aim }, reached, result, redLine }) => [
        words.issue(end, issue),
        kindOf(issue) === 'aim'
          ? words.level(end, issue, aim)
          : say(aim > 0 ? 'wantsWords' : aim < 0 ? 'wantsNoWords' : 'noWish'),
        reached === null
          ? '–'
          : kindOf(issue) === 'aim'
            ? words.level(end, issue, reached)
            : say('inParagraphs', { count: reached }),
        say(`result.${result}`),
        redLine === 'none' ? '–' : say(`redLine.${redLine}`),
      ]),
    },
    ...list(
      brief.promises.map(({ with: others, term, state }) =>
        say(`promise.${state}`, {
          to: words.list(others.map((code) => words.nameInText(end, code))),
          words: words.wording(end, term),
        }),
      ),
    ),
    ...list(
      brief.changed.map(({ at, issue, asked }) =>
        say(asked ? 'changedAsked' : 'changedUnasked', {
          at: words.clock(at),
          issue: words.issue(end, issue),
        }),
      ),
    ),
    ...list(
      brief.lost.map(
        ({ points, over }) => `${say('standingPoints', { count: points })} ${words.notice(over, end)}`,
      ),
    ),
  ];
}

function possible({ possible: found, end }: Debrief, words: Words): readonly Block[] {
  if (!found) return [];
  const say = words.afterwards;
  const { reached } = found;
  const best = found.best.nash;
  return [
    heading(2, say('tab.possible')),
    paragraph(possibleInWords(words, found)),
    ...hardDaysInWords(words, end, found.hardDays).map((day) => paragraph(day)),
    paragraph(say('possibleNote'), 'note'),
    heading(3, say('trades')),
    ...(found.trades.length === 0
      ? [paragraph(words.debrief('possible.none'))]
      : list(
          found.trades.map((trade) => tradeInWords(words, end, trade)),
          true,
        )),
    heading(3, words.takeHome('bestTextHeading')),
    ...(best
      ? [
          ...best.sentences.filter((s) => s !== null).map((sentence) => paragraph(sentence, 'sentence')),
          {
            kind: 'table' as const,
            caption: say('bestTable'),
            columns: [say('whoColumn'), say('reachedText'), say('bestColumn')],
            rows: best.members.map(({ code, satisfaction }) => [
              words.name(end, code),
              hundredths(reached?.members.find((m) => m.code === code)?.satisfaction),
              hundredths(satisfaction),
            ]),
          },
        ]
      : [paragraph(say('bestUnknown'))]),
  ];
}

function history({ history: beside, end }: Debrief, words: Words): readonly Block[] {
  if (!beside) return [];
  const say = words.afterwards;
  return [
    heading(2, say('tab.history')),
    paragraph(say('historyLead', { text: beside.history.text })),
    ...beside.ideas.flatMap(({ idea, really, sentencesNow, comparison }) => [
      heading(3, end.matter.ideas.find((i) => i.id === idea)?.title ?? idea),
      paragraph(say(`comparison.${comparison}`), 'note'),
      ...(really
        ? [
            paragraph(
              `${say('theCouncil')}: ${say(`taken.${really.taken}`)} ${really.evidence}${sourceIn(really, words)}`,
            ),
          ]
        : []),
      ...(really?.quotation
        ? [
            paragraph(
              `“${really.quotation.words}” (${really.quotation.symbol}, ${really.quotation.paragraph})`,
              'sentence',
            ),
          ]
        : []),
      paragraph(`${say('thisGame')}: ${sentencesNow.length === 0 ? say('leftOut') : sentencesNow.join(' ')}`),
    ]),
    heading(3, say('historyCourse')),
    ...list(
      beside.history.course.map(
        (step) => `${words.date(step.date)}: ${step.evidence}${sourceIn(step, words)}`,
      ),
    ),
  ];
}

function sourceIn(
  { basis, source }: { readonly basis: string; readonly source?: string },
  { afterwards }: Words,
): string {
  return [
    ...(basis === 'inferred' ? [afterwards('inferred')] : []),
    ...(source === undefined ? [] : [afterwards('source', { source })]),
  ]
    .map((one) => ` ${one}`)
    .join('');
}

function participation({ equity, end }: Debrief, words: Words): readonly Block[] {
  const say = words.afterwards;
  return [
    heading(2, say('equity')),
    {
      kind: 'table',
      caption: say('equityNote', {
        time: equity.giniOfTime.toFixed(2),
        moves: equity.giniOfMoves.toFixed(2),
      }),
      columns: [say('whoColumn'), say('turnsColumn'), say('timeColumn'), say('movesColumn')],
      rows: equity.members.map(({ code, turns, seconds, moves }) => [
        words.name(end, code),
        String(turns),
        words.clock(seconds),
        String(moves),
      ]),
    },
  ];
}

function questions({ questions: asked, end }: Debrief, words: Words): readonly Block[] {
  if (!asked) return [];
  return [
    heading(2, words.afterwards('tab.questions')),
    paragraph(words.afterwards('questionsNote'), 'note'),
    ...list(
      asked.map((question) => debriefQuestion(words, end, question)),
      true,
    ),
  ];
}
