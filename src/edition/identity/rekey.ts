import { hash } from 'node:crypto';
import type { EntityType, Mention, NamedEntity } from '../../analysis/core/index.ts';
import type { CompiledArticle, Html } from '../../collections/articles/index.ts';
import { partOfFullName } from '../../analysis/english/identity/index.ts';
import { isAcronym } from './local-entities.ts';
import { rekeyMentions } from '../articles/addresses.ts';
import { memoizedWith } from '../memoize.ts';

/** Separates an article's slug from the key of a name that is local to the article; such a name never has a page. */
export const LOCAL_MARK = '@';

/** The entity of the edition that an entity of an article was identified as. */
export interface Identity {
  /** Its key in the edition. */
  key: string;
  name: string;
  type: EntityType;
  curated: boolean;
  /** Names that articles use for it. */
  aliases: Set<string>;
}

/** Return an article with other entity keys in its analysis and HTML; entities that got the same key are merged. */
export const rekey = memoizedWith(withKeys, areSame);

/** An identity once all articles are decided. It is a copy, because an entity gains names while other articles join it. */
interface FinalIdentity extends Omit<Identity, 'aliases'> {
  /** Sorted, without the main name. */
  aliases: string[];
}

/** Create the function that makes identities final, once all articles are decided. */
export function createFinalIdentities(): (identities: ReadonlyMap<string, Identity>) => Map<string, FinalIdentity> {
  const finalIdentities = new Map<Identity, FinalIdentity>();
  return (identities) =>
    new Map(
      Array.from(identities, ([local, identity]) => {
        let finalIdentity = finalIdentities.get(identity);
        if (!finalIdentity) {
          const { key, name, type, curated, aliases } = identity;
          finalIdentity = { key, name, type, curated, aliases: curated ? [] : [...aliases].filter((alias) => alias !== name).sort() };
          finalIdentities.set(identity, finalIdentity);
        }
        return [local, finalIdentity];
      }),
    );
}

function areSame(before: ReadonlyMap<string, FinalIdentity>, now: ReadonlyMap<string, FinalIdentity>): boolean {
  if (before.size !== now.size) return false;
  for (const [local, b] of now) {
    const a = before.get(local);
    if (a?.key !== b.key || a.name !== b.name || a.type !== b.type || a.curated !== b.curated || a.aliases.join('\n') !== b.aliases.join('\n')) return false;
  }
  return true;
}

function withKeys(article: CompiledArticle, identities: ReadonlyMap<string, FinalIdentity>): CompiledArticle {
  const keyOf = (key: string): string => identities.get(key)?.key ?? key;
  const entities = new Map<string, NamedEntity>();
  for (const entity of article.analysis.entities) {
    const identity = identities.get(entity.key);
    const { key, name, type, curated } = identity ?? entity;
    const aliases = identity?.aliases ?? [];
    if (!entities.has(key)) entities.set(key, { key, name, type, curated, ...(aliases.length > 0 && { aliases }) });
  }
  const reasons = new Map(article.analysis.entities.map(({ key, name }) => [key, reasonFor(name, identities.get(key))]));
  const types = new Map(article.analysis.entities.map(({ key, type }) => [key, type]));
  /** Return the type of a mention: that of the identified entity, unless the mention had a type of its own. */
  const typeOf = ({ entity, type }: Mention): EntityType => (type === types.get(entity) ? (identities.get(entity)?.type ?? type) : type);
  const { mentions, descriptions, claims, figures } = article.analysis;
  const keyOrNull = (key: string | null): string | null => (key === null ? null : keyOf(key));
  return {
    ...article,
    ...(article.digest !== undefined && digestsWith(article.digest, identities)),
    analysis: {
      ...article.analysis,
      entities: [...entities.values()],
      mentions: mentions.map((mention) => ({
        ...mention,
        type: typeOf(mention),
        entity: keyOf(mention.entity),
        why: mention.why + reasons.get(mention.entity)!,
      })),
      claims: claims.map((claim) => ({ ...claim, entity: keyOrNull(claim.entity) })),
      figures: figures.map((figure) => ({
        ...figure,
        entities: figure.entities.map(keyOf),
        around: figure.around.map(keyOf),
        source: figure.source && { ...figure.source, entity: keyOrNull(figure.source.entity) },
      })),
      descriptions: descriptions.map((description) => ({
        ...description,
        entity: keyOf(description.entity),
        of: keyOrNull(description.of),
      })),
    },
    html: rekeyHtml(article.html, new Map(Array.from(identities, ([key, identity]) => [key, identity.key]))),
  };
}

/** Return the digests of an article with these identities. */
function digestsWith(digest: string, identities: ReadonlyMap<string, FinalIdentity>): Pick<CompiledArticle, 'digest' | 'annotationDigest'> {
  const annotated = Array.from(identities, ([local, { key, name, type, curated }]) => [local, key, name, type, curated]);
  return {
    digest: hash('sha256', `${digest} identities ${JSON.stringify([...identities])}`),
    annotationDigest: hash('sha256', `${digest} annotations ${JSON.stringify(annotated)}`),
  };
}

/** Return the function that makes the HTML. It is created here so that it keeps only the HTML of the article in memory, not its analysis. */
function rekeyHtml(html: Html, keys: ReadonlyMap<string, string>): Html {
  return () => rekeyMentions(html(), (key) => keys.get(key) ?? key);
}

/** Return why a name in the article means that entity, to be appended to the reason for the mention; empty if it is obvious. */
function reasonFor(name: string, identity: FinalIdentity | undefined): string {
  if (!identity) return '';
  if (identity.key.includes(LOCAL_MARK)) return name.includes(' ') ? '; others have this name too, and it is not clear which of them is meant' : '';
  if (identity.name === name) return '';
  const isSpelling = identity.curated && !isAcronym(name) && partOfFullName(name, identity.name) === undefined;
  return isSpelling ? `; a spelling of ${identity.name}` : `; ${identity.name} in other articles`;
}
