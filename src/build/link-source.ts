import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ARTICLES = 'content/articles';

/**
 * Find where in an article's file a link of a built page was written: `content/articles/bridge.md:12:5`. Null when the page is not an article, or the link
 * is not in its text.
 *
 * @param root project root
 * @param page path of the file of the page in the built site
 * @param link URL as in the page
 * @param base base path of the site
 */
export function linkSource(root: string, page: string, link: string, base: string): string | null {
  const slug = /^articles\/([^/]+)\/index\.html$/.exec(page)?.[1];
  const folder = join(root, ARTICLES);
  if (slug === undefined || !existsSync(folder)) return null;
  const name = readdirSync(folder).find((each) => each.endsWith('.md') && each.slice(0, -'.md'.length).normalize('NFC').toLowerCase() === slug);
  if (name === undefined) return null;
  const text = readFileSync(join(folder, name), 'utf8');
  const fromRoot = base !== '/' && link.startsWith(base) ? link.slice(base.length - 1) : link;
  for (const written of [link, fromRoot, decodeAddress(fromRoot), decodeAddress(link).replace('#user-content-', '#')]) {
    const at = text.indexOf(written);
    if (at === -1) continue;
    const before = text.slice(0, at);
    return `${ARTICLES}/${name}:${before.split(/\r\n?|\n/).length}:${at - before.lastIndexOf('\n')}`;
  }
  return `${ARTICLES}/${name}`;
}

function decodeAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
