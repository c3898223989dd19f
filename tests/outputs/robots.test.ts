import { expect, test } from 'vitest';
import { siteSchema } from '../../src/config/site.ts';
import { createHrefs } from '../../src/edition/href.ts';
import { robotsText } from '../../src/outputs/robots.ts';

const plain = { name: 'Test', description: 'A test.', address: 'https://example.org', base: '/news/' };
const textOf = (settings: object) => {
  const site = siteSchema.parse({ ...plain, ...settings });
  return robotsText(site, createHrefs(site));
};

test('without settings it gives the sitemap, and nothing about licences or training', () => {
  expect(textOf({})).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/news/sitemap.xml\n');
});

test('the licence is a comment, because no parser knows a line for it', () => {
  const text = textOf({ licence: { text: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } });
  expect(text.split('\n')[0]).toBe('# Licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/');
});

test.each([
  ['refused', ['Content-Usage: train-ai=n', 'Content-Signal: ai-train=no']],
  ['allowed', ['Content-Usage: train-ai=y', 'Content-Signal: ai-train=yes']],
])('training %s: in the group of all robots, before its rules', (training, lines) => {
  expect(textOf({ training }).split('\n').slice(0, 4)).toEqual(['User-agent: *', ...lines, 'Allow: /']);
});

test('any other value is refused', () => {
  expect(siteSchema.safeParse({ ...plain, training: 'maybe' }).success).toBe(false);
});
