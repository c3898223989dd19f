import { type Article, type EntityRef, type Hrefs, refOf } from '../../edition/index.ts';
import type { Site } from '../../config/index.ts';
import { withPages } from '../entities.ts';
import { bodyBlocks, SENTENCE_SIGN } from './body.ts';
import { heading, link, list, paragraph, section, formatMarkdown } from './nodes.ts';

/** Properties of an article that its Markdown contains. */
export type ArticleForMarkdown = Pick<
  Article,
  'href' | 'title' | 'summary' | 'published' | 'updated' | 'author' | 'lang' | 'dateline' | 'topics' | 'sources' | 'corrections' | 'html'
> & { named: EntityRef[] };

/** Return the properties of an article that its Markdown contains. They are the only input of the key of the file, so that it is written again only when one of them changes. */
export function articleForMarkdown(article: Article): ArticleForMarkdown {
  const { href, title, summary, published, updated, author, lang, dateline, topics, sources, corrections, html } = article;
  const named = [...article.people, ...article.places, ...article.organizations].map(refOf);
  const optional = { ...(updated !== undefined && { updated }), ...(author !== undefined && { author }), ...(dateline !== undefined && { dateline }) };
  return { href, title, summary, published, ...optional, lang, topics, sources, corrections, html, named };
}

/** Return an article as Markdown with the address of each sentence. */
export function formatArticleMarkdown(article: ArticleForMarkdown, site: Site, { absolute }: Hrefs): string {
  const { title, summary, topics, sources, corrections, html, named } = article;
  const metadata = {
    title,
    address: absolute(article.href),
    published: article.published,
    updated: article.updated,
    author: article.author,
    dateline: article.dateline?.name,
    language: article.lang,
    publisher: site.name,
    licence: site.licence && [site.licence.text, site.licence.url].filter((part) => part !== undefined).join(', '),
    topics: topics.length > 0 ? topics.map(({ name }) => name) : undefined,
  };
  return formatMarkdown(metadata, [
    heading(1, title),
    paragraph(summary),
    paragraph(`Each sentence ends with ${SENTENCE_SIGN}, a link to it on the page of the article.`),
    ...bodyBlocks(html(), absolute),
    ...section(
      'Corrections',
      corrections.map(({ label, text }) => [`${label}: ${text}`]),
    ),
    ...section(
      'Sources',
      sources.map(({ name, url, published, archived }) => [
        url === undefined ? name : link(url, name),
        ...(published === undefined ? [] : [`, ${published}`]),
        ...(archived ? [', ', link(archived.url, `archived copy of ${archived.on}`)] : []),
      ]),
    ),
    ...namedEntities(named, absolute),
  ]);
}

/** Return a heading and the list of the entities that have a page; nothing if there are none. */
function namedEntities(named: readonly EntityRef[], absolute: (path: string) => string) {
  const withPage = withPages(named);
  if (withPage.length === 0) return [];
  return [heading(2, 'Named in this article'), list(withPage.map(({ name, type, href }) => [link(absolute(href), name), ` (${type})`]))];
}
