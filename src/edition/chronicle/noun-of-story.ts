import { cuesOf, neededContext, type SentenceFeatures } from '../../analysis/english/event-sentences/index.ts';
import { familyOf, stemOfWord } from './word-families.ts';

/** “The strike ”, “The picket lines ”: all that precedes the verb. */
const SUBJECT = /^The (?:\p{Ll}[\p{Ll}-]* )?(\p{Ll}+) $/u;
/** A word as long as “the” that introduces what it precedes. */
const INTRODUCED = 'Any';

/**
 * Return the stem of the noun after “the” that begins a sentence, if the sentence could be read alone by a reader who knows which is meant: “strike” for “The strike
 * began on 20 February”. In an edition about one strike, every reader does. Null if it needs more context, or none.
 */
export function nounOfStory(sentence: SentenceFeatures): string | null {
  const verb = cuesOf(sentence.text).find(({ tense }) => tense !== null);
  const [phrase, noun] = SUBJECT.exec(sentence.text.slice(0, verb?.at ?? 0)) ?? [];
  if (phrase === undefined) return null;
  const known = { start: 0, end: phrase.trimEnd().length, type: 'organization' as const };
  const introduced: SentenceFeatures = {
    ...sentence,
    text: INTRODUCED + sentence.text.slice(INTRODUCED.length),
    names: [known, ...sentence.names],
    namesSomebody: true,
    namesBesidesSpeaker: true,
  };
  return neededContext(introduced) === 'nothing' ? familyOf(stemOfWord(noun!)) : null;
}
