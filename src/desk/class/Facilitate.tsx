/** The facilitator's desk: the class at the head, then its people, its Councils, and what can be brought in. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Asking } from '../../session/classroom.ts';
import type { ClassWords } from '../../words/classroom.ts';
import { addressOfPage } from '../address.ts';
import { DebriefScreen } from '../debrief/DebriefScreen.tsx';
import type { DebriefDesk } from '../debrief/lookingBack.ts';
import { CouncilAtDesk } from './CouncilAtDesk.tsx';
import { DeskHead } from './DeskHead.tsx';
import { Injects } from './Injects.tsx';
import { keepHosted, keptHosted } from './kept.ts';
import type { Leading } from './leading.ts';
import type { ClassSources } from './meetingPages.ts';
import { People } from './People.tsx';
import { refusalIn } from './refusals.ts';
import type { Roster } from './roster.ts';
import { Sayings } from './Sayings.tsx';
import { useConnection } from './useConnection.ts';
import './facilitate.css';

interface FacilitateProps {
  readonly words: ClassWords;
  readonly sources: ClassSources;
  /** The key. */
  readonly about: string | null;
}

/** The page. */
export function Facilitate({ words, sources, about }: FacilitateProps) {
  const { say } = words;
  const { meeting, rosterOf, lookBack } = sources;
  const connection = useConnection(about);
  const picture = connection?.picture?.as === 'facilitator' ? connection.picture : null;
  const [council, show] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [debrief, setDebrief] = useState<DebriefDesk | null>(null);
  const [roster, setRoster] = useState<Roster>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const scenario = picture?.class.scenario;
  useEffect(() => {
    if (scenario !== undefined) void rosterOf(scenario).then(setRoster, () => undefined);
  }, [scenario, rosterOf]);
  const known = picture !== null;
  useEffect(() => {
    if (known) heading.current?.focus();
  }, [known]);

  // A class that is not there any more is not offered on the page on which it was opened.
  const gone = connection?.standing === 'out';
  useEffect(() => {
    if (gone && keptHosted()?.key === about) keepHosted(null);
  }, [gone, about]);

  const ask = useCallback(
    async (asking: Asking, told?: string) => {
      const reply = (await connection?.ask(asking)) ?? { ok: false as const, why: 'lost' as const };
      setProblem(reply.ok ? null : refusalIn(words, reply));
      setDone(reply.ok ? (told ?? null) : null);
      return reply;
    },
    [connection, words],
  );
  const shown = picture?.class.councils.find(({ id }) => id === council) ?? picture?.class.councils[0];
  const shownId = shown?.id;
  const isHere = connection?.standing === 'here';
  useEffect(() => {
    if (connection && isHere && shownId !== undefined) connection.watch(shownId);
  }, [connection, isHere, shownId]);

  if (about === null || gone)
    return (
      <div class="classPage">
        <p class="problem" role="alert">
          {connection?.closed === 'deleted' ? say('closed.deleted') : say('noDesk')}
        </p>
        <a class="button" href={addressOfPage('host')}>
          {say('toHost')}
        </a>
      </div>
    );
  if (!connection || !picture || !shown)
    return (
      <p class="note" role="status">
        {say(connection?.standing === 'lost' ? 'lost' : 'comingIn')}
      </p>
    );
  if (debrief)
    return (
      <DebriefScreen
        words={meeting}
        desk={debrief}
        own={null}
        game={`class-${picture.class.code}-${shown.id}`}
        leave={() => setDebrief(null)}
      />
    );
  const leading: Leading = { words, meeting, connection, picture, roster, ask };
  const openDebrief = async () => {
    const reply = await ask({ kind: 'export', council: shown.id });
    if (!reply.ok || reply.ledger === undefined) return;
    try {
      const opened = await lookBack(reply.ledger);
      if ('line' in opened) setProblem(meeting.afterwards('cannotBeRead', { line: opened.line }));
      else setDebrief(opened);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div class="facilitate">
      <DeskHead {...leading} heading={heading} />
      <div class="problems" role="alert">
        {problem !== null && <p class="problem">{problem}</p>}
      </div>
      <p class="note" role="status">
        {done}
      </p>
      <div class="deskBody">
        <div class="deskSide">
          <Sayings {...leading} />
          <People {...leading} />
          <Injects key={shown.id} {...leading} council={shown.id} />
        </div>
        <div class="deskCouncil">
          {picture.class.councils.length > 1 && (
            <fieldset class="tabsOfCouncils" aria-label={say('councils')}>
              {picture.class.councils.map(({ id, name }) => (
                <button key={id} type="button" aria-pressed={id === shown.id} onClick={() => show(id)}>
                  {say('council', { name })}
                </button>
              ))}
            </fieldset>
          )}
          <CouncilAtDesk
            key={shown.id}
            {...leading}
            council={shown}
            openDebrief={openDebrief}
            forked={(id) => show(id)}
          />
        </div>
      </div>
    </div>
  );
}
