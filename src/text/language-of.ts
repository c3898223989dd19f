/** Scripts that are told apart, by their codes in ISO 15924, each with an expression for one of its letters. */
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
/** Scripts that languages write together with others: Japanese with Han, Korean with Han. */
const WRITTEN_WITH: Record<string, string[]> = { Jpan: ['Hani'], Kore: ['Hani'], Hans: ['Hani'], Hant: ['Hani'] };

/**
 * Return the language of a name for the attribute `lang`, beside text in the language `around` (BCP 47): what an editor says of it; else, in another script,
 * `und-Cyrl` (an undetermined language in Cyrillic letters: the letters alone do not tell Russian from Ukrainian or Bulgarian); undefined in the same script.
 */
export function languageOf(name: string, around: string, declared?: string): string | undefined {
  if (declared !== undefined) return declared === around ? undefined : declared;
  const script = scriptOf(name);
  return script === undefined || isScriptOf(script, around) ? undefined : `und-${script}`;
}

/** The script of the first letter that has one of those told apart. */
function scriptOf(text: string): string | undefined {
  const found = SCRIPTS.filter(([, letters]) => letters.test(text));
  if (found.length < 2) return found[0]?.[0];
  const position = ([, letters]: (typeof SCRIPTS)[number]) => text.search(letters);
  return found.sort((one, other) => position(one) - position(other))[0]![0];
}

function isScriptOf(script: string, language: string): boolean {
  const own = new Intl.Locale(language).maximize().script ?? 'Latn';
  return script === own || (WRITTEN_WITH[own]?.includes(script) ?? false);
}
