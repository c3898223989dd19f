import type { CompiledArticle } from '../../collections/articles/index.ts';
import type { Registry } from '../identity/registry.ts';
import type { BodiesOfPerson } from './officers.ts';
import type { SourcedReport } from './sources.ts';

/** Minimum number of words of a name that may be the end of a longer one: “Inspectorate of Works” and “State Inspectorate of Works”. */
const MIN_WORDS = 2;

/** Whether a newspaper's own sentence may be from a body that publishes the other report: “the first patient fell ill on 1 September”, in an article that quotes the Office. */
export type RepeatsPublisher = (report: SourcedReport, other: SourcedReport) => boolean;

/**
 * Create the function that says whether a report without a speaker is in an article that quotes the publisher of another report, such as an authority whose bulletin is an
 * article of the edition.
 */
export function createRepeatsPublisher(
  articles: readonly CompiledArticle[],
  registry: Pick<Registry, 'find'>,
  bodiesOfPerson: BodiesOfPerson,
): RepeatsPublisher {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const quoted = new Map<string, string[]>();

  /** Return the names of the organizations that an article quotes, also through their officers, in lower case. */
  function quotedIn(slug: string): string[] {
    let names = quoted.get(slug);
    if (names === undefined) {
      const keys = new Set(bySlug.get(slug)?.analysis.claims.flatMap(({ entity }) => (entity === null ? [] : [registry.find(entity)?.key ?? entity])));
      const bodies = [...keys].flatMap((key) => [key, ...bodiesOfPerson(key)]).flatMap((key) => registry.find(key) ?? []);
      names = bodies.filter(({ type }) => type === 'organization').flatMap(({ name, aliases }) => [name, ...aliases].map((each) => each.toLowerCase()));
      quoted.set(slug, names);
    }
    return names;
  }

  return ({ sentence, speaker }, other) => {
    if (speaker !== null) return false;
    const publishers = bySlug.get(other.sentence.article.slug)?.frontmatter.sources.map(({ name }) => name.toLowerCase()) ?? [];
    return publishers.some((publisher) => quotedIn(sentence.article.slug).some((name) => areOneName(publisher, name)));
  };
}

function areOneName(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  return long === short || (short.split(' ').length >= MIN_WORDS && long.endsWith(` ${short}`));
}
