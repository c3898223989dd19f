import { describe, expect, it } from 'vitest';
import { namesIn } from './bracketed.ts';

describe('mentions of one article', () => {
  it('explains in plain words why a name is a person', () => {
    expect(namesIn('The report names governor Roman Starovoit as a witness.').mentions[0]?.why).toBe(
      '‘Roman Starovoit’: a person, because of the title ‘governor’',
    );
  });

  it('numbers mentions in text order and lists entities by first mention', () => {
    const { mentions, entities } = namesIn('Kyiv fell silent when Ms Okafor left. The people of Kyiv slept.');
    expect(mentions.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
    expect(entities.map(({ key, curated }) => [key, curated])).toEqual([
      ['place:kyiv', false],
      ['person:okafor', false],
    ]);
  });
});
