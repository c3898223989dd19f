import { date, type Entry } from './entry.ts';

/** Times that cannot be placed on the calendar: the TIMEX3 value, the EDTF, then the phrasings. The day of publication is Wednesday, 5 July 2023. */
export const vagueTimes: Entry[] = [
  date('PRESENT_REF', null, 'They [now] have arms.', 'They [currently] have arms.', 'They have none [at present].', 'They have none [at the moment].'),
  date(
    'PAST_REF',
    null,
    'They [recently] got arms.',
    'In [the past] they had none.',
    'They got arms [a few days ago].',
    'In [recent weeks] they got arms.',
    'They have [lately] got arms.',
  ),
  date('FUTURE_REF', null, 'In [the days ahead], more will come.', 'They will know in [the months to come].', 'He spoke of [the weeks ahead].'),
  date('FUTURE_REF', null, 'They will get arms [soon].', 'They will get arms in [the future].', 'They will get arms in [the near future].'),
  date('PAST_REF', null, 'It burnt [years ago].', 'It burnt [many years ago].', 'It burnt [decades ago].', '[Long ago] it burnt.'),
  date('PAST_REF', null, 'They have met twice since [then].', 'It has been so since [then].', 'Until [then] they had none.'),
];
