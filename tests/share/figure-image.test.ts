import { imageSize } from 'image-size';
import { expect, test } from 'vitest';
import type { Picture, PictureText } from '../../src/figure-drawing/index.ts';
import { drawFigureImage } from '../../src/share/index.ts';

const text = (words: string, y: number): PictureText => ({ text: words, x: 10, y, size: 12, bold: y > 30, anchor: 'start', colour: '#1d1c19' });
const picture = (texts: PictureText[]): Picture => ({
  ...{ title: 'A', description: 'B', width: 200, height: 60, texts },
  shapes: [{ name: 'circle', attributes: { cx: 100, cy: 30, r: 10, fill: '#1d1c19' } }],
});

test('the image is a PNG of two pixels for a drawing unit, the same each time', async () => {
  const image = await drawFigureImage(picture([text('Сорок two', 20), text('14', 50)]));
  expect(imageSize(image)).toMatchObject({ type: 'png', width: 400, height: 120 });
  expect(Buffer.from(image).equals(Buffer.from(await drawFigureImage(picture([text('Сорок two', 20), text('14', 50)]))))).toBe(true);
});

test('texts and shapes are both drawn, and a character without a letter form is left out', async () => {
  const [whole, noText, noShape, missing] = await Promise.all([
    drawFigureImage(picture([text('14', 20)])),
    drawFigureImage(picture([])),
    drawFigureImage({ ...picture([text('14', 20)]), shapes: [] }),
    drawFigureImage(picture([text('14漢', 20)])),
  ]);
  expect(Buffer.from(whole).equals(Buffer.from(noText))).toBe(false);
  expect(Buffer.from(whole).equals(Buffer.from(noShape))).toBe(false);
  expect(Buffer.from(missing).equals(Buffer.from(whole))).toBe(true);
});
