/** Sentences that say where a precedent begins, that time passes, or that something comes from outside the seats. */
import type { Held } from '../meeting.ts';
import {
  afterBriefings,
  afterOneReading,
  atBriefings,
  atInvitations,
  atSettlement,
  atStatements,
  atTheAgenda,
  hearEverybody,
  inBlue,
  inConsultations,
  inSittingOn,
  underSilence,
} from '../situations.ts';
import type { Said } from './forms.ts';
import { CHAPTER_CALLED, called } from './names.ts';

/** What each form brings about. */
export const GIVENS: Readonly<Record<string, (said: Said, held: Held) => void>> = {
  'The work begins.': () => {},
  'Consultations are under way.': (_, held) => inConsultations(held),
  'The text has been read once.': (_, held) => afterOneReading(held),
  'A sitting has taken up {paragraph}.': (said, held) => inSittingOn(held, said.paragraph()),
  'The text lies under silence.': (_, held) => underSilence(held),
  'The Council meets, a statement having been agreed.': (_, held) => atTheAgenda(held, true),
  'The Council meets, nothing having been agreed.': (_, held) => atTheAgenda(held, false),
  'The agenda has been adopted, and invitations are next.': (_, held) => atInvitations(held, false),
  'Briefers are about to be heard, a statement having been agreed.': (_, held) => atBriefings(held, true),
  'Briefers are about to be heard, nothing having been agreed.': (_, held) => atBriefings(held, false),
  'The agreed statement is about to be adopted.': (_, held) => afterBriefings(held, true),
  'The statement has been read out, and the debate is open.': (_, held) => atStatements(held, true),
  'The debate is open, nothing having been agreed.': (_, held) => atStatements(held, false),
  'Everybody on the list has spoken.': (_, held) => hearEverybody(held),
  'The debate and the last round have ended without agreement.': (_, held) => atSettlement(held),
  'A draft resolution of {who} is before the Council[, under {chapter}][, with {list} as party to the dispute].':
    (said, held) =>
      inBlue(
        held,
        said.who(),
        said.has('chapter') ? called(CHAPTER_CALLED, said.words('chapter')) : 'unspecified',
        said.has('list') ? said.list() : [],
      ),
  'The time set comes.': (_, held) => held.waits((held.meeting.silence?.until ?? 0) - held.meeting.clock.now),
  'One second passes.': (_, held) => held.waits(1),
  '{number} minutes pass.': (said, held) => held.waits(60 * said.number()),
  'The time for this business runs out.': (_, held) => held.waitsForDeadline(),
  'Time passes until the Council is called to its meeting.': (_, held) => held.waitsFor('agenda'),
  'Time passes until nothing is left to try.': (_, held) => held.waitsFor('settlement'),
  'The seat of {who} falls empty.': (said, held) => held.happens({ type: 'seat.emptied', code: said.who() }),
  'The seats of {list} fall empty.': (said, held) => {
    for (const code of said.list()) held.happens({ type: 'seat.emptied', code });
  },
  'The seat of {who} is taken again.': (said, held) => held.happens({ type: 'seat.taken', code: said.who() }),
  'The capital of {who} instructs it to aim at level {number} on {issue}.': (said, held) =>
    held.happens({
      type: 'capital.instructed',
      code: said.who(),
      issue: said.issue(),
      change: { aim: said.number() },
    }),
  'The effect of {wording} is confirmed.': (said, held) =>
    held.happens({ type: 'wording.confirmed', ...said.wording(), force: {} }),
  'A person sits down for {who}.': (said, held) =>
    held.happens({ type: 'seat.handed', code: said.who(), to: 'person' }),
  'News reaches {list}: {words}.': (said, held) =>
    held.happens({ type: 'news.arrived', text: said.words('words').slice(1, -1), to: said.list() }),
  'The time set is moved by {number} minutes.': (said, held) =>
    held.happens({ type: 'deadline.moved', seconds: 60 * said.number() }),
};
