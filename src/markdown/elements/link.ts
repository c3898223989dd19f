import type { Element } from 'hast';

const site = 'https://site.invalid';

/** Set `rel="external noopener"` on an `<a>` that leads to another site, and put its `href` first. */
export function markExternal(element: Element): void {
  const { href, ...rest } = element.properties;
  if (typeof href !== 'string') return;
  element.properties = { href, ...rest, ...(isExternal(href) && { rel: ['external', 'noopener'] }) };
}

/** Return whether a link leads to another site. Email addresses do not; invalid addresses do. */
function isExternal(href: string): boolean {
  try {
    const { protocol, origin } = new URL(href, site);
    return protocol !== 'mailto:' && origin !== site;
  } catch {
    return true;
  }
}

/** Return whether an `<a>` was made from text that looks like a URL but is not one: `www.[agency].org`. */
export function isMistakenLink({ tagName, properties: { href }, children: [child, another] }: Element): boolean {
  if (tagName !== 'a' || typeof href !== 'string' || another || child?.type !== 'text') return false;
  return /^https?:/i.test(href) && !URL.canParse(href) && decodeAddress(href).endsWith(decodeAddress(child.value));
}

/** Return an address with its percent-encoding decoded; unchanged if that is invalid. */
function decodeAddress(address: string): string {
  try {
    return decodeURI(address).replace(/%5B/gi, '[').replace(/%5D/gi, ']');
  } catch {
    return address;
  }
}
