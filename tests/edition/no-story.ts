import type { Story } from '../../src/edition/types.ts';

/** An empty story. */
export const noStory: Story = {
  name: null,
  href: null,
  summary: null,
  soFar: [],
  keyDates: [],
  who: [],
  figures: [],
  differing: [],
  denials: [],
  where: [],
  newest: [],
  articleCount: 0,
};
