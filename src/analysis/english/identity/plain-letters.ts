import { CYRILLIC, SPECIAL_LETTERS, type SpellingRule, WRITTEN_OUT } from '../names/resources/transliteration.ts';

/**
 * Return the words of a name in lower case and plain Latin letters: “Jean-Luc Côté's” → “jean”, “luc”, “cote”. Cyrillic is transliterated; other scripts
 * are kept. Apostrophes and full stops are removed: “O'Brien” → “obrien”.
 */
export function plainWords(name: string): string[] {
  const latin = name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u0400-\u04ff]/g, (letter) => CYRILLIC[letter] ?? letter);
  return latin
    .normalize('NFD')
    .replace(/(?<=[a-z]\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[ßæœøłđðþıħŋ]/g, (letter) => SPECIAL_LETTERS[letter] ?? letter)
    .replace(/['’]s(?!\p{L})|['’ʼʹ.]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}&]+/u)
    .filter((word) => word !== '');
}

/** Return a name in lower case, with umlauts and similar letters replaced by two plain letters: “Müller” → “mueller”. */
export function writtenOut(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüåø]/g, (letter) => WRITTEN_OUT[letter] ?? letter);
}

/** Return a word after applying spelling rules to it, in order. */
export function respell(word: string, rules: readonly SpellingRule[]): string {
  return rules.reduce((respelled, [pattern, replacement]) => respelled.replace(pattern, replacement), word);
}
