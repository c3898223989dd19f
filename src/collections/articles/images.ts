import { readFileSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { imageSize } from 'image-size';

/** Width and height in CSS pixels. */
export interface ImageSize {
  width: number;
  height: number;
}

/** Return a function that returns the size of an image of the site, given its path under `public/` (`/images/bridge.jpg`); null if there is no such image. */
export function createImageMeasure(root: string): (src: string) => ImageSize | null {
  const publicFolder = join(root, 'public') + sep;
  return (src) => {
    try {
      const path = normalize(join(publicFolder, decodeURI(src)));
      if (!path.startsWith(publicFolder)) return null;
      return measureImage(readFileSync(path));
    } catch {
      return null;
    }
  };
}

/** Return the width and height of an image; null if the bytes are not an image. */
export function measureImage(bytes: Uint8Array): ImageSize | null {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    return null;
  }
}

/** Return the addresses in a text that may be those of images of the site: `/images/bridge.jpg`. */
export function imagesIn(text: string): string[] {
  return text.match(/\/[^\s()"'<>]+\.(?:png|jpe?g|gif|webp|avif|svg)\b/gi) ?? [];
}
