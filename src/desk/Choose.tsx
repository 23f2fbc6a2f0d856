/** Choosing a case, how hard the delegations hold, and the seed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TitleWords } from '../words/title.ts';
import { type Choice, DIFFICULTIES, LARGEST_SEED } from './address.ts';

/** A case as it is offered: what stands at the head of its scenario. */
export interface Card {
  readonly id: string;
  readonly title: string;
  /** The day of the debate, ISO 8601. */
  readonly date: string;
  /** The name of the member that presides. */
  readonly presidency: string;
  readonly summary: string;
  /** How long consultations, debate and last round take at most, in minutes of game time; 0 where the case cannot be read. */
  readonly minutes: number;
  /** How many paragraphs the draft has. */
  readonly paragraphs: number;
  /** How many levels, in all briefs together, a capital can never accept. */
  readonly redLines: number;
}

interface ChooseProps {
  readonly words: TitleWords;
  readonly cards: readonly Card[];
  readonly opening: boolean;
  readonly problem: string | null;
  /** Whether one comes here from elsewhere in the page, so that the focus has to be brought along. */
  readonly arriving: boolean;
  /** Whether one chooses a case to play in or to watch. */
  readonly to: 'play' | 'watch';
  /** Told of the choice as it stands, before it is made. */
  readonly consider: (choice: Choice) => void;
  readonly choose: (choice: Choice) => void;
}

/** The form with which a meeting begins. */
export function Choose({ words, cards, opening, problem, arriving, to, consider, choose }: ChooseProps) {
  const [id, setId] = useState(cards[0]?.id ?? '');
  const [difficulty, setDifficulty] = useState<Choice['difficulty']>('medium');
  // Whoever plays again meets other delegations; what is watched can be watched again.
  const [seed, setSeed] = useState(() => (to === 'play' ? anySeed() : '1'));
  const heading = useRef<HTMLHeadingElement>(null);
  const say = words.desk;

  useEffect(() => {
    if (arriving) heading.current?.focus();
  }, [arriving]);

  const choice: Choice = { id, difficulty, seed: Number(seed) };
  useEffect(() => consider(choice), [id, difficulty, seed]);

  return (
    <form
      class="choose"
      onSubmit={(event) => {
        event.preventDefault();
        if (!opening) choose(choice);
      }}
    >
      <h2 ref={heading} tabIndex={-1} id="choose-heading">
        {say('chooseCase')}
      </h2>
      <p class="problem" role="alert">
        {problem}
      </p>
      <fieldset class="cards" aria-labelledby="choose-heading">
        {cards.map((card) => (
          <CaseCard
            key={card.id}
            words={words}
            card={card}
            chosen={card.id === id}
            choose={() => setId(card.id)}
          />
        ))}
      </fieldset>
      <div class="settings">
        <fieldset class="difficulty">
          <legend>{say('difficulty')}</legend>
          {DIFFICULTIES.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="difficulty"
                value={one}
                checked={one === difficulty}
                onChange={() => setDifficulty(one)}
              />
              <span>{say(one)}</span>
            </label>
          ))}
        </fieldset>
        <label class="seed">
          <span>{say('seed')}</span>
          <input
            type="number"
            min={0}
            max={LARGEST_SEED}
            step={1}
            required
            value={seed}
            aria-describedby="seed-note"
            onInput={(event) => setSeed(event.currentTarget.value)}
          />
          <small id="seed-note">{say('seedNote')}</small>
        </label>
      </div>
      <button type="submit" class="main" aria-disabled={opening}>
        {say(opening ? 'opening' : to === 'play' ? 'chooseSeat' : 'open')}
      </button>
    </form>
  );
}

/** A seed that nobody has chosen: short enough to be told to somebody. */
function anySeed(): string {
  const [drawn = 0] = crypto.getRandomValues(new Uint16Array(1));
  return String(1 + (drawn % 9999));
}

/** How much a case asks of whoever plays it, by the length of its text. */
function gradeOf(paragraphs: number): 'first' | 'demanding' | 'hard' {
  if (paragraphs <= SHORT) return 'first';
  return paragraphs <= LONG ? 'demanding' : 'hard';
}

/** Texts up to these numbers of paragraphs can be kept in mind at once, or over one evening. */
const SHORT = 6;
const LONG = 18;

interface CaseCardProps {
  readonly words: TitleWords;
  readonly card: Card;
  readonly chosen: boolean;
  readonly choose: () => void;
}

function CaseCard({ words, card, chosen, choose }: CaseCardProps) {
  const { id, title, date, presidency, summary, minutes, paragraphs, redLines } = card;
  const say = words.desk;
  return (
    <div class="card">
      <input
        type="radio"
        name="case"
        id={`case-${id}`}
        value={id}
        checked={chosen}
        onChange={choose}
        aria-describedby={`case-${id}-about`}
      />
      <label for={`case-${id}`}>{title}</label>
      <div id={`case-${id}-about`}>
        {date !== '' && <p class="facts">{say('cardFacts', { date: words.date(date), presidency })}</p>}
        <p class="summary">{summary}</p>
        {paragraphs > 0 && (
          <ul class="size">
            <li class={`grade ${gradeOf(paragraphs)}`}>{say(`case.${gradeOf(paragraphs)}`)}</li>
            <li>{say('cardSize', { paragraphs, minutes })}</li>
            <li>{say('redLinesAmong', { count: redLines })}</li>
          </ul>
        )}
      </div>
    </div>
  );
}
