import { describe, expect, test } from 'vitest';
import { CLEAN, find } from './find.ts';

describe('unresolved-date', () => {
  test('a time relative to something without a date, with the line that dates it', () => {
    const text = `${CLEAN} The bridge was painted the night before the storm.`;
    expect(find([text])['unresolved-date']).toMatchObject([
      {
        about: expect.stringContaining('“the night before”') as string,
        examples: [{ text: 'The bridge was painted the night before the storm.' }],
        remedy: {
          file: 'content/articles/article-1.md',
          where: null,
          lines: 'overrides:\n  dates:\n    - { text: "the night before", date: YYYY-MM-DD, reason: "…" }\n',
        },
      },
    ]);
  });

  test('a time with the suggested line is not listed', () => {
    const line = 'overrides: { dates: [{ text: the night before, date: 2023-05-01 }] }\nsources: [{ name: A, published: 2023-05-02 }]';
    expect(find([[`${CLEAN} The bridge was painted the night before the storm.`, line]])).toEqual({});
  });

  test('for words that occur twice each line says which it means; beside an existing list of dates the line has no heading', () => {
    const frontmatter = 'overrides:\n  dates: [{ text: on 2 May 2023, date: 2023-05-02 }]\nsources: [{ name: A, published: 2023-05-02 }]';
    const found = find([[`${CLEAN} It was painted the night before the storm. It was cleaned the night before the fair.`, frontmatter]])['unresolved-date'];
    expect(found?.map(({ remedy }) => [remedy!.where, remedy!.lines])).toEqual([
      ['below the line “  dates:”', '    - { text: "the night before", occurrence: 1, date: YYYY-MM-DD, reason: "…" }\n'],
      ['below the line “  dates:”', '    - { text: "the night before", occurrence: 2, date: YYYY-MM-DD, reason: "…" }\n'],
    ]);
  });
});

describe('weak-date', () => {
  test('a month without a verb, if the next one is nearer than the last', () => {
    expect(find([`${CLEAN}\n\nBridge works: August.`])['weak-date']).toMatchObject([
      {
        about: '“August” in Article 1',
        seen: expect.stringMatching(/^No verb shows whether it is past, and the next such date is nearer\. .*August 2022/) as string,
        remedy: { file: 'content/articles/article-1.md', lines: expect.stringContaining('{ text: "August", date: YYYY-MM,') as string },
      },
    ]);
    // A month that is soon is the next one.
    expect(find([`${CLEAN}\n\nBridge works: June.`])['weak-date']).toBeUndefined();
  });

  test('a date relative to another paragraph', () => {
    const [finding] = find([`${CLEAN}\n\nA day later it was closed.`])['weak-date'] ?? [];
    expect(finding?.seen).toMatch(/^It is counted from a date in another paragraph\. /);
  });

  test('a month with a verb, a month whose last instance is nearer, and a date relative to the same paragraph are not listed', () => {
    expect(find([`${CLEAN} It will be painted in June.\n\nBridge works: April.\n\nIt opened on 2 May 2023. A day later it was closed.`])).not.toHaveProperty(
      'weak-date',
    );
  });
});

describe('far-event', () => {
  test('an event decades before its article, with the reason for its date', () => {
    const { 'far-event': [finding] = [] } = find([`${CLEAN} The old bridge was built on 4 June 1931.`]);
    expect(finding).toMatchObject({ about: '4 June 1931 in Article 1', examples: [{ text: 'The old bridge was built on 4 June 1931.' }] });
    expect(finding!.seen).toContain('92 years before');
    expect(finding!.remedy!.lines).toContain('{ text: "4 June 1931", date: YYYY-MM-DD, reason: "…" }');
  });

  test.each([
    ['in 1931', 'YYYY'],
    ['in the spring of 1931', 'YYYY-21'],
    ['in June 1931', 'YYYY-MM'],
    ['on 4 June 1931', 'YYYY-MM-DD'],
  ])('%s: its line has the form of a date that is as exact, and its reason one full stop', (words, form) => {
    const { 'far-event': [finding] = [] } = find([`${CLEAN} The old bridge was built ${words}.`]);
    expect(finding!.remedy!.lines).toContain(`date: ${form}, `);
    expect(finding!.seen).toMatch(/[^.]\.$/);
  });

  test('an event that an editor dated is not listed', () => {
    const line = 'overrides: { dates: [{ text: on 4 June 1931, date: 1931-06-04 }] }\nsources: [{ name: A, published: 2023-05-02 }]';
    expect(find([[`${CLEAN} The old bridge was built on 4 June 1931.`, line]])).toEqual({});
  });

  test('an event of last year is not listed', () => {
    expect(find([`${CLEAN} The old bridge was closed on 4 June 2022.`])).not.toHaveProperty('far-event');
  });
});
