/** Words that make another office of the office that they precede. */
const OTHER_OFFICE = ['acting', 'deputy', 'vice'];
/** Words for a role that somebody no longer has. */
const FORMER = /\b(?:former(?:ly)?|ex|then|late|at the time)\b/i;

/** Whether a description gives a role at another time: “former mayor”, “the then mayor”. */
export function isFormerRole(description: string): boolean {
  return FORMER.test(description);
}

/** Whether a description in lower case names the office with a title in lower case: “the mayor of Northport” the mayor; “the deputy mayor” does not. */
export function namesOffice(description: string, title: string): boolean {
  return description.includes(title) && OTHER_OFFICE.every((word) => title.includes(word) === description.includes(word));
}
