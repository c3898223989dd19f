import type { Random } from './random.ts';

/** Who and what the generated articles tell of: names of the gazetteer, and names that no editor entered. */
export interface Names {
  people: readonly string[];
  places: readonly string[];
  organizations: readonly string[];
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'eight', 'ten', 'twelve'];
const SURNAMES =
  'Abramov Bondar Chernenko Dudnik Efimov Frolov Gorbenko Horbach Ilchenko Kalinin Lysenko Melnyk Nazarenko Orlov Panchenko Rudenko Savchuk Tkachenko Ulanov Voronin Yurchenko Zaitsev'.split(
    ' ',
  );
const FIRST_NAMES = 'Anna Boris Daria Dmytro Elena Fedir Galina Hryhorii Irina Ivan Larisa Maksym Nina Oleh Pavel Roman Sofia Taras Vera Yuri'.split(' ');

/** Every first name with every surname: people whom only the rules can find. */
export const UNKNOWN_PEOPLE = SURNAMES.flatMap((surname) => FIRST_NAMES.map((first) => `${first} ${surname}`));

/** A place in a sentence to be filled. */
type Slot = (random: Random, names: Names, year: number) => string;

const SLOTS: Record<string, Slot> = {
  PERSON: (random, names) => (random.chance(0.7) ? random.pickEarly(names.people) : random.pickEarly(UNKNOWN_PEOPLE)),
  SURNAME: (random, names) => random.pickEarly(names.people).split(' ').at(-1)!,
  PLACE: (random, names) => random.pickEarly(names.places),
  ORG: (random, names) => random.pickEarly(names.organizations),
  DAY: (random, _names, year) => `${1 + random.integer(28)} ${random.pick(MONTHS)} ${year - random.integer(2)}`,
  DAY_OF_YEAR: (random) => `${1 + random.integer(28)} ${random.pick(MONTHS)}`,
  MONTH: (random) => random.pick(MONTHS),
  MONTH_OF_YEAR: (random, _names, year) => `${random.pick(MONTHS)} ${year - random.integer(3)}`,
  YEAR: (random, _names, year) => String(year - random.integer(9)),
  WEEKDAY: (random) => random.pick(WEEKDAYS),
  FEW: (random) => random.pick(NUMBERS),
  COUNT: (random) => String(20 + random.integer(900)),
  THOUSANDS: (random) => `${1 + random.integer(60)},${String(random.integer(10) * 100).padStart(3, '0')}`,
};

/** Sentences of reports; about half of them date what they tell. */
const TEMPLATES = [
  '{PERSON} said on {WEEKDAY} that {COUNT} people had left {PLACE}.',
  'In {MONTH}, {ORG} opened a second office in {PLACE}.',
  'On {DAY}, about {THOUSANDS} residents of {PLACE} were without power.',
  'The office of {PERSON} did not answer questions about the decision.',
  'According to {ORG}, the work began {FEW} days earlier and is to end next month.',
  'Officials in {PLACE} spoke of {FEW} damaged houses, while {ORG} counted {COUNT}.',
  '“Nobody here expected it to last this long,” {SURNAME} told reporters in {PLACE}.',
  'Last week {PERSON} met the heads of {FEW} districts near {PLACE}.',
  'The road between {PLACE} and {PLACE} has been closed since {DAY_OF_YEAR}.',
  'It was not possible to confirm these figures independently.',
  '{ORG} had announced the step in {MONTH_OF_YEAR}, but put it off twice.',
  'From {DAY_OF_YEAR} to {DAY}, schools in {PLACE} held their lessons online.',
  'By the end of {YEAR} the programme is to have {THOUSANDS} members.',
  '{SURNAME} added that the number could still rise.',
  'A spokeswoman for {ORG} called the report incomplete and gave no further details.',
  'Yesterday evening the sirens in {PLACE} sounded {FEW} times.',
  'The money comes from the budget of {PLACE}, which was changed in {MONTH}.',
  'Between {YEAR} and {YEAR} the population of {PLACE} fell by some {THOUSANDS}.',
  'Many of those who left are staying with relatives or in halls that the town has set up.',
  '{PERSON}, who has held the post since {MONTH_OF_YEAR}, is to speak in {PLACE} on {WEEKDAY}.',
  'The council of {PLACE} voted for the plan, {FEW} members against.',
  'In the early hours of {DAY_OF_YEAR}, {FEW} trucks of {ORG} reached {PLACE}.',
  'Neither {ORG} nor {ORG} has published a list of names.',
  'Two years ago a similar plan failed because the equipment did not arrive.',
];

/** Write one sentence of an article that was published in the given year. */
export function writeSentence(random: Random, names: Names, year: number): string {
  return random.pick(TEMPLATES).replace(/\{(\w+)\}/g, (_, slot: string) => SLOTS[slot]!(random, names, year));
}
