/** The way to the debrief for those who were in a Council, once the facilitator has opened it to the class. */
import { useState } from 'preact/hooks';
import type { DebriefDesk } from '../debrief/lookingBack.ts';
import type { ClassSources } from './meetingPages.ts';
import type { Personal } from './personal.ts';
import { refusalIn } from './refusals.ts';

interface LookBackProps extends Personal {
  readonly lookBack: ClassSources['lookBack'];
  readonly opened: (debrief: DebriefDesk) => void;
}

/** The offer; nothing while the debrief is not open. */
export function LookBack({ words, connection, picture, lookBack, opened }: LookBackProps) {
  const { say } = words;
  const { class: room, you } = picture;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (!room.councils.find(({ id }) => id === you.council)?.debriefOpen) return null;
  const open = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const reply = await connection.ask({ kind: 'lookBack' });
      if (!reply.ok) setProblem(refusalIn(words, reply));
      else {
        const debrief = await lookBack(reply.ledger ?? '');
        if ('line' in debrief) setProblem(say('lookBackFailed', { line: debrief.line }));
        else opened(debrief);
      }
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="callout debriefOpened">
      <p>{say('lookBackNote')}</p>
      <button
        type="button"
        class="main"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) void open();
        }}
      >
        {say(busy ? 'lookingBack' : 'lookBack')}
      </button>
      <p class="problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
