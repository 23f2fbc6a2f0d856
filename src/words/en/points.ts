/**
 * Points of a statement, by what a delegation had asked for on an issue (more or less) and what became of it: got, in part, missed.
 * `got` and `missed` are words of the text with their paragraph (“calls upon” in paragraph 6 ...), `text` what the text came to.
 */

/** After a statement of the President. */
export const textPoints = {
  'moreGot.1': 'On {{issue}}, it had worked for {{got}}, and it {{welcomed}} the agreement on it.',
  'moreGot.2': 'It had asked for more on {{issue}}; with {{got}}, it {{said}}, it had been heard.',
  'moreGot.3': 'It {{stressed}} that {{got}} mattered for {{issue}}, and now had to be given effect.',
  'moreGot.4': 'As to {{issue}}, it {{welcomed}} the fact that members had agreed on {{got}}.',
  'moreGot.5': 'The text did justice to {{issue}}, it {{said}}, above all through {{got}}.',
  'moreGot.6': 'On {{issue}}, its concern had been {{got}}, and it {{welcomed}} the result.',
  'moreGot.7': 'Turning to {{issue}}, it recalled its request for {{got}}, which had been met.',
  'moreGot.8': 'Through {{got}}, it {{said}}, the Council spoke clearly on {{issue}}.',
  'moreGot.9':
    'It {{welcomed}} the progress on {{issue}}: agreement on {{got}} could not be taken for granted.',
  'moreGot.10':
    'What had been agreed on {{issue}}, and {{got}} in particular, was in its view a basis to build on.',

  'morePart.1':
    'On {{issue}}, it {{welcomed}} the agreement on {{got}}, but {{regretted}} that {{missed}} had not been agreed.',
  'morePart.2': 'It had asked for more on {{issue}}: it had obtained {{got}}, and not {{missed}}.',
  'morePart.3':
    'The text took a step on {{issue}} with {{got}}, it {{said}}, and stopped short of {{missed}}.',
  'morePart.4': 'As to {{issue}}, {{got}} met a part of its concern; {{missed}} remained its wish.',
  'morePart.5':
    'It {{stressed}} that {{got}} could only be a beginning on {{issue}}, as {{missed}} had not found agreement.',
  'morePart.6':
    'It {{regretted}} that {{missed}} had been out of reach on {{issue}}, though {{got}} went some way.',
  'morePart.7':
    'Between {{got}}, which was agreed, and {{missed}}, which was not, lay the distance still to go on {{issue}}.',
  'morePart.8': 'Turning to {{issue}}, it {{said}} that {{got}} did not make up for the lack of {{missed}}.',

  'moreMissed.1': 'On {{issue}}, it {{regretted}} that {{missed}} had not been agreed.',
  'moreMissed.2': 'It had sought {{missed}}, and announced that it would come back to {{issue}}.',
  'moreMissed.3':
    'As to {{issue}}, the text remained behind what the matter demanded, it {{said}}: {{missed}} had not found agreement.',
  'moreMissed.4':
    'For the sake of unity it had not insisted on {{missed}}; on {{issue}}, it {{said}}, more would be needed.',
  'moreMissed.5':
    'Turning to {{issue}}, it recalled its request for {{missed}}, and {{regretted}} that members had not come together on it.',
  'moreMissed.6': 'The Council could have done better on {{issue}}, it {{said}}, and named {{missed}}.',
  'moreMissed.7':
    'Its wish for {{missed}} had not been met; it {{stressed}} that {{issue}} deserved more than the text gave it.',
  'moreMissed.8':
    'The gap in the text on {{issue}} was for its delegation the absence of agreement on {{missed}}.',
  'moreMissed.9': 'It {{regretted}} that the search for consensus on {{issue}} had cost {{missed}}.',

  'moreNoted.1': 'It had asked for more on {{issue}}, and noted what the text had come to: {{text}}.',
  'moreNoted.2': 'On {{issue}}, it {{stressed}} that what was agreed ({{text}}) had to be put into practice.',
  'moreNoted.3':
    'It placed particular weight on {{issue}}, where it read the text ({{text}}) as a commitment.',
  'moreNoted.4':
    'As to {{issue}}, it {{said}} that the words agreed ({{text}}) were the least the matter required.',
  'moreNoted.5': 'For {{issue}}, it {{said}}, the measure would be what followed from the text: {{text}}.',
  'moreNoted.6': 'Turning to {{issue}}, it {{welcomed}} what members had found together: {{text}}.',
  'moreNoted.7': 'Among its priorities it named {{issue}}, and took note of what was agreed ({{text}}).',
  'moreNoted.8': 'It {{stressed}} that {{issue}} could not wait, and drew attention to the text: {{text}}.',

  'lessGot.1': 'On {{issue}}, it {{welcomed}} the balance that members had found with {{got}}.',
  'lessGot.2': 'Agreement on {{got}}, it {{said}}, kept the text on {{issue}} within what all could accept.',
  'lessGot.3': 'As to {{issue}}, it had asked for restraint, and {{welcomed}} the agreement on {{got}}.',
  'lessGot.4':
    'It {{stressed}} that {{got}} was part of the consensus on {{issue}}, and had to be read as such.',
  'lessGot.5': 'Turning to {{issue}}, it recalled its reservations, which {{got}} had met.',
  'lessGot.6':
    'It had cautioned against going too far on {{issue}}; {{got}}, it {{said}}, took account of that.',
  'lessGot.7': 'With {{got}}, it {{said}}, concerns on {{issue}} had been listened to.',
  'lessGot.8': 'It could join the consensus on {{issue}}, it {{said}}, because of {{got}}.',

  'lessPart.1':
    'On {{issue}}, {{got}} met one of its concerns; it {{regretted}} that {{missed}} had not been possible.',
  'lessPart.2':
    'It {{said}} that {{got}} helped, and that {{missed}} would have made the text on {{issue}} easier to join.',
  'lessPart.3': 'As to {{issue}}, it had asked for restraint: it had obtained {{got}}, and not {{missed}}.',
  'lessPart.4':
    'It {{stressed}} that it read the text on {{issue}} in the light of {{got}}; it had sought {{missed}} besides.',
  'lessPart.5':
    'Turning to {{issue}}, it {{welcomed}} the agreement on {{got}} and {{regretted}} that there was none on {{missed}}.',
  'lessPart.6':
    'Some of its caution on {{issue}} was reflected in {{got}}; {{missed}} had found no agreement.',
  'lessPart.7':
    'It joined the consensus on {{issue}} on the strength of {{got}}, and would have wished for {{missed}}.',
  'lessPart.8':
    'With {{got}} the text on {{issue}} came closer to what it could defend, it {{said}}; with {{missed}} it would have come closer still.',

  'lessMissed.1':
    'On {{issue}}, it would have preferred {{missed}}, and {{regretted}} that the text went further.',
  'lessMissed.2':
    'It had asked for {{missed}}, and {{stressed}} that the text set no precedent on {{issue}}.',
  'lessMissed.3':
    'As to {{issue}}, it {{said}} that it had joined the consensus although {{missed}} had not been agreed.',
  'lessMissed.4':
    'The text went beyond what it would have chosen on {{issue}}, it {{said}}, recalling its request for {{missed}}.',
  'lessMissed.5': 'Turning to {{issue}}, it {{regretted}} that its request for {{missed}} had not been met.',
  'lessMissed.6': 'Its concerns on {{issue}} remained, it {{said}}: {{missed}} had not found agreement.',
  'lessMissed.7': 'It {{stressed}} that {{missed}} would have served unity better on {{issue}}.',
  'lessMissed.8':
    'For the sake of consensus it had not stood in the way on {{issue}}, though it had wished for {{missed}}.',

  'lessNoted.1': 'On {{issue}}, it could accept what the text had come to: {{text}}.',
  'lessNoted.2':
    'It had asked for restraint on {{issue}}, and {{stressed}} that it read the text as it stood: {{text}}.',
  'lessNoted.3':
    'As to {{issue}}, it {{said}} that the text ({{text}}) marked the limit of what all could accept.',
  'lessNoted.4':
    'It {{stressed}} that nothing in the text on {{issue}} ({{text}}) went beyond existing obligations.',
  'lessNoted.5':
    'Turning to {{issue}}, it {{said}} that it understood the words agreed ({{text}}) in a narrow sense.',
  'lessNoted.6': 'Its caution on {{issue}} was well known, it {{said}}; it took note of the text: {{text}}.',

  'noted.1': 'On {{issue}}, it {{stressed}} that what was agreed ({{text}}) should guide the work of all.',
  'noted.2': 'Much would depend on {{issue}}, it {{said}}, where the text had come to this: {{text}}.',
  'noted.3': 'It singled out {{issue}}, and took note of the text: {{text}}.',
  'noted.4': 'As to {{issue}}, it {{said}} that the text ({{text}}) was what could be agreed by all.',
  'noted.5': 'Turning to {{issue}}, it {{welcomed}} the fact that members had found words: {{text}}.',
  'noted.6': 'It dwelt on {{issue}}, and recalled what the Council had said: {{text}}.',
  'noted.7': 'It read the text on {{issue}} ({{text}}) as an expression of common resolve.',
  'noted.8': 'Among the matters before the Council, it {{said}}, {{issue}} called for attention: {{text}}.',

  'spoken.1': 'It {{stressed}} that {{issue}} remained among its priorities.',
  'spoken.2': 'It dwelt on {{issue}}, on which it had spoken in the consultations.',
  'spoken.3': 'On {{issue}}, it {{said}} that the words of the statement now had to be given effect.',
  'spoken.4': 'As to {{issue}}, it recalled what it had said in the consultations.',
  'spoken.5': 'Turning to {{issue}}, it {{said}} that its position was known and had not changed.',
  'spoken.6': 'Particular attention, it {{said}}, had to be paid to {{issue}}.',
  'spoken.7': 'It drew the attention of members to {{issue}}.',
  'spoken.8': 'It asked that its views on {{issue}} be borne in mind.',

  'moreAbsent.1': 'It {{regretted}} that the text was silent on {{issue}}.',
  'moreAbsent.2': 'On {{issue}}, it {{regretted}} that no words had been found that all could accept.',
  'moreAbsent.3': 'The silence of the text on {{issue}}, it {{said}}, would have to be made good.',
  'moreAbsent.4': 'It had wanted the Council to speak on {{issue}}, it {{said}}, and would ask again.',
  'moreAbsent.5': 'As to {{issue}}, it {{said}}, the text had nothing to offer.',
  'moreAbsent.6': 'Turning to {{issue}}, it recalled that it had asked for more than silence.',

  'lessAbsent.1': 'It {{welcomed}} the fact that the text did not go into {{issue}}.',
  'lessAbsent.2': 'On {{issue}}, it {{said}} that it had been right to leave the matter aside.',
  'lessAbsent.3': 'It {{stressed}} that {{issue}} had found no agreement, and was not part of the text.',
  'lessAbsent.4': 'As to {{issue}}, it could join a text that was silent on it, it {{said}}.',
  'lessAbsent.5': 'Turning to {{issue}}, it recalled its concerns, which the text respected.',
  'lessAbsent.6': 'The text was better, it {{said}}, for not dividing members on {{issue}}.',
} as const;

/** While nothing has been agreed. `line` is what the delegation is publicly known to want: “asks that ...”. */
export const openPoints = {
  'more.1': 'On {{issue}}, it {{asked}} members to go further than the text before them.',
  'more.2': 'It {{stressed}} that a text without more on {{issue}} would fall short of the matter.',
  'more.3': 'It had asked for more on {{issue}} from the beginning, and {{stressed}} that it still did.',
  'more.4':
    'As to {{issue}}, it {{said}} that the Council should not settle for the least that all could accept.',
  'more.5': 'Turning to {{issue}}, it {{asked}} all to reconsider.',
  'more.6': 'It {{regretted}} that members were still divided on {{issue}}.',
  'more.7': 'Among all that was open, it {{said}}, {{issue}} mattered most to those concerned.',
  'more.8': 'Its delegation would go on working for {{issue}}, it {{said}}.',
  'more.9': 'It {{stressed}} that more than drafting was at stake on {{issue}}.',
  'more.10': 'Progress on {{issue}}, it {{said}}, would make the effort worthwhile.',
  'less.1': 'On {{issue}}, it {{asked}} members to show restraint.',
  'less.2': 'It {{stressed}} that {{issue}} went beyond what all could agree on.',
  'less.3': 'It had cautioned against too much on {{issue}}, and {{stressed}} that its concern remained.',
  'less.4': 'As to {{issue}}, it {{said}} that words which divided the Council would help nobody.',
  'less.5': 'Turning to {{issue}}, it {{said}} that others were better placed to act.',
  'less.6': 'It {{regretted}} that its concerns on {{issue}} had yet to be met.',
  'less.7': 'Its difficulties with {{issue}} were known, it {{said}}, and were not a matter of words alone.',
  'less.8': 'It {{stressed}} that consensus on {{issue}} required care.',
  'spoken.1': 'It dwelt on {{issue}}, and recalled what it had said in the consultations.',
  'spoken.2': 'On {{issue}}, it {{said}} that an understanding should be possible.',
  'spoken.3': 'It had views of its own on {{issue}}, it {{said}}, and respected those of others.',
  'spoken.4': 'As to {{issue}}, it {{asked}} members to look for words that all could accept.',
  'spoken.5': 'Turning to {{issue}}, it {{said}} that it was ready to listen.',
  'spoken.6': 'It drew the attention of members to {{issue}}.',
  'spoken.7': 'Particular care, it {{said}}, had to be taken on {{issue}}.',
  'spoken.8': 'It {{stressed}} that agreement on {{issue}} would help agreement on the rest.',
  'spoken.9': 'Its position on {{issue}}, it {{said}}, was known to all members.',
  'spoken.10': 'It {{stressed}} that {{issue}} mattered to its Government.',
  'spoken.11': 'Among what was still open it named {{issue}}.',
  'spoken.12': 'On {{issue}}, it {{said}}, each word would be read in many capitals.',
  'line.1': 'Its Government, it recalled, {{line}}.',
  'line.2': 'As all members knew, its Government {{line}}.',
  'line.3': 'Its position had not changed: its Government {{line}}.',
  'line.4': 'Its delegation, it said, {{line}}.',
  'line.5': 'It spoke for a Government that {{line}}.',
  'line.6': 'What it stood for was known: its Government {{line}}.',
  'line.7': 'Once more it said that its Government {{line}}.',
  'line.8': 'It set out again that its Government {{line}}.',
  'broke.1': 'It recalled why it had broken silence, over {{paragraph}}: it had asked to {{change}}.',
  'broke.2':
    'It had broken silence over {{paragraph}}, it {{said}}, and had offered the words that would let it join.',
  'broke.3': 'Its objection to {{paragraph}} had not been made lightly, it {{said}}.',
  'broke.4':
    'As to {{paragraph}}, over which it had broken silence, it {{said}} that it remained ready to join other words.',
} as const;

/** What ties a statement to others that were made before it. */
export const links = {
  'briefer.1': 'It referred in that connection to what {{other}} had told the Council.',
  'briefer.2': 'The account of {{other}} had borne that out, it said.',
  'briefer.3': 'On that point it supported what {{other}} had asked for attention to.',
  'briefer.4': 'It had listened with care to {{other}} on that point.',
  'member.1': 'In this it was at one with {{other}}.',
  'member.2': 'It shared what {{other}} had said on that point.',
  'member.3': 'Like {{other}}, it hoped to be heard on that point.',
  'member.4': 'On that point it could refer to {{other}}.',
} as const;
