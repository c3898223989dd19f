/** Scripts that are written from right to left, by their codes in ISO 15924. */
const RIGHT_TO_LEFT_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Return the direction of a text in a language (BCP 47), for the attribute `dir`: `rtl` for `ar`, `he` and `uz-Arab`, else `ltr`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT_SCRIPTS.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
