import type { EntityType } from '../../analysis/core/index.ts';
import { keyWithoutCountry, plainWords, spellingKeys } from '../../analysis/english/identity/index.ts';
import { isAcronym } from '../identity/local-entities.ts';
import { areVariants } from '../identity/name-variants.ts';
import type { AliasReason, SentenceRef } from '../types.ts';

/**
 * Return an explanation for readers of why each alias of an entity is taken for a name of this entity.
 *
 * @param sentences the sentences that name it, newest article first
 */
export function aliasReasons(name: string, aliases: readonly string[], type: EntityType, sentences: readonly SentenceRef[]): AliasReason[] {
  return aliases.map((alias) => {
    const explained = isAcronym(alias) ? sentences.findLast(({ excerpt: { text } }) => text.includes(`(${alias})`) || text.includes(`${alias} (`)) : undefined;
    return { alias, because: explained ? 'an article explains these letters' : reasonOf(name, alias, type), explainedIn: explained?.href ?? null };
  });
}

function reasonOf(name: string, alias: string, type: EntityType): string {
  if (isAcronym(alias) && type === 'organization') return 'these letters are used for nothing else in these articles';
  if (type === 'organization' && keyWithoutCountry(alias) !== null && haveCommonKey([keyWithoutCountry(alias)!], spellingKeys(name, type)))
    return 'the same name after that of its country';
  if (type === 'organization' && keyWithoutCountry(name) !== null && haveCommonKey([keyWithoutCountry(name)!], spellingKeys(alias, type)))
    return 'the same name without that of its country, and no other country’s is known by it';
  const [nameWords, aliasWords] = [plainWords(name), plainWords(alias)];
  if (nameWords.join('') === aliasWords.join('')) return 'the same letters';
  if (type === 'organization' && areVariants(name, alias)) return 'nearly the same name, for which articles explain the same letters';
  if (!haveCommonKey(spellingKeys(name, type), spellingKeys(alias, type))) return 'an article uses both names for it';
  if (type === 'person' && nameWords.at(-1) === aliasWords.at(-1)) return 'the same surname, and a given name that fits, in full, short or as an initial';
  if (type === 'organization' && nameWords.some((word) => aliasWords.includes(word))) return 'the same words, in another order or form';
  return 'another spelling of the same name';
}

function haveCommonKey(keys: readonly string[], others: readonly string[]): boolean {
  return keys.some((key) => others.includes(key));
}
