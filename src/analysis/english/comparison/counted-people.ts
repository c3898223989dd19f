/** Nouns for people without one of the endings below, in the singular and the plural, and for groups of people and the jobs that they have. */
const NOUNS =
  'people|persons?|(?:wo)?m[ae]n|child(?:ren)?|adults?|bab(?:y|ies)|boys?|girls?|teens?|teenagers?|youths?|staff|police|crew|troops|personnel|famil(?:y|ies)|relatives?|members?|victims?|jobs?|posts?|positions?|nurses?|midwi(?:fe|ves)|pupils?|students?|patients?|residents?|recruits?|captives?|guests?|guards?|guides?|cooks?|chefs?|clerks?|pilots?|priests?|judges?|coach(?:es)?|aides?|dead|deaths|injured|wounded|missing|mourners?';
/** Endings of nouns for people: “teacher”, “actor”, “tourist”, “migrant”, “employee”, “musician”. The ending “er” after a vowel is none: “beer”. */
const WITH_ENDING = '\\p{L}{2,}(?:[^aeiou]er|or|ist|ant|ee|ian)s?';
const PEOPLE = new RegExp(`(?<!\\p{L})(?:${NOUNS}|${WITH_ENDING})(?!\\p{L})`, 'iu');

/** Whether the words for what a figure counts have a word for people, or for the jobs that they have: “teachers”, “midwives”, “posts”; not “houses”. */
export function countsPeople(counted: string): boolean {
  return PEOPLE.test(counted);
}
