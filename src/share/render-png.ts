import { setImmediate } from 'node:timers/promises';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { encodePng } from './encode-png.ts';

/** Render an SVG of few colours as a PNG. */
export async function renderPng(svg: string, options: ResvgRenderOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Resvg(svg, { ...options, font: { loadSystemFonts: false } }).render();
  // A copy, because the library owns the memory of the returned bytes.
  const png = encodePng(image.pixels, image.width, image.height) ?? new Uint8Array(image.asPng());
  // The library frees an image only when the event loop runs. Without this line, a thousand images would stay in memory until the last one is drawn.
  await setImmediate();
  return png;
}
