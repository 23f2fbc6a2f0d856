/** What happens from outside the seats: time, capitals, seats, results. */
import type { Happening } from '../council/vocabulary.ts';
import { wordsIn } from './draft.ts';
import { clockOf } from './figures.ts';
import { inText, issueName, levelName, paragraphName, versionName } from './names.ts';
import { motionInWords, questionInWords, ruleFor, tallyOf, verdictOn } from './questions.ts';
import type { Tellers } from './teller.ts';

/** Tellers of what happens from outside the seats. */
export const HAPPENED = {
  sittingEnded: ({ say, details }) => say('notices.sittingEnded', { number: details.number }),
  textAgreed: ({ say, view, at }) => say('notices.textAgreed', { text: versionName(say, view, at) }),
  phaseOpened: ({ say, details }) => say(`opened.${details.phase}`),
  voteDeclared: ({ say, view, at, details }) => {
    const { question: kind, carried, vetoedBy } = details;
    const taken = view.votes.find((v) => v.at === at && v.question.kind === kind)?.question;
    return say('notices.voteDeclared', {
      question: taken ? questionInWords(say, view, taken) : say(`questions.${kind}`),
      tally: tallyOf(say, details),
      verdict: verdictOn(say, view, { question: { kind }, carried, vetoedBy }),
    });
  },
  questionCarried: ({ say, view, details: { question, guest, motion } }) => {
    if (question === 'agenda') return say('notices.questionCarried.agenda');
    if (guest !== null)
      return say('notices.questionCarried.invitation', {
        guest: inText(say, view, guest),
        rule: ruleFor(view, guest),
      });
    if (motion !== null)
      return say('notices.questionCarried.motion', { motion: motionInWords(say, motion, null) });
    return say('notices.questionCarried', {
      question: say(`questions.${question}`),
      verdict: say(`verdicts.${question}.carried`),
    });
  },
  capitalReplied: ({ say, view, audience, details: { issue, level, answer } }) =>
    say(`notices.capitalReplied.${answer}`, {
      by: inText(say, view, audience[0] ?? ''),
      issue: issueName(view, issue),
      level: levelName(say, view, issue, level),
    }),
  capitalInstructed: ({ say, view, details: { code, issue } }) =>
    say('notices.capitalInstructed', { by: inText(say, view, code), issue: issueName(view, issue) }),
  promiseBroken: ({ say, view, by, details }) =>
    say('notices.promiseBroken', { by, paragraph: paragraphName(say, view, details.paragraph) }),
  wordingConfirmed: ({ say, view, details }) =>
    say('notices.wordingConfirmed', {
      words: wordsIn(view, details, details.option),
      paragraph: paragraphName(say, view, details.paragraph),
    }),
  wordingCorrected: ({ say, view, details }) =>
    say('notices.wordingCorrected', {
      words: wordsIn(view, details, details.option),
      paragraph: paragraphName(say, view, details.paragraph),
    }),
  seatEmptied: ({ say, view, details }) =>
    say('notices.seatEmptied', { by: inText(say, view, details.code) }),
  seatTaken: ({ say, view, details }) => say('notices.seatTaken', { by: inText(say, view, details.code) }),
  seatHanded: ({ say, view, details: { code, to } }) =>
    say(`notices.seatHanded.${to}`, { by: inText(say, view, code) }),
  newsArrived: ({ say, details }) => say('notices.newsArrived', { text: details.text }),
  deadlineMoved: ({ say, details: { seconds, until } }) =>
    say(`notices.deadlineMoved.${seconds > 0 ? 'later' : 'earlier'}`, { until: clockOf(say, until) }),
  outcomeReached: ({ say, details }) => say(`outcomesReached.${details.kind}`),
} as const satisfies Tellers<Happening>;
