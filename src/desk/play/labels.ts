/** What stands on the button of a move. */
import type { Move } from '../../council/moves/index.ts';
import type { View } from '../../council/view.ts';
import type { Plain } from '../../words/say.ts';
import type { Words } from '../../words/words.ts';

/** The move as something that one may do: "Give the floor to France". */
export function labelOf(words: Words, view: View, move: Move): string {
  const say = words.desk;
  switch (move.kind) {
    case 'takeUp':
      return say('do.takeUp', { about: words.paragraph(view, move.paragraph) });
    case 'giveTheFloor':
      return say('do.giveTheFloor', { about: words.nameInText(view, move.to) });
    case 'proposeInvitation':
      return say('do.proposeInvitation', { about: words.nameInText(view, move.guest) });
    case 'objectToProposal':
      return say('do.objectToProposal', { about: questionIn(words, view, move.question) });
    case 'gavel':
      return say('do.gavel', { about: questionIn(words, view, move.question) });
    case 'putToVote':
      return say('do.putToVote', { about: questionIn(words, view, move.question) });
    case 'proposeGroupLine':
      return say('do.proposeGroupLine', { about: words.group(view, move.group) });
    case 'contestNature':
      return words.drafting('contestAs', { nature: words.nature(move.nature) });
    case 'castVote':
      return say(`do.castVote.${move.ballot}`);
    case 'rule':
      return say(move.upheld ? 'do.rule.upheld' : 'do.rule.denied');
    default:
      // Kinds of move that are offered and need no particulars have one sentence each, under their own name.
      return say(`do.${move.kind}` as Plain<'desk'>);
  }
}

function questionIn(words: Words, view: View, id: string | null): string {
  const question = view.formal?.pending.find((q) => q.id === id);
  return question ? words.questionBefore(view, question) : words.question('resolution');
}
