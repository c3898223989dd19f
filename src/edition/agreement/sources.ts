import { agencyInNote, creditedAgencies, isDescription, standsFor } from '../../analysis/english/disputes/index.ts';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import type { Registry } from '../identity/registry.ts';
import type { SentenceRef, Speaker } from '../types.ts';
import { listed } from '../listed.ts';
import type { AreCopies } from './copied-articles.ts';
import { type BodiesOfPerson, createBodiesOfPerson } from './officers.ts';
import { createRepeatsPublisher } from './repeats-publisher.ts';
import { areInSameWords } from './same-words.ts';

/** A sentence with the speaker to whom it is attributed. */
export interface SourcedReport {
  sentence: SentenceRef;
  /** Null if the article itself says so. */
  speaker: Pick<Speaker, 'key' | 'name' | 'kind'> | null;
}

/** Reports that depend on each other and therefore count as one source, however many articles they are in. */
export interface IndependentSource<Report extends SourcedReport = SourcedReport> {
  name: string;
  reports: Report[];
}

/** Group reports that depend on each other. */
export type GroupBySource = <Report extends SourcedReport>(reports: readonly Report[]) => IndependentSource<Report>[];

/** Lookups of the sources of reports. */
export interface Sources {
  groupBySource: GroupBySource;
  /** Whether two reports depend on each other. */
  areDependent: (a: SourcedReport, b: SourcedReport) => boolean;
  /** Return the name of a report's source for readers. */
  nameOf: (report: SourcedReport) => string;
  /** Return the keys of a report's speaker and of the organizations for which the speaker speaks; empty without a named speaker. */
  speakersOf: (report: Pick<SourcedReport, 'speaker'>) => string[];
  /**
   * Return the publication that an article cites, given its slug; null if it cites none or several, if its text credits another one, or if most articles of the edition
   * cite the same publication.
   */
  onlyCitedIn: (slug: string) => string | null;
}

/**
 * Create the lookups of the sources of reports. Two reports depend on each other if they are in one article, cite or credit the same publication or agency, quote the
 * same person or organization (a spokesman or officer counts as the organization), if one is published by a body that the article of the other quotes, or if they or
 * passages of their articles have nearly the same words. An unnamed speaker does not count as a further source, because it may be one of the others.
 */
export function createSources(articles: readonly CompiledArticle[], registry: Registry, areCopies: AreCopies = () => false): Sources {
  const citedBy = new Map(articles.map(({ slug, frontmatter }) => [slug, [...new Set(frontmatter.sources.map(({ name }) => name))]]));
  const citationCounts = new Map<string, number>();
  for (const name of [...citedBy.values()].flat()) citationCounts.set(name, (citationCounts.get(name) ?? 0) + 1);
  const credits = new Map(articles.map((article) => [article.slug, creditedAgencies(article)]));
  // A credit is often an abbreviation: “(TW)” for the Tristate Wire, whose own report another article may cite.
  const allNames = [...new Set([...citationCounts.keys(), ...[...credits.values()].flat()])];
  const creditOrigins = (name: string) => allNames.filter((other) => standsFor(name, other)).map((other) => `source ${other.toLowerCase()}`);
  const origins = new Map(
    articles.map(({ slug, frontmatter }) => [slug, [...frontmatter.sources.flatMap(originsOf), ...credits.get(slug)!.flatMap(creditOrigins)]]),
  );

  const originsAt = ({ sentence: { article } }: SourcedReport) => [`article ${article.slug}`, ...(origins.get(article.slug) ?? [])];
  const bodiesOfPerson = createBodiesOfPerson(articles, registry);
  const repeatsPublisher = createRepeatsPublisher(articles, registry, bodiesOfPerson);
  const speakersOf = ({ speaker }: Pick<SourcedReport, 'speaker'>) => {
    if (speaker === null || speaker.kind === 'none') return [];
    // “According to The Dublin Ledger” names a publication, whether or not it is known as an organization.
    return isNamed(speaker) ? bodiesOf(speaker, registry, bodiesOfPerson) : creditOrigins(speaker.name);
  };

  function nameOf({ sentence, speaker }: SourcedReport): string {
    if (speaker !== null && speaker.kind !== 'none') return speaker.name;
    const names = citedBy.get(sentence.article.slug) ?? [];
    return names.length === 0 ? sentence.article.title : `as reported by ${listed(names.slice(0, 2))}${names.length > 2 ? ' and others' : ''}`;
  }

  /** Return the name of reports that depend on each other: their common speaker or publication, or else two of their names. */
  function nameOfGroup(reports: readonly SourcedReport[]): string {
    const names = [...new Set(reports.map((report) => withoutReportedBy(nameInSentence(nameOf(report)))))];
    if (names.length === 1) return names[0]!;
    const agency = allNames.find((name) => reports.every((report) => originsAt(report).includes(`source ${name.toLowerCase()}`)));
    if (agency !== undefined) return agency;
    const publications = new Set(reports.map(({ sentence }) => citedBy.get(sentence.article.slug) ?? []).map((cited) => (cited.length === 1 ? cited[0]! : '')));
    const [publication] = publications;
    return publications.size === 1 && publication !== '' ? publication! : listed(names.slice(0, 2));
  }

  /** Whether two reports depend on each other: they have a key in common, or they or their articles have nearly the same words. */
  function areDependent(a: SourcedReport, b: SourcedReport): boolean {
    const keys = new Set([...speakersOf(a), ...originsAt(a)]);
    if ([...originsAt(b), ...speakersOf(b)].some((each) => keys.has(each))) return true;
    if (repeatsPublisher(a, b) || repeatsPublisher(b, a)) return true;
    return areInSameWords(a.sentence.excerpt.text, b.sentence.excerpt.text) || areCopies(a.sentence.article.slug, b.sentence.article.slug);
  }

  return {
    areDependent,
    nameOf,
    speakersOf,
    onlyCitedIn(slug) {
      const [first, ...others] = citedBy.get(slug) ?? [];
      if (first === undefined || others.length > 0 || citationCounts.get(first)! * 2 > articles.length) return null;
      return credits.get(slug)!.every((credit) => standsFor(credit, first)) ? first : null;
    },
    groupBySource(reports) {
      const groups: { reports: (typeof reports)[number][] }[] = [];
      for (const report of reports) {
        const matching = groups.filter((group) => group.reports.some((other) => areDependent(report, other)));
        const group = matching[0] ?? { reports: [] };
        if (matching.length === 0) groups.push(group);
        for (const other of matching.slice(1)) {
          group.reports.push(...other.reports);
          groups.splice(groups.indexOf(other), 1);
        }
        group.reports.push(report);
      }
      // An unnamed source may be one of the others.
      const independent = groups.filter((group) => group.reports.some(({ speaker }) => speaker === null || isNamed(speaker)));
      const counted = independent.length > 0 ? independent : groups.slice(0, 1);
      return counted.map((group) => ({ name: nameOfGroup(group.reports), reports: group.reports }));
    },
  };
}

function isNamed({ kind }: Pick<Speaker, 'kind'>): boolean {
  return kind === 'entity' || kind === 'named';
}

/** Return the name of a source as it stands within a sentence: “The union” → “the union”. */
export function nameInSentence(name: string): string {
  return isDescription(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}

/** Return the name of a source without the words before a publication: “as reported by Kabar” → “Kabar”. */
export function withoutReportedBy(name: string): string {
  return name.replace(/^as reported by /u, '');
}

/** Return keys of the origins of a cited publication: its name, its website, and the agency in its note (“as carried by TASS”). */
function originsOf({ name, url, note }: CompiledArticle['frontmatter']['sources'][number]): string[] {
  const host = url === undefined ? [] : [`host ${new URL(url).hostname.replace(/^www\./, '')}`];
  const agency = agencyInNote(note ?? '');
  return [`source ${name.toLowerCase()}`, ...host, ...(agency === null ? [] : [`source ${agency.toLowerCase()}`])];
}

/** Return the keys of a speaker and of the organizations for which the speaker speaks. */
function bodiesOf({ key, name, kind }: Pick<Speaker, 'key' | 'name' | 'kind'>, registry: Registry, bodiesOfPerson: BodiesOfPerson): string[] {
  if (kind !== 'entity') return [`name ${name.toLowerCase()}`, `source ${name.toLowerCase()}`];
  const { curated, name: registeredName } = registry.get(key);
  const bodies = curated?.type === 'person' ? curated.roles.flatMap(({ of }) => (of === undefined ? [] : [registry.find(of)?.key ?? of])) : [];
  return [`entity ${key}`, `source ${registeredName.toLowerCase()}`, ...[...bodies, ...bodiesOfPerson(key)].map((body) => `entity ${body}`)];
}
