/** What is spoken at length: general comments before the reading, and statements composed from issues and a tone. */
import { useState } from 'preact/hooks';
import type { IssueId } from '../../council/matter.ts';
import { MOST_COMMENTS } from '../../council/moves/makeGeneralComments.ts';
import type { GeneralComment } from '../../council/view.ts';
import { TONES, type Tone, WISHES } from '../../council/vocabulary.ts';
import { MoveButton } from './MoveButton.tsx';
import type { Table } from './table.ts';

interface SectionProps {
  readonly table: Table;
}

/** What is asked of the text as a whole, the most important first: in the order in which it is chosen. */
export function Comments({ table }: SectionProps) {
  const { words, view } = table;
  const say = words.desk;
  const [comments, set] = useState<readonly GeneralComment[]>([]);
  const [first, ...rest] = comments;
  return (
    <section aria-labelledby="comments-heading">
      <h4 id="comments-heading">{say('comments')}</h4>
      <p class="note">{say('commentsLead', { most: MOST_COMMENTS })}</p>
      <ul class="issues">
        {view.matter.issues.map(({ id, name }) => {
          const own = comments.find((c) => c.issue === id)?.wish ?? 'none';
          const others = comments.filter((c) => c.issue !== id);
          return (
            <li key={id}>
              <label>
                <span>{name}</span>{' '}
                <select
                  value={own}
                  onChange={({ currentTarget: { value } }) => {
                    const wish = WISHES.find((w) => w === value);
                    set(wish ? [...others, { issue: id, wish }] : others);
                  }}
                >
                  {(['none', ...WISHES] as const).map((wish) => (
                    <option key={wish} value={wish}>
                      {say(`wish.${wish}`)}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          );
        })}
      </ul>
      {first && (
        <MoveButton
          table={table}
          move={{ kind: 'makeGeneralComments', comments: [first, ...rest] }}
          main
          preview
        />
      )}
    </section>
  );
}

interface SpeechProps extends SectionProps {
  readonly kind: 'deliverStatement' | 'rightOfReply' | 'explainVote';
}

/** At most this many emphases fit into the time limit. */
const EMPHASES = 4;

/** A statement in the debate, a reply, or an explanation of vote. */
export function Speech({ table, kind }: SpeechProps) {
  const { words, view } = table;
  const say = words.desk;
  const [emphases, emphasise] = useState<readonly IssueId[]>([]);
  const [tone, setTone] = useState<Tone>('measured');
  const [first, ...rest] = emphases;
  const heading = kind === 'deliverStatement' ? say('speech') : say(`do.${kind}`);
  return (
    <section aria-labelledby={`${kind}-heading`}>
      <h4 id={`${kind}-heading`}>{heading}</h4>
      <p class="note">{say(kind === 'rightOfReply' ? 'replyLead' : 'speechLead')}</p>
      <ul class="issues">
        {view.matter.issues.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={emphases.includes(id)}
                disabled={!emphases.includes(id) && emphases.length >= EMPHASES}
                onChange={() =>
                  emphasise(emphases.includes(id) ? emphases.filter((e) => e !== id) : [...emphases, id])
                }
              />
              <span>{name}</span>
            </label>
          </li>
        ))}
      </ul>
      <label>
        <span>{say('speechTone')}</span>{' '}
        <select value={tone} onChange={(event) => setTone(event.currentTarget.value as Tone)}>
          {TONES.map((one) => (
            <option key={one} value={one}>
              {say(`tone.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {kind === 'rightOfReply' ? (
        <MoveButton table={table} move={{ kind, emphases: [...emphases], tone }} preview />
      ) : (
        first !== undefined && (
          <MoveButton table={table} move={{ kind, emphases: [first, ...rest], tone }} main preview />
        )
      )}
    </section>
  );
}
