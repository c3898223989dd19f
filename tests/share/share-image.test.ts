import { imageSize } from 'image-size';
import { expect, test } from 'vitest';
import { drawShareImage, SHARE_IMAGE_SIZE } from '../../src/share/draw-share-image.ts';

const CARD = { site: 'The Herald', title: 'Bridge reopens after two years of repairs', line: 'HARBOURTON, 3 March 2024' };

test('a card is a PNG of the size that other sites expect', async () => {
  expect(imageSize(await drawShareImage(CARD))).toMatchObject({ type: 'png', ...SHARE_IMAGE_SIZE });
});

test('equal cards give equal images, another title another image', async () => {
  const [one, again, other] = await Promise.all([CARD, CARD, { ...CARD, title: 'Bridge closed' }].map(drawShareImage));
  expect(Buffer.compare(one!, again!)).toBe(0);
  expect(Buffer.compare(one!, other!)).not.toBe(0);
});

test('Cyrillic, markup, a very long title and an empty line are drawn as they are', async () => {
  for (const title of ['Губернатор Вячеслав Гладков', '<b>&amp;', 'word '.repeat(2000), 'x'.repeat(3000), '  ']) {
    expect(imageSize(await drawShareImage({ ...CARD, title, line: '' }))).toMatchObject(SHARE_IMAGE_SIZE);
  }
});

test('Greek and Vietnamese are drawn', async () => {
  const untitled = await drawShareImage({ ...CARD, title: '' });
  for (const title of ['Η γέφυρα άνοιξε ξανά', 'Cầu mở lại sau hai năm']) {
    expect(Buffer.compare(await drawShareImage({ ...CARD, title }), untitled)).not.toBe(0);
  }
});

test('a title in letters that the typefaces lack is omitted, without boxes in its place', async () => {
  const untitled = await drawShareImage({ ...CARD, title: '' });
  for (const title of ['橋は二年ぶりに再開した', 'الجسر يفتح من جديد', 'สะพานเปิดอีกครั้ง']) {
    expect(Buffer.compare(await drawShareImage({ ...CARD, title }), untitled)).toBe(0);
  }
});

test('a title in supported letters only loses the characters that the typefaces lack', async () => {
  expect(Buffer.compare(await drawShareImage({ ...CARD, title: 'Bridge closed 🦊' }), await drawShareImage({ ...CARD, title: 'Bridge closed' }))).toBe(0);
});
