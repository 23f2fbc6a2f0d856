/** How the text grew or shrank on every idea, and how it met every brief as it went. */
import { useId, useState } from 'preact/hooks';
import type { Debrief, TextVersion } from '../../debrief/debrief.ts';
import type { Words } from '../../words/words.ts';
import { COURSES, LinesPicture } from './LinesPicture.tsx';
import { nameIn, Picture } from './Picture.tsx';

interface CoursePictureProps {
  readonly words: Words;
  readonly debrief: Debrief;
  readonly own: string | null;
}

/** The name of a version of the text, short enough for an axis. */
export function versionIn(words: Words, { kind, number }: TextVersion): string {
  switch (kind) {
    case 'zeroDraft':
      return words.afterwards('version.zeroDraft');
    case 'revision':
      return words.afterwards('version.revision', { number });
    case 'splitOff':
      return words.afterwards('version.splitOff', { number });
    case 'amended':
      return words.afterwards('version.amended');
    case 'ending':
      return words.afterwards('version.ending');
  }
}

/** A choice of one line to look at. */
function Choice(props: {
  readonly label: string;
  readonly none: string;
  readonly options: readonly { readonly key: string; readonly name: string }[];
  readonly chosen: string | null;
  readonly choose: (key: string | null) => void;
}) {
  const id = useId();
  return (
    <p class="row">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={props.chosen ?? ''}
        onChange={({ currentTarget: { value } }) => props.choose(value === '' ? null : value)}
      >
        <option value="">{props.none}</option>
        {props.options.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What the colours and strokes of lines mean. */
function CourseLegend({ words }: { readonly words: Words }) {
  return (
    <ul class="legend courses" aria-hidden="true">
      {COURSES.map((course) => (
        <li key={course} class={course}>
          {words.afterwards(`course.${course}`)}
        </li>
      ))}
    </ul>
  );
}

const PERCENTS = [0, 25, 50, 75, 100];
const heights = PERCENTS.map((percent) => ({ y: percent / 100, name: `${percent}` }));

/** Strength on every idea, version by version. */
export function StrengthPicture({ words, debrief }: CoursePictureProps) {
  const say = words.afterwards;
  const [chosen, choose] = useState<string | null>(null);
  const { strength, story, end } = debrief;
  const ideas = strength.ideas.map(({ idea, levels }) => {
    const place = end.matter.ideas.findIndex((i) => i.id === idea);
    const { title = idea, number } = end.matter.ideas[place] ?? {};
    return {
      idea,
      levels,
      title,
      mark: number === undefined || number === null ? title.slice(0, 12) : say('ideaMark', { number }),
    };
  });
  const percent = (level: number | null) => (level === null ? say('notIn') : Math.round(100 * level));
  return (
    <Picture
      words={words}
      title={say('strength')}
      note={say('strengthNote')}
      table={{
        caption: say('strength'),
        columns: [say('ideaColumn'), ...story.versions.map((version) => versionIn(words, version))],
        rows: ideas.map(({ idea, title, levels }) => ({
          key: idea,
          name: title,
          cells: levels.map(percent),
        })),
      }}
    >
      <Choice
        label={say('chooseIdea')}
        none={say('allIdeas')}
        options={ideas.map(({ idea, title }) => ({ key: idea, name: title }))}
        chosen={chosen}
        choose={choose}
      />
      <CourseLegend words={words} />
      <LinesPicture
        lines={ideas.map(({ idea, title, mark, levels }) => ({
          key: idea,
          name: title,
          mark,
          points: levels.map((y, x) => ({ x, y: y ?? 0 })),
          level: null,
        }))}
        chosen={chosen}
        steps={false}
        top={1}
        ticks={story.versions.map((version, x) => ({ x, name: versionIn(words, version) }))}
        heights={heights}
        label={say('strengthLabel')}
      />
    </Picture>
  );
}

/** How the text on the table met every brief, as it changed. */
export function SatisfactionPicture({ words, debrief, own }: CoursePictureProps) {
  const say = words.afterwards;
  const [chosen, choose] = useState<string | null>(own);
  const { paths, story, end, about } = debrief;
  const last = about.endsAt;
  const tenths = (thousandths: number | undefined) =>
    thousandths === undefined ? say('notIn') : (thousandths / 10).toFixed(0);
  return (
    <Picture
      words={words}
      title={say('satisfaction')}
      note={say('satisfactionNote')}
      table={{
        caption: say('satisfaction'),
        columns: [say('whoColumn'), say('firstText'), say('lastText'), say('withoutText')],
        rows: paths.map(({ code, without, steps }) => ({
          key: code,
          name: nameIn(end.matter, code),
          cells: [tenths(steps[0]?.satisfaction), tenths(steps.at(-1)?.satisfaction), tenths(without)],
        })),
      }}
    >
      <Choice
        label={say('chooseDelegation')}
        none={say('allDelegations')}
        options={paths.map(({ code }) => ({ key: code, name: nameIn(end.matter, code) }))}
        chosen={chosen}
        choose={choose}
      />
      <CourseLegend words={words} />
      <LinesPicture
        lines={paths.map(({ code, without, steps }) => ({
          key: code,
          name: nameIn(end.matter, code),
          mark: code,
          points: [
            ...steps.map(({ at, satisfaction }) => ({ x: at, y: satisfaction / 1000 })),
            ...steps.slice(-1).map(({ satisfaction }) => ({ x: last, y: satisfaction / 1000 })),
          ],
          level: without / 1000,
        }))}
        chosen={chosen}
        steps
        top={1}
        ticks={story.versions.map((version) => ({ x: version.at, name: versionIn(words, version) }))}
        heights={heights}
        label={say('satisfactionLabel')}
      />
    </Picture>
  );
}
