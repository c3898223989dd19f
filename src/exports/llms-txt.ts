import type { Edition, Entity, Hrefs } from '../edition/index.ts';
import type { Site } from '../config/index.ts';
import { MARKDOWN_FILE } from './markdown/markdown.ts';
import { heading, link, list, markdownOf, paragraph } from './markdown/nodes.ts';

/** Maximum number of articles, and of entities of a type, that are listed; the files of `/data/` have all of them. */
const MAX_LISTED = 50;

/** Return `llms.txt` (llmstxt.org): what the site is, and where programs find it as text. It lists the newest articles and the most frequent entities. */
export function llmsText(edition: Edition, site: Site, { absolute, href, dataHref }: Hrefs): string {
  const { articles, topics, people, places, organizations } = edition;
  const textAddress = (page: string) => absolute(page) + (site.exports.markdown ? MARKDOWN_FILE : '');
  const published = articles.filter(({ draft }) => !draft);
  const section = (title: string, items: { name: string; page: string; note: string }[], total: number) =>
    items.length === 0
      ? []
      : [
          heading(2, items.length < total ? `${title} (${items.length} of ${total})` : title),
          list(items.map(({ name, page, note }) => [link(textAddress(page), name), ...(note === '' ? [] : [`: ${note}`])])),
        ];
  const entities = (title: string, all: readonly Entity[]) => {
    const mostNamed = all.toSorted((a, b) => b.namedIn - a.namedIn || (a.name < b.name ? -1 : 1)).slice(0, MAX_LISTED);
    return section(
      title,
      mostNamed.map(({ name, href: page, description }) => ({ name, page, note: description })),
      all.length,
    );
  };
  const general: [string, string, string][] = [
    ['Timeline', absolute(href('/timeline/')), 'every dated sentence'],
    ['Search', `${absolute(href('/search/'))}?q=`, 'runs in a browser'],
    ['Data', absolute(dataHref('')), 'articles, entities, events, claims and figures as files'],
    ...(site.exports.tables ? [['Tables', absolute(dataHref('datapackage.json')), 'the columns of the tables'] as [string, string, string]] : []),
    ['About', absolute(href('/about/')), 'how names, dates and claims are found, and what is not'],
  ];
  return markdownOf([
    heading(1, site.name),
    { type: 'blockquote', children: [paragraph(site.description)] },
    ...(site.exports.markdown
      ? [
          paragraph(
            `The page of each article, person, place, organization and topic is also a text: its address with “${MARKDOWN_FILE}” at the end. A sentence has an address of its own.`,
          ),
        ]
      : []),
    ...(site.licence ? [paragraph('Licence: ', site.licence.url === undefined ? site.licence.text : link(site.licence.url, site.licence.text))] : []),
    heading(2, 'The site'),
    list(general.map(([name, address, note]) => [link(address, name), `: ${note}`])),
    ...section(
      'Topics',
      topics.slice(0, MAX_LISTED).map(({ name, href: page, description }) => ({ name, page, note: description })),
      topics.length,
    ),
    ...section(
      'Articles',
      published.slice(0, MAX_LISTED).map(({ title, href: page, publishedLabel, summary }) => ({ name: title, page, note: `${publishedLabel}. ${summary}` })),
      published.length,
    ),
    ...entities('People', people),
    ...entities('Places', places),
    ...entities('Organizations', organizations),
  ]);
}
