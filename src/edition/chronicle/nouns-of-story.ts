import { asIntroduced, cuesOf, definiteSubject, neededContext, type SentenceFeatures } from '../../analysis/english/event-sentences/index.ts';
import { familyOf, stemOfWord } from './word-families.ts';

/**
 * Return the stems of nouns of which a reader must know one to understand a sentence without those before it: “strike” for “The strike began on 20 February”, “hundreds”,
 * “metro” and “workers” for “Hundreds of metro workers marched on Monday”, which names nobody. In an edition about one strike, or one metro, every reader does. None if
 * it needs more context.
 *
 * @param stems stems of the sentence, separated by spaces
 */
export function nounsOfStory(sentence: SentenceFeatures, stems: string): string[] {
  const named: SentenceFeatures = { ...sentence, namesSomebody: true, namesBesidesSpeaker: true };
  if (!sentence.namesSomebody && neededContext(named) === 'nothing')
    return stems
      .split(' ')
      .filter((stem) => stem !== '' && !stem.startsWith('#'))
      .map(familyOf);
  const verb = cuesOf(sentence.text).find(({ tense }) => tense !== null);
  const subject = definiteSubject(sentence.text.slice(0, verb?.at ?? 0));
  if (subject === null) return [];
  const known = { start: 0, end: subject.length, type: 'organization' as const };
  const introduced = { ...named, text: asIntroduced(sentence.text), names: [known, ...sentence.names] };
  return neededContext(introduced) === 'nothing' ? [familyOf(stemOfWord(subject.noun))] : [];
}
