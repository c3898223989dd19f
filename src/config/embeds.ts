import { z } from 'zod';

/** Schema of the `embeds` setting: which things have pages for other sites to show in a frame. All have them, unless set to `false`. */
export const embedsSchema = z
  .strictObject({
    /** People, places and organizations: a card each; a timeline if at least three events can be shown, and a list of statements if there are at least three. */
    entities: z.boolean().default(true),
    /** The story of each topic. */
    stories: z.boolean().default(true),
    /** The timeline as a whole, and each year and month with a page. */
    periods: z.boolean().default(true),
    /** Each series of figures; its drawing can also be downloaded as SVG and PNG. */
    figures: z.boolean().default(true),
  })
  .prefault({});
