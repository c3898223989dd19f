import { describe, expect, test } from 'vitest';
import { bracket, withoutBrackets } from './bracketed.ts';

describe('phrases that name no entity', () => {
  test.each([
    'The [Law Library of Congress|organization] blog, In Custodia Legis, was named. Tell us about In Custodia Legis.',
    '[Scott Horvath|person] is the Bureau Social Media Lead at the [Census Bureau|organization].',
    'Determine the scope of work (SOW) first. The SOW names the tasks.',
    'Join the “How to Get Your Agency’s Data Online” webinar.',
    'Enter a ZIP code to search.',
    'She is earning a degree in Dairy Science and Political Science with honours. Her science teacher helped.',
    'Apps are listed by name.',
  ])('“%s”', (bracketed) => {
    expect(bracket(withoutBrackets(bracketed))).toBe(bracketed);
  });

  test.each([
    'He was in [Kyiv|place] in May. In [Kyiv|place], he met [Ana Reyes|person]. “In [Lviv|place] we slept,” he said.',
    'The [National Science Foundation|organization] ([NSF|organization]) paid for it. The [NSF|organization] gave $2 million.',
    '[Human Rights Watch|organization] said the strike was unlawful. [Save the Children|organization] agreed.',
    'The rights of workers matter, [Human Rights Watch|organization] said.',
    'The [World Food Programme|organization] stopped its flights.',
  ])('“%s”: names that only look like them', (bracketed) => {
    expect(bracket(withoutBrackets(bracketed))).toBe(bracketed);
  });
});

describe('towns', () => {
  test.each(['[Santa Brisa|place] opened a school; [Villa Norte|place], 12 miles away, has none.', '[David Villa|person] said he was tired.'])(
    '“%s”: the first word shows them',
    (bracketed) => {
      expect(bracket(withoutBrackets(bracketed))).toBe(bracketed);
    },
  );
});
