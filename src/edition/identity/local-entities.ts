import { type EntityType, isPageKey } from '../../analysis/core/index.ts';
import { mayShareSurname, spellingKeys } from '../../analysis/english/identity/index.ts';
import { type IdentityEvidence, evidenceOf } from './evidence.ts';
import type { ReadArticle } from './read-article.ts';

/** A name that no editor entered, in one article. */
export interface LocalEntity {
  slug: string;
  /** Its key in that article. */
  key: string;
  name: string;
  type: EntityType;
  /** Every full name and acronym that the article gives it. */
  names: string[];
  /** Spelling keys of the full names. */
  spellings: string[];
  /** Acronyms that the article gives it; empty where one is all that it has. */
  acronyms: string[];
  evidence: IdentityEvidence;
}

/** List the names of an article that no editor entered. */
export function sightingsIn(article: ReadArticle): LocalEntity[] {
  const { analysis, slug } = article;
  const surfaces = Map.groupBy(analysis.mentions, ({ entity }) => entity);
  return analysis.entities.flatMap(({ key, name, type, curated }): LocalEntity[] => {
    if (curated || isPageKey(key)) return [];
    const written = new Set((surfaces.get(key) ?? []).map(({ surface }) => surface.replace(/\s+/g, ' ').normalize('NFC')));
    const full = [name, ...[...written].filter((surface) => isFullName(surface, type) && surface !== name && mayShareSurname(surface, name))];
    const acronyms = type === 'organization' && !isAcronym(name) ? [...written].filter(isAcronym) : [];
    return [
      {
        slug,
        key,
        name,
        type,
        names: [...new Set([...full, ...acronyms])],
        spellings: [...new Set(full.flatMap((each) => spellingKeys(each, type)))],
        acronyms,
        evidence: evidenceOf(article, key),
      },
    ];
  });
}

/** A part of a name may be the name of something else: persons by two words at least, organizations not by a part, places as they are. */
function isFullName(surface: string, type: EntityType): boolean {
  return type === 'person' && /\S\s\S/.test(surface) && !/^\p{Ll}/u.test(surface);
}

/** Whether a name is letters that stand for words: “FSB”, “U.N.”. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\p{N}&-]+|(?:\p{Lu}\.){2,})$/u.test(name);
}

/** A name as one of another type, which other articles read it as. */
export function retyped(sighting: LocalEntity, type: EntityType): LocalEntity {
  return { ...sighting, type, spellings: [...new Set(sighting.names.flatMap((name) => spellingKeys(name, type)))] };
}
