/** Scripts that can be recognized, by their codes in ISO 15924, each with a regular expression for its letters. */
export const SCRIPTS: [code: string, letters: RegExp][] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Jpan', /\p{Script=Hiragana}|\p{Script=Katakana}/u],
  ['Kore', /\p{Script=Hangul}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
];
/** Scripts that may occur in a text of another script: Han characters in Japanese and Korean. */
const WRITTEN_WITH: Record<string, string[]> = { Jpan: ['Hani'], Kore: ['Hani'], Hans: ['Hani'], Hant: ['Hani'] };

/**
 * Return the language of a name, for the attribute `lang`: the language that an editor declared; or, for a name in another script than the text around it,
 * only the script: `und-Cyrl` is an undetermined language in Cyrillic letters, because these are used in Russian, Ukrainian and others. Undefined if the
 * attribute is not needed.
 *
 * @param around language of the text around the name (BCP 47)
 * @param declared language that an editor declared
 */
export function languageOf(name: string, around: string, declared?: string): string | undefined {
  if (declared !== undefined) return declared === around ? undefined : declared;
  const script = scriptOf(name);
  return script === undefined || isScriptOf(script, around) ? undefined : `und-${script}`;
}

/** Return the script of the first letter that has one of the `SCRIPTS`; undefined if there is none. */
function scriptOf(text: string): string | undefined {
  const scripts = SCRIPTS.filter(([, letters]) => letters.test(text));
  if (scripts.length < 2) return scripts[0]?.[0];
  const positionOf = ([, letters]: (typeof SCRIPTS)[number]) => text.search(letters);
  return scripts.sort((a, b) => positionOf(a) - positionOf(b))[0]![0];
}

/** Return whether a language is written in a script: Japanese in `Jpan` and `Hani`. */
function isScriptOf(script: string, language: string): boolean {
  const mainScript = new Intl.Locale(language).maximize().script ?? 'Latn';
  return script === mainScript || (WRITTEN_WITH[mainScript]?.includes(script) ?? false);
}
