/** Nouns for roles, before the day on which somebody gave one up. */
const role =
  '(?:chair(?:man|woman|person)?|president|secretary|treasurer|director|head|chief|minister|mayor|governor|leader|coach|captain|manager|partner|member|editor|judge|ambassador|spokes(?:man|woman|person)|principal|owner|deputy|senator|officer|commander|adviser|professor|teacher|doctor|conductor|producer|curator)';
/** A role in apposition and “until”, up to a time: “Olusanya, general secretary of the union until | New Year’s Eve, …”. */
const roleUntil = new RegExp(
  `[,(]\\s(?:once\\s)?(?:(?:its|his|her|their|the|an?)\\s)?(?:[\\p{L}’'-]+\\s){0,3}?${role}\\b[^,;:.()]{0,80}\\b(?:until|till)\\s(?:the\\s)?$`,
  'iu',
);

/** Return whether a time is the end of a role that somebody no longer has, because an apposition gives it: “Olusanya, general secretary until New Year’s Eve, becomes …”. */
export function isEndOfRole(before: string, after: string): boolean {
  return /^[,)]/.test(after) && roleUntil.test(before);
}
