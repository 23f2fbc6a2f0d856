/** At a formal meeting and after it: dissociation, points of order and motions, and what is left when there is no statement. */
import { useState } from 'preact/hooks';
import type { DelegationCode, ParagraphId } from '../../council/matter.ts';
import { presentParagraphs } from '../../council/outcome.ts';
import {
  CHAPTERS,
  type Chapter,
  MOTIONS,
  type MotionKind,
  POINTS,
  type Point,
} from '../../council/vocabulary.ts';
import { LengthChoice } from './Drafting.tsx';
import { MoveButton } from './MoveButton.tsx';
import type { Table } from './table.ts';

interface SectionProps {
  readonly table: Table;
}

interface ParagraphsProps extends SectionProps {
  readonly chosen: readonly ParagraphId[];
  readonly choose: (paragraphs: readonly ParagraphId[]) => void;
}

/** The paragraphs of the text as it stands, to be ticked. */
function Paragraphs({ table: { words, view }, chosen, choose }: ParagraphsProps) {
  return (
    <ul class="issues">
      {presentParagraphs(view).map((id) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => choose(chosen.includes(id) ? chosen.filter((p) => p !== id) : [...chosen, id])}
            />
            <span>{words.paragraph(view, id)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** Saying publicly that one is no part of what was agreed. */
export function Apart({ table }: SectionProps) {
  const [chosen, choose] = useState<readonly ParagraphId[]>([]);
  const say = table.words.desk;
  return (
    <section aria-labelledby="apart-heading">
      <h4 id="apart-heading">{say('apart')}</h4>
      <p class="note">{say('apartLead')}</p>
      <Paragraphs {...{ table, chosen, choose }} />
      <MoveButton table={table} move={{ kind: 'dissociate', paragraphs: [...chosen] }} preview />
    </section>
  );
}

/** Elements to the press, a summary, or the end of it. */
export function Elements({ table }: SectionProps) {
  const { words, view, code } = table;
  const say = words.desk;
  const [chosen, choose] = useState<readonly ParagraphId[]>(() => presentParagraphs(view));
  const [first, ...rest] = chosen;
  const presides = code === view.president;
  return (
    <section aria-labelledby="elements-heading">
      <h4 id="elements-heading">{say('whatIsLeft')}</h4>
      <Paragraphs {...{ table, chosen, choose }} />
      {first !== undefined && (
        <MoveButton
          table={table}
          move={{ kind: 'proposePressStatement', paragraphs: [first, ...rest] }}
          preview
        />
      )}
      {presides && first !== undefined && (
        <MoveButton table={table} move={{ kind: 'issueSummary', paragraphs: [first, ...rest] }} preview />
      )}
      {presides && <MoveButton table={table} move={{ kind: 'closeWithoutOutcome' }} preview />}
    </section>
  );
}

/** The text as a draft resolution: under which chapter, and who is party to the dispute. */
export function ResolutionToBe({ table }: SectionProps) {
  const { words, view } = table;
  const say = words.drafting;
  const [chapter, choose] = useState<Chapter>('unspecified');
  const [parties, name] = useState<readonly DelegationCode[]>([]);
  return (
    <section aria-labelledby="resolution-heading">
      <h4 id="resolution-heading">{words.desk('do.submitDraftResolution')}</h4>
      <label>
        <span>{say('chapter')}</span>{' '}
        <select value={chapter} onChange={(event) => choose(event.currentTarget.value as Chapter)}>
          {CHAPTERS.map((one) => (
            <option key={one} value={one}>
              {say(`chapter.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {chapter === 'VI' && (
        <details>
          <summary>{say('parties')}</summary>
          <ul class="issues">
            {view.matter.delegations.map((d) => (
              <li key={d.code}>
                <label>
                  <input
                    type="checkbox"
                    checked={parties.includes(d.code)}
                    onChange={() =>
                      name(
                        parties.includes(d.code) ? parties.filter((p) => p !== d.code) : [...parties, d.code],
                      )
                    }
                  />
                  <span>{d.name}</span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
      <MoveButton
        table={table}
        move={{ kind: 'submitDraftResolution', chapter, parties: chapter === 'VI' ? [...parties] : [] }}
        preview
      />
    </section>
  );
}

/** Motions that can be moved now; an amendment is moved on its words. */
const MOVED = MOTIONS.filter((m) => m !== 'amend');
/** And those that name an hour. */
const HOURLY: readonly MotionKind[] = ['suspend', 'adjournTo'];
/** How long a meeting may be suspended or adjourned, in seconds of game time. */
const LENGTHS = [60, 180, 600] as const;

/** Points of order and motions of rule 33. */
export function Order({ table }: SectionProps) {
  const { words, view } = table;
  const say = words.desk;
  const [point, setPoint] = useState<Point>('conduct');
  const [motion, setMotion] = useState<MotionKind>('suspend');
  const [length, setLength] = useState<number>(LENGTHS[0]);
  const until = HOURLY.includes(motion) ? view.clock.now + length : null;
  return (
    <details class="order">
      <summary>{say('order')}</summary>
      <label>
        <span>{say('pointAbout')}</span>{' '}
        <select value={point} onChange={(event) => setPoint(event.currentTarget.value as Point)}>
          {POINTS.map((one) => (
            <option key={one} value={one}>
              {words.point(one)}
            </option>
          ))}
        </select>
      </label>
      <MoveButton table={table} move={{ kind: 'pointOfOrder', point }} />
      <label>
        <span>{say('motionTo')}</span>{' '}
        <select value={motion} onChange={(event) => setMotion(event.currentTarget.value as MotionKind)}>
          {MOVED.map((one) => (
            <option key={one} value={one}>
              {words.motion(one)}
            </option>
          ))}
        </select>
      </label>
      {HOURLY.includes(motion) && (
        <LengthChoice {...{ table, length }} lengths={LENGTHS} choose={setLength} label={say('motionFor')} />
      )}
      <MoveButton table={table} move={{ kind: 'makeMotion', motion, until }} />
    </details>
  );
}
