// Must be the first import: it measures what is loaded after it.
import { expectLinear } from '../../../steps.ts';
import { test } from 'vitest';
import {
  admissionIn,
  canBeConfirmed,
  changesPlan,
  contrastedPartsOf,
  dismissalIn,
  isDateOfDays,
  isForecast,
  lastActIn,
  occasionsIn,
  phraseAfterNoun,
  pointsOutDispute,
  referenceIn,
  rejectedIn,
  rivalActIn,
  saysPlan,
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
  'is expected to will not ',
  'the service for the dead of ',
])('the cost of the words of disputes grows linearly with the length of the text: %j', (piece) => {
  expectLinear(piece, (text) => [
    admissionIn(text),
    canBeConfirmed(text),
    changesPlan(text),
    contrastedPartsOf(text),
    dismissalIn(text),
    isDateOfDays(text, text),
    isForecast(text),
    lastActIn(text),
    occasionsIn(text),
    phraseAfterNoun(text),
    pointsOutDispute(text),
    referenceIn(text, text),
    rejectedIn(text),
    rivalActIn(text),
    saysPlan(text),
    saysThatDied(text),
    sourcesOfAnswersIn(text),
  ]);
});
