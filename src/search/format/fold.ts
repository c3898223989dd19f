/** Combining marks, save the breve that tells й from и: those two are different letters, not one letter with an accent. */
const MARKS = /(и\u0306)|\p{M}+/gu;
/** What joins the letters of one word without being one: apostrophes, soft hyphens and zero-width characters. */
const UNSEEN = /['’‘ʼʹ`´\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Letters with a stroke or of two letters' width, which Unicode does not decompose; and the final sigma. */
const LETTERS: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ς: 'σ' };
/** Most words need nothing but lower case. */
const PLAIN = /^[A-Za-z0-9]+$/;
const UNDECOMPOSED = /[øłđðþħıßæœς]/g;

/**
 * A word as written → the form in which the index holds it: NFKC, lower case, without diacritics and apostrophes.
 * “Zélenský’s” → `zelenskys`, “Гладкий” → `гладкий` (й is kept).
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(UNSEEN, '')
    .normalize('NFD')
    .replace(MARKS, '$1')
    .normalize('NFC')
    .replace(UNDECOMPOSED, (letter) => LETTERS[letter] ?? letter);
}
