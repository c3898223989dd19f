import { z } from 'zod';

/** Background colours of the site in `tokens.css`, with which chosen colours must contrast. */
const GROUND = { light: '#fdfcf9', dark: '#161512' };

/** Contrast of text with its background required by WCAG 2.2 (1.4.3). */
const LEAST_CONTRAST = 4.5;

/** Kinds of mark, and the custom property of `tokens.css` that sets their colour. */
const PROPERTY = { time: '--rubric', person: '--person', place: '--place', organization: '--organization' };

const colour = (ground: string) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as "#a3241c", in quotes')
    .refine(
      (value) => contrast(value, ground) >= LEAST_CONTRAST,
      `must be easier to read on ${ground}: a ratio of ${LEAST_CONTRAST} to 1 is the minimum (WCAG 2.2)`,
    );

const coloursOn = (ground: string) =>
  z.strictObject({
    /** Dates, and the line beside the name of the site. */
    time: colour(ground).optional(),
    person: colour(ground).optional(),
    place: colour(ground).optional(),
    organization: colour(ground).optional(),
  });

/** Schema of the `colours` setting. */
export const coloursSchema = z.strictObject({
  light: coloursOn(GROUND.light).default({}),
  dark: coloursOn(GROUND.dark).default({}),
});

/** The `colours` setting: chosen colours by background and kind of mark. */
export type Colours = z.infer<typeof coloursSchema>;

/** Turn the chosen colours into a style sheet to load after the site's own. */
export function themeCss({ light, dark }: Colours): string {
  return `:root {\n${declarations(light)}}\n\n@media (prefers-color-scheme: dark) {\n  :root {\n${declarations(dark)}  }\n}\n`;
}

function declarations(colours: Colours['light']): string {
  return Object.entries(PROPERTY)
    .map(([kind, property]) => {
      const value = colours[kind as keyof typeof PROPERTY];
      return value === undefined ? '' : `  ${property}: ${value};\n`;
    })
    .join('');
}

/** Compute the contrast ratio of two colours (WCAG 2.2, “contrast ratio”). */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Compute the relative luminance of a colour (WCAG 2.2). */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
