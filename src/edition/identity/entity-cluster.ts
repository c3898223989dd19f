import type { EntityType, GazetteerEntry } from '../../analysis/core/index.ts';
import { plainWords } from '../../analysis/english/identity/index.ts';
import { cannotBeSame, haveCommonGround, type IdentityEvidence, noEvidence, similarity } from './evidence.ts';
import { isAcronym, type LocalEntity } from './local-entities.ts';
import type { Identity } from './rekey.ts';

/** An acronym means one organization if more than this many times as many articles use it for this organization as for any other. */
const MIN_RATIO = 2;

/** Names of several articles that were identified as one entity. */
export interface EntityCluster extends Identity {
  type: EntityType;
  /** The editor's entry; null for a name found by the analysis only. */
  entry: GazetteerEntry | null;
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

/** Return a new entity, which no name has joined yet. */
export function newCluster({ key, name, type }: Pick<EntityCluster, 'key' | 'name' | 'type'>, entry: GazetteerEntry | null): EntityCluster {
  return {
    key,
    name,
    type,
    entry,
    curated: entry !== null,
    aliases: new Set(),
    evidence: noEvidence(),
    counts: new Map(),
    uses: new Map(),
    isSpelledOut: false,
    isNational: false,
  };
}

/** Whether an editor said that these names never mean the entity, or entered them exactly, so that the analysis knew them and decided against the entity. */
export function isRuledOut({ entry }: EntityCluster, { names, plainName }: LocalEntity): boolean {
  if (entry === null) return false;
  return names.some((name) => entry.not?.includes(name)) || [entry.name, ...entry.aliases].some((name) => plainWords(name).join(' ') === plainName);
}

/** Return the entity with the most similar evidence; undefined if none is similar, or if two are equally similar. */
export function mostSimilar(clusters: readonly EntityCluster[], { evidence }: LocalEntity): EntityCluster | undefined {
  const ranked = clusters.map((cluster) => ({ cluster, score: similarity(cluster.evidence, evidence) })).sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  return first && first.score > (second?.score ?? 0) ? first.cluster : undefined;
}

/** Return the entity that the acronym stands for in far more articles than for any other; if none is spelled out, the only one. */
export function mostFrequentMeaning(acronym: string, clusters: readonly EntityCluster[]): EntityCluster | undefined {
  const spelledOut = clusters.filter(({ isSpelledOut }) => isSpelledOut);
  const uses = (cluster: EntityCluster | undefined): number => cluster?.uses.get(acronym) ?? 0;
  const [first, second] = (spelledOut.length > 0 ? spelledOut : clusters).toSorted((a, b) => uses(b) - uses(a));
  return uses(first) > MIN_RATIO * uses(second) ? first : undefined;
}

/** Return the name that most articles use, an acronym only if there is no other; of equally frequent names, the first. */
export function mostFrequentName({ counts }: EntityCluster): string {
  const names = [...counts].filter(([name]) => !isAcronym(name));
  return (names.length > 0 ? names : [...counts]).reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

/** Return the surname in a person's full name, as names are compared; undefined for a single word. */
export function surnameOf(name: string): string | undefined {
  const words = plainWords(name);
  return words.length > 1 ? words.at(-1) : undefined;
}

/**
 * Return the person whom a title and a surname mean: “Prime Minister Lavik” is the only Lavik who is a minister, if both articles name something else in common. A surname alone
 * may belong to anybody; undefined then, and if two people fit.
 *
 * @param namesakes the people of the edition with this surname
 */
export function holderOfTitle({ evidence }: LocalEntity, namesakes: readonly EntityCluster[]): EntityCluster | undefined {
  const fitting = namesakes.filter(
    ({ evidence: other }) =>
      [...evidence.offices.keys()].some((office) => other.offices.has(office)) && haveCommonGround(other, evidence) && !cannotBeSame(other, evidence),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
