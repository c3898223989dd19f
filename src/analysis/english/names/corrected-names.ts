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
  const found: Candidate[] = [];
  let at = 0;
  for (const correction of corrections.toSorted((a, b) => a.passage - b.passage || a.start - b.start)) {
    while (at < words.length && endsBefore(words[at], correction)) at++;
    let last = at - 1;
    while (beginsWithin(words[last + 1], correction)) last++;
    if (last < at) continue;
    const text = joinWords(words, at, last);
    const curated = entryOf(correction, words, at, last, gazetteer);
    const known = curated || !('type' in correction) ? undefined : knownPlace(text, correction.type);
    found.push({ first: at, last, text, correction, ...(curated && { curated }), ...(known && { known }) });
    at = last + 1;
  }
  return found;
}

/** Return the resolved candidate of a manual correction. The correction must give an entity or a type, not hide the name. */
export function resolveCorrected(candidate: Candidate, words: Word[], articleEntities: ArticleEntities): Resolved {
  const entity = entityOf(candidate, words, articleEntities);
  // The corrected spelling is registered too, so that a surname alone can be resolved by it.
  articleEntities.register(entity, candidate.text);
  return { ...candidate, entity, why: `‘${candidate.text}’: ${entity.name}, ${overrideNote({ reason: candidate.correction?.reason ?? null })}` };
}

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

/** Return the gazetteer entry of a correction: the one with its id, or the only one with this name and the corrected type. */
function entryOf(correction: EntityCorrection, words: Word[], first: number, last: number, gazetteer: Gazetteer): GazetteerEntry | undefined {
  if ('entity' in correction) return gazetteer.byId.get(correction.entity);
  if ('hide' in correction) return undefined;
  const name = nameAt(gazetteer.names, words, first);
  if (name?.last !== last) return undefined;
  const fitting = name.values.filter((entry) => entry.type === correction.type || (entry.type === 'place' && knownPlace(entry.name, correction.type)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Return the place of the built-in lists that a corrected name refers to. A state or capital that is corrected to an organization remains that place, as a metonym for its government. */
function knownPlace(name: string, type: string): KnownName | undefined {
  const place = KNOWN_PLACES.get(name);
  if (!place) return undefined;
  const actsAsGovernment = type === 'organization' && (place.rank === 'country' || place.rank === 'capital');
  return type === 'place' || actsAsGovernment ? { ...place, type: 'place' } : undefined;
}
