import type { CompiledArticle } from '../../collections/articles/index.ts';
import type { Registry } from '../identity/registry.ts';
import type { SentenceRef, Speaker } from '../types.ts';
import { areInSameWords } from './same-words.ts';

/** A sentence with the speaker to whom it is attributed. */
export interface SourcedReport {
  sentence: SentenceRef;
  /** Null if the article itself says so. */
  speaker: Pick<Speaker, 'key' | 'name' | 'kind'> | null;
}

/** Reports that depend on each other: they count as one source, however many articles they are in. */
export interface IndependentSource<Report extends SourcedReport = SourcedReport> {
  name: string;
  /** Why reports of several articles depend on each other: “both draw on TASS”; empty if all are in one article. */
  why: string;
  reports: Report[];
}

/** Group reports that depend on each other. */
export type PartBySource = <Report extends SourcedReport>(reports: readonly Report[]) => IndependentSource<Report>[];

/**
 * Create the function that groups reports by source. Two reports depend on each other if one article says both itself, if they cite the same publication or
 * agency, quote the same person or body (a spokesman counts as the body he speaks for), or have nearly the same words. An unnamed speaker may be any of the
 * others and is not a source of its own.
 */
export function createSources(
  articles: readonly CompiledArticle[],
  registry: Registry,
): { partBySource: PartBySource; nameOf: (report: SourcedReport) => string } {
  const cited = new Map(articles.map(({ slug, frontmatter }) => [slug, [...new Set(frontmatter.sources.map(({ name }) => name))]]));
  const origins = new Map(articles.map(({ slug, frontmatter }) => [slug, frontmatter.sources.flatMap(originsOf)]));

  const originsAt = ({ sentence: { article } }: SourcedReport) => [`article ${article.slug}`, ...(origins.get(article.slug) ?? [])];
  const speakersOf = ({ speaker }: SourcedReport) => (speaker !== null && isNamed(speaker) ? bodiesOf(speaker, registry) : []);
  /** Whether a named speaker says it. A publication that the article draws on does not count, because it may have it from anybody. */
  const isOwnWord = (report: SourcedReport) => {
    const speaks = speakersOf(report);
    const origin = originsAt(report);
    return speaks.length > 0 && !speaks.some((key) => origin.includes(key));
  };

  function nameOf({ sentence, speaker }: SourcedReport): string {
    if (speaker !== null && speaker.kind !== 'none') return speaker.name;
    const names = cited.get(sentence.article.slug) ?? [];
    return names.length === 0 ? sentence.article.title : `after ${listed(names.slice(0, 2))}${names.length > 2 ? ' and others' : ''}`;
  }

  /**
   * Return why two reports are one source: the key that both have, or an undefined key if only their words are nearly the same. Null if they are independent.
   */
  function dependence(a: SourcedReport, b: SourcedReport): { key: string | undefined } | null {
    // An article may quote both a ministry's count and a governor's: these are as independent as in two articles.
    const isOfTwo = isInOneArticle(a, b) && isOwnWord(a) && isOwnWord(b);
    const keys = new Set([...speakersOf(a), ...(isOfTwo ? [] : originsAt(a))]);
    const key = [...(isOfTwo ? [] : originsAt(b)), ...speakersOf(b)].find((each) => keys.has(each));
    if (key !== undefined) return { key };
    return !isOfTwo && areInSameWords(a.sentence.excerpt.text, b.sentence.excerpt.text) ? { key: undefined } : null;
  }

  return {
    nameOf,
    partBySource(reports) {
      const groups: { reports: (typeof reports)[number][]; why: string }[] = [];
      for (const report of reports) {
        const joined = groups.filter((group) => group.reports.some((other) => dependence(report, other) !== null));
        const group = joined[0] ?? { reports: [], why: '' };
        if (joined.length === 0) groups.push(group);
        for (const other of joined) {
          const tie = other.reports.filter((each) => !isInOneArticle(each, report)).flatMap((each) => dependence(report, each) ?? [])[0];
          group.why ||= other.why || (tie === undefined ? '' : whyDependent(tie.key, cited, registry));
          if (other === group) continue;
          group.reports.push(...other.reports);
          groups.splice(groups.indexOf(other), 1);
        }
        group.reports.push(report);
      }
      // An unnamed source may be one of the others.
      const told = groups.filter((group) => group.reports.some(({ speaker }) => speaker === null || isNamed(speaker)));
      const counted = told.length > 0 ? told : groups.slice(0, 1);
      return counted.map((group) => ({ name: listed([...new Set(group.reports.map(nameOf))].slice(0, 2)), reports: group.reports, why: group.why }));
    },
  };
}

/** Explain why two reports are one source, given the key that they share; without a key, their words are nearly the same. */
function whyDependent(key: string | undefined, cited: ReadonlyMap<string, readonly string[]>, registry: Registry): string {
  if (key === undefined) return 'their words are nearly the same';
  const [sort, value] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
  const asWritten = [...cited.values()].flat().find((name) => name.toLowerCase() === value);
  if (sort === 'entity') return `they pass on ${registry.find(value)?.name ?? value}`;
  return sort === 'name' ? `they pass on ${value}` : `they draw on ${asWritten ?? value}`;
}

function isInOneArticle(a: SourcedReport, b: SourcedReport): boolean {
  return a.sentence.article.slug === b.sentence.article.slug;
}

function isNamed({ kind }: Pick<Speaker, 'kind'>): boolean {
  return kind === 'entity' || kind === 'named';
}

/** Return the origins of a cited publication: its name, its website, and the agency mentioned in its note. */
function originsOf({ name, url, note }: CompiledArticle['frontmatter']['sources'][number]): string[] {
  const host = url === undefined ? [] : [`host ${new URL(url).hostname.replace(/^www\./, '')}`];
  const carried = /\b(?:as carried by|carried by|via|citing)\s+([^,;]+)/i.exec(note ?? '')?.[1];
  return [`source ${name.toLowerCase()}`, ...host, ...(carried === undefined ? [] : [`source ${carried.trim().toLowerCase()}`])];
}

/** Return the keys of a speaker and of the bodies that it speaks for. */
function bodiesOf({ key, name, kind }: Pick<Speaker, 'key' | 'name' | 'kind'>, registry: Registry): string[] {
  if (kind !== 'entity') return [`name ${name.toLowerCase()}`, `source ${name.toLowerCase()}`];
  const { curated, name: known } = registry.get(key);
  const bodies = curated?.type === 'person' ? curated.roles.flatMap(({ of }) => (of === undefined ? [] : [registry.find(of)?.key ?? of])) : [];
  return [`entity ${key}`, `source ${known.toLowerCase()}`, ...bodies.map((body) => `entity ${body}`)];
}

/** Join words into a list: “A, B and C”. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
