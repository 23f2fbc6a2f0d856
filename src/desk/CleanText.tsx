/** What stands between the room and a clean text, place by place; and where the fifteen stand on one paragraph. */
import type { ParagraphId, SlotId } from '../council/matter.ts';
import type { View } from '../council/view.ts';
import { PRESENCE } from '../council/vocabulary.ts';
import type { Words } from '../words/words.ts';
import { type Obstacle, obstaclesTo, type Standing, standingOn } from './standing.ts';

interface CleanTextProps {
  readonly words: Words;
  readonly view: View;
  readonly look?: (paragraph: ParagraphId) => void;
}

/** The answer to what would be needed for agreement now. Its first line is always in sight; the places behind it are opened. */
export function CleanText({ words, view, look }: CleanTextProps) {
  const say = words.drafting;
  const obstacles = obstaclesTo(view);
  const brackets = obstacles.filter((o) => o.kind === 'brackets').length;
  const objections = obstacles.length - brackets;
  return (
    <details class="between">
      <summary>
        {say('between')}{' '}
        <span class="state">
          {obstacles.length === 0 ? words.desk('none') : say('betweenCount', { brackets, objections })}
        </span>
      </summary>
      {brackets === 0 && <p class="note">{say(objections === 0 ? 'isClean' : 'isCleanBut')}</p>}
      <ul>
        {obstacles.map((obstacle) => (
          <li key={`${obstacle.kind} ${obstacle.paragraph} ${obstacle.slot}`}>
            {obstacleIn(words, view, obstacle)}{' '}
            {look && (
              <button
                type="button"
                class="small"
                aria-label={say('lookAt', { paragraph: words.paragraph(view, obstacle.paragraph) })}
                onClick={() => look(obstacle.paragraph)}
              >
                {say('look')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function placeIn(words: Words, view: View, paragraph: ParagraphId, slot: SlotId): string {
  const known = view.matter.paragraphs.find((p) => p.id === paragraph)?.slots.find((s) => s.id === slot);
  return words.desk('settlePlace', {
    paragraph: words.paragraph(view, paragraph),
    slot: slot === PRESENCE ? words.desk('wholeParagraph') : (known?.name ?? slot),
  });
}

function obstacleIn(words: Words, view: View, obstacle: Obstacle): string {
  const say = words.drafting;
  const { paragraph, slot } = obstacle;
  const place = placeIn(words, view, paragraph, slot);
  if (obstacle.kind === 'objection')
    return say('betweenObjects', {
      place,
      who: words.list(obstacle.by.map((code) => words.name(view, code))),
      words: words.option(view, paragraph, slot, obstacle.option),
    });
  const alternatives = obstacle.alternatives.map(({ option, sponsors }) => {
    const text = words.option(view, paragraph, slot, option);
    return sponsors.length === 0
      ? say('betweenStands', { words: text })
      : say('betweenOne', { words: text, who: sponsors.map((code) => words.name(view, code)).join(', ') });
  });
  return say('betweenPlace', { place, alternatives: words.list(alternatives) });
}

interface RowProps {
  readonly words: Words;
  readonly view: View;
  readonly paragraph: ParagraphId;
}

const FOR: readonly Standing[] = ['supports', 'canLiveWith'];

/** The row of fifteen on one paragraph as it stands: each with its word, and the count of all. */
export function Fifteen({ words, view, paragraph }: RowProps) {
  const say = words.drafting;
  const row = standingOn(view, paragraph);
  const silent = row.filter((r) => r.standing === 'silent').length;
  const inFavour = row.filter((r) => FOR.includes(r.standing)).length;
  const counts = [
    say('rowFor', { count: inFavour }),
    say('rowAgainst', { count: row.length - silent - inFavour }),
    say('rowSilent', { count: silent }),
  ];
  return (
    <div class="rowOfFifteen">
      <p class="note">
        {say('row')} ({counts.join('; ')})
      </p>
      <ul aria-label={say('row')}>
        {row.map(({ by, standing }) => {
          const stance = say(`row.${standing}`);
          return (
            <li key={by} class={standing} title={say('rowOne', { who: words.name(view, by), stance })}>
              <span aria-hidden="true">{by}</span>
              <span class="unseen">{say('rowOne', { who: words.name(view, by), stance })}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
