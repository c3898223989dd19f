/** Where a site is published. */
export interface SiteAddress {
  /** Base path of the site, such as `/` or `/news/`. */
  base: string;
  /** Origin of the site: `https://dateline.example`. */
  address: string;
}

/** Target of a link: a file of this site, with a fragment or `''`; the reason why there is no such file; or null (`ELSEWHERE`) for a link to another site. */
export type Target = { file: string; fragment: string } | { reason: string } | null;

/** The target of a link to another site. */
export const ELSEWHERE = null;

/** Return the target of a link, as it is written in the page at `page`, in a site with these files. */
export function resolve(link: string, page: string, files: { has(path: string): boolean }, { base, address }: SiteAddress): Target {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link) && !/^https?:/i.test(link)) return ELSEWHERE;
  let url: URL;
  try {
    url = new URL(
      link,
      address +
        base +
        page
          .replace(/(^|\/)index\.html$/, '$1')
          .split('/')
          .map(encodeURIComponent)
          .join('/'),
    );
  } catch {
    return { reason: 'this is not an address' };
  }
  if (url.origin !== new URL(address).origin) return ELSEWHERE;
  if (!url.pathname.startsWith(base)) {
    if (/^https?:/i.test(link)) return ELSEWHERE;
    return { reason: `it is outside ${base}, where the site is: if that is intended, write the full address with https://` };
  }
  const path = decodePath(url.pathname.slice(base.length));
  if (path === null) return { reason: 'this is not an address: % must be followed by two hexadecimal digits' };
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (files.has(file)) return { file, fragment: decodeFragment(url.hash.slice(1)) };
  if (files.has(`${file}/index.html`)) return { reason: 'it needs a “/” at its end' };
  return { reason: 'there is no such page or file' };
}

/** Return whether a page with these ids has the target of a fragment. */
export function hasFragment(ids: ReadonlySet<string>, fragment: string): boolean {
  // The empty fragment and “top” are the top of any page (HTML, 7.4.6.3).
  return fragment === '' || fragment.toLowerCase() === 'top' || ids.has(fragment);
}

/** Decode a fragment to the id it refers to, without a text directive. */
export function decodeFragment(fragment: string): string {
  const id = fragment.split(':~:', 1)[0]!;
  return decodePath(id) ?? id;
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
