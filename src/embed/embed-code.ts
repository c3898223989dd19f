import type { EmbedKind } from './embed-kinds.ts';

/** An embed, as offered on the page that it belongs to. */
export interface EmbedLink {
  /** Address of the page to frame. */
  href: string;
  kind: EmbedKind;
  /** Name for readers who do not see the frame: “Vyacheslav Gladkov: timeline”. */
  title: string;
}

/**
 * Return the HTML that shows an embed on another page.
 *
 * @param src full URL of the embed
 * @param height in CSS pixels
 */
export function embedCode({ src, title, height }: { src: string; title: string; height: number }): string {
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
