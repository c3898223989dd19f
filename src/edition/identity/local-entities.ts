import { type EntityType, isPageKey, memoize, type NamedEntity } from '../../analysis/core/index.ts';
import { keyWithoutCountry, mayShareSurname, plainWords, spellingKeys } from '../../analysis/english/identity/index.ts';
import { memoized, memoizedWith } from '../memoize.ts';
import { type IdentityEvidence, evidenceOf } from './evidence.ts';
import type { IdentitySource } from './identity-source.ts';

/** An entity of one article. */
export interface LocalEntity {
  slug: string;
  /** Its key in that article. */
  key: string;
  name: string;
  type: EntityType;
  /** Full names and acronyms that the article uses for it. */
  names: string[];
  /** Spelling keys of the full names. */
  spellings: string[];
  /** Acronyms that the article uses for it; empty if an acronym is its only name. */
  acronyms: string[];
  /** Its name as normalized by `settledKey`. */
  settledKey: string;
  /** Its name without case and accents, as the analysis compares names. */
  plainName: string;
  /** Spelling key of an organization's name without its country. */
  withoutCountry: string | null;
  evidence: IdentityEvidence;
}

/** List the entities of an article that no editor entered. */
export const localEntitiesOf = memoized((article: IdentitySource): LocalEntity[] =>
  localEntities(
    article,
    article.analysis.entities.filter(({ curated, key }) => !curated && !isPageKey(key)),
  ),
);

/** List the editors' entities of an article. */
export const curatedEntitiesOf = memoized((article: IdentitySource): LocalEntity[] =>
  localEntities(
    article,
    article.analysis.entities.filter(({ curated }) => curated),
  ),
);

function localEntities(article: IdentitySource, entities: readonly NamedEntity[]): LocalEntity[] {
  const { analysis, slug } = article;
  if (entities.length === 0) return [];
  const mentionsOf = Map.groupBy(analysis.mentions, ({ entity }) => entity);
  return entities.map(({ key, name, type }): LocalEntity => {
    const written = new Set((mentionsOf.get(key) ?? []).map(({ surface }) => surface.replace(/\s+/g, ' ').normalize('NFC')));
    const full = [name, ...[...written].filter((surface) => isFullName(surface, type) && surface !== name && mayShareSurname(surface, name))];
    const acronyms = type === 'organization' && !isAcronym(name) ? [...written].filter(isAcronym) : [];
    return {
      slug,
      key,
      name,
      type,
      names: [...new Set([...full, ...acronyms])],
      spellings: [...new Set(full.flatMap((each) => spellingKeys(each, type)))],
      acronyms,
      settledKey: settledKey(name),
      plainName: plainNameOf(name),
      withoutCountry: type === 'organization' ? keyWithoutCountry(name) : null,
      evidence: evidenceOf(article, key),
    };
  });
}

/** Many articles write the same names. */
const plainNameOf = memoize((name) => plainWords(name).join(' '));

/**
 * Whether a surface form is a full name: for a person, if it has at least two words and does not begin with a small letter. For organizations and places, no other form than the main name is, because a part of
 * a name may be the name of something else.
 */
function isFullName(surface: string, type: EntityType): boolean {
  return type === 'person' && /\S\s\S/.test(surface) && !/^\p{Ll}/u.test(surface);
}

/** Whether a name is an acronym: “FSB”, “U.N.”. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\p{N}&-]+|(?:\p{Lu}\.){2,})$/u.test(name);
}

/** Return an entity with the type that other articles give its name. */
export const retyped = memoizedWith(
  (local: LocalEntity, type: EntityType): LocalEntity => ({
    ...local,
    type,
    spellings: [...new Set(local.names.flatMap((name) => spellingKeys(name, type)))],
    withoutCountry: type === 'organization' ? keyWithoutCountry(local.name) : null,
  }),
  (before, now) => before === now,
);

/** Normalize a name for looking it up among the settled ones: white space, Unicode form and case. */
export function settledKey(name: string): string {
  return name.replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
}
