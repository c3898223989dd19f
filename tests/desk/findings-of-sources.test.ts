import { describe, expect, test } from 'vitest';
import { CLEAN, entity, find, PORT } from './find.ts';

describe('unsourced-claim', () => {
  test('a claim without a speaker', () => {
    expect(find([`${CLEAN} The bridge is reported to have cost 9 million dollars.`])['unsourced-claim']).toMatchObject([
      { about: 'Article 1', examples: [{ text: 'The bridge is reported to have cost 9 million dollars.' }] },
    ]);
  });

  test('a claim with a speaker is not listed', () => {
    expect(find([`${CLEAN} The bridge cost 9 million dollars, Ana Reyes said.`])).not.toHaveProperty('unsourced-claim');
  });
});

describe('weak-figures', () => {
  const toll = (number: string) => `On 2 May 2023 in Northport, ${number} people were injured, Ana Reyes said.`;

  test('numbers far apart, with the file that splits them', () => {
    expect(find([`${CLEAN} ${toll('4')}`, `${CLEAN} ${toll('412')}`])['weak-figures']).toMatchObject([
      {
        seen: expect.stringContaining('The highest number is more than 10 times the lowest.') as string,
        examples: [{ text: toll('4') }, { text: toll('412') }],
        remedy: { isNew: true, lines: expect.stringMatching(/action: split\nreason: …\nfigures:\n {2}- article: article-2\n {4}words: "412"\n$/) as string },
      },
    ]);
  });

  test('similar numbers of one town are not listed', () => {
    expect(find([`${CLEAN} ${toll('4')}`, `${CLEAN} ${toll('12')}`])).not.toHaveProperty('weak-figures');
  });
});

describe('weak-sourcing', () => {
  test('sources with neither URL nor date', () => {
    const { 'weak-sourcing': [finding] = [] } = find([[CLEAN, 'sources: [{ name: A source }]']]);
    expect(finding).toMatchObject({ about: 'Article 1', remedy: { file: 'content/articles/article-1.md' } });
  });

  test('sources with a URL are not listed', () => {
    expect(find([[CLEAN, 'sources: [{ name: A source, url: "https://example.org/a" }]']])).not.toHaveProperty('weak-sourcing');
  });
});

describe('no-copy', () => {
  test('sources and links without a copy are listed, each once; those with a copy are not', () => {
    const archived = 'archived: { url: "https://archive.example/1", on: 2023-05-04 }';
    const sources = `sources: [{ name: A, url: "https://a.example", ${archived} }, { name: B, url: "https://b.example" }]`;
    const { 'no-copy': found } = find([[`${CLEAN} See [it](https://c.example/) and [it](https://c.example/), and [A](https://a.example).`, sources]]);
    expect(found).toMatchObject([{ seen: '2 addresses have no copy.' }]);
    expect(found![0]!.examples.map(({ text }) => text)).toEqual(['https://b.example', 'https://c.example/']);
  });
});

describe('dead-link', () => {
  test('a link to a missing article', () => {
    expect(find([`${CLEAN} See [more](/articles/nowhere/).`])['dead-link']).toMatchObject([
      { seen: 'It links to /articles/nowhere/, and there is no such page.' },
    ]);
  });

  test('links to existing pages and to other sites are not listed', () => {
    expect(find([`${CLEAN} See [more](/articles/article-1/), [her](/people/ana-reyes/) and [this](https://example.org/articles/x/).`])).not.toHaveProperty(
      'dead-link',
    );
  });
});

describe('voices', () => {
  const said = (name: string, times: number) => Array.from({ length: times }, (_, index) => `${name} said that gate ${index + 1} was closed.`).join('\n\n');
  const KIM = entity('kim-voss', { name: 'Kim Voss', type: 'person' });

  test('a speaker with three statements and no office is listed with the line to paste; one with two statements or a kind of voice is not', () => {
    const { 'unknown-voice': findings = [] } = find([said('Kim Voss', 3)], [PORT, KIM]);
    expect(findings).toMatchObject([
      { about: 'Kim Voss', seen: 'It makes 3 statements.', remedy: { file: 'content/entities/kim-voss.yaml', isNew: false, lines: 'voice: official\n' } },
    ]);
    expect(find([said('Kim Voss', 2)], [PORT, KIM])).not.toHaveProperty('unknown-voice');
    expect(find([said('Kim Voss', 3)], [PORT, { ...KIM, voice: 'witness' }])).not.toHaveProperty('unknown-voice');
  });

  test('a topic is listed if one speaker makes more than half of its ten statements', () => {
    const inTopic = (body: string): [string, string] => [body, 'sources: [{ name: A source, published: 2023-05-02 }]\ntopics: [harbour]'];
    const { 'one-voice': findings = [] } = find([inTopic(`${said('Kim Voss', 6)}\n\n${said('Officials', 4)}`)], [PORT, KIM]);
    expect(findings).toMatchObject([{ about: 'Harbour', seen: 'Kim Voss makes 6 of 10 statements.' }]);
    expect(find([inTopic(`${said('Kim Voss', 5)}\n\n${said('Officials', 5)}`)], [PORT, KIM])).not.toHaveProperty('one-voice');
  });
});
