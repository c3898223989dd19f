import { expect, test } from 'vitest';
import { serializeJsonLd } from '../../src/exports/json-ld.ts';

test('no title can end the script, open a comment or contain a line break of JavaScript', () => {
  const title = '</script><script>alert(1)</script><!-- & \u2028\u2029';
  const text = serializeJsonLd({ '@type': 'NewsArticle', headline: title });
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title });
});

test('unknown values are omitted', () => {
  expect(serializeJsonLd({ '@type': 'Person', name: 'Ada', description: undefined })).toBe('{"@context":"https://schema.org","@type":"Person","name":"Ada"}');
});
