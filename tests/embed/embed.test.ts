import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { EMBED_HEIGHTS, EMBED_HEIGHT_LIMITS, embedCode, oembedOf } from '../../src/embed/index.ts';

const src = 'https://example.org/embed/people/a/?x=1&y="2"';
const title = '</iframe><script>alert("1")</script> & so on – Site';

test('the code is one frame, whatever its title and address contain', () => {
  const { children } = fromHtml(embedCode({ src, title, height: 300 }), { fragment: true });
  expect(children).toHaveLength(1);
  expect(children[0]).toMatchObject({ tagName: 'iframe', properties: { src, title, height: 300, width: '100%', loading: 'lazy' }, children: [] });
});

test('every proposed height is within the limits', () => {
  for (const height of Object.values(EMBED_HEIGHTS)) {
    expect(height).toBeGreaterThanOrEqual(EMBED_HEIGHT_LIMITS.least);
    expect(height).toBeLessThanOrEqual(EMBED_HEIGHT_LIMITS.most);
  }
});

test('oEmbed has what its type requires, and the code of the panel', () => {
  const response = oembedOf({ src, title: 'A', kind: 'timeline' }, { name: 'Site', url: 'https://example.org/' });
  // oembed.com, 2.3.4: version, type; 2.3.4.4 of “rich”: html, width, height.
  expect(response).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'A',
    provider_name: 'Site',
    provider_url: 'https://example.org/',
    html: embedCode({ src, title: 'A – Site', height: EMBED_HEIGHTS.timeline }),
    width: 640,
    height: EMBED_HEIGHTS.timeline,
  });
});
