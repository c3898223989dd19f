/** Combining marks, except the breve that distinguishes й from и: those are two letters, not one with an accent. */
const MARKS = /(и\u0306)|\p{M}+/gu;
/** Characters inside a word that are dropped: apostrophes, soft hyphens and zero-width characters. */
const UNSEEN = /['’‘ʼʹ`´\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Letters that Unicode does not decompose (with a stroke, or ligatures), and the final sigma. */
const LETTERS: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ς: 'σ' };
/** Most words only need lower case. */
const PLAIN = /^[A-Za-z0-9]+$/;
const UNDECOMPOSED = /[øłđðþħıßæœς]/g;

/**
 * Return the form under which the index stores a word: NFKC, lower case, without diacritics and apostrophes.
 * “Zélenský’s” → `zelenskys`, “Гладкий” → `гладкий` (й is kept).
 */
export function foldWord(word: string): string {
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
