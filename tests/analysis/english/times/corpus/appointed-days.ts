import { date, type Entry } from './entry.ts';

/** Days for which something is appointed, whose tense does not say whether they are past: the TIMEX3 value, the EDTF, then the phrasings. The day of publication is Wednesday, 5 July 2023. */
export const appointedDays: Entry[] = [
  // Appointed days, and days in reported speech, are the nearest ones
  date(
    '2023-07-20',
    '2023-07-20',
    'The harbour said the [July 20] meeting will go ahead.',
    'She said [July 20] was too late.',
    'They said [20 July] would be the first day.',
    '[July 20] is the deadline.',
    'The council set a meeting for [July 20].',
    'The dividend is payable [July 20].',
    'They named her president, effective [July 20].',
    'It goes to holders of record [July 20].',
  ),
  date(
    '2023-06-20',
    '2023-06-20',
    'The harbour said the [June 20] storm was the worst yet.',
    'She said [June 20] was a hard day.',
    'He was named president, effective [June 20].',
    'The council met on [June 20].',
  ),
  // Deadlines that were moved
  date(
    '2023-09-10',
    '../2023-09-10',
    'The vote was postponed until [10 September].',
    'The hearing was adjourned until [September 10].',
    'The deadline has been extended until [10 September].',
    'The vote is delayed till [10 September].',
  ),
  // Future events without a future verb
  date(
    '2023-09-10',
    '2023-09-10',
    'The vote is on [10 September].',
    'The vote takes place on [10 September].',
    'The fair opens on [10 September].',
    'Deadline: [10 September].',
    'The law comes into force on [10 September].',
  ),
  date('2023-07-12', '2023-07-12', '[12 July]: hearing of the council', 'Hearing, [12 July]', 'Next meeting: [12 July]'),
  date('2023-06-12', '2023-06-12', '[12 June]: hearing of the council', 'Hearing, [12 June]', 'The hearing of [12 June]'),
  date('2023-07-07', '2023-07-07', 'The vote is on [Friday].', 'The hearing begins on [Friday].', 'The closure takes effect on [Friday].'),
  date(
    '2023-06-30',
    '2023-06-30',
    'He won the vote on [Friday].',
    'They didn’t meet on [Friday].',
    'They could not meet on [Friday].',
    'It was on [Friday] that they met.',
  ),
];
