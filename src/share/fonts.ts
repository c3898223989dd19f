import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const require = createRequire(import.meta.url);

/** The site's two typefaces, of the same sources as on its pages, in the form that the drawing library reads. */
export const fonts: Font[] = [
  ...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'].map((script) => face('Vollkorn', `@fontsource/vollkorn/files/vollkorn-${script}-600-normal.woff`, 600)),
  ...['latin', 'latin-ext', 'cyrillic'].map((script) => face('Source Sans 3', `@fontsource/source-sans-3/files/source-sans-3-${script}-400-normal.woff`, 400)),
];

function face(name: string, file: string, weight: 400 | 600): Font {
  return { name, data: readFileSync(require.resolve(file)), weight, style: 'normal' };
}
