/** Letters that NFD does not decompose, and the Latin letters for them. */
const PLAIN_LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'n' };

/** Return the slug of a name, “Côte d'Ivoire” → `cote-divoire`: lower case, words joined by hyphens, apostrophes left out, Latin letters without diacritics, other scripts unchanged. */
export function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    // Marks on letters of other scripts stay: “й”.
    .replace(/(?<=[a-z]\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[ßæœøłđðþıħŋ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/'/g, '');
  return plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
