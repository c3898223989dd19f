import type { Random } from './random.ts';

/** People, places and organizations of an article. */
export interface Cast {
  people: readonly string[];
  places: readonly string[];
  organizations: readonly string[];
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'eight', 'ten', 'twelve'];

/** Fills one placeholder of a template. */
type Slot = (random: Random, cast: Cast, year: number) => string;

const SLOTS: Record<string, Slot> = {
  PERSON: (random, cast) => random.pickEarly(cast.people),
  SURNAME: (random, cast) => random.pickEarly(cast.people).split(' ').at(-1)!,
  PLACE: (random, cast) => random.pickEarly(cast.places),
  ORG: (random, cast) => random.pickEarly(cast.organizations),
  DAY: (random, _cast, year) => `${1 + random.integer(28)} ${random.pick(MONTHS)} ${year - random.integer(2)}`,
  DAY_OF_YEAR: (random) => `${1 + random.integer(28)} ${random.pick(MONTHS)}`,
  MONTH: (random) => random.pick(MONTHS),
  MONTH_OF_YEAR: (random, _cast, year) => `${random.pick(MONTHS)} ${year - random.integer(3)}`,
  YEAR: (random, _cast, year) => String(year - random.integer(9)),
  WEEKDAY: (random) => random.pick(WEEKDAYS),
  FEW: (random) => random.pick(NUMBERS),
  COUNT: (random) => String(20 + random.integer(900)),
  THOUSANDS: (random) => `${1 + random.integer(60)},${String(random.integer(10) * 100).padStart(3, '0')}`,
};

/** Sentence templates of reports; about a third contain a date, as in the articles of the site. */
const TEMPLATES = [
  '{PERSON} said on {WEEKDAY} that {COUNT} people had left {PLACE}, most of them with what they could carry.',
  'In {MONTH}, {ORG} opened a second office in the centre of {PLACE}.',
  'On {DAY}, about {THOUSANDS} residents of {PLACE} were without power, and the repairs took longer than planned.',
  'According to {ORG}, the work began {FEW} days earlier and is to end next month.',
  'Last week {PERSON} met {PERSON} and the heads of {FEW} districts to talk about the money that {ORG} is missing.',
  'The road between {PLACE} and {PLACE} has been closed since {DAY_OF_YEAR}.',
  '{ORG} had announced the step in {MONTH_OF_YEAR}, but put it off twice.',
  'By the end of {YEAR} the programme is to have {THOUSANDS} members.',
  'The office of {PERSON} did not answer questions about the decision or about the people who had prepared it.',
  'Officials in {PLACE} spoke of {FEW} damaged houses, while {ORG} counted {COUNT} in the same streets.',
  '“Nobody here expected it to last this long,” {SURNAME} told reporters who had come to {PLACE} with {ORG}.',
  'It was not possible to confirm these figures independently.',
  'Schools in {PLACE} held their lessons online, and the buses ran on fewer lines than usual.',
  '{SURNAME} added that the number could still rise, because not all of those who help have sent in their lists.',
  'A spokeswoman for {ORG} called the report incomplete and gave no further details.',
  'The sirens in {PLACE} sounded {FEW} times in one evening, and nobody was hurt.',
  'The money comes from the budget of {PLACE}, which {PERSON} had changed for the purpose, without a debate and with few votes against.',
  'Many of those who left {PLACE} are staying with relatives or in halls that {ORG} has set up.',
  'The council of {PLACE} voted for the plan of {PERSON}, {FEW} members against, after hours of questions about who is to pay for it.',
  'The first {FEW} trucks reached {PLACE} with blankets, water and a generator for the hospital.',
  'Neither {ORG} nor {ORG} has published a list of names, and families were told to wait for a call.',
  'A similar plan of {ORG} had failed because the equipment did not arrive and nobody could be found to use it.',
  'People who live between {PLACE} and {PLACE} say that they hear of such decisions from their neighbours first.',
  'What is to happen with the empty houses has not been decided, and {ORG} keeps no record of them.',
];

/** Return a sentence of an article published in the given year. */
export function writeSentence(random: Random, cast: Cast, year: number): string {
  return random.pick(TEMPLATES).replace(/\{(\w+)\}/g, (_, slot: string) => SLOTS[slot]!(random, cast, year));
}
