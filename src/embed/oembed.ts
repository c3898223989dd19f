import { embedCode } from './embed-code.ts';
import { EMBED_HEIGHTS, EMBED_WIDTH, type EmbedKind } from './embed-kinds.ts';

/** Name of the file beside a page that tells other sites how to show it (oembed.com). */
export const OEMBED_FILE = 'oembed.json';

/** Media type of that file in the link from the page. */
export const OEMBED_TYPE = 'application/json+oembed';

/** Response of oEmbed 1.0 of the type `rich`. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  html: string;
  width: number;
  height: number;
}

/**
 * Return the response for a page.
 *
 * @param src full URL of its embed
 * @param site name of the site and URL of its home page
 */
export function oembedOf({ src, title, kind }: { src: string; title: string; kind: EmbedKind }, site: { name: string; url: string }): OEmbed {
  const height = EMBED_HEIGHTS[kind];
  const html = embedCode({ src, title: `${title} – ${site.name}`, height });
  return { version: '1.0', type: 'rich', title, provider_name: site.name, provider_url: site.url, html, width: EMBED_WIDTH, height };
}
