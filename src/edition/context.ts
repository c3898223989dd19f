import type { CompiledArticle } from '../collections/articles/index.ts';
import type { TopicFile } from '../collections/topics/index.ts';
import type { Site } from '../config/index.ts';
import type { Hrefs } from './href.ts';
import type { ArticleView } from './articles/article-view.ts';
import type { Registry } from './identity/registry.ts';
import type { ResultCache } from './result-cache.ts';
import type { ArticleRef } from './types.ts';

/** Input of every pass over the articles. */
export interface EditionContext {
  site: Site;
  hrefs: Hrefs;
  /** Newest first, with one key for each entity. */
  articles: readonly CompiledArticle[];
  /** Views of the same articles, in the same order. */
  views: readonly ArticleView[];
  /** References to the articles, by slug. */
  refs: ReadonlyMap<string, ArticleRef>;
  registry: Registry;
  /** Editors' topic files, by the topic's id. */
  topicFiles: ReadonlyMap<string, TopicFile>;
  cache: ResultCache;
}
