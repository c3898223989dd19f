import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { imageSize } from 'image-size';
import { describe, expect, test } from 'vitest';
import { encodePng } from '../../src/share/encode-png.ts';

type Colour = [red: number, green: number, blue: number, alpha?: number];
const pixelsOf = (colours: Colour[]) => Uint8Array.from(colours.flatMap(([red, green, blue, alpha = 255]) => [red, green, blue, alpha]));

/** Return the bytes of a chunk of a PNG. */
function chunkOf(png: Uint8Array, name: string): Uint8Array {
  const at = Buffer.from(png).indexOf(name, 0, 'latin1');
  const length = new DataView(png.buffer).getUint32(at - 4);
  return png.subarray(at + 4, at + 4 + length);
}

describe('a picture of few colours', () => {
  const paper: Colour = [253, 252, 249];
  const ink: Colour = [29, 28, 25];

  test('has a palette, the most frequent colour first, and a number for each pixel', () => {
    const png = encodePng(pixelsOf([paper, paper, ink, paper]), 2, 2)!;
    expect(imageSize(png)).toMatchObject({ type: 'png', width: 2, height: 2 });
    expect([...chunkOf(png, 'PLTE')]).toEqual([...paper, ...ink]);
    // Each row begins with its filter.
    expect([...inflateSync(chunkOf(png, 'IDAT'))]).toEqual([0, 0, 0, 0, 1, 0]);
  });

  test('a colour that hardly differs from a more frequent one becomes that one', () => {
    const png = encodePng(pixelsOf([paper, paper, [252, 251, 248]]), 3, 1)!;
    expect([...chunkOf(png, 'PLTE')]).toEqual(paper);
  });

  test('has the same colours after a library has decoded it', () => {
    const png = encodePng(pixelsOf([paper, ink]), 2, 1)!;
    const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"><image href="${address}" width="2" height="1" image-rendering="optimizeSpeed"/></svg>`;
    expect([...new Resvg(svg).render().pixels]).toEqual([...paper, 255, ...ink, 255]);
  });
});

test('a picture of too many colours, or with transparent pixels, is not encoded', () => {
  const many = Array.from({ length: 16 * 17 }, (_, i): Colour => [(i % 16) * 16, (Math.floor(i / 16) % 16) * 16, i < 256 ? 0 : 200]);
  expect(encodePng(pixelsOf(many), many.length, 1)).toBeNull();
  expect(encodePng(pixelsOf(many.slice(0, 256)), 256, 1)).not.toBeNull();
  expect(encodePng(pixelsOf([[0, 0, 0, 128]]), 1, 1)).toBeNull();
});
