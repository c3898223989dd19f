import { ARTICLE_LIMIT, ENTITY_LIMIT, FACET_LIMIT, FIGURE_LIMIT, HAPPENING_LIMIT } from './limits.ts';
import { SearchError, type SearchErrorReason } from './search-error.ts';
import { createSentenceStreams } from './sentence-streams.ts';
import type { ArticleHit, Facets, FacetValue, HitGroup, Search, SearchOptions, SearchResults, SortOrder, TotalKind } from './types.ts';

/** Another edition on the same host, with the search over it. */
export interface SisterEdition {
  name: string;
  search: Search;
}

/**
 * Return a search over several editions as if they were one. In the order `best`, articles are merged by their rank in each edition and, at the same rank, by date,
 * because the scores of two indexes cannot be compared; in the other orders they are merged by date. Filters and words apply to all editions: an edition contributes
 * nothing if it does not know a name in a filter that another edition knows, or lacks a word that another edition has. A sister edition that cannot be searched is
 * named in a notice. Suggestions come from the edition itself only.
 */
export function searchEditions(own: Search, sisters: readonly SisterEdition[]): Search {
  const searches = [own, ...sisters.map(({ search }) => search)];
  const nameOf = (edition: number): string | undefined => sisters[edition - 1]?.name;
  const streams = createSentenceStreams(searches, nameOf);
  let latest: { text: string; editions: Promise<number[]> } | undefined;

  async function ask(text: string, options: SearchOptions): Promise<{ answers: EditionAnswer[]; failed: FailedEdition[] }> {
    const failed: FailedEdition[] = [];
    const asked = searches.map(async (search, edition): Promise<EditionAnswer[]> => {
      try {
        return [{ edition, results: await search.search(text, options) }];
      } catch (error) {
        if (edition === 0 || !(error instanceof SearchError)) throw error;
        failed.push({ name: nameOf(edition)!, reason: error.reason });
        return [];
      }
    });
    return { answers: (await Promise.all(asked)).flat(), failed };
  }

  /** Resolve to the numbers of the editions that contribute to the results of a query. */
  function editionsFor(text: string, today: string | undefined): Promise<number[]> {
    if (latest?.text !== text) {
      const options: SearchOptions = { articleLimit: 1, excerpts: false, ...(today !== undefined && { today }) };
      const editions = ask(text, options).then(({ answers }) => contributingAnswers(answers).map(({ edition }) => edition));
      latest = { text, editions };
      editions.catch(() => (latest = undefined));
    }
    return latest.editions;
  }

  return {
    prepare: (text) => own.prepare(text),
    suggest: (text, limit) => own.suggest(text, limit),
    async search(text, options = {}) {
      const { answers, failed } = await ask(text, options);
      const merged = mergeResults(contributingAnswers(answers), options, nameOf);
      return { ...merged, notices: [...merged.notices, ...failed.sort((a, b) => (a.name < b.name ? -1 : 1)).map(noticeOf)] };
    },
    async facets(text, options = {}) {
      const editions = await editionsFor(text, options.today);
      return mergeFacets(await Promise.all(editions.map((edition) => searches[edition]!.facets(text, options))));
    },
    sentences: async (text, options = {}) => streams.page(text, await editionsFor(text, options.today), options),
  };
}

interface EditionAnswer {
  /** 0 for the edition itself. */
  edition: number;
  results: SearchResults;
}

interface FailedEdition {
  name: string;
  reason: SearchErrorReason;
}

/** Return the answers of the editions that understood most of the query, judged by filters first, then by words, then by words as typed. */
function contributingAnswers(answers: readonly EditionAnswer[]): EditionAnswer[] {
  const most = (left: readonly EditionAnswer[], valueOf: (results: SearchResults) => number): EditionAnswer[] => {
    const best = Math.max(...left.map(({ results }) => valueOf(results)));
    return left.filter(({ results }) => valueOf(results) === best);
  };
  const byFilters = most(answers, ({ filters }) => filters.length);
  const byWords = most(byFilters, ({ unknown }) => -unknown.length);
  // Two editions may each lack a different word; the notice can mention only one.
  const lacking = byWords[0]!.results.unknown.join(' ');
  return most(
    byWords.filter(({ results }) => results.unknown.join(' ') === lacking),
    ({ corrected }) => -corrected.length,
  );
}

function mergeResults(
  answers: readonly EditionAnswer[],
  { sort = 'best', articleLimit = ARTICLE_LIMIT }: SearchOptions,
  nameOf: (edition: number) => string | undefined,
): SearchResults {
  const [first] = answers;
  const named = answers.map(({ edition, results }) => ({ edition: nameOf(edition), results }));
  const group = <Hit extends object>(groupIn: (results: SearchResults) => HitGroup<Hit>, limit: number): HitGroup<Hit> => ({
    total: sum(answers.map(({ results }) => groupIn(results).total)),
    hits: byRank(named.map(({ edition, results }) => groupIn(results).hits.map((hit) => withEdition(hit, edition)))).slice(0, limit),
  });
  const articles = named.map(({ edition, results }) => results.articles.hits.map((hit) => withEdition(hit, edition)));
  return {
    ...first!.results,
    people: group(({ people }) => people, ENTITY_LIMIT),
    places: group(({ places }) => places, ENTITY_LIMIT),
    organizations: group(({ organizations }) => organizations, ENTITY_LIMIT),
    figures: group(({ figures }) => figures, FIGURE_LIMIT),
    happenings: byRank(named.map(({ edition, results }) => results.happenings.map((hit) => withEdition(hit, edition)))).slice(0, HAPPENING_LIMIT),
    articles: {
      total: sum(answers.map(({ results }) => results.articles.total)),
      totalKind: kindOf(answers.map(({ results }) => results.articles.totalKind)),
      hits: mergeArticles(articles, sort).slice(0, articleLimit),
    },
    incomplete: answers.some(({ results }) => results.incomplete),
  };
}

function withEdition<Hit extends object>(hit: Hit, edition: string | undefined): Hit & { edition?: string } {
  return edition === undefined ? hit : { ...hit, edition };
}

function mergeArticles(lists: readonly ArticleHit[][], sort: SortOrder): ArticleHit[] {
  const direction = sort === 'oldest' ? 1 : -1;
  const byDate = (a: ArticleHit, b: ArticleHit) => direction * (a.published < b.published ? -1 : a.published > b.published ? 1 : 0);
  return sort === 'best' ? byRank(lists, byDate) : lists.flat().sort(byDate);
}

/** Return the first of each list, then the second of each, and so on; items at the same position are in the given order, or else in the order of the lists. */
function byRank<Hit>(lists: readonly (readonly Hit[])[], order: (a: Hit, b: Hit) => number = () => 0): Hit[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => (rank < list.length ? [list[rank]!] : [])).sort(order)).flat();
}

function kindOf(kinds: readonly TotalKind[]): TotalKind {
  if (kinds.includes('at least')) return 'at least';
  return kinds.includes('about') ? 'about' : 'exact';
}

/** Merge facets whose values add the same filter. Each edition counts only its most frequent values, so a sum may be slightly too low. */
function mergeFacets(all: readonly Facets[]): Facets {
  const merged = (facet: 'people' | 'places' | 'organizations' | 'topics' | 'years'): FacetValue[] => {
    const byFilter = Map.groupBy(
      all.flatMap((facets) => facets[facet]),
      ({ filter }) => filter,
    );
    const values = [...byFilter.values()].map((same) => ({ ...same[0]!, articles: sum(same.map(({ articles }) => articles)) }));
    return facet === 'years' ? values.sort((a, b) => (a.label > b.label ? -1 : 1)) : values.sort((a, b) => b.articles - a.articles).slice(0, FACET_LIMIT);
  };
  return {
    people: merged('people'),
    places: merged('places'),
    organizations: merged('organizations'),
    topics: merged('topics'),
    years: merged('years'),
    counted: sum(all.map(({ counted }) => counted)),
    total: sum(all.map(({ total }) => total)),
    incomplete: all.some(({ incomplete }) => incomplete),
  };
}

const REASONS: Record<SearchErrorReason, string> = {
  unreachable: 'its index could not be loaded',
  damaged: 'its index arrived incomplete',
  outdated: 'it was built by another version of the site',
};

function noticeOf({ name, reason }: FailedEdition): SearchResults['notices'][number] {
  return { text: `“${name}” could not be searched: ${REASONS[reason]}. Its articles are missing here.`, suggestions: [] };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
