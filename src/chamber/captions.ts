/** The words of the picture: the sentence for whoever does not see it, and the caption that stands in it. */
import type { View } from '../council/view.ts';
import type { Words } from '../words/words.ts';
import type { Picture } from './picture.ts';

/** What the picture shows, in one sentence. */
export function describing({ room, situation, figures, light }: Picture, view: View, words: Words): string {
  const say = words.chamber;
  const where = { room: say(room) };
  if (situation === 'voting')
    return say('voting', { ...where, count: figures.filter(({ hand }) => hand === 'vote').length });
  if (situation === 'talks') {
    const talking = figures.filter(({ talks }) => talks).map(({ code }) => words.nameInText(view, code));
    return talking.length > 0
      ? say('talks', { ...where, talking: words.list(talking) })
      : say('noTalks', where);
  }
  if (situation !== 'speaking' && situation !== 'quiet') return say(situation, where);
  const queue = view.floor.queue.map((code) => words.nameInText(view, code));
  const listed = queue.length > 0 ? words.list(queue) : null;
  if (light === null) return listed === null ? say('quiet', where) : say('quietListed', { ...where, listed });
  const who = words.nameInText(view, light);
  return listed === null
    ? say('speaking', { ...where, who })
    : say('speakingListed', { ...where, who, listed });
}

/** The caption in the picture, line by line; none where nothing needs telling. All of it is said outside the picture too. */
export function captionOf({ situation, count }: Picture, view: View, words: Words): readonly string[] {
  const say = words.chamber;
  const vote = view.formal?.vote;
  if (situation === 'voting' && vote && count)
    return [capital(words.questionBefore(view, vote.question)), say('captionCount', { ...count })];
  if (situation === 'silence' && view.silence)
    return [say('captionSilence', { time: words.clock(view.silence.until) })];
  if (situation === 'reading') return [say('captionReading')];
  if (situation === 'stakeout') return [say('captionStakeout')];
  if (situation === 'suspended') return [say('captionSuspended')];
  return [];
}

function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
