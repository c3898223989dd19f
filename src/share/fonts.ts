import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const require = createRequire(import.meta.url);

/** Scripts for which each of the site's two typefaces has a file, from the same sources as on its pages. */
const SERIF_SCRIPTS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'];
const SANS_SCRIPTS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'];

/** The typefaces in the form that the drawing library reads. It accepts one file per name, so each file is a family of its own. */
export const fonts: Font[] = [
  ...SERIF_SCRIPTS.map((script) => face(`serif ${script}`, `@fontsource/vollkorn/files/vollkorn-${script}-600-normal.woff`, 600)),
  ...SANS_SCRIPTS.map((script) => face(`sans ${script}`, `@fontsource/source-sans-3/files/source-sans-3-${script}-400-normal.woff`, 400)),
];

/** The same with the bold sans, for pictures of figures. */
export const fontsWithBold: Font[] = [
  ...fonts,
  ...SANS_SCRIPTS.map((script) => face(`bold ${script}`, `@fontsource/source-sans-3/files/source-sans-3-${script}-600-normal.woff`, 600)),
];

/** The families of a typeface as a CSS list: a letter is drawn with the first one that has it. */
export const SERIF = SERIF_SCRIPTS.map((script) => `serif ${script}`).join(', ');
/** The same for the typeface without serifs. */
export const SANS = SANS_SCRIPTS.map((script) => `sans ${script}`).join(', ');

function face(name: string, file: string, weight: 400 | 600): Font {
  return { name, data: readFileSync(require.resolve(file)), weight, style: 'normal' };
}
/** The bold typeface, as a CSS list. */
export const BOLD = SANS_SCRIPTS.map((script) => `bold ${script}`).join(', ');
