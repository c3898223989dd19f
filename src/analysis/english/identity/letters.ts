import { CYRILLIC, SPECIAL_LETTERS, type SpellingRule, WRITTEN_OUT } from '../names/resources/transliteration.ts';

/** Name → its words in plain Latin letters and digits, in lower case; hyphens part words, apostrophes and full stops do not. Letters of other scripts are kept. */
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

/** Name → the same with accented letters written out: “Müller” → “Mueller”. */
export function writtenOut(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüåø]/g, (letter) => WRITTEN_OUT[letter] ?? letter);
}

/** A word by rules, one after the other. */
export function respell(word: string, rules: readonly SpellingRule[]): string {
  return rules.reduce((spelled, [spelling, common]) => spelled.replace(spelling, common), word);
}
