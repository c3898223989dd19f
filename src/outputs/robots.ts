import type { Site } from '../config/index.ts';
import type { Hrefs } from '../edition/index.ts';

/** Lines for each value of the setting `training`: the IETF's draft (draft-ietf-aipref-attach), and what Cloudflare and others read. */
const TRAINING: Record<NonNullable<Site['training']>, string> = {
  allowed: 'Content-Usage: train-ai=y\nContent-Signal: ai-train=yes\n',
  refused: 'Content-Usage: train-ai=n\nContent-Signal: ai-train=no\n',
};

/** Return `robots.txt` (RFC 9309): everything may be read; licence and training are mentioned only if the settings give them. */
export function robotsText({ licence, training }: Site, { absolute, href }: Hrefs): string {
  const terms = licence && [licence.text, ...(licence.url === undefined ? [] : [licence.url])].join(', ');
  return [
    ...(terms === undefined ? [] : [`# Licence: ${terms}\n\n`]),
    'User-agent: *\n',
    training === undefined ? '' : TRAINING[training],
    'Allow: /\n\n',
    `Sitemap: ${absolute(href('/sitemap.xml'))}\n`,
  ].join('');
}
