import type { Hrefs, Topic } from '../../edition/index.ts';
import type { Site } from '../../config/index.ts';
import { heading, type Inline, link, paragraph, section, formatMarkdown } from './nodes.ts';

/** Return the story of a topic as Markdown: what happened so far, who matters, what is disputed, and its articles. */
export function formatTopicMarkdown({ name, href, description, story, articles }: Topic, site: Site, { absolute }: Hrefs): string {
  const { summary, soFar, keyDates, who, figures, differing, denials, where } = story;
  const event = ({ label, text, href: sentence, title }: (typeof keyDates)[number]): Inline[] => [`${label}: ${text} (`, link(absolute(sentence), title), ')'];
  const entity = ({ name: words, href: page }: { name: string; href: string | null }): Inline => (page === null ? words : link(absolute(page), words));
  return formatMarkdown({ topic: name, address: absolute(href), articles: articles.length, publisher: site.name }, [
    heading(1, name),
    ...(description === '' ? [] : [paragraph(description)]),
    ...(summary === null ? section('The story so far', soFar.map(event)) : [heading(2, 'The story so far'), paragraph(summary)]),
    ...section('Key dates', keyDates.map(event)),
    ...section(
      'Who',
      who.map((one) => [entity(one.entity), ...(one.role === '' ? [] : [`, ${one.role}`])]),
    ),
    ...section('Disputed', [
      ...differing.map(({ title, href: page, label, sources }): Inline[] => [link(absolute(page), title), `, ${label}: ${sources.join('; ')}`]),
      ...figures.map(({ title, href: page, label, accounts }): Inline[] => [
        link(absolute(page), title),
        `, ${label}: ${accounts.map(({ number, source }) => `${number} (${source ?? 'the article itself'})`).join('; ')}`,
      ]),
      ...denials.map(({ speaker, excerpt, href: page, publishedLabel }): Inline[] => [`${speaker}, ${publishedLabel}: `, link(absolute(page), excerpt.text)]),
    ]),
    ...section(
      'Where',
      where.map((one) => [entity(one.entity)]),
    ),
    ...section(
      'Articles',
      articles.map(({ title, href: page, publishedLabel }) => [`${publishedLabel}: `, link(absolute(page), title)]),
    ),
  ]);
}
