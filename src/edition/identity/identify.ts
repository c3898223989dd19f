import { type EntityType, type GazetteerEntry, keyOfName } from '../../analysis/core/index.ts';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import { consume } from '../consume.ts';
import { comparePublished, compareStrings } from '../order.ts';
import { memoized } from '../memoize.ts';
import { indexCurated } from './curated-index.ts';
import { addEvidence, cannotBeSame, haveCommonGround } from './evidence.ts';
import { type EntityCluster, holderOfTitle, isRuledOut, mostFrequentMeaning, mostFrequentName, mostSimilar, newCluster, surnameOf } from './entity-cluster.ts';
import { LOCAL_MARK, type Identity, createFinalIdentities, rekey } from './rekey.ts';
import type { IdentitySource } from './identity-source.ts';
import { areVariants } from './name-variants.ts';
import { settleNames } from './settle-names.ts';
import { isAcronym, retyped, curatedEntitiesOf, type LocalEntity, localEntitiesOf } from './local-entities.ts';

/** Minimum length of an acronym that shows that variants of a name are one entity. */
const MIN_ACRONYM = 3;

/** Return the number of articles that must use an acronym for one organization to settle its meaning. Two letters never do, because they have too many meanings. */
const articlesToSettle = (acronym: string): number => (acronym.length < 3 ? Infinity : acronym.length === 3 ? 2 : 1);

/** Return the articles with one key for each entity across all of them. */
export function identify(articles: Iterable<CompiledArticle>, curated: readonly GazetteerEntry[]): CompiledArticle[] {
  const all = [...articles];
  const decided = decideIdentities(all.map(sourceOf), curated);
  const finalIdentitiesOf = createFinalIdentities();
  return Array.from(consume(all), (article) => rekey(article, finalIdentitiesOf(decided.get(article.slug)!)));
}

const sourceOf = memoized(({ slug, frontmatter: { published }, passages, analysis }: CompiledArticle): IdentitySource => ({
  slug,
  published,
  passages,
  analysis,
}));

/**
 * Return, by slug, the identity of each entity key of an article: which names in different articles mean the same entity.
 *
 * Articles are processed in order of publication. Each name joins an entity of the articles before it, or begins a new one, so that a later article renames no page.
 */
export function decideIdentities(articles: readonly IdentitySource[], curated: readonly GazetteerEntry[]): Map<string, Map<string, Identity>> {
  const editors = indexCurated(curated);
  const decided = new Map<string, Map<string, Identity>>();
  const inOrder = articles.toSorted((a, b) => comparePublished(a.published, b.published) || compareStrings(a.slug, b.slug));
  const clusters = new EntityClusters(curated);
  const settledNames = settleNames(inOrder);
  for (const article of inOrder) {
    const identities = new Map<string, Identity>();
    for (const known of curatedEntitiesOf(article)) clusters.addCurated(known);
    for (const asWritten of localEntitiesOf(article)) {
      const settled = settledNames.get(asWritten.settledKey);
      const isOneWordPerson = asWritten.type === 'person' && !asWritten.name.includes(' ');
      const local = settled && !isOneWordPerson && settled.type !== asWritten.type ? retyped(asWritten, settled.type) : asWritten;
      if ((settled?.isCommon || (settled?.isUnlocated && local.type === 'place')) && !isOneWordPerson) {
        identities.set(local.key, clusters.createLocal(local));
        continue;
      }
      const entry = editors.named(local);
      if (entry) identities.set(local.key, clusters.joinEntry(entry, local));
      else if (editors.isShared(local)) identities.set(local.key, clusters.createLocal(local));
      else if (local.type === 'person' && local.spellings.length === 0) identities.set(local.key, clusters.withSurname(local));
      else identities.set(local.key, clusters.clusterOf(local));
    }
    decided.set(article.slug, identities);
  }
  return decided;
}

/** The entities of the articles so far, with the names that were joined into each. */
class EntityClusters {
  readonly #bySpelling = new Map<string, Set<EntityCluster>>();
  readonly #bySurname = new Map<string, Set<EntityCluster>>();
  readonly #usedKeys: Set<string>;
  readonly #entries: Map<string, GazetteerEntry>;
  readonly #ofEntry = new Map<GazetteerEntry, EntityCluster>();

  constructor(curated: readonly GazetteerEntry[]) {
    this.#entries = new Map(curated.map((entry) => [entry.id, entry]));
    this.#usedKeys = new Set(curated.map(({ type, id }) => `${type}:${id}`));
  }

  /** Return the entity for a name: the one that fits, or a new one. If several fit equally well, the name stays local to its article, without a page. */
  clusterOf(local: LocalEntity): EntityCluster {
    const { name, type } = local;
    const sameNamed = this.#candidatesFor(local);
    const fitting = sameNamed.filter((cluster) => !cannotBeSame(cluster.evidence, local.evidence));
    const cluster = fitting.length > 1 ? mostSimilar(fitting, local) : fitting[0];
    if (cluster) return this.#join(cluster, local);
    return fitting.length > 1 ? this.createLocal(local) : this.#join(this.#begin(local, this.#freeKey(type, name)), local);
  }

  /** Add what an article says about an editor's entity, so that later names join it as they would join the same entity without an entry. */
  addCurated(known: LocalEntity): void {
    const entry = this.#entries.get(known.key);
    if (entry) this.joinEntry(entry, known);
  }

  /** Add a name to an editor's entity, and return the entity. */
  joinEntry(entry: GazetteerEntry, local: LocalEntity): EntityCluster {
    const { id: key, name, type } = entry;
    let cluster = this.#ofEntry.get(entry);
    if (!cluster) this.#ofEntry.set(entry, (cluster = newCluster({ key, name, type }, entry)));
    return this.#join(cluster, local);
  }

  /** Return the person of earlier articles whom a title and a surname mean, or a new one: a surname alone may belong to anybody. */
  withSurname(local: LocalEntity): EntityCluster {
    const namesakes = [...(this.#bySurname.get(local.plainName) ?? [])].filter((cluster) => !isRuledOut(cluster, local));
    return holderOfTitle(local, namesakes) ?? this.createLocal(local);
  }

  /** Create an entity that no other article's name can join. */
  createLocal(local: LocalEntity): EntityCluster {
    return this.#begin(local, `${keyOfName(local.type, local.name)}${LOCAL_MARK}${local.slug}`);
  }

  /** Return the entities of earlier articles that a name may mean, if nothing else speaks against it. */
  #candidatesFor(local: LocalEntity): EntityCluster[] {
    return this.#withName(local).filter((cluster) => !isRuledOut(cluster, local));
  }

  /** Return the entities of earlier articles with a spelling, an acronym or a variant of a name. */
  #withName({ type, spellings, acronyms, name, evidence, withoutCountry }: LocalEntity): EntityCluster[] {
    const found = new Set(spellings.flatMap((spelling) => [...(this.#bySpelling.get(`${type} ${spelling}`) ?? [])]));
    if (type !== 'organization' || (found.size > 0 && !isAcronym(name))) return [...found];
    const national = this.#nationalVariants(withoutCountry, spellings);
    if (national.length > 0) return national;
    const variants = isAcronym(name) ? [] : this.#variants(name, acronyms);
    if (variants.length === 1) return variants;
    // “FSB” alone may be the organization that one article introduces with that acronym; a full name may belong to an organization that articles so far called
    // only by its acronym.
    const shortNames = isAcronym(name) ? [name] : acronyms;
    const withAcronym = new Set(shortNames.flatMap((acronym) => [...(this.#bySpelling.get(`acronym ${acronym}`) ?? [])]));
    const fitting = [...withAcronym].filter((cluster) => isAcronym(name) || !cluster.isSpelledOut);
    const related = fitting.filter((cluster) => haveCommonGround(cluster.evidence, evidence));
    // An acronym may stand for anything: the articles must have something else in common, or it must have no other meaning in this edition.
    const meaning = isAcronym(name) ? mostFrequentMeaning(name, fitting) : withAcronym.size === 1 ? fitting[0] : undefined;
    const isSettled = meaning !== undefined && shortNames.some((acronym) => (meaning.uses.get(acronym) ?? 0) >= articlesToSettle(acronym));
    if (isSettled && related.every((cluster) => cluster === meaning || !cluster.isSpelledOut)) return [meaning];
    return related.length > 0 ? related : [...found];
  }

  /** Return the organizations that articles introduce with the same acronym under a variant of the name: “Federal Trade Commision (FTC)”. */
  #variants(name: string, acronyms: readonly string[]): EntityCluster[] {
    const explained = acronyms.filter(({ length }) => length >= MIN_ACRONYM).flatMap((acronym) => [...(this.#bySpelling.get(`acronym ${acronym}`) ?? [])]);
    return [...new Set(explained)].filter(
      (cluster) => cluster.isSpelledOut && [...cluster.counts.keys()].some((known) => !isAcronym(known) && areVariants(name, known)),
    );
  }

  /** Return “U.S. Census Bureau” for “Census Bureau” and vice versa, if the articles so far name such an organization of one country only. */
  #nationalVariants(nameWithoutCountry: string | null, spellings: readonly string[]): EntityCluster[] {
    const keys =
      nameWithoutCountry === null
        ? spellings.map((spelling) => `national ${spelling}`)
        : [`organization ${nameWithoutCountry}`, `curated organization ${nameWithoutCountry}`];
    const found = [...new Set(keys.flatMap((key) => [...(this.#bySpelling.get(key) ?? [])]))];
    return found.length === 1 && (nameWithoutCountry === null || !found[0]!.isNational) ? found : [];
  }

  /** Return a new entity with a key, which no name has joined yet. */
  #begin({ name, type }: LocalEntity, key: string): EntityCluster {
    this.#usedKeys.add(key);
    return newCluster({ key, name, type }, null);
  }

  /** Add a name with its evidence to an entity, and return the entity. */
  #join(cluster: EntityCluster, { name, type, names, spellings, acronyms, withoutCountry, evidence }: LocalEntity): EntityCluster {
    addEvidence(cluster.evidence, evidence);
    cluster.counts.set(name, (cluster.counts.get(name) ?? 0) + 1);
    for (const each of names) cluster.aliases.add(each);
    for (const acronym of isAcronym(name) ? [name] : acronyms) cluster.uses.set(acronym, (cluster.uses.get(acronym) ?? 0) + 1);
    cluster.isSpelledOut ||= type === 'organization' && !isAcronym(name);
    cluster.isNational ||= withoutCountry !== null;
    if (cluster.entry === null) cluster.name = mostFrequentName(cluster);
    const surname = type === 'person' ? surnameOf(name) : undefined;
    if (surname !== undefined) this.#bySurname.set(surname, (this.#bySurname.get(surname) ?? new Set()).add(cluster));
    const keys = [
      // The lookup of editors' entities decides on the spellings of their names.
      ...spellings.map((spelling) => `${cluster.entry === null ? '' : 'curated '}${type} ${spelling}`),
      ...[...acronyms, ...(isAcronym(name) ? [name] : [])].map((acronym) => `acronym ${acronym}`),
      ...(withoutCountry === null ? [] : [`national ${withoutCountry}`]),
    ];
    for (const key of keys) this.#bySpelling.set(key, (this.#bySpelling.get(key) ?? new Set()).add(cluster));
    return cluster;
  }

  /** Return a free key: `person:john-smith`, or `person:john-smith-2` for the second entity of that name. */
  #freeKey(type: EntityType, name: string): string {
    const key = keyOfName(type, name);
    let number = 1;
    while (this.#usedKeys.has(number === 1 ? key : `${key}-${number}`)) number++;
    return number === 1 ? key : `${key}-${number}`;
  }
}
