/** What if: one thing is changed at the moment that is looked at, and AI delegations go on from there many times. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { View } from '../../council/view.ts';
import type { Figures, Fork, ForkChange, NoFork, Spread, WhatIf } from '../../debrief/debrief.ts';
import type { Words } from '../../words/words.ts';
import { DIFFICULTIES } from '../address.ts';
import type { Again, DebriefDesk } from './lookingBack.ts';
import { nameIn } from './Picture.tsx';

interface WhatIfProps {
  readonly words: Words;
  readonly desk: DebriefDesk;
  readonly again: Again;
  /** The meeting after the entry. */
  readonly view: View;
  readonly entry: number;
}

/** How many continuations are asked for, with the change and without it. */
const RUNS = 200;
const KINDS = ['nothing', 'drop', 'brief', 'difficulty'] as const;
type Kind = (typeof KINDS)[number];

/** The question, its progress, and the spread of what came of it. */
export function WhatIfPanel({ words, desk, again, view, entry }: WhatIfProps) {
  const say = words.afterwards;
  const { debrief } = desk;
  const [kind, setKind] = useState<Kind>('nothing');
  const [code, setCode] = useState(view.matter.delegations[0]?.code ?? '');
  const [issue, setIssue] = useState(view.matter.issues[0]?.id ?? '');
  const [weight, setWeight] = useState<'none' | 'double' | 'free'>('none');
  const [difficulty, setDifficulty] = useState<(typeof DIFFICULTIES)[number]>('easy');
  const [progress, setProgress] = useState<(WhatIf & { readonly entry: number }) | null>(null);
  const [refused, refuse] = useState<NoFork | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  const stopping = useRef<AbortController | null>(null);
  const id = useId();

  useEffect(() => () => stopping.current?.abort(), []);

  const brief = debrief.briefs.find((b) => b.code === code)?.brief;
  const instruction = brief?.instructions[issue];
  const change = (): ForkChange => {
    switch (kind) {
      case 'nothing':
      case 'drop':
        return { kind };
      case 'difficulty':
        return { kind, difficulty };
      case 'brief':
        return {
          kind,
          code,
          issue,
          change:
            weight === 'free'
              ? { min: null, max: null }
              : { weight: weight === 'none' ? 0 : Math.min(MOST, 2 * Math.max(1, instruction?.weight ?? 1)) },
        };
    }
  };
  const ask = async () => {
    stopping.current?.abort();
    const stop = new AbortController();
    stopping.current = stop;
    const fork: Fork = { n: entry, change: change() };
    refuse(null);
    setFailure(null);
    setAsked(entry);
    setProgress(null);
    try {
      const why = await again.whatIf(
        fork,
        { runs: RUNS, beside: kind !== 'nothing' },
        (next) => {
          if (stopping.current === stop) setProgress({ ...next, entry });
        },
        stop.signal,
      );
      if (stopping.current === stop) {
        refuse(why);
        stopping.current = null;
        setProgress((now) => now && { ...now });
      }
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      stopping.current = null;
    }
  };
  const runs = stopping.current !== null;
  const move = debrief.minutes.find((m) => m.n === entry && m.by !== null);
  return (
    <section class="whatIf" aria-labelledby={`${id}-h`}>
      <h4 id={`${id}-h`}>{say('whatIf')}</h4>
      <p class="note">{say('whatIfNote', { runs: RUNS })}</p>
      <fieldset>
        <legend>{say('whatIfChange', { entry, at: words.clock(view.clock.now) })}</legend>
        {KINDS.map((one) => (
          <label key={one} class="row">
            <input
              type="radio"
              name={`${id}-kind`}
              checked={kind === one}
              disabled={one === 'drop' && !move}
              onChange={() => setKind(one)}
            />{' '}
            {one === 'drop' && move
              ? say('whatIf.dropThis', { move: shortened(words.notice(move, view)) })
              : say(`whatIf.${one}`)}
          </label>
        ))}
      </fieldset>
      {kind === 'brief' && (
        <div class="row">
          <label>
            {say('whoColumn')}{' '}
            <select value={code} onChange={({ currentTarget }) => setCode(currentTarget.value)}>
              {view.matter.delegations.map((d) => (
                <option key={d.code} value={d.code}>
                  {d.name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {say('issueColumn')}{' '}
            <select value={issue} onChange={({ currentTarget }) => setIssue(currentTarget.value)}>
              {view.matter.issues.map((one) => (
                <option key={one.id} value={one.id}>
                  {words.issue(view, one.id)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {say('instead')}{' '}
            <select
              value={weight}
              onChange={({ currentTarget: { value } }) =>
                setWeight(value === 'double' || value === 'free' ? value : 'none')
              }
            >
              {(['none', 'double', 'free'] as const).map((one) => (
                <option key={one} value={one}>
                  {say(`instead.${one}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      {kind === 'difficulty' && (
        <label class="row">
          {say('difficulty')}{' '}
          <select
            value={difficulty}
            onChange={({ currentTarget: { value } }) =>
              setDifficulty(DIFFICULTIES.find((d) => d === value) ?? 'easy')
            }
          >
            {DIFFICULTIES.map((one) => (
              <option key={one} value={one}>
                {say(`difficulty.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="row">
        <button type="button" class="main" onClick={() => void ask()}>
          {say('askWhatIf')}
        </button>
        {runs && (
          <button
            type="button"
            onClick={() => {
              stopping.current?.abort();
              stopping.current = null;
              setProgress((now) => now && { ...now });
            }}
          >
            {say('stop')}
          </button>
        )}
      </div>
      <div role="status">
        {refused && <p>{say(`noFork.${refused}`)}</p>}
        {progress && !runs && <p class="unseen">{say('whatIfDone', { done: progress.done })}</p>}
      </div>
      {failure !== null && (
        <p class="problem" role="alert">
          {words.desk('cannotGoOn', { reason: failure })}
        </p>
      )}
      {runs && (
        <progress max={progress?.of ?? 1} value={progress?.done ?? 0} aria-label={say('whatIfProgress')} />
      )}
      {progress && progress.changed.runs > 0 && (
        <Spreads words={words} debrief={debrief} progress={progress} asked={asked} />
      )}
    </section>
  );
}

/** A choice longer than this is hard to read among others. */
const LETTERS = 110;

/** The first words of a move: a statement goes on for a page. */
function shortened(sentence: string): string {
  if (sentence.length <= LETTERS) return sentence;
  const cut = sentence.slice(0, LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LETTERS / 2))} …`;
}

/** The greatest weight of an instruction. */
const MOST = 100;

interface SpreadsProps {
  readonly words: Words;
  readonly debrief: DebriefDesk['debrief'];
  readonly progress: WhatIf;
  readonly asked: number;
}

function Spreads({ words, debrief, progress, asked }: SpreadsProps) {
  const say = words.afterwards;
  const { changed, unchanged } = progress;
  const { end, about, briefs } = debrief;
  const columns = unchanged ? ([unchanged, changed] as const) : ([changed] as const);
  const outcomes = Object.entries(changed.outcomes).filter(
    ([kind, count]) => count > 0 || (unchanged?.outcomes[kind as keyof Spread['outcomes']] ?? 0) > 0,
  ) as [keyof Spread['outcomes'], number][];
  const share = ({ outcomes: all, runs }: Spread, kind: keyof Spread['outcomes']) =>
    runs === 0 ? '–' : `${Math.round((100 * all[kind]) / runs)} %`;
  const endingLevel = (idea: string) => debrief.strength.ideas.find((i) => i.idea === idea)?.levels.at(-1);
  const isAdopted = debrief.possible?.reached?.adopted ?? false;
  const isIn = (idea: string) => isAdopted && (endingLevel(idea) ?? null) !== null;
  const really = (code: string) => briefs.find((b) => b.code === code)?.satisfaction.end;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
    <section class="wide" tabIndex={0} aria-label={say('spreadTable')}>
      <table class="figures">
        <caption>{say('spreadCaption', { entry: asked, runs: changed.runs })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('outcomeColumn')}</th>
            {unchanged && <th scope="col">{say('unchangedColumn')}</th>}
            <th scope="col">{say(unchanged ? 'changedColumn' : 'unchangedColumn')}</th>
            <th scope="col">{say('inThisGame')}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map(([kind]) => (
            <tr key={kind}>
              <th scope="row">{words.outcome(kind)}</th>
              {columns.map((spread, place) => (
                <td key={place === 0 ? 'first' : 'second'}>{share(spread, kind)}</td>
              ))}
              <td>{about.outcome === kind ? say('thisOne') : ''}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say('silencesPerGame')}</th>
            {columns.map((spread, place) => (
              <td key={place === 0 ? 'first' : 'second'}>
                {(spread.silencesBroken / Math.max(1, spread.runs)).toFixed(1)}
              </td>
            ))}
            <td />
          </tr>
          {changed.ideas.map(({ idea }, row) => (
            <tr key={idea}>
              <th scope="row">
                {say('ideaIn', { idea: end.matter.ideas.find((i) => i.id === idea)?.title ?? idea })}
              </th>
              {columns.map((spread, place) => (
                <td key={place === 0 ? 'first' : 'second'}>
                  {`${Math.round((100 * (spread.ideas[row]?.present ?? 0)) / Math.max(1, spread.runs))} %`}
                </td>
              ))}
              <td>{say(isIn(idea) ? 'isIn' : 'isNotIn')}</td>
            </tr>
          ))}
          {changed.members.map(({ code }) => (
            <tr key={code}>
              <th scope="row">{nameIn(end.matter, code)}</th>
              {columns.map((spread, place) => {
                const figures = spread.members.find((m) => m.code === code)?.satisfaction;
                return (
                  <td key={place === 0 ? 'first' : 'second'}>
                    {figures && <Box figures={figures} label={inWords(words, figures)} />}
                  </td>
                );
              })}
              <td>{Math.round((really(code) ?? 0) / 10)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">{say('boxNote')}</p>
    </section>
  );
}

function inWords({ afterwards }: Words, [least, lower, median, upper, most]: Figures): string {
  const tenth = (figure: number) => Math.round(figure / 10);
  return afterwards('figuresInWords', {
    least: tenth(least),
    lower: tenth(lower),
    median: tenth(median),
    upper: tenth(upper),
    most: tenth(most),
  });
}

const WIDTH = 120;

/** The least, the middle half, the median and the most of many games, on a line from 0 to 100. */
function Box({ figures, label }: { readonly figures: Figures; readonly label: string }) {
  const [least, lower, median, upper, most] = figures.map((figure) => (figure / 1000) * WIDTH) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return (
    <svg class="box" viewBox={`0 0 ${WIDTH} 16`} role="img" aria-label={label}>
      <title>{label}</title>
      <rect class="track" x={0} width={WIDTH} y={6} height={4} />
      <line class="range" x1={least} x2={Math.max(least + 1, most)} y1={8} y2={8} />
      <rect x={lower} width={Math.max(2, upper - lower)} y={3} height={10} />
      <line class="median" x1={median} x2={median} y1={1} y2={15} />
    </svg>
  );
}
