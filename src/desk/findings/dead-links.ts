import { suggestion } from '../../text/index.ts';
import { fileOf } from '../examples.ts';
import type { DeskContent, FindingKind } from '../types.ts';

/** Links of articles to missing pages of articles, entities and topics. */
export const deadLinks: FindingKind = {
  id: 'dead-link',
  title: 'Links that lead nowhere',
  advice: 'Correct the address in the text: the site is not published until it leads somewhere.',
  find: (content) => {
    const addresses = addressesOf(content);
    return content.articles.flatMap((article) =>
      [...article.html().matchAll(/<a [^>]*?href="(\/[^"#?]*)/g)]
        .map(([, address]) => address!)
        .filter((address) => CHECKED_ADDRESS.test(address) && !addresses.has(address))
        .map((address) => ({
          about: article.frontmatter.title,
          seen: `It links to ${address}, and there is no such page.${suggestion(address, addresses)}`,
          examples: [{ file: fileOf(article), text: address }],
          remedy: null,
          weight: 1,
        })),
    );
  },
};

/** Matches addresses without the base path, as authors write them. */
const CHECKED_ADDRESS = /^\/(?:articles|people|places|organizations|topics)\/[^/]+/;

function addressesOf({ edition, base }: DeskContent): Set<string> {
  const pages = [edition.articles, edition.people, edition.places, edition.organizations, edition.topics].flat();
  return new Set(
    pages.flatMap((page) => [page.href, `/${page.href.slice(base.length)}`]).flatMap((address) => [address, decodeURI(address), address.replace(/\/$/, '')]),
  );
}
