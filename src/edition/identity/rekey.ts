import type { EntityType, Mention, NamedEntity } from '../../analysis/core/index.ts';
import type { CompiledArticle, Html } from '../../collections/articles/index.ts';
import { rekeyMentions } from '../articles/addresses.ts';

/** Stands in the key of a name that is kept to its article, before the article's slug: it never has a page. */
export const APART = '@';

/** What an entity of an article is in the edition. */
export interface Identity {
  /** Its key in the edition. */
  key: string;
  name: string;
  type: EntityType;
  curated: boolean;
  /** All that articles call it. */
  aliases: Set<string>;
}

/** An article with each of its entities under another key, two that became one brought together: in its analysis and in its HTML. */
export function rekey(article: CompiledArticle, identities: ReadonlyMap<string, Identity>): CompiledArticle {
  const keyOf = (key: string): string => identities.get(key)?.key ?? key;
  const entities = new Map<string, NamedEntity>();
  for (const entity of article.analysis.entities) {
    const identity = identities.get(entity.key);
    const { key, name, type, curated } = identity ?? entity;
    const aliases = identity && !curated ? [...identity.aliases].filter((alias) => alias !== name).sort() : [];
    if (!entities.has(key)) entities.set(key, { key, name, type, curated, ...(aliases.length > 0 && { aliases }) });
  }
  const reasons = new Map(article.analysis.entities.map(({ key, name }) => [key, reasonFor(name, identities.get(key))]));
  const types = new Map(article.analysis.entities.map(({ key, type }) => [key, type]));
  /** What a mention is, where its entity is of another type than this article took it for. */
  const typeOf = ({ entity, type }: Mention): EntityType => (type === types.get(entity) ? (identities.get(entity)?.type ?? type) : type);
  const { mentions, descriptions, claims, figures } = article.analysis;
  const keyOrNull = (key: string | null): string | null => (key === null ? null : keyOf(key));
  return {
    ...article,
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

/** In a function of its own, so that the HTML to be made holds on to nothing else of its article. */
function rekeyHtml(html: Html, keys: ReadonlyMap<string, string>): Html {
  return () => rekeyMentions(html(), (key) => keys.get(key) ?? key);
}

/** Why a name of the article is that entity, to be put behind why it was found; empty where it needs no word. */
function reasonFor(name: string, identity: Identity | undefined): string {
  if (!identity) return '';
  if (identity.key.includes(APART)) return name.includes(' ') ? '; others bear this name too, and nothing tells which of them is meant' : '';
  if (identity.name === name) return '';
  return identity.curated ? `; a spelling of ${identity.name}` : `; ${identity.name} in other articles`;
}
