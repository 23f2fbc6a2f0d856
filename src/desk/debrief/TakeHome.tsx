/** Taking it home: the text and a report on paper or for Word, the meeting as one file, tables, and data for other programs. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Paper, PaperKind, TakenKind } from '../../debrief/debrief.ts';
import type { Words } from '../../words/words.ts';
import type { DebriefDesk } from './lookingBack.ts';
import { offer } from './offered.ts';
import { PaperSheet } from './PaperSheet.tsx';

interface TakeHomeProps {
  readonly words: Words;
  readonly desk: DebriefDesk;
}

/** The ways to take something home; whoever has only a share has no ledger. */
const WAYS = [
  { of: 'statement', paper: 'statement', files: [['statementWord', 'word']] },
  { of: 'report', paper: 'report', files: [['reportWord', 'word']] },
  { of: 'replay', paper: null, files: [['replay', 'page']] },
  {
    of: 'tables',
    paper: null,
    files: [
      ['delegations', 'delegations'],
      ['moves', 'moves'],
    ],
  },
  {
    of: 'data',
    paper: null,
    files: [
      ['record', 'record'],
      ['ledger', 'ledger'],
      ['minutes', 'minutes'],
      ['xapi', 'xapi'],
    ],
  },
] as const satisfies readonly {
  readonly of: string;
  readonly paper: PaperKind | null;
  readonly files: readonly (readonly [TakenKind, string])[];
}[];

const OF_LEDGER: readonly TakenKind[] = ['record', 'ledger'];

/** Bytes of what is told as a kilobyte. */
const KILOBYTE = 1024;

type State =
  | { readonly kind: 'idle' | 'working' }
  | { readonly kind: 'made'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** What can be taken home, and a document as it will be printed. */
export function TakeHome({ words, desk }: TakeHomeProps) {
  const say = words.takeHome;
  const { takeHome, debrief } = desk;
  const [state, set] = useState<State>({ kind: 'idle' });
  const [paper, showPaper] = useState<{ readonly kind: PaperKind; readonly paper: Paper } | null>(null);
  const preview = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement | null>(null);

  useEffect(() => {
    if (paper) preview.current?.focus();
    else opener.current?.focus();
  }, [paper]);

  const failed = (error: unknown) =>
    set({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  const take = (kind: TakenKind) => {
    set({ kind: 'working' });
    takeHome
      .file(kind)
      .then((file) => set({ kind: 'made', name: file.name, bytes: offer(file) }))
      .catch(failed);
  };
  const look = (kind: PaperKind, button: HTMLButtonElement) => {
    opener.current = button;
    takeHome
      .paper(kind)
      .then((made) => {
        set({ kind: 'idle' });
        showPaper({ kind, paper: made });
      })
      .catch(failed);
  };
  return (
    <section class="takeHome" aria-labelledby="take-home">
      <h3 id="take-home">{words.afterwards('tab.takeHome')}</h3>
      <p class="note">
        {say('note')} {debrief.onlooker.as !== 'facilitator' && say('shareNote')}
      </p>
      <ul class="takings">
        {WAYS.map(({ of, paper: onPaper, files }) => (
          <li key={of}>
            <h4>{say(`of.${of}`)}</h4>
            <p class="note">{say(`of.${of}Note`)}</p>
            <div class="row">
              {files
                .filter(([kind]) => takeHome.hasLedger || !OF_LEDGER.includes(kind))
                .map(([kind, form]) => (
                  <button
                    key={kind}
                    type="button"
                    aria-label={say('saveAs', { what: say(`of.${of}`), form: say(form) })}
                    onClick={() => take(kind)}
                  >
                    {say(form)}
                  </button>
                ))}
              {onPaper && (
                <button
                  type="button"
                  aria-label={say('saveAs', { what: say(`of.${of}`), form: say('print') })}
                  onClick={({ currentTarget }) => look(onPaper, currentTarget)}
                >
                  {say('print')}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p class="made" role="status">
        {state.kind === 'working' && say('working')}
        {state.kind === 'made' &&
          say('made', { name: state.name, size: Math.max(1, Math.round(state.bytes / KILOBYTE)) })}
      </p>
      {state.kind === 'failed' && (
        <p class="problem" role="alert">
          {say('notMade', { reason: state.reason })}
        </p>
      )}
      {paper && (
        <section class="preview" aria-labelledby="preview">
          <div class="row">
            <h4 id="preview" ref={preview} tabIndex={-1}>
              {say('preview')}
            </h4>
            <button type="button" class="main" onClick={() => print()}>
              {say('printNow')}
            </button>
            <button type="button" onClick={() => showPaper(null)}>
              {say('closePreview')}
            </button>
          </div>
          <PaperSheet paper={paper.paper} label={paper.paper.title} />
        </section>
      )}
    </section>
  );
}
