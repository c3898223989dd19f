import type { CompiledArticle } from '../collections/articles/index.ts';
import type { TopicFile } from '../collections/topics/index.ts';
import type { Site } from '../config/index.ts';
import type { Hrefs } from './href.ts';
import type { ArticleView } from './articles/article-view.ts';
import type { Registry } from './identity/registry.ts';
import type { ArticleRef } from './types.ts';

/** Input of every pass over the articles. */
export interface EditionContext {
  site: Site;
  hrefs: Hrefs;
  /** Newest first, with one key for each entity. */
  articles: readonly CompiledArticle[];
  /** The same articles, each with what belongs to it alone. */
  views: readonly ArticleView[];
  /** What other pages need to name an article, by its slug. */
  refs: ReadonlyMap<string, ArticleRef>;
  registry: Registry;
  /** Editors' topic files, by the topic's id. */
  topicFiles: ReadonlyMap<string, TopicFile>;
}
