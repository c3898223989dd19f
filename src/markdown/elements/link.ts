import type { Element } from 'hast';

const site = 'https://site.invalid';

/** Give an `<a>` that leads off the site `rel="external noopener"`, and set its address first. */
export function markExternal(element: Element): void {
  const { href, ...rest } = element.properties;
  if (typeof href !== 'string') return;
  element.properties = { href, ...rest, ...(leadsAway(href) && { rel: ['external', 'noopener'] }) };
}

function leadsAway(href: string): boolean {
  try {
    const { protocol, origin } = new URL(href, site);
    return protocol !== 'mailto:' && origin !== site;
  } catch {
    return true;
  }
}
