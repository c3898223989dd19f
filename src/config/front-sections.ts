import { z } from 'zod';

/** The sections of the home page, and their column on a wide screen: the main column, the column beside it, or across both. */
export const FRONT_SECTIONS = {
  story: 'across',
  lead: 'main',
  months: 'main',
  newest: 'main',
  'new-names': 'beside',
  figures: 'beside',
  'most-named': 'main',
  timeline: 'across',
} as const;

/** Name of a section of the home page. */
export type FrontSection = keyof typeof FRONT_SECTIONS;

/** The default sections. The other sections repeat content of the story in another form. */
const DEFAULT_SECTIONS: FrontSection[] = ['story', 'newest', 'months', 'figures', 'new-names'];

const SECTION_NAMES = Object.keys(FRONT_SECTIONS) as [FrontSection, ...FrontSection[]];

/** Schema of the `home` setting: the chosen sections in order. */
export const frontSectionsSchema = z
  .array(z.enum(SECTION_NAMES))
  .min(1, `must name at least one section: ${SECTION_NAMES.join(', ')}`)
  .superRefine((sections, context) => {
    sections.forEach((section, index) => {
      if (sections.indexOf(section) < index) context.addIssue({ code: 'custom', path: [index], message: `“${section}” is listed twice: keep one of them` });
    });
  })
  .default(DEFAULT_SECTIONS);
