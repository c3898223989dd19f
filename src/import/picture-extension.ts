import { imageSize } from 'image-size';

/** Extensions of pictures that browsers can show, by the type detected in the file. */
const PICTURES: Partial<Record<string, string>> = { jpg: '.jpg', png: '.png', gif: '.gif', webp: '.webp', avif: '.avif', svg: '.svg' };

/** Return the extension of a picture by its content; null if browsers cannot show it, or if the library that measures images in the build finds no size. */
export function pictureExtension(bytes: Uint8Array): string | null {
  try {
    const { width, height, type } = imageSize(bytes);
    return width > 0 && height > 0 ? (PICTURES[type ?? ''] ?? null) : null;
  } catch {
    return null;
  }
}
