/** Titles before a name and letters after it; they are not part of a surname. */
const BEFORE =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|reverend|fr|father|sister|rabbi|imam|sheikh|ayatollah|saint|st|pope|king|queen|prince|princess|baron|baroness|hon|judge|justice|president|gen|general|col|colonel|maj|capt|captain|lt|sgt|adm|admiral|sen|senator|gov|governor|rep)\.?\s+)+(?=\S)/i;
const AFTER = /(?:,?\s+(?:jr|sr|ii|iii|iv|vi?|phd|md|mp|mep|kc|qc|obe|cbe|mbe|kbe)\.?|\s*\([^)]*\))+$/i;
/** Particles that belong to a surname but are ignored in sorting: “von der Leyen” is listed under L, “al-Assad” under A. */
const PARTICLE = /^(?:de|van|von|vom|der|den|del|della|di|da|do|dos|das|du|la|le|las|los|el|al|bin|bint|ibn|ben|abu|ter|ten|te|zu|zur|y|af|av)$/;
const JOINED_PARTICLE = /^(?:al|el|as|ash|an|ar|at|ad|d|l|o)[-’'](?=\p{Lu})/u;
/** Korean given name, “Jong-un”: the surname precedes it. */
const KOREAN_GIVEN_NAME = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** Return the half-open offsets of the part of a person's name by which it is sorted. For a name of one word, this is the whole name. */
export function surnameIn(name: string): [start: number, end: number] {
  const first = BEFORE.exec(name)?.[0].length ?? 0;
  const last = name.length - (AFTER.exec(name.slice(first))?.[0].length ?? 0);
  const core = name.slice(first, last);
  // “Reyes, Ana”.
  const comma = core.indexOf(',');
  if (comma > 0) return [first, first + comma];
  const words = [...core.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, start: first + index }));
  if (words.length < 2) return [first, last];
  if (words.length === 2 && KOREAN_GIVEN_NAME.test(words[1]!.word)) return [words[0]!.start, words[0]!.start + words[0]!.word.length];
  // A capitalized particle is part of the surname: “De Niro”. A lower-case one is skipped.
  let begin = words.length - 1;
  while (begin > 1 && PARTICLE.test(words[begin - 1]!.word.toLowerCase()) && words[begin - 1]!.word !== words[begin - 1]!.word.toLowerCase()) begin--;
  const { word, start } = words[begin]!;
  return [start + (JOINED_PARTICLE.exec(word)?.[0].length ?? 0), last];
}
