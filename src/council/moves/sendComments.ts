/**
 * Between sittings a member sends the penholder its comments in writing, on as many wordings as it likes at once. Each comment is in order
 * where the same words would be in order alone. Source: practice of read-throughs, with comments in writing between them.
 */
import { listOf, name, objectOf, oneOf, reason } from '../fields.ts';
import { type Meeting, meetingWith } from '../meeting.ts';
import { withPositions } from '../positions.ts';
import type { Stance } from '../vocabulary.ts';
import { canLiveWith } from './canLiveWith.ts';
import { defineMove, type Made, type Ruling, refuse } from './definition.ts';
import { object, onceObjected } from './object.ts';
import { onceProposed, proposeWording } from './proposeWording.ts';
import { reserve } from './reserve.ts';
import { textIsThere } from './rulings.ts';
import type { OnWording } from './stance.ts';
import { support } from './support.ts';

interface CommentRules {
  readonly stance: Stance;
  readonly besides: ((meeting: Meeting, made: Made<OnWording>) => Meeting) | null;
  readonly move: { readonly rulings: readonly unknown[] };
}

/** What a comment may do: the position that it takes, what else it does, and the move whose rulings apply. */
const COMMENTS = {
  proposeWording: { stance: 'supports', besides: onceProposed, move: proposeWording },
  support: { stance: 'supports', besides: null, move: support },
  canLiveWith: { stance: 'canLiveWith', besides: null, move: canLiveWith },
  reserve: { stance: 'reserves', besides: null, move: reserve },
  object: { stance: 'objects', besides: onceObjected, move: object },
} as const satisfies Readonly<Record<string, CommentRules>>;
type CommentKind = keyof typeof COMMENTS;
const KINDS = Object.keys(COMMENTS) as CommentKind[];

/** One comment of a letter. */
interface Comment extends OnWording {
  readonly as: CommentKind;
}

/** The rulings on the move that a comment amounts to. */
function rulingsFor(kind: CommentKind): readonly Ruling<OnWording>[] {
  // All five are moves about a wording with a reason; each is only ever handed such a move.
  return COMMENTS[kind].move.rulings as unknown as readonly Ruling<OnWording>[];
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
          for (const ruling of rulingsFor(comment.as)) {
            const refusal = ruling(view, one);
            if (refusal) return refusal;
          }
        }
        return null;
      },
    ],
    carryOut: (meeting, made) => {
      const { by, at, move } = made;
      const positions = move.comments.map(({ as, paragraph, slot, option, reason }) => ({
        paragraph,
        slot,
        option,
        position: { stance: COMMENTS[as].stance, reason, at },
      }));
      let result = meetingWith(meeting, {
        commentsSentAt: { ...meeting.commentsSentAt, [by]: at },
        positions: withPositions(meeting.positions, by, positions),
      });
      for (const comment of move.comments) {
        const { besides } = COMMENTS[comment.as];
        if (besides) result = besides(result, alone(made, comment));
      }
      return result;
    },
  },
);

function sameWords(one: OnWording, other: OnWording): boolean {
  return one.paragraph === other.paragraph && one.slot === other.slot && one.option === other.option;
}
