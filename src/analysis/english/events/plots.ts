import type { Sentence, Passage } from '../../core/types.ts';
import type { VerbCues } from '../times/verb-cues.ts';
import { fictionNoun } from './words-en.ts';

/** A verb with which the account of a plot begins. */
const tellsPlot =
  /\b(?:opens?|begins?|starts?|ends?|unfolds?|takes? place|is set|are set|tells?|follows?|depicts?|portrays?|chronicles?|recounts?|imagines?|centres on|centers on|revolves around)\b/i;

/** Return whether a sentence has no verb in the past, so that it may continue the account of a plot: “The heroine marries the count in 1811”. */
function isInPresent(sentence: Sentence, cuesOf: VerbCues): boolean {
  return cuesOf(sentence).every(({ tense }) => tense === null || tense === 'present');
}

/** Return whether a sentence continues the account of a plot that the sentence before it in the passage began: “The novel opens in 1805. The heroine marries the count in 1811.” */
export function continuesPlot(sentence: Sentence, previous: Sentence | undefined, passages: readonly Passage[], cuesOf: VerbCues): boolean {
  if (previous?.passage !== sentence.passage) return false;
  const text = passages[sentence.passage]!.text.slice(previous.start, previous.end);
  if (!fictionNoun.test(text) || !tellsPlot.test(text)) return false;
  return isInPresent(previous, cuesOf) && isInPresent(sentence, cuesOf);
}
