import { describe, expect, test } from 'vitest';
import { type ArticleSpec, makeEdition } from '../make-edition.ts';
import { place } from '../make-entities.ts';

const entities = [place('north', 'North Province', { kind: 'region' }), place('northport', 'Northport', { kind: 'town', partOf: 'north' })];
const article = (slug: string, published: string, body: string): ArticleSpec => ({ slug, published, body });

describe('descriptions of an entity', () => {
  const told = makeEdition(
    [
      article('first', '2023-05-01', 'Clara Oduya, a pilot from Northport, spoke of Kenya.'),
      article('second', '2023-05-02', 'Clara Oduya, a pilot from Northport, spoke. A Kenyan pilot met two Kenyans in Kenya. The Kenyan laughed.'),
      article('third', '2023-05-03', 'Pilot Clara Oduya spoke to Danish farmers.'),
    ],
    entities,
  );
  const oduya = told.people.find(({ name }) => name === 'Clara Oduya')!;
  const kenya = told.places.find(({ name }) => name === 'Kenya')!;

  test('are listed with their sentences, newest first', () => {
    expect(oduya.describedAs.map(({ text, of, sentences }) => [text, of?.name, sentences.map(({ article: { slug } }) => slug)])).toEqual([
      ['Pilot', undefined, ['third']],
      ['pilot from Northport', 'Northport', ['second', 'first']],
    ]);
    const { excerpt } = oduya.describedAs[1]!.sentences[0]!;
    expect(excerpt.text.slice(...excerpt.marks[0]!)).toBe('pilot from Northport');
  });

  test('descriptions of a place by what contains it are listed, too', () => {
    const { places } = makeEdition(
      [article('first', '2023-05-01', 'Northport, a village in North Province, was flooded.'), article('second', '2023-05-02', 'Northport was quiet.')],
      entities,
    );
    expect(places.find(({ id }) => id === 'northport')!.describedAs).toMatchObject([
      { text: 'village in North Province', isPartOf: true, of: { name: 'North Province' }, sentences: [{ article: { slug: 'first' } }] },
    ]);
  });

  test('mentions by nationality are counted separately', () => {
    expect(kenya.mentionCount).toBe(2);
    expect([kenya.byNationality.count, kenya.byNationality.articles.map(({ slug }) => slug), kenya.byNationality.sentences.length]).toEqual([3, ['second'], 2]);
    expect(kenya.articles.map(({ slug }) => slug)).toEqual(['second', 'first']);
  });

  test('a country that no article names has no page for mentions by nationality', () => {
    expect(told.places.map(({ name }) => name)).not.toContain('Denmark');
  });
});
