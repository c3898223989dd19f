import type { StatusCase } from './cases.ts';

/**
 * Sentences and the events in them, written as in `cases.ts`, about negations with a limit, days after “since”, quoted words within a clause, and facts about claims. The day of
 * publication is Wednesday, 10 July 2024, unless another is given.
 */
export const limits: Record<string, StatusCase[]> = {
  'a negated verb and “before”': [
    ['The field will not be built on before 2027, the borough has promised.', ['../2026-12-31 denied']],
    ['None of the 22 economists expects a cut before October.', ['../2024-09-30 denied']],
    ['The harbour cannot open before Friday.', ['../2024-07-11 denied']],
    ['Few economists expect a cut before October.', ['../2024-09-30 conditional']],
    ['The harbour may not open before Friday.', ['../2024-07-11 conditional']],
    // Look-alikes
    ['The bridge will reopen not before mid-October.', ['2024-10 planned']],
    ['The bridge will not reopen until October.', ['2024-10 planned']],
    ['The bridge will reopen before October.', ['../2024-09-30 planned']],
  ],
  'quoted words within a clause': [
    ['The bridge will reopen “not before the middle of October”, the agency said.', ['2024-10 planned']],
    ['It will not cut the dividend “this year or next”, it said.', ['2024 denied']],
    ['It will not, its chief told analysts, cut the dividend “this year or next”.', ['2024 denied']],
    ['It will, its chief told analysts, cut the dividend this year.', ['2024 planned']],
    ['The curfew will stay in force “until further notice, and at least until Saturday,” the sheriff said.', ['../2024-07-13 planned']],
    ['The minister promised “a plan before the autumn”.', ['../2024-08-31 planned']],
    // Look-alikes
    ['“It will stay closed,” the sheriff said on Monday.', ['2024-07-08 reported']],
    ['The minister promised “a plan” on Monday.', ['2024-07-08 reported']],
    ['The council approved a plan before June.', ['../2024-05-31 reported']],
  ],
  'a negation of another clause': [
    ['A farewell is set for 19 July, though she will not ski.', ['2024-07-19 planned']],
    ['The talks are set for 19 July, but the union will not attend.', ['2024-07-19 planned']],
    ['It was more likely than not that the shop closed in May.', ['2024-05 unclear']],
    // Look-alikes
    ['The farewell is set for 19 July, but it will not take place.', ['2024-07-19 denied']],
    ['The talks are set for 19 July, but the talks will not take place.', ['2024-07-19 denied']],
  ],
  'an event called for a feast': [
    ['A walkout called for the Easter weekend was averted at the last minute.', ['2024-03-31 denied']],
    // Look-alike
    ['The walkout was averted at Easter.', ['2024-03-31 reported']],
  ],
  'a fact about a claim, and its content': [
    ['The prize goes to her for a theory that she proposed in 1987.', ['1987 reported']],
    ['She repeated claims that were made in May.', ['2024-05 reported']],
    ['It was a rumour that spread in May.', ['2024-05 reported']],
    // Look-alikes
    ['They spoke of the claim that he resigned in May.', ['2024-05 conditional']],
    ['They spread the rumour that he made a deal in May.', ['2024-05 conditional']],
  ],
  'an event since which something is so': [
    ['The scroll, which scholars had believed lost since a fire in 1731, turned up on Monday.', ['1731 reported', '2024-07-08 reported']],
    // Look-alike
    ['He was believed killed in 1731.', ['1731 conditional']],
  ],
  'an adjective for what was not done': [
    ['Inspectors who went unannounced to the home in May found faults.', ['2024-05 reported']],
    ['From Monday, anyone who leaves a bag unattended may lose it.', ['2024-07-15 conditional']],
    ['From Monday, dogs must be kept on leads.', ['2024-07-15 planned']],
    // Look-alike
    ['From Monday, trains were cancelled.', ['2024-07-08 reported']],
  ],
  'not until at least': [
    ['The museum will not now welcome visitors until at least next Easter.', ['2025-04-20 planned']],
    ['The road will not reopen until at least September.', ['2024-09 planned']],
    ['The road did not reopen until at least June.', ['2024-06 reported']],
    // Look-alikes
    ['The road will not reopen in September.', ['2024-09 denied']],
  ],
  'a day of the month after “since”': [
    ['The ban may last until May. Hosepipes have been banned since the 12th.', ['../2024-05 conditional', '2024-04-12/.. reported'], '2024-04-23'],
    ['Rain is expected on 2 May. Hosepipes have been banned since the 12th.', ['2024-05-02 planned', '2024-04-12/.. reported'], '2024-04-23'],
    // Look-alike
    ['It rained on 2 March. Hosepipes have been banned since the 12th.', ['2024-03-02 reported', '2024-03-12/.. reported'], '2024-04-23'],
  ],
  'a verb after what there was no record of': [
    ['Ines Moura, the nurse who found no trace of the letters, retired in May.', ['2024-05 reported']],
    ['The clerk, who kept no record of any of the loans, later left on Monday.', ['2024-07-08 reported']],
    ['There was no sign of a deal, the minister said on Monday.', ['2024-07-08 reported']],
    ['Police found no sign of the car, stolen on Monday.', ['2024-07-08 reported']],
    // Look-alikes
    ['There was no word of the ship, the tug or the crew said to have left on Monday.', ['2024-07-08 conditional']],
    ['There was no word of the ship, thought to have sunk in May.', ['2024-05 conditional']],
    ['There was no sign of the ship, due on Monday.', ['2024-07-15 conditional']],
    ['There was no proof that the crew, once warned, left on Monday.', ['2024-07-08 conditional']],
  ],
  'what happened to a plan before it failed': [
    ['Plans for a depot, backed by voters in May, were shelved on Monday.', ['2024-05 reported', '2024-07-08 reported']],
    ['Plans for a depot, which the board had approved in May, were scrapped.', ['2024-05 reported']],
    ['Hopes of a truce, raised by talks in May, were dashed on Monday.', ['2024-05 reported', '2024-07-08 reported']],
    ['Hopes that the hostages, held since March, would be freed in June were dashed.', ['2024-03/.. reported', '2024-06 denied']],
    // Look-alikes
    ['Plans for a march, set for Friday, were dropped.', ['2024-07-12 denied']],
    ['Plans for a march, planned in May, were dropped.', ['2024-05 denied']],
    ['Plans for a march, which was expected in May, were dropped.', ['2024-05 denied']],
    ['Plans for a march in May, backed by the union, were dropped.', ['2024-05 denied']],
    ['Plans to open a depot in May were dropped.', ['2025-05 denied']],
  ],
  'words after a day in apposition': [
    ['The road, shut since May for repairs, will not reopen this year.', ['2024-05/.. reported', '2024 denied']],
    ['The levy, payable since 1990 without a pause, will not be raised this year.', ['1990/.. reported', '2024 denied']],
    ['The law, valid until 2026 in Wales, will not be renewed.', ['2026 planned']],
    // Look-alikes
    ['The levy has not, since 1990 in any year, been raised.', []],
    ['The minister, on Monday in Paris, did not pay.', ['2024-07-08 denied']],
    ['The levy, payable in Wales, will not be raised this year.', ['2024 denied']],
  ],
};
