/** Endings of inflected and derived forms, longest first; an ending is removed only if at least `MIN_STEM` letters remain. */
const ENDINGS = ['ations', 'ation', 'ments', 'ment', 'ings', 'ing', 'ies', 'ied', 'ers', 'ed', 'es', 'er', 'ly', 's', 'e', 'y'];
const MIN_STEM = 4;

/** Return the stem of a word: “plan” for “planned” and “plans”; a word without one of the endings, such as “approval”, unchanged. */
export function stemOf(word: string): string {
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= MIN_STEM);
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  // “Planned”: the last letter was doubled.
  return stem.length > MIN_STEM && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}
