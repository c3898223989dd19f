// Must be the first import: it measures what is loaded after it.
import { expectLinear } from '../../../steps.ts';
import { test } from 'vitest';
import {
  admissionIn,
  canBeConfirmed,
  contrastedPartsOf,
  dismissalIn,
  isDateOfDays,
  lastActIn,
  phraseAfterNoun,
  pointsOutDispute,
  referenceIn,
  rejectedIn,
  rivalActIn,
  saysThatDied,
  sourcesOfAnswersIn,
} from '../../../../src/analysis/english/disputes/index.ts';

// Repeated without full stops, each of these texts is one long sentence.
test.each([
  'by the mate, according to the union, and ',
  ', not on the deck',
  'resigned, but was dismissed; ',
  'sacked Ivo Lind ',
  'not never would ',
  'the account of the union ',
  'admitted that its statement was ',
  ' people on board',
  'was last inspected and ',
])('the cost of the words of disputes grows linearly with the length of the text: %j', (piece) => {
  expectLinear(piece, (text) => [
    admissionIn(text),
    canBeConfirmed(text),
    contrastedPartsOf(text),
    dismissalIn(text),
    isDateOfDays(text, text),
    lastActIn(text),
    phraseAfterNoun(text),
    pointsOutDispute(text),
    referenceIn(text, text),
    rejectedIn(text),
    rivalActIn(text),
    saysThatDied(text),
    sourcesOfAnswersIn(text),
  ]);
});
