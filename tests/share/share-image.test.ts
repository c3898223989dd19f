import { imageSize } from 'image-size';
import { expect, test } from 'vitest';
import { drawShareImage, SHARE_IMAGE_SIZE } from '../../src/share/share-image.ts';

const CARD = { site: 'The Herald', title: 'Bridge reopens after two years of repairs', line: 'HARBOURTON, 3 March 2024' };

test('a card is a PNG of the size that other sites expect', async () => {
  expect(imageSize(await drawShareImage(CARD))).toMatchObject({ type: 'png', ...SHARE_IMAGE_SIZE });
});

test('one card makes one image, another title another', async () => {
  const [one, again, other] = await Promise.all([CARD, CARD, { ...CARD, title: 'Bridge closed' }].map(drawShareImage));
  expect(Buffer.compare(one!, again!)).toBe(0);
  expect(Buffer.compare(one!, other!)).not.toBe(0);
});

test('Cyrillic, markup, an endless title and an empty line are drawn as they are', async () => {
  for (const title of ['Губернатор Вячеслав Гладков', '<b>&amp;', 'word '.repeat(2000), 'x'.repeat(3000), '  ']) {
    expect(imageSize(await drawShareImage({ ...CARD, title, line: '' }))).toMatchObject(SHARE_IMAGE_SIZE);
  }
});
