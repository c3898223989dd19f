import type { StatusCase } from './cases.ts';

/** Sentences in which one verb says something of several days or of the plan in another clause, or is separated from its auxiliary or left out, and look-alikes. The day of publication is Wednesday, 10 July 2024, unless another is given. */
export const sharedVerbs: Record<string, StatusCase[]> = {
  'several days, called off': [
    ['The stoppages set for 23 and 27 July have been withdrawn.', ['2024-07-23 denied', '2024-07-27 denied']],
    ['The stoppages set for 23 and 27 July have now been lifted.', ['2024-07-23 denied', '2024-07-27 denied']],
    ['Walkouts due on 23 and 27 July have been suspended.', ['2024-07-23 denied', '2024-07-27 denied']],
    ['The strikes planned for 23 and 27 July were both dropped.', ['2024-07-23 denied', '2024-07-27 denied']],
    ['The walkout set for Friday has been scrapped.', ['2024-07-12 denied']],
    // Look-alikes
    ['The stoppages set for 23 and 27 July have been announced.', ['2024-07-23 planned', '2024-07-27 planned']],
    ['The stoppages set for 23 and 27 July have not been withdrawn.', ['2024-07-23 planned', '2024-07-27 planned']],
    ['The walkout set for Friday may be dropped.', ['2024-07-12 conditional']],
    ['The charges were dropped on Friday.', ['2024-07-05 reported']],
  ],
  'a plan in a relative clause, and its new time': [
    ['The trial, which had been due to open today, will now begin on 22 July.', ['2024-07-10 denied', '2024-07-22 planned']],
    ['The match, which was due to be played on Saturday, will now take place on 20 July.', ['2024-07-13 denied', '2024-07-20 planned']],
    ['The play, which had been due to open today, is now expected to open in August.', ['2024-07-10 denied', '2024-08 planned']],
    ['The trial, which had been due to open today, was adjourned to 22 July.', ['2024-07-10 denied', '2024-07-22 planned']],
    // Look-alikes
    ['The trial, which is due to open today, will last until 22 July.', ['2024-07-10 planned', '../2024-07-22 planned']],
    // Whether it opened is not said.
    ['The fair, which was due to open today, will now last until 22 July.', ['2024-07-10 conditional', '../2024-07-22 planned']],
    ['The trial, which opened today, will end on 22 July.', ['2024-07-10 reported', '2024-07-22 planned']],
  ],
  'an adverb in a verb group': [
    ['The bridge will now stay shut until October.', ['../2024-10 planned']],
    ['The pool will also probably remain closed until October.', ['../2024-10 planned']],
    // Look-alikes
    ['The bridge stayed shut until May.', ['../2024-05 reported']],
    ['The mill now owned by his son shut in October.', ['2023-10 reported']],
  ],
  'two weekdays of a plan': [
    ['Both debates due on Thursday and Friday were called off.', ['2024-07-11 denied', '2024-07-12 denied']],
    // Look-alikes
    ['He resigned on Monday and Tuesday was a holiday.', ['2024-07-08 reported', '2024-07-09 reported']],
    ['Trains stopped on Monday and Tuesday.', ['2024-07-08 reported', '2024-07-09 reported']],
  ],
  'a further clause after a negated one': [
    ['The council has never paid, and on Friday the firm sued.', ['2024-07-05 reported']],
    ['It has still not started, and on Friday the contractor went into administration.', ['2024-07-05 reported']],
    ['The town never paid, and on Friday the firm quits.', ['2024-07-05 unclear']],
    // Look-alikes
    ['It has not started, and on Friday it was not discussed.', ['2024-07-05 denied']],
    ['He did not eat or sleep on Friday.', ['2024-07-05 denied']],
  ],
  'a verb left out after “and”': [
    ['They will get 5 percent now and a further 3 percent in September.', ['2024-09 planned'], '2024-02-27'],
    ['Under the deal they will get 5 percent now and a further 3 percent in September, the union said.', ['2024-09 planned'], '2024-02-27'],
    ['The deal gives them 5 percent now and another 3 percent in September.', ['2024-09 planned'], '2024-02-27'],
    // Look-alikes
    ['Staff will get 5 percent and a report published in September, the union said, was wrong.', ['2023-09 reported'], '2024-02-27'],
    ['They were paid 5 percent and a further 3 percent in September.', ['2023-09 reported'], '2024-02-27'],
  ],
};
