import { ORGANIZATION_KINDS } from './organization-words.ts';
import { PLACE_KIND_NOUNS } from './place-heads.ts';
import { wordList } from './word-list.ts';

/** Head nouns of descriptions of places: “a village in Grayvoron district”, “the capital of France”. */
export const PLACE_NOUNS = new Set([
  ...PLACE_KIND_NOUNS,
  ...wordList(
    'capital country nation state republic territory oblast raion area peninsula hub stronghold enclave exclave crossing checkpoint centre center seat metropolis',
  ),
]);

/** Head nouns of descriptions of organizations: “a carmaker in Turin”, “the country's largest bank”. */
export const ORGANIZATION_NOUNS = new Set([
  ...ORGANIZATION_KINDS,
  ...wordList(
    'airline alliance association authority body brigade battalion bureau commission committee council court department federation force fund group institution insurer lab laboratory lender lobby movement network operator organiser organizer producer provider regiment regulator service subsidiary syndicate think watchdog unit wing division',
  ),
]);

/** Endings of nouns for occupations that are not in the lists: “a welder from Leeds”, “a nutritionist”. */
export const OCCUPATION_ENDING =
  /(?:[^aeiou]er|[^aeiou]or|ist|ician|man|woman|person|eer|smith|wright|ologist|nurse|pupil|resident|survivor|veteran|pensioner|expert)$/;
