import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MAX_COLOURS = 256;
/** Mask of the four high bits of each channel. Colours that are equal in these bits become one: sixteen steps from ink to paper are enough for smooth letters. */
const HIGH_BITS = 0xf0f0f0f0 | 0;
/** Type of a PNG with a palette. */
const INDEXED = 3;

type Channels = [red: number, green: number, blue: number, alpha: number];

/**
 * Return the pixels of an opaque picture of few colours as a PNG with a palette, which is a third of the size of a PNG without one. Of colours that hardly differ, the
 * most frequent replaces the others. Null if more than 256 colours remain, or if some are transparent.
 *
 * @param pixels four bytes each: red, green, blue, alpha
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array<ArrayBuffer> | null {
  const { buffer, byteOffset } = pixels;
  // A number for each pixel; the order of its bytes does not matter here.
  const colours = new Uint32Array(buffer.slice(byteOffset, byteOffset + 4 * width * height));
  const palette = paletteOf(countColours(colours));
  if (palette.length > MAX_COLOURS || palette.some(([, [, , , alpha]]) => alpha !== 255)) return null;
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, INDEXED);
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', Uint8Array.from(palette.flatMap(([, [red, green, blue]]) => [red, green, blue]))),
    chunk('IDAT', deflateSync(rowsOf(colours, width, height, new Map(palette.map(([reduced], number) => [reduced, number]))))),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat(parts));
}

/** Return the rows of the picture: for each pixel the number of its colour. */
function rowsOf(colours: Uint32Array, width: number, height: number, numbers: ReadonlyMap<number, number>): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  let [last, number] = [-1, 0];
  for (let row = 0; row < height; row++) {
    // The first byte of a row is its filter: none, because the numbers of colours do not grow smoothly.
    for (let column = 0; column < width; column++) {
      const colour = colours[row * width + column]!;
      if (colour !== last) [last, number] = [colour, numbers.get(colour & HIGH_BITS)!];
      rows[row * (width + 1) + column + 1] = number;
    }
  }
  return rows;
}

/** Count the pixels of each colour. */
function countColours(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < colours.length;) {
    const colour = colours[at]!;
    const from = at;
    while (at < colours.length && colours[at] === colour) at++;
    counts.set(colour, (counts.get(colour) ?? 0) + at - from);
  }
  return counts;
}

/** Return the colours of the palette, the most frequent first, each with its number reduced to the high bits, which similar colours share. */
function paletteOf(counts: ReadonlyMap<number, number>): [likeness: number, channels: Channels][] {
  const palette = new Map<number, Channels>();
  for (const [colour] of [...counts].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || a - b)) {
    const likeness = colour & HIGH_BITS;
    if (!palette.has(likeness)) palette.set(likeness, [...new Uint8Array(Uint32Array.of(colour).buffer)] as Channels);
  }
  return [...palette];
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
