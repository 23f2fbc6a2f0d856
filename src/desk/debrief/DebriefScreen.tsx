/** The debrief: what happened, why, what was possible, and taking it home; one tab at a time. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordState } from '../../debrief/debrief.ts';
import type { Words } from '../../words/words.ts';
import { BriefsOpened } from './BriefsOpened.tsx';
import { SatisfactionPicture, StrengthPicture } from './CoursePictures.tsx';
import { EquityPicture } from './EquityPicture.tsx';
import type { DebriefDesk } from './lookingBack.ts';
import { PositionsPicture } from './PositionsPicture.tsx';
import { Questions } from './Questions.tsx';
import { Replay } from './Replay.tsx';
import { TakeHome } from './TakeHome.tsx';
import { TextStory } from './TextStory.tsx';
import { WhatReallyHappened } from './WhatReallyHappened.tsx';
import { WhatWasPossible } from './WhatWasPossible.tsx';
import './debrief.css';

interface DebriefScreenProps {
  readonly words: Words;
  readonly desk: DebriefDesk;
  /** The seat that was played by whoever looks; null for somebody who did not play. */
  readonly own: string | null;
  /** The name under which this browser knows the game. */
  readonly game: string;
  readonly leave: () => void;
}

const TABS = [
  'text',
  'briefs',
  'possible',
  'history',
  'pictures',
  'replay',
  'questions',
  'takeHome',
] as const;
type Tab = (typeof TABS)[number];

/** All of it. */
export function DebriefScreen({ words, desk, own, game, leave }: DebriefScreenProps) {
  const say = words.afterwards;
  const { debrief, again } = desk;
  const [tab, show] = useState<Tab>('text');
  const [entry, setEntry] = useState(debrief.bookmarks[0]?.n ?? 0);
  const heading = useRef<HTMLHeadingElement>(null);
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => () => again?.close(), [again]);

  const goTo = (to: number) => {
    setEntry(to);
    show('replay');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const rtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] ?? 'text';
    show(next);
    tabs.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  const { about } = debrief;
  return (
    <div class="debrief">
      <header class="lookingAt">
        <h2 ref={heading} tabIndex={-1}>
          {say('heading', { title: about.title })}
        </h2>
        <p>
          {about.outcome === null ? say('noOutcome') : words.outcome(about.outcome)}
          {' · '}
          {say('size', { moves: about.moves, time: words.clock(about.endsAt) })}
          {about.difficulty !== null && ` · ${say(`difficulty.${about.difficulty}`)}`}
        </p>
        <button type="button" onClick={leave}>
          {say('leave')}
        </button>
      </header>
      {about.record.kind !== 'whole' && <p class="problem">{soundness(words, about.record)}</p>}
      <div class="tabs" role="tablist" aria-label={say('tabs')} ref={tabs} onKeyDown={onKeyDown}>
        {TABS.map((one) => (
          <button
            key={one}
            id={`tab-${one}`}
            type="button"
            role="tab"
            aria-selected={one === tab}
            aria-controls="debrief-panel"
            tabIndex={one === tab ? 0 : -1}
            onClick={() => show(one)}
          >
            {say(`tab.${one}`)}
          </button>
        ))}
      </div>
      <div id="debrief-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'text' && <TextStory words={words} debrief={debrief} goTo={goTo} />}
        {tab === 'briefs' && <BriefsOpened words={words} debrief={debrief} own={own} goTo={goTo} />}
        {tab === 'possible' && <WhatWasPossible words={words} debrief={debrief} />}
        {tab === 'history' && <WhatReallyHappened words={words} debrief={debrief} />}
        {tab === 'pictures' && (
          <section class="picturesOfCourse" aria-labelledby="pictures">
            <h3 id="pictures" class="head">
              {say('tab.pictures')}
            </h3>
            <PositionsPicture words={words} debrief={debrief} own={own} />
            <EquityPicture words={words} debrief={debrief} own={own} />
            <StrengthPicture words={words} debrief={debrief} own={own} />
            <SatisfactionPicture words={words} debrief={debrief} own={own} />
          </section>
        )}
        {tab === 'replay' && <Replay words={words} desk={desk} entry={entry} goTo={setEntry} />}
        {tab === 'questions' && <Questions words={words} debrief={debrief} game={game} />}
        {tab === 'takeHome' && <TakeHome words={words} desk={desk} />}
      </div>
    </div>
  );
}

function soundness({ afterwards }: Words, { kind, line, until }: RecordState): string {
  switch (kind) {
    case 'whole':
      return '';
    case 'torn':
      return afterwards('record.torn', { until });
    case 'otherRules':
      return afterwards('record.otherRules', { until });
    case 'altered':
      return afterwards('record.altered', { line: line ?? 0, until });
  }
}
