/** A site with one image. */
export function imageSize(src: string): { width: number; height: number } | null {
  return src === '/images/bridge.jpg' ? { width: 640, height: 480 } : null;
}
