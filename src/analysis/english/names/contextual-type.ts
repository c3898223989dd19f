import type { EntityType } from '../../core/types.ts';
import type { Resolved } from './entity.ts';
import { PLACE_PREPOSITIONS } from './resources/place-heads.ts';
import { isInResults, isSide } from './teams.ts';
import { BEFORE_VERB, GOVERNMENT_VERBS } from './resources/speech.ts';
import type { Word } from '../../core/names/words.ts';

/** Auxiliaries and adverbs that are skipped between a state and its verb, at most. */
const MOST_BETWEEN = 3;

/** A mention's type in its sentence: a state that acts (“Russia said”) and a capital that stands for its government (“Kyiv denies”) are organizations there. */
export function contextualType(words: Word[], { first, last, entity, read, known }: Resolved): EntityType {
  const isListed = known?.type === 'organization';
  if (!isListed && isPlaceOrOrganization(entity.type) && !entity.curated && isPlaceOrOrganization(read) && read !== entity.type) return read;
  if (entity.type === 'place' && entity.rank !== 'country' && (isInResults(words, first, last) || isSide(words, first, last))) return 'organization';
  if (entity.type !== 'place' || (entity.rank !== 'country' && entity.rank !== 'capital')) return entity.type;
  const before = words[first - 1];
  const sentence = words[first]?.sentence;
  if (
    before?.sentence === sentence &&
    before !== undefined &&
    (PLACE_PREPOSITIONS.has(before.lower) || /^(?:of|for|with|on|by|against|between|and|than)$/.test(before.lower))
  )
    return 'place';
  let at = last + 1;
  while (at <= last + MOST_BETWEEN && BEFORE_VERB.has(words[at]?.lower ?? '')) at++;
  const verb = words[at];
  return verb?.sentence === sentence && verb !== undefined && GOVERNMENT_VERBS.has(verb.lower) ? 'organization' : 'place';
}

/** Between these two the context decides: a city is its team, an organization its house. */
function isPlaceOrOrganization(type: string | undefined): type is 'place' | 'organization' {
  return type === 'place' || type === 'organization';
}
