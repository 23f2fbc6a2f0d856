/**
 * What statements in the open debate are composed of, always in indirect speech. Sentences of one family say the same thing in several
 * ways and are numbered from 1; nobody says the same sentence as somebody before. The same families serve every country.
 */

/** How a statement begins: thanks, as practice has it. */
export const openings = {
  'member.1': '{{by}} thanked {{presidency}} for convening the debate, and the briefers for their accounts.',
  'member.2': '{{by}} expressed its appreciation to {{presidency}} for the debate, and thanked the briefers.',
  'member.3': '{{by}} joined in the thanks to {{presidency}} for the debate and to the briefers.',
  'member.4': '{{by}} was grateful to the briefers, and to {{presidency}} for the opportunity to speak.',
  'member.5': 'Thanking the briefers, {{by}} commended {{presidency}} for its concept note.',
  'member.6':
    '{{by}} opened with thanks to {{presidency}} and with a tribute to those who had briefed the Council.',
  'member.7':
    'At the outset, {{by}} thanked {{presidency}} for its initiative and the briefers for their candour.',
  'member.8':
    '{{by}} paid tribute to the briefers, whose accounts it had followed closely, and thanked {{presidency}}.',
  'member.9':
    '{{by}} thanked {{presidency}} for drawing attention to the matter, and those who had briefed the Council.',
  'member.10':
    'On behalf of its Government, {{by}} thanked the briefers and supported the initiative of {{presidency}}.',
  'member.11':
    '{{by}} thanked {{presidency}} for the debate; the briefers, it said, had shown what was at stake.',
  'member.12':
    '{{by}} welcomed the debate that {{presidency}} had convened, and thanked the briefers for their work.',
  'member.13': 'With thanks to {{presidency}} and to the briefers, {{by}} turned to the matter itself.',
  'member.14':
    '{{by}} said that the briefers had deserved the full attention of the Council, and thanked {{presidency}}.',
  'member.15':
    '{{by}} congratulated {{presidency}} on the debate, and thanked all who had briefed the Council.',
  'plain.1': '{{by}} thanked {{presidency}} for convening the debate.',
  'plain.2':
    '{{by}} expressed its appreciation to {{presidency}} for placing {{subject}} before the Council.',
  'plain.3': '{{by}} was grateful to {{presidency}} for the opportunity to speak on {{subject}}.',
  'plain.4': '{{by}} welcomed the debate that {{presidency}} had convened on {{subject}}.',
  'plain.5': 'At the outset, {{by}} commended {{presidency}} for its initiative and for its concept note.',
  'plain.6': 'On behalf of its Government, {{by}} supported the initiative of {{presidency}}.',
  'president.1':
    'Speaking in its national capacity, {{by}} thanked the briefers and all who had taken part in the debate.',
  'president.2':
    '{{by}}, making a statement in its national capacity, thanked members and guests for what they had said on {{subject}}.',
  'president.3':
    'In its capacity as a member of the Council, {{by}} expressed its thanks to the briefers and to the whole membership.',
  'president.4':
    '{{by}}, speaking for its own Government and not from the chair, paid tribute to those who had briefed the Council.',
} as const;

/** Condemnation: as the text has it where it condemns, and otherwise in the speaker’s own name. */
export const condemnations = {
  'adopted.1': 'It associated itself with {{paragraph}}, in which the Council “{{words}}” such acts.',
  'adopted.2': 'With the whole Council, which “{{words}}” such acts, it condemned them without reservation.',
  'adopted.3': 'No cause, it said, could justify such acts, and the words “{{words}}” were the right ones.',
  'adopted.4': 'It condemned such acts wherever they were committed, and pointed to {{paragraph}}.',
  'adopted.5': 'It joined in the condemnation in {{paragraph}}, which was the voice of the whole Council.',
  'adopted.6': 'The words “{{words}}”, in {{paragraph}}, were also those of its Government.',
  'adopted.7':
    'It expressed its solidarity with all victims, and stood by the condemnation in {{paragraph}}.',
  'adopted.8': 'As the Council “{{words}}” such acts, it said, so it had to act against them.',
  'adopted.9': 'Such acts, it said, offended the conscience of all, and it supported the words “{{words}}”.',
  'adopted.10': 'Its own condemnation, it said, was no less clear than that of the Council in {{paragraph}}.',
  'adopted.11':
    'It deplored the suffering of so many, and said that {{paragraph}} spoke for its delegation too.',
  'adopted.12': 'It was of one mind with the Council, which “{{words}}” such acts.',
  'adopted.13': 'It rejected any attempt to excuse such acts, as did the Council in {{paragraph}}.',
  'adopted.14':
    'On the crimes themselves, it said, members were not divided, as the words “{{words}}” showed.',
  'adopted.15':
    'It spoke first of those who had suffered, and joined in the condemnation that {{paragraph}} expressed.',
  'own.1': 'It condemned {{subject}} without reservation.',
  'own.2': 'No cause, it said, could justify {{subject}}.',
  'own.3': 'It expressed its solidarity with all those who had suffered, and condemned those responsible.',
  'own.4': 'It condemned such acts wherever they were committed and whoever was responsible for them.',
  'own.5': 'It spoke first of those who had suffered, and condemned {{subject}} in all its forms.',
  'own.6': 'It said that {{subject}} offended the conscience of all.',
  'own.7': 'It joined in the condemnation of {{subject}}.',
  'own.8': 'On such crimes, it said, there could be no two opinions in the Council.',
  'own.9': 'It deplored the suffering that {{subject}} had brought to so many.',
  'own.10': 'It rejected any attempt to excuse such acts.',
  'own.11': 'Its Government, it said, condemned {{subject}} as a grave offence against human dignity.',
  'own.12': 'It recalled that those responsible for such acts had to answer for them.',
  'own.13': 'It honoured the victims, and condemned those who had made them suffer.',
  'own.14': 'Such acts, it said, had to be condemned by all members alike.',
  'own.15': 'It expressed its abhorrence of {{subject}}.',
  'own.16': 'It condemned those who profited from {{subject}}.',
} as const;

/**
 * What is asked of the Council: after a statement of its President (`kept`, `within`), or while there is none (`open`, `restrain`), by those
 * who want more of an issue or less; and by those of whom that is not known (`weigh`).
 */
export const asks = {
  'kept.1':
    'It {{asked}} the Council to see to it that what was agreed on {{issue}} did not remain on paper.',
  'kept.2': 'It {{asked}} members to build on what they had agreed on {{issue}}.',
  'kept.3': 'It {{asked}} the Council to return to {{issue}} and to take stock of what had been done.',
  'kept.4': 'Of the Council it expected, above all, that {{issue}} be followed up.',
  'kept.5': 'It {{asked}} the whole membership to give effect to the statement, beginning with {{issue}}.',
  'kept.6': 'The next step on {{issue}}, it {{said}}, was for the Council to take.',
  'kept.7': 'It {{asked}} the Council to keep {{issue}} before it in its work on each conflict.',
  'kept.8': 'The Council, it {{said}}, would be judged by what followed on {{issue}}.',
  'kept.9': 'It {{asked}} its partners in the Council to go further on {{issue}} when the time came.',
  'kept.10': 'It offered to work with all members so that {{issue}} did not fall from view.',
  'within.1':
    'It {{asked}} the Council to keep to what had been agreed on {{issue}}, and not to go beyond it.',
  'within.2':
    'It {{asked}} members to read what was said on {{issue}} as it was agreed, no more and no less.',
  'within.3': 'The Council, it {{said}}, should proceed with care on {{issue}}.',
  'within.4': 'It {{asked}} the Council to leave to others what was theirs to do on {{issue}}.',
  'within.5': 'Future work on {{issue}}, it {{said}}, should begin from what all could accept.',
  'within.6': 'It {{asked}} members to hear its concerns on {{issue}} when the matter came back.',
  'within.7': 'It could support further steps on {{issue}}, it {{said}}, where all members agreed to them.',
  'within.8': 'It {{asked}} the Council to concentrate on what united it, rather than on {{issue}}.',
  'weigh.1': 'It {{asked}} the Council to weigh all that had been said on {{issue}}.',
  'weigh.2': 'It {{asked}} members to bear its views on {{issue}} in mind.',
  'weigh.3': 'On {{issue}}, it {{said}}, the Council should listen to all its members.',
  'weigh.4': 'It {{asked}} the Council to treat {{issue}} with the care that was required.',
  'weigh.5': 'It {{asked}} all to seek common ground on {{issue}}.',
  'weigh.6': 'Further work on {{issue}}, it {{said}}, called for patience on all sides.',
  'weigh.7': 'It was open, it {{said}}, to a further exchange on {{issue}}.',
  'weigh.8': 'It {{asked}} the Council to keep {{issue}} in view together with the rest.',
  'weigh.9': 'It {{asked}} members to speak with each other, and not past each other, on {{issue}}.',
  'weigh.10': 'It would look at any proposal on {{issue}}, it {{said}}, with an open mind.',
  'weigh.11': 'The Council, it {{said}}, should not hurry on {{issue}}, nor lose time.',
  'weigh.12': 'It {{asked}} members to say openly where they stood on {{issue}}.',
  'open.1': 'It {{asked}} members to use the time that remained and to find words on {{issue}}.',
  'open.2': 'It {{asked}} the Council not to fall silent, least of all on {{issue}}.',
  'open.3': 'A statement that spoke clearly on {{issue}}, it {{said}}, was still within reach.',
  'open.4': 'It {{asked}} all to show flexibility, so that the Council could speak on {{issue}}.',
  'open.5': 'It {{asked}} the Council to agree, and not to leave {{issue}} aside in doing so.',
  'open.6': 'It was ready, it {{said}}, to work on {{issue}} for as long as it took.',
  'open.7': 'It {{asked}} those who hesitated on {{issue}} to join the others.',
  'open.8': 'What the Council owed to those concerned, it {{said}}, was a clear word on {{issue}}.',
  'open.9': 'It {{asked}} members to close their differences on {{issue}} in the consultations to come.',
  'open.10': 'Without {{issue}}, it {{said}}, the Council would say less than the matter demanded.',
  'restrain.1': 'It {{asked}} members to set {{issue}} aside where it stood in the way of agreement.',
  'restrain.2': 'A statement was within reach, it {{said}}, if members did not ask too much on {{issue}}.',
  'restrain.3': 'It {{asked}} the Council to agree on what united it, and to be modest on {{issue}}.',
  'restrain.4': 'It could join a text, it {{said}}, that was measured on {{issue}}.',
  'restrain.5': 'It {{asked}} the penholder to take its concerns on {{issue}} into account.',
  'restrain.6': 'Fewer words on {{issue}}, it {{said}}, would bring more members together.',
  'restrain.7': 'It {{asked}} all to look for words on {{issue}} that no capital had to refuse.',
  'restrain.8': 'Agreement would not be helped, it {{said}}, by insistence on {{issue}}.',
} as const;

/** How a statement ends, where time allows. */
export const closings = {
  'member.1': 'It would lend its support to whatever brought the Council closer together.',
  'member.2': 'It stood ready to work with all members.',
  'member.3': 'It closed by recalling those on whose behalf the Council had met.',
  'member.4': 'The unity of the Council, it said, was what those concerned would notice first.',
  'member.5': 'It pledged the cooperation of its Government.',
  'member.6': 'It would report faithfully to its capital on what it had heard.',
  'member.7': 'It assured the presidency of its continued support.',
  'member.8': 'It hoped that the debate would not be the last word.',
  'member.9': 'Words, it said in closing, had to be followed by action.',
  'member.10': 'It closed with the hope that those still in danger would soon be safe.',
  'member.11': 'It would remain engaged on the matter.',
  'member.12': 'Much remained to be done, it said, and none could do it alone.',
  'member.13': 'It looked forward to the work ahead.',
  'member.14': 'It renewed its commitment to the aims that all members shared.',
  'member.15': 'It trusted that the record of the debate would guide future work.',
  'member.16': 'It ended by thanking all those who helped victims every day, often at great risk.',
  'penholder.1': 'As penholder, it thanked all members for the spirit in which they had worked on the text.',
  'penholder.2':
    'As penholder, it expressed its gratitude to those who had given way so that all could agree.',
  'penholder.3': 'As penholder, it recalled that every paragraph bore the mark of several delegations.',
  'penholder.4': 'As penholder, it acknowledged that no delegation had obtained all that it had asked for.',
  'searching.1': 'As penholder, it remained at the disposal of all who had words to propose.',
  'searching.2': 'As penholder, it undertook to look once more at all the concerns that it had heard.',
  'searching.3': 'As penholder, it said that a text was only as good as the agreement that it found.',
  'searching.4': 'As penholder, it asked all for the last step that agreement still required.',
} as const;

/** Verbs by tone: of the same thing, measured, firm, appealing or critical. */
export const verbs = {
  // Followed by what was good.
  'measuredWelcomed.1': 'noted with appreciation',
  'measuredWelcomed.2': 'took positive note of',
  'measuredWelcomed.3': 'appreciated',
  'firmWelcomed.1': 'welcomed',
  'firmWelcomed.2': 'strongly supported',
  'firmWelcomed.3': 'fully supported',
  'appealingWelcomed.1': 'warmly welcomed',
  'appealingWelcomed.2': 'was grateful for',
  'appealingWelcomed.3': 'took heart from',
  'criticalWelcomed.1': 'acknowledged',
  'criticalWelcomed.2': 'recognized',
  'criticalWelcomed.3': 'did not dispute',
  // Followed by “that”.
  'measuredRegretted.1': 'noted with regret',
  'measuredRegretted.2': 'observed with regret',
  'measuredRegretted.3': 'regretted',
  'firmRegretted.1': 'strongly regretted',
  'firmRegretted.2': 'placed on record its regret',
  'firmRegretted.3': 'made no secret of its regret',
  'appealingRegretted.1': 'was sorry',
  'appealingRegretted.2': 'was saddened',
  'appealingRegretted.3': 'sincerely regretted',
  'criticalRegretted.1': 'deplored',
  'criticalRegretted.2': 'was disappointed',
  'criticalRegretted.3': 'found it hard to accept',
  // Followed by “that”.
  'measuredStressed.1': 'noted',
  'measuredStressed.2': 'observed',
  'measuredStressed.3': 'remarked',
  'firmStressed.1': 'stressed',
  'firmStressed.2': 'underlined',
  'firmStressed.3': 'made it clear',
  'appealingStressed.1': 'asked members to bear in mind',
  'appealingStressed.2': 'asked all to recognize',
  'appealingStressed.3': 'expressed the conviction',
  'criticalStressed.1': 'pointed out',
  'criticalStressed.2': 'insisted',
  'criticalStressed.3': 'said plainly',
  // Said, in passing.
  'measuredSaid.1': 'said',
  'measuredSaid.2': 'noted',
  'measuredSaid.3': 'observed',
  'firmSaid.1': 'said',
  'firmSaid.2': 'stressed',
  'firmSaid.3': 'maintained',
  'appealingSaid.1': 'said',
  'appealingSaid.2': 'believed',
  'appealingSaid.3': 'felt',
  'criticalSaid.1': 'said',
  'criticalSaid.2': 'remarked',
  'criticalSaid.3': 'argued',
  // Followed by who is asked, and what to do.
  'measuredAsked.1': 'invited',
  'measuredAsked.2': 'encouraged',
  'measuredAsked.3': 'asked',
  'firmAsked.1': 'called upon',
  'firmAsked.2': 'urged',
  'firmAsked.3': 'pressed',
  'appealingAsked.1': 'appealed to',
  'appealingAsked.2': 'asked',
  'appealingAsked.3': 'urged',
  'criticalAsked.1': 'called upon',
  'criticalAsked.2': 'reminded',
  'criticalAsked.3': 'expected',
} as const;

/** How sentences follow one another, and how a composed statement is marked as such. */
export const speeches = {
  more: '{{first}} {{rest}}',
  statement: 'Simulated statement: {{statement}}',
  explanation: 'Simulated explanation of vote: {{statement}}',
  reply: 'Simulated right of reply: {{statement}}',
  'statement.bare': '{{by}} spoke {{tone}}.',
  'explanation.bare': '{{by}} explained its vote {{tone}}.',
  'reply.bare': '{{by}} spoke in exercise of the right of reply, {{tone}}.',
} as const;
