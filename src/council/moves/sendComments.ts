/**
 * Between sittings a member sends the penholder its comments in writing, on as many wordings as it likes at once. Each comment is in order
 * where the same words would be in order alone. Source: practice of read-throughs, with comments in writing between them.
 */
import { listOf, name, objectOf, oneOf, reason } from '../fields.ts';
import { type Meeting, meetingWith } from '../meeting.ts';
import type { View } from '../view.ts';
import { canLiveWith } from './canLiveWith.ts';
import { defineMove, type Made, type Refusal, refuse } from './definition.ts';
import { object } from './object.ts';
import { proposeWording } from './proposeWording.ts';
import { reserve } from './reserve.ts';
import { textIsThere } from './rulings.ts';
import type { OnWording } from './stance.ts';
import { support } from './support.ts';

/** What a comment may do, and the move that it amounts to. */
const COMMENTS = { proposeWording, support, canLiveWith, reserve, object } as const;
type CommentKind = keyof typeof COMMENTS;
const KINDS = Object.keys(COMMENTS) as CommentKind[];

/** One comment of a letter. */
interface Comment extends OnWording {
  readonly as: CommentKind;
}

/** The rules of the move that a comment amounts to. */
function rulesFor(kind: CommentKind): {
  readonly rulings: readonly ((view: View, made: Made<OnWording>) => Refusal | null)[];
  readonly carryOut: (meeting: Meeting, made: Made<OnWording>) => Meeting;
} {
  // All five are moves about a wording with a reason; each is only ever handed such a move.
  return COMMENTS[kind] as unknown as ReturnType<typeof rulesFor>;
}

function alone({ by, at, id }: Made<unknown>, comment: Comment): Made<OnWording> {
  const { paragraph, slot, option, reason } = comment;
  return { by, at, id, move: { paragraph, slot, option, reason } };
}

export const sendComments = defineMove(
  'sendComments',
  {
    comments: listOf(objectOf({ as: oneOf(KINDS), paragraph: name, slot: name, option: name, reason }), 1),
  },
  {
    phases: ['corridor'],
    mover: 'member',
    takes: 15,
    rulings: [
      textIsThere,
      (_, { move }) => {
        const twice = move.comments.find((c, i) =>
          move.comments.some((other, k) => k < i && sameWords(other, c)),
        );
        return twice ? refuse('alreadySaid', { paragraph: twice.paragraph }) : null;
      },
      (view, made) => {
        for (const comment of made.move.comments) {
          const one = alone(made, comment);
          for (const ruling of rulesFor(comment.as).rulings) {
            const refusal = ruling(view, one);
            if (refusal) return refusal;
          }
        }
        return null;
      },
    ],
    carryOut: (meeting, made) =>
      made.move.comments.reduce<Meeting>(
        (after, comment) => rulesFor(comment.as).carryOut(after, alone(made, comment)),
        meetingWith(meeting, { commentsSentAt: { ...meeting.commentsSentAt, [made.by]: made.at } }),
      ),
  },
);

function sameWords(one: OnWording, other: OnWording): boolean {
  return one.paragraph === other.paragraph && one.slot === other.slot && one.option === other.option;
}
