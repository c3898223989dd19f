import { z } from 'zod';

/** Background colours of the site in `tokens.css`. Chosen colours must contrast with them. */
const BACKGROUND = { light: '#fdfcf9', dark: '#161512' };

/** Minimum contrast ratio of text and background (WCAG 2.2, 1.4.3). */
const MIN_CONTRAST = 4.5;

/** Kinds of mark, and the custom property of `tokens.css` that sets their colour. */
const CUSTOM_PROPERTIES = { time: '--rubric', person: '--person', place: '--place', organization: '--organization' };

const colour = (background: string) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as "#a3241c", in quotes')
    .refine(
      (value) => contrast(value, background) >= MIN_CONTRAST,
      `must be easier to read on ${background}: a ratio of ${MIN_CONTRAST} to 1 is the minimum (WCAG 2.2)`,
    );

const coloursOn = (background: string) =>
  z.strictObject({
    /** Dates, and the line beside the name of the site. */
    time: colour(background).optional(),
    person: colour(background).optional(),
    place: colour(background).optional(),
    organization: colour(background).optional(),
  });

/** Schema of the `colours` setting. */
export const coloursSchema = z.strictObject({
  light: coloursOn(BACKGROUND.light).default({}),
  dark: coloursOn(BACKGROUND.dark).default({}),
});

/** The `colours` setting: chosen colours by background and kind of mark. */
export type Colours = z.infer<typeof coloursSchema>;

/** Return the style sheet for chosen colours. It must be loaded after the site's own style sheet. */
export function themeCss({ light, dark }: Colours): string {
  return `:root {\n${declarations(light)}}\n\n@media (prefers-color-scheme: dark) {\n  :root {\n${declarations(dark)}  }\n}\n`;
}

/** Return the CSS declarations for the chosen colours on one background. */
function declarations(colours: Colours['light']): string {
  return Object.entries(CUSTOM_PROPERTIES)
    .map(([kind, property]) => {
      const value = colours[kind as keyof typeof CUSTOM_PROPERTIES];
      return value === undefined ? '' : `  ${property}: ${value};\n`;
    })
    .join('');
}

/** Return the contrast ratio of two colours (WCAG 2.2, “contrast ratio”). */
function contrast(colourA: string, colourB: string): number {
  const [darker, lighter] = [luminance(colourA), luminance(colourB)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Return the relative luminance of a colour, with the constants of WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
