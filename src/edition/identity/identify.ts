import { type EntityType, type GazetteerEntry, keyOfName } from '../../analysis/core/index.ts';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import { consume } from '../consume.ts';
import { compare } from '../order.ts';
import { memoized } from '../memoize.ts';
import { indexCurated } from './curated-index.ts';
import { addEvidence, cannotBeSame, type IdentityEvidence, haveCommonGround, similarity, noEvidence } from './evidence.ts';
import { LOCAL_MARK, type Identity, keptIdentities, rekey } from './rekey.ts';
import type { IdentitySource } from './identity-source.ts';
import { areVariants } from './name-variants.ts';
import { settleNames } from './settle-names.ts';
import { isAcronym, retyped, type LocalEntity, localEntitiesOf } from './local-entities.ts';

/** Minimum ratio of the articles that use an acronym for one organization to those that use it for any other, if it stands for the first. */
const MIN_RATIO = 2;

/** Minimum length of an acronym that shows that variants of a name are one entity. */
const MIN_ACRONYM = 3;

/** Return the number of articles that must use an acronym for one organization to settle its meaning: two for three letters, one for more; infinite for fewer. */
const articlesToSettle = (acronym: string): number => (acronym.length < 3 ? Infinity : acronym.length === 3 ? 2 : 1);

/** Names of several articles that were identified as one entity. */
interface EntityCluster extends Identity {
  type: EntityType;
  evidence: IdentityEvidence;
  /** Number of articles that use each name. */
  counts: Map<string, number>;
  /** Number of articles that use each acronym for it. */
  uses: Map<string, number>;
  /** Whether a full name is known, not only an acronym. */
  isSpelledOut: boolean;
  /** Whether an article puts the name of its country before its name. */
  isNational: boolean;
}

/** Return the articles with one key for each entity across all of them. */
export function identify(articles: Iterable<CompiledArticle>, curated: readonly GazetteerEntry[]): CompiledArticle[] {
  const all = [...articles];
  const decided = decideIdentities(all.map(sourceOf), curated);
  const keptOf = keptIdentities();
  return Array.from(consume(all), (article) => rekey(article, keptOf(decided.get(article.slug)!)));
}

const sourceOf = memoized(({ slug, frontmatter: { published }, passages, analysis }: CompiledArticle): IdentitySource => ({
  slug,
  published,
  passages,
  analysis,
}));

/**
 * Decide which names in different articles mean the same entity. Returns, by slug, the identity of each entity key of the article.
 *
 * Articles are processed in order of publication; each name joins an entity found so far or starts a new one. So a later article does not change earlier
 * decisions, and no page is renamed.
 */
export function decideIdentities(articles: readonly IdentitySource[], curated: readonly GazetteerEntry[]): Map<string, Map<string, Identity>> {
  const editors = indexCurated(curated);
  const decided = new Map<string, Map<string, Identity>>();
  const inOrder = articles.toSorted((a, b) => compare(a.published, b.published) || compare(a.slug, b.slug));
  const clusters = new EntityClusters(curated);
  const settled = settleNames(inOrder);
  for (const article of inOrder) {
    const identities = new Map<string, Identity>();
    for (const seen of localEntitiesOf(article)) {
      const name = settled.get(seen.settledKey);
      const isBare = seen.type === 'person' && !seen.name.includes(' ');
      const local = name && !isBare && name.type !== seen.type ? retyped(seen, name.type) : seen;
      if ((name?.isCommon || (name?.isUnlocated && local.type === 'place')) && !isBare) {
        identities.set(local.key, clusters.createLocal(local));
        continue;
      }
      const entry = editors.named(local);
      if (entry) identities.set(local.key, { key: entry.id, name: entry.name, type: entry.type, curated: true, aliases: new Set() });
      else identities.set(local.key, editors.isShared(local) ? clusters.createLocal(local) : clusters.clusterOf(local));
    }
    decided.set(article.slug, identities);
  }
  return decided;
}

/** Entities found so far, with the names that were joined into each. */
class EntityClusters {
  readonly #bySpelling = new Map<string, Set<EntityCluster>>();
  readonly #taken: Set<string>;

  constructor(curated: readonly GazetteerEntry[]) {
    this.#taken = new Set(curated.map(({ type, id }) => `${type}:${id}`));
  }

  /** Return the entity for a name: the one that fits, or a new one. If several fit and nothing decides, the name stays local to its article, without a page. */
  clusterOf(local: LocalEntity): EntityCluster {
    const { name, type, spellings } = local;
    // A person's name without spellings is a surname alone, which may belong to anybody.
    if (type === 'person' && spellings.length === 0) return this.createLocal(local);
    const namesakes = this.#namesakes(local);
    const fitting = namesakes.filter((cluster) => !cannotBeSame(cluster.evidence, local.evidence));
    const cluster = fitting.length > 1 ? likeliest(fitting, local) : fitting[0];
    if (cluster) return this.#join(cluster, local);
    return fitting.length > 1 ? this.createLocal(local) : this.#join(this.#begin(local, this.#freeKey(type, name)), local);
  }

  /** Create an entity that no other article's name can join. */
  createLocal(local: LocalEntity): EntityCluster {
    return this.#begin(local, `${keyOfName(local.type, local.name)}${LOCAL_MARK}${local.slug}`);
  }

  #namesakes({ type, spellings, acronyms, name, evidence, withoutCountry }: LocalEntity): EntityCluster[] {
    const found = new Set(spellings.flatMap((spelling) => [...(this.#bySpelling.get(`${type} ${spelling}`) ?? [])]));
    if (type !== 'organization' || (found.size > 0 && !isAcronym(name))) return [...found];
    const national = this.#nationalNamesakes(withoutCountry, spellings);
    if (national.length > 0) return national;
    const variants = isAcronym(name) ? [] : this.#variants(name, acronyms);
    if (variants.length === 1) return variants;
    // “FSB” alone may be the organization that one article introduces with that acronym; a full name may belong to an organization that articles so far called
    // only by its acronym.
    const short = isAcronym(name) ? [name] : acronyms;
    const known = new Set(short.flatMap((acronym) => [...(this.#bySpelling.get(`acronym ${acronym}`) ?? [])]));
    const fitting = [...known].filter((cluster) => isAcronym(name) || !cluster.isSpelledOut);
    const near = fitting.filter((cluster) => haveCommonGround(cluster.evidence, evidence));
    // An acronym may stand for anything: the articles must have something else in common, or it must have no other meaning in this edition.
    const only = isAcronym(name) ? mostFrequentMeaning(name, fitting) : known.size === 1 ? fitting[0] : undefined;
    const isSettled = only !== undefined && short.some((acronym) => (only.uses.get(acronym) ?? 0) >= articlesToSettle(acronym));
    if (isSettled && near.every((cluster) => cluster === only || !cluster.isSpelledOut)) return [only];
    return near.length > 0 ? near : [...found];
  }

  /** Return the organizations that articles introduce with the same acronym under a variant of the name: “Federal Trade Commision (FTC)”. */
  #variants(name: string, acronyms: readonly string[]): EntityCluster[] {
    const explained = acronyms.filter(({ length }) => length >= MIN_ACRONYM).flatMap((acronym) => [...(this.#bySpelling.get(`acronym ${acronym}`) ?? [])]);
    return [...new Set(explained)].filter(
      (cluster) => cluster.isSpelledOut && [...cluster.counts.keys()].some((known) => !isAcronym(known) && areVariants(name, known)),
    );
  }

  /** Return “U.S. Census Bureau” for “Census Bureau” and vice versa, if only one country's body is known by that name. */
  #nationalNamesakes(rest: string | null, spellings: readonly string[]): EntityCluster[] {
    const known = rest === null ? spellings.map((spelling) => `national ${spelling}`) : [`organization ${rest}`];
    const found = [...new Set(known.flatMap((key) => [...(this.#bySpelling.get(key) ?? [])]))];
    return found.length === 1 && (rest === null || !found[0]!.isNational) ? found : [];
  }

  #begin({ name, type }: LocalEntity, key: string): EntityCluster {
    this.#taken.add(key);
    return {
      key,
      name,
      type,
      curated: false,
      aliases: new Set(),
      evidence: noEvidence(),
      counts: new Map(),
      uses: new Map(),
      isSpelledOut: false,
      isNational: false,
    };
  }

  #join(cluster: EntityCluster, { name, type, names, spellings, acronyms, withoutCountry: rest, evidence }: LocalEntity): EntityCluster {
    addEvidence(cluster.evidence, evidence);
    cluster.counts.set(name, (cluster.counts.get(name) ?? 0) + 1);
    for (const each of names) cluster.aliases.add(each);
    for (const acronym of isAcronym(name) ? [name] : acronyms) cluster.uses.set(acronym, (cluster.uses.get(acronym) ?? 0) + 1);
    cluster.isSpelledOut ||= type === 'organization' && !isAcronym(name);
    cluster.isNational ||= rest !== null;
    cluster.name = commonest(cluster);
    const keys = [
      ...spellings.map((spelling) => `${type} ${spelling}`),
      ...[...acronyms, ...(isAcronym(name) ? [name] : [])].map((acronym) => `acronym ${acronym}`),
      ...(rest === null ? [] : [`national ${rest}`]),
    ];
    for (const key of keys) this.#bySpelling.set(key, (this.#bySpelling.get(key) ?? new Set()).add(cluster));
    return cluster;
  }

  /** Return a free key: `person:john-smith`, or `person:john-smith-2` for the second entity of that name. */
  #freeKey(type: EntityType, name: string): string {
    const key = keyOfName(type, name);
    let number = 1;
    while (this.#taken.has(number === 1 ? key : `${key}-${number}`)) number++;
    return number === 1 ? key : `${key}-${number}`;
  }
}

/** Return the most similar entity; undefined if none is similar, or if two are equally similar. */
function likeliest(clusters: readonly EntityCluster[], { evidence }: LocalEntity): EntityCluster | undefined {
  const ranked = clusters.map((cluster) => ({ cluster, score: similarity(cluster.evidence, evidence) })).sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  return first && first.score > (second?.score ?? 0) ? first.cluster : undefined;
}

/** Return the entity that the acronym stands for in far more articles than for any other; if none is spelled out, the only one. */
function mostFrequentMeaning(acronym: string, clusters: readonly EntityCluster[]): EntityCluster | undefined {
  const spelledOut = clusters.filter(({ isSpelledOut }) => isSpelledOut);
  const uses = (cluster: EntityCluster | undefined): number => cluster?.uses.get(acronym) ?? 0;
  const [first, second] = (spelledOut.length > 0 ? spelledOut : clusters).toSorted((a, b) => uses(b) - uses(a));
  return uses(first) > MIN_RATIO * uses(second) ? first : undefined;
}

/** Return the name that most articles use, an acronym only if there is no other; of equally frequent names, the first. */
function commonest({ counts }: EntityCluster): string {
  const names = [...counts].filter(([name]) => !isAcronym(name));
  return (names.length > 0 ? names : [...counts]).reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
