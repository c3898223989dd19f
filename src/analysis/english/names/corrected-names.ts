import type { EntityCorrection, GazetteerEntry } from '../../core/types.ts';
import { overrideNote } from '../../core/manual-override.ts';
import type { Candidate, KnownName } from './candidate.ts';
import type { Entity, Resolved } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { nameAt } from '../../core/names/name-index.ts';
import { KNOWN_PLACES } from './resources/places.ts';
import type { ArticleEntities } from './article-entities.ts';
import { typeNames } from './type-names.ts';
import { joinWords, type Word } from '../../core/names/words.ts';

/** Return the manually corrected names as candidates, in the order of the text. Corrections that cover no word are ignored. */
export function findCorrectedNames(words: Word[], corrections: EntityCorrection[], gazetteer: Gazetteer): Candidate[] {
  const candidates: Candidate[] = [];
  let index = 0;
  for (const correction of corrections.toSorted((a, b) => a.passage - b.passage || a.start - b.start)) {
    while (index < words.length && endsBefore(words[index], correction)) index++;
    let last = index - 1;
    while (beginsWithin(words[last + 1], correction)) last++;
    if (last < index) continue;
    const text = joinWords(words, index, last);
    const curated = entryOf(correction, words, index, last, gazetteer);
    const known = curated || !('type' in correction) ? undefined : knownPlace(text, correction.type);
    candidates.push({ first: index, last, text, correction, ...(curated && { curated }), ...(known && { known }) });
    index = last + 1;
  }
  return candidates;
}

/** Return the resolved candidate of a manual correction. The correction must give an entity or a type, not hide the name. */
export function resolveCorrected(candidate: Candidate, words: Word[], articleEntities: ArticleEntities): Resolved {
  const entity = entityOf(candidate, words, articleEntities);
  // The corrected spelling is registered too, so that a surname alone can be resolved by it.
  articleEntities.register(entity, candidate.text);
  return { ...candidate, entity, why: `‘${candidate.text}’: ${entity.name}, ${overrideNote({ reason: candidate.correction?.reason ?? null })}` };
}

/** Return the entity of a corrected name: the gazetteer entry, the entity of the page, or an entity of the corrected type. */
function entityOf(candidate: Candidate, words: Word[], articleEntities: ArticleEntities): Entity {
  const { curated, correction, text, known } = candidate;
  if (curated) return articleEntities.ofEntry(curated);
  if (correction && 'entity' in correction) {
    const type = typeNames(words, [candidate]).get(text)?.type ?? 'other';
    return articleEntities.ofPage(correction.entity, text, type === 'other' ? 'person' : type);
  }
  const type = known && known.type !== 'other' ? known.type : correction && 'type' in correction ? correction.type : 'person';
  const namesakes = type === 'person' ? articleEntities.people.withSurname(text) : [];
  return (namesakes.length === 1 ? namesakes[0] : undefined) ?? articleEntities.ofName(candidate, type);
}

function endsBefore(word: Word | undefined, { passage, start }: EntityCorrection): boolean {
  return word !== undefined && (word.passage < passage || (word.passage === passage && word.end <= start));
}

function beginsWithin(word: Word | undefined, { passage, end }: EntityCorrection): boolean {
  return word !== undefined && word.passage === passage && word.start < end;
}

/** Return the gazetteer entry of a correction: the entry with the id that it gives, or the only entry with this name and the corrected type. */
function entryOf(correction: EntityCorrection, words: Word[], first: number, last: number, gazetteer: Gazetteer): GazetteerEntry | undefined {
  if ('entity' in correction) return gazetteer.byId.get(correction.entity);
  if ('hide' in correction) return undefined;
  const name = nameAt(gazetteer.names, words, first);
  if (name?.last !== last) return undefined;
  const matching = name.values.filter((entry) => entry.type === correction.type || (entry.type === 'place' && knownPlace(entry.name, correction.type)));
  return matching.length === 1 ? matching[0] : undefined;
}

/** Return the place of the built-in lists that a corrected name refers to. A country or capital that is corrected to an organization stands for its government, so it remains the place. */
function knownPlace(name: string, type: string): KnownName | undefined {
  const place = KNOWN_PLACES.get(name);
  if (!place) return undefined;
  const actsAsGovernment = type === 'organization' && (place.rank === 'country' || place.rank === 'capital');
  return type === 'place' || actsAsGovernment ? { ...place, type: 'place' } : undefined;
}
