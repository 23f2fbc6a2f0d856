/**
 * What really decided a move, for those who may know: not for the room. The first of each kind stands before “on” and the issue; `otherwise`
 * says what would have changed it.
 */

/** By what decided the move. */
export const truths = {
  'redLine.1': 'a red line',
  'redLine.2': 'a line that the brief does not let it cross',
  'redLine.3': 'beyond what its capital allows',
  'reservation.1': 'the text was worth less to the capital than none',
  'reservation.2': 'to the capital, no text was better than this one',
  'aspiration.1': 'still hoped for better words',
  'aspiration.2': 'it was early enough to hold out for more',
  'aspiration.3': 'its hopes were not yet met',
  'gain.1': 'it served the brief',
  'gain.2': 'it brought the text closer to the brief',
  'gain.3': 'what the brief asks for',
  'compromise.1': 'good enough, so late',
  'compromise.2': 'it had come down to what could be had',
  'compromise.3': 'no longer worth holding out over',
  'isolation.1': 'holding out alone would have cost more than it brought',
  'isolation.2': 'it did not wish to stand alone',
  'agreement.1': 'in search of words that all could accept',
  'agreement.2': 'the words that most members could be expected to bear',
  'time.1': 'little time was left',
  'time.2': 'the hour was late',
  'promise.1': 'what was promised, or promised in return',
  'promise.2': 'an understanding that it meant to keep',
  'group.1': 'the line of the group',
  'group.2': 'it kept to its group',
  'duty.1': 'the duty of the chair',
  otherwiseRedLine: 'only new instructions would have changed it',
  otherwiseReservation: 'a text worth more to it would have changed it',
  otherwiseAspiration: 'nearer the end it would settle for less',
  otherwiseGain: 'words that serve it better would have changed it',
  otherwiseCompromise: 'with more time it would have held out',
  otherwiseIsolation: 'in company it would have held out',
  otherwiseAgreement: 'other signals from members would have changed it',
  otherwiseTime: 'with more time it would have gone on',
  otherwisePromise: 'without that promise it would have spoken for itself',
  otherwiseGroup: 'for itself alone it might have said something else',
  otherwiseDuty: 'nothing was weighed',
} as const;
