/** Explanations of vote, rights of reply and reasons for dissociation, in indirect speech. */

/** Explanations of vote, before or after it. */
export const explanations = {
  'inFavour.1':
    '{{by}} explained that it had voted in favour because the Council owed an answer on {{subject}}.',
  'inFavour.2':
    '{{by}} had voted in favour, and wished its vote to be understood together with what follows.',
  'inFavour.3': 'Explaining its vote in favour, {{by}} said that the draft was better than silence.',
  'inFavour.4': '{{by}} had supported the draft, though not every word of it was its own.',
  'against.1': '{{by}} explained that it had voted against the draft, and not against the victims.',
  'against.2': 'Explaining its vote against, {{by}} said that it shared the aim and not the text.',
  'against.3': '{{by}} had not been able to support the draft, and gave its reasons.',
  'against.4': '{{by}} said that a vote against had been its last resort.',
  'abstaining.1': '{{by}} explained that it had abstained in order not to stand in the way.',
  'abstaining.2': 'Explaining its abstention, {{by}} said that it shared the aim of the draft.',
  'abstaining.3': '{{by}} had abstained, and wished to say why.',
  'abstaining.4': '{{by}} said that it could neither support the draft as a whole nor oppose it.',
  'before.1': '{{by}} explained its vote before the vote.',
  'before.2': 'Before the vote, {{by}} set out how it had come to its decision.',
  'before.3': '{{by}} took the floor before the vote to explain its position on the draft.',
  'before.4': 'In explanation of vote before the vote, {{by}} recalled its position.',
  'missed.1': 'On {{issue}}, it had asked for {{missed}}, and had not obtained it.',
  'missed.2': 'It {{regretted}} that {{missed}} had not been taken up, which weighed heavily on {{issue}}.',
  'missed.3': 'As to {{issue}}, {{missed}} would have been needed, it {{said}}.',
  'missed.4': 'The draft did not meet its concern on {{issue}}: it had sought {{missed}}.',
  'missed.5':
    'It {{stressed}} that it had offered {{missed}} on {{issue}}, and that the offer had not been taken up.',
  'missed.6': 'What decided its vote was {{issue}}, it {{said}}: there was no agreement on {{missed}}.',
  'more.1': 'On {{issue}}, it {{said}}, the draft did not go far enough.',
  'more.2': 'It {{stressed}} that it had expected more on {{issue}}.',
  'more.3': 'As to {{issue}}, it {{regretted}} that the draft stopped short.',
  'more.4': 'Its decision rested on {{issue}}, where it had asked for more.',
  'less.1': 'On {{issue}}, it {{said}}, the draft went further than it could.',
  'less.2': 'It {{stressed}} that its concerns on {{issue}} had not been met.',
  'less.3': 'As to {{issue}}, it {{regretted}} that the draft had not been more cautious.',
  'less.4': 'Its decision rested on {{issue}}, where it had asked for restraint.',
  'spoken.1': 'Its decision rested on {{issue}}.',
  'spoken.2': 'It {{stressed}} that it had weighed {{issue}} above all.',
  'spoken.3': 'On {{issue}}, it {{said}}, its position was known.',
  'spoken.4': 'As to {{issue}}, it {{said}} that it had looked at the draft as a whole.',
  'closing.1': 'Its vote, it said, did not lessen its resolve to act on {{subject}}.',
  'closing.2': 'It asked that its explanation be reflected in the record.',
  'closing.3': 'It would go on working with all members on {{subject}}.',
  'closing.4': 'It regretted that the Council had not been able to act by consensus.',
  'closing.5': 'It said that the matter deserved further consultations, and offered its cooperation.',
  'closing.6': 'None of this, it said, diminished its respect for the efforts of the penholder.',
} as const;

/** The right of reply. */
export const replies = {
  'opening.1': '{{by}}, speaking in exercise of the right of reply, said that it would be brief.',
  'opening.2': 'Taking the floor once more, {{by}} exercised its right of reply.',
  'opening.3': '{{by}} said that some of what it had heard called for a reply.',
  'opening.4': 'In reply to what had been said, {{by}} wished to set out its position once more.',
  'on.1': 'On {{issue}}, it {{said}}, its position had not been rendered as it was.',
  'on.2': 'As to {{issue}}, it {{stressed}} that it stood by its statement.',
  'on.3': 'It {{stressed}} that there was more than one view on {{issue}}.',
  'on.4': 'Turning to {{issue}}, it {{asked}} members to look at its record.',
  'on.5': 'It {{said}} that remarks on {{issue}} should keep to the matter before the Council.',
  'on.6': 'Nothing that had been said on {{issue}}, it {{said}}, changed its view.',
  'plain.1': 'It referred members to the statement that it had made in the debate.',
  'plain.2': 'It rejected what it regarded as beside the matter before the Council.',
  'plain.3': 'It asked that its position be taken as it had stated it.',
  'plain.4': 'It said that the debate should be about those who suffered, and not about delegations.',
  'closing.1': 'It had no wish to prolong the debate, it said.',
  'closing.2': 'It asked that its reply be reflected in the record.',
  'closing.3': 'It said that it remained ready to talk to the delegation concerned.',
  'closing.4': 'It left it at that, out of respect for the meeting.',
} as const;

/** Why a delegation dissociates itself. */
export const dissociations = {
  'missed.1': 'It recalled that it had asked for {{missed}}.',
  'missed.2': 'There had been no agreement, it said, on {{missed}}.',
  'missed.3': 'Its request for {{missed}} had not been met.',
  'missed.4': 'It had sought {{missed}}, and could not subscribe to the text without it.',
  'plain.1': 'It said that the text went beyond what its Government could subscribe to.',
  'plain.2': 'It asked that its position be reflected in the record.',
  'plain.3': 'Its reservations, it said, had been known since the consultations.',
  'plain.4': 'It said that it did not wish to deny the Council a statement that others wanted.',
} as const;
