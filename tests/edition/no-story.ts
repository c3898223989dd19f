import type { Story } from '../../src/edition/types.ts';

/** The story of what tells none. */
export const noStory: Story = {
  name: null,
  href: null,
  summary: null,
  soFar: [],
  keyDates: [],
  who: [],
  figures: [],
  denials: [],
  where: [],
  newest: [],
  articleCount: 0,
};
