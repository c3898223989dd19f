import type { ArticleView } from '../articles/article-view.ts';
import { boundsOf, isFollowedByWhole, isSuperseded, kindOf } from '../../analysis/english/figures/index.ts';
import { type CompiledArticle, localPublication } from '../../collections/articles/index.ts';
import type { RegistryView } from '../identity/registry.ts';
import { memoized } from '../memoize.ts';
import { parseIsoDay } from '../../days/index.ts';
import { annotatedSentences, type AnnotatedSentence } from '../excerpts/sentences.ts';

type Figure = CompiledArticle['analysis']['figures'][number];
type Time = CompiledArticle['analysis']['times'][number];

/** One figure of one article, with everything that is needed to compare it with figures of other articles. */
export interface Report {
  /** Unique in the edition: `slug/f1`. */
  id: string;
  compiled: CompiledArticle;
  figure: Figure;
  sentence: AnnotatedSentence;
  /** Time for which it is given; null for the day of publication. */
  time: Time | null;
  /** First and last ISO day of that time. */
  from: string;
  to: string;
  /** The same as numbers of days since 1970. */
  firstDay: number;
  lastDay: number;
  low: number;
  high: number;
  /** What it counts, as a key; null if it is not compared with other figures. */
  kind: string | null;
  /** Whether it is a forecast or a possibility, and therefore not comparable with counts of what happened. */
  isForecast: boolean;
  /** Keys of the entities in its sentence, and of the places that contain them; without countries, and without a news outlet that is its source. */
  inSentence: ReadonlySet<string>;
  /** Keys of the places in its sentence, without their containers and without countries. */
  places: readonly string[];
  /** Key of the place in the dateline of its article. */
  dateline: string | null;
  /** The same keys, and those of the neighbouring sentences and of the dateline. */
  inContext: ReadonlySet<string>;
}

/** Return the figures of an article as reports, in text order. */
export const reportsOf = memoized(({ article: compiled, registry, site: { timeZone } }: ArticleView): Report[] => {
  const { slug, frontmatter, analysis } = compiled;
  if (analysis.figures.length === 0) return [];
  const sentences = new Map(annotatedSentences(compiled).map((sentence) => [sentence.id, sentence]));
  const times = new Map(analysis.times.map((time) => [time.id, time]));
  const published = localPublication(frontmatter.published, timeZone).slice(0, 10);
  const dateline = frontmatter.dateline === undefined ? undefined : registry.placeNamed(frontmatter.dateline);
  return analysis.figures.map((figure): Report => {
    const time = figure.time === null ? null : (times.get(figure.time) ?? null);
    const source = figure.source?.entity ?? null;
    const keysOf = (key: string) => {
      if (isCountry(key, registry)) return [];
      const entity = registry.get(key);
      // The same person as a source links two reports; the same news outlet does not.
      return source === key && entity.type === 'organization' ? [] : registry.withContainers(entity.key).filter((holder) => !isCountry(holder, registry));
    };
    const own = figure.entities.flatMap(keysOf);
    const places = figure.entities.filter((key) => registry.get(key).type === 'place' && !isCountry(key, registry)).map((key) => registry.get(key).key);
    const from = (time?.earliest ?? time?.latest)?.slice(0, 10) ?? published;
    const to = time?.latest?.slice(0, 10) ?? published;
    return {
      id: `${slug}/${figure.id}`,
      compiled,
      figure,
      sentence: sentences.get(figure.sentence)!,
      time,
      from,
      to,
      firstDay: parseIsoDay(from),
      lastDay: parseIsoDay(to),
      ...boundsOf(figure),
      kind:
        (figure.scope === 'all' || figure.scope === 'planned') &&
        figure.change === null &&
        !isPart(figure, compiled) &&
        !isGivenUp(figure, sentences.get(figure.sentence)!, compiled)
          ? kindOf(figure)
          : null,
      isForecast: figure.scope === 'planned',
      inSentence: new Set(own),
      places,
      dateline: dateline ?? null,
      inContext: new Set([...own, ...figure.around.flatMap(keysOf), ...(dateline === undefined ? [] : keysOf(dateline))]),
    };
  });
});

/** Whether a number of a state is a part of another one: “[five] of the nine families have been paid”. It is not compared with numbers of all families. */
function isPart({ passage, end, state }: Figure, { passages }: CompiledArticle): boolean {
  return state === null && isFollowedByWhole(passages[passage]!.slice(end));
}

/** Whether its source has given up a number: “has dropped its earlier statement that [seven] died”. */
function isGivenUp({ passage, start, end, row }: Figure, sentence: AnnotatedSentence, { passages }: CompiledArticle): boolean {
  const text = passages[passage]!;
  return row === null && isSuperseded(text.slice(sentence.start, start), text.slice(end, sentence.start + sentence.text.length));
}

function isCountry(key: string, registry: RegistryView): boolean {
  const { curated } = registry.get(key);
  return curated?.type === 'place' && curated.kind === 'country';
}
