import { siblingHref } from '../../edition/index.ts';
import { entitiesOf } from '../entities.ts';
import { type Export, keyedFile } from '../types.ts';
import { articleForMarkdown, formatArticleMarkdown } from './article-markdown.ts';
import { entityForMarkdown, formatEntityMarkdown } from './entity-markdown.ts';
import { formatTopicMarkdown } from './story-markdown.ts';

/** Name of the Markdown version of a page, in the same folder. */
export const MARKDOWN_FILE = 'index.md';

/** Media type of Markdown (RFC 7763). */
export const MARKDOWN_TYPE = 'text/markdown';

/** Export of the page of each article, entity and topic as Markdown, for programs that read text. */
export const markdown: Export = {
  setting: 'markdown',
  files(edition, site, hrefs) {
    const file = (page: string) => ({ href: siblingHref(page, MARKDOWN_FILE), type: MARKDOWN_TYPE });
    return [
      ...edition.articles.map((article) => keyedFile(file(article.href), articleForMarkdown(article), formatArticleMarkdown, site, hrefs)),
      ...entitiesOf(edition).map((entity) => keyedFile(file(entity.href), entityForMarkdown(entity), formatEntityMarkdown, site, hrefs)),
      ...edition.topics.map((topic) => keyedFile(file(topic.href), topic, formatTopicMarkdown, site, hrefs)),
    ];
  },
};
