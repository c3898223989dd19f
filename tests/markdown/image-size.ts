/** Return the size of an image on a site with one image, `/images/bridge.jpg`; null for any other path. */
export function imageSize(src: string): { width: number; height: number } | null {
  return src === '/images/bridge.jpg' ? { width: 640, height: 480 } : null;
}
