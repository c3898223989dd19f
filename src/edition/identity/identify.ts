import { keyWithoutCountry } from '../../analysis/english/identity/index.ts';
import { type EntityType, type GazetteerEntry, keyOfName } from '../../analysis/core/index.ts';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import { consume } from '../consume.ts';
import { compare } from '../order.ts';
import { indexCurated } from './curated-index.ts';
import { addEvidence, cannotBeSame, type IdentityEvidence, haveCommonGround, similarity, noEvidence } from './evidence.ts';
import { APART, type Identity, rekey } from './rekey.ts';
import type { ReadArticle } from './read-article.ts';
import { settledKey, settleNames } from './settle-names.ts';
import { isAcronym, retyped, type LocalEntity, sightingsIn } from './local-entities.ts';

/** So many times as many articles have to use letters for one organization as for another. */
const RIVAL = 2;

/** From so many articles on letters have a meaning in an edition: three from two, four and more from one; two never. */
const settledFrom = (acronym: string): number => (acronym.length < 3 ? Infinity : acronym.length === 3 ? 2 : 1);

/** What several articles' names were brought together to. */
interface EntityCluster extends Identity {
  type: EntityType;
  evidence: IdentityEvidence;
  /** How many articles call it so. */
  counts: Map<string, number>;
  /** How many articles have an acronym for it. */
  uses: Map<string, number>;
  /** Whether more than an acronym is known of it. */
  isSpelledOut: boolean;
  /** Whether an article calls it with the name of its country before its own. */
  isNational: boolean;
}

/** Give each entity of the articles one key that holds across all of them: articles → the same articles with these keys. */
export function identify(articles: Iterable<CompiledArticle>, curated: readonly GazetteerEntry[]): CompiledArticle[] {
  const all = [...articles];
  const decided = decideIdentities(
    all.map(({ slug, frontmatter: { published }, passages, analysis }) => ({ slug, published, passages, analysis })),
    curated,
  );
  return Array.from(consume(all), (article) => rekey(article, decided.get(article.slug)!));
}

/**
 * Decide which names of different articles are one entity: articles → by slug, and by key in that article, the entity.
 *
 * The articles are gone through in order of publication, and each name joins what stands before it or begins something new. So an
 * article that is added later changes nothing that was decided before, and no page is renamed.
 */
export function decideIdentities(articles: readonly ReadArticle[], curated: readonly GazetteerEntry[]): Map<string, Map<string, Identity>> {
  const editors = indexCurated(curated);
  const decided = new Map<string, Map<string, Identity>>();
  const inOrder = articles.toSorted((a, b) => compare(a.published, b.published) || compare(a.slug, b.slug));
  const bearers = new Bearers(curated);
  const settled = settleNames(inOrder);
  for (const article of inOrder) {
    const identities = new Map<string, Identity>();
    for (const seen of sightingsIn(article)) {
      const name = settled.get(settledKey(seen.name));
      const isBare = seen.type === 'person' && !seen.name.includes(' ');
      const sighting = name && !isBare && name.type !== seen.type ? retyped(seen, name.type) : seen;
      if ((name?.isCommon || (name?.isUnlocated && sighting.type === 'place')) && !isBare) {
        identities.set(sighting.key, bearers.apart(sighting));
        continue;
      }
      const entry = editors.named(sighting);
      if (entry) identities.set(sighting.key, { key: entry.id, name: entry.name, type: entry.type, curated: true, aliases: new Set() });
      else identities.set(sighting.key, editors.isShared(sighting) ? bearers.apart(sighting) : bearers.of(sighting));
    }
    decided.set(article.slug, identities);
  }
  return decided;
}

/** Everything that names have been brought together to, so far. */
class Bearers {
  readonly #bySpelling = new Map<string, Set<EntityCluster>>();
  readonly #taken: Set<string>;

  constructor(curated: readonly GazetteerEntry[]) {
    this.#taken = new Set(curated.map(({ type, id }) => `${type}:${id}`));
  }

  /** The bearer of a name: one that it fits, or a new one. Where several fit and nothing decides, one of its own without a page. */
  of(sighting: LocalEntity): EntityCluster {
    const { name, type, spellings } = sighting;
    // A surname alone may be anyone's.
    if (type === 'person' && spellings.length === 0) return this.apart(sighting);
    const namesakes = this.#namesakes(sighting);
    const fitting = namesakes.filter((bearer) => !cannotBeSame(bearer.evidence, sighting.evidence));
    const bearer = fitting.length > 1 ? likeliest(fitting, sighting) : fitting[0];
    if (bearer) return this.#join(bearer, sighting);
    return fitting.length > 1 ? this.apart(sighting) : this.#join(this.#begin(sighting, this.#freeKey(type, name)), sighting);
  }

  /** A bearer that no other article's name joins. */
  apart(sighting: LocalEntity): EntityCluster {
    return this.#begin(sighting, `${keyOfName(sighting.type, sighting.name)}${APART}${sighting.slug}`);
  }

  #namesakes({ type, spellings, acronyms, name, evidence }: LocalEntity): EntityCluster[] {
    const found = new Set(spellings.flatMap((spelling) => [...(this.#bySpelling.get(`${type} ${spelling}`) ?? [])]));
    if (type !== 'organization' || (found.size > 0 && !isAcronym(name))) return [...found];
    const national = this.#nationalNamesakes(name, spellings);
    if (national.length > 0) return national;
    // “FSB” alone is what one article calls so; a full name is what others so far called by its acronym alone.
    const short = isAcronym(name) ? [name] : acronyms;
    const known = new Set(short.flatMap((acronym) => [...(this.#bySpelling.get(`acronym ${acronym}`) ?? [])]));
    const fitting = [...known].filter((bearer) => isAcronym(name) || !bearer.isSpelledOut);
    const near = fitting.filter((bearer) => haveCommonGround(bearer.evidence, evidence));
    // An acronym may stand for anything: the articles have to have something else in common, or no other meaning of it be known in this edition.
    const only = isAcronym(name) ? mostExplained(name, fitting) : known.size === 1 ? fitting[0] : undefined;
    const isSettled = only !== undefined && short.some((acronym) => (only.uses.get(acronym) ?? 0) >= settledFrom(acronym));
    if (isSettled && near.every((bearer) => bearer === only || !bearer.isSpelledOut)) return [only];
    return near.length > 0 ? near : [...found];
  }

  /** “Census Bureau” for “U.S. Census Bureau”, and the other way: where the body of one country alone is known by that name. */
  #nationalNamesakes(name: string, spellings: readonly string[]): EntityCluster[] {
    const rest = keyWithoutCountry(name);
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

  #join(bearer: EntityCluster, { name, type, names, spellings, acronyms, evidence }: LocalEntity): EntityCluster {
    addEvidence(bearer.evidence, evidence);
    bearer.counts.set(name, (bearer.counts.get(name) ?? 0) + 1);
    for (const each of names) bearer.aliases.add(each);
    for (const acronym of isAcronym(name) ? [name] : acronyms) bearer.uses.set(acronym, (bearer.uses.get(acronym) ?? 0) + 1);
    bearer.isSpelledOut ||= type === 'organization' && !isAcronym(name);
    const rest = type === 'organization' ? keyWithoutCountry(name) : null;
    bearer.isNational ||= rest !== null;
    bearer.name = commonest(bearer);
    const keys = [
      ...spellings.map((spelling) => `${type} ${spelling}`),
      ...[...acronyms, ...(isAcronym(name) ? [name] : [])].map((acronym) => `acronym ${acronym}`),
      ...(rest === null ? [] : [`national ${rest}`]),
    ];
    for (const key of keys) this.#bySpelling.set(key, (this.#bySpelling.get(key) ?? new Set()).add(bearer));
    return bearer;
  }

  /** `person:john-smith`, for the second of that name `person:john-smith-2`. */
  #freeKey(type: EntityType, name: string): string {
    const key = keyOfName(type, name);
    let number = 1;
    while (this.#taken.has(number === 1 ? key : `${key}-${number}`)) number++;
    return number === 1 ? key : `${key}-${number}`;
  }
}

/** The one of several that most speaks for; undefined where nothing does, or as much for another. */
function likeliest(bearers: readonly EntityCluster[], { evidence }: LocalEntity): EntityCluster | undefined {
  const ranked = bearers.map((bearer) => ({ bearer, score: similarity(bearer.evidence, evidence) })).sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  return first && first.score > (second?.score ?? 0) ? first.bearer : undefined;
}

/** The one whose letters far more articles explain than another's; where none is spelled out, the only one. */
function mostExplained(acronym: string, bearers: readonly EntityCluster[]): EntityCluster | undefined {
  const spelledOut = bearers.filter(({ isSpelledOut }) => isSpelledOut);
  const uses = (bearer: EntityCluster | undefined): number => bearer?.uses.get(acronym) ?? 0;
  const [first, second] = (spelledOut.length > 0 ? spelledOut : bearers).toSorted((a, b) => uses(b) - uses(a));
  return uses(first) > RIVAL * uses(second) ? first : undefined;
}

/** The name that most articles use, an acronym only where there is no other; of names used alike the one that came first. */
function commonest({ counts }: EntityCluster): string {
  const names = [...counts].filter(([name]) => !isAcronym(name));
  return (names.length > 0 ? names : [...counts]).reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
