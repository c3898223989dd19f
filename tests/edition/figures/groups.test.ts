import { describe, expect, test } from 'vitest';
import { editionOf, type GivenArticle, seriesOf } from './edition-of.ts';

describe('figures are grouped', () => {
  test.each<[string, GivenArticle[], string[]]>([
    [
      'by different words for one thing, in one place, on days that follow each other',
      [
        ['2023-05-01', 'Ten people were killed in Northport on Monday.'],
        ['2023-05-02', 'The death toll in Northport rose to 14 on Tuesday.'],
      ],
      ['People killed, Northport: change 10, 14'],
    ],
    [
      'planned counts with planned ones, and not with what was',
      [
        ['2023-05-01', 'Ana Reyes said that Northport will build 300 homes.'],
        ['2023-05-02', 'Ana Reyes said that Northport had built 280 homes.'],
        ['2023-05-03', 'Ana Reyes said that Northport would build 320 homes.'],
      ],
      ['Homes, Northport: change 300, 320'],
    ],
    [
      'across a place and the one that contains it',
      [
        ['2023-05-01', 'Ten people were injured in Northport.'],
        ['2023-05-02', 'In North Province 12 residents were wounded.'],
      ],
      ['People injured, North Province: change 10, 12'],
    ],
    [
      'by the one who speaks of them, over weeks',
      [
        ['2023-05-01', 'Ana Reyes said that 40 villages had no light.'],
        ['2023-06-01', 'Ana Reyes said that 50 villages had no light.'],
      ],
      ['Settlements: change 40, 50'],
    ],
    [
      'with the sources that differ on one day',
      [['2023-05-01', '| Source | Injured |\n| --- | --- |\n| Ana Reyes | 12 |\n| The council | 13 |']],
      ['People injured: differ 12, 13'],
    ],
    [
      'of sources whose numbers are for different days: none of them changed',
      [
        ['2023-05-01', 'Ana Reyes said that ten people were injured in Northport.'],
        ['2023-05-02', 'According to the council, 12 people were injured in Northport.'],
      ],
      ['People injured, Northport: sources 10, 12'],
    ],
    [
      'of a toll that an article tells as it rose within a day, each source’s number above the one before',
      [['2023-05-01', '| Source | Dead |\n| --- | --- |\n| Ana Reyes | 2 |\n| The council | 10 |\n| The council | 14 |']],
      ['People killed: change 2, 10, 14'],
    ],
    [
      'of sources that differ on one day, where one of them lowered its number',
      [['2023-05-01', '| Source | Dead |\n| --- | --- |\n| Ana Reyes | 12 |\n| The council | 10 |\n| The council | 14 |']],
      ['People killed: differ 12, 10, 14'],
    ],
    [
      'in one article, for days that differ',
      [['2023-05-02', 'In Northport 40 villages had no light on Monday. In Northport 12 villages had no light on Tuesday.']],
      ['Settlements, Northport: change 40, 12'],
    ],
    [
      'in two articles of one day',
      [
        ['2023-05-02', 'In Northport 40 villages have no light.'],
        ['2023-05-02', 'In Northport 12 villages have no light.'],
      ],
      ['Settlements, Northport: change 40, 12'],
    ],
    [
      'of a toll that one article gives twice',
      [['2023-05-02', 'Ten people were killed in Northport. The death toll in Northport rose to 14.']],
      ['People killed, Northport: change 10, 14'],
    ],
    [
      'where they agree',
      [
        ['2023-05-01', 'Ana Reyes said that 40 villages had no light.'],
        ['2023-05-03', 'There are 40 villages without light, according to Ana Reyes.'],
      ],
      ['Settlements: agree 40, 40'],
    ],
  ])('%s', (_name, articles, expected) => {
    expect(seriesOf(editionOf(articles))).toEqual(expected);
  });
});

describe('figures are not grouped', () => {
  test.each<[string, GivenArticle[]]>([
    [
      'in different places',
      [
        ['2023-05-01', 'Ten people were killed in Northport.'],
        ['2023-05-02', 'In Eastby 12 people were killed.'],
      ],
    ],
    [
      'weeks after an event',
      [
        ['2023-05-01', 'Ten people were killed in Northport.'],
        ['2023-05-20', 'In Northport 12 people were killed.'],
      ],
    ],
    [
      'where only the country is one',
      [
        ['2023-05-01', 'Ten people were killed in Norland.'],
        ['2023-05-02', 'In Norland 12 people were killed.'],
      ],
    ],
    [
      'of different sorts',
      [
        ['2023-05-01', 'Ana Reyes counted ten armoured vehicles.'],
        ['2023-05-02', 'Ana Reyes counted 12 off-road vehicles.'],
      ],
    ],
    [
      'of people of another kind',
      [
        ['2023-05-01', 'Ten people were killed in Northport.'],
        ['2023-05-02', 'In Northport 12 soldiers were killed.'],
      ],
    ],
    [
      'of the killed and the injured',
      [
        ['2023-05-01', 'Ten people were killed in Northport.'],
        ['2023-05-02', 'In Northport 12 people were injured.'],
      ],
    ],
    ['as parts in one sentence', [['2023-05-01', 'Ana Reyes counted ten old bridges and 12 new bridges.']]],
    [
      'where others are added',
      [
        ['2023-05-01', 'Ana Reyes counted ten bridges.'],
        ['2023-05-02', 'Ana Reyes counted another 12 bridges.'],
      ],
    ],
    [
      'as the scene',
      [
        ['2023-05-01', 'Ana Reyes spoke in ten towns.'],
        ['2023-05-02', 'Ana Reyes spoke in 12 towns.'],
      ],
    ],
    [
      'of what is fired anew each day',
      [
        ['2023-05-01', 'Ana Reyes counted ten drones.'],
        ['2023-05-02', 'Ana Reyes counted 12 drones.'],
      ],
    ],
    [
      'by one article for one day: they count different things',
      [['2023-05-01', 'Ana Reyes opened 8 bridges in Northport. The guide names 20 bridges in Northport.']],
    ],
    [
      'by one source in one article for one day',
      [['2023-05-01', 'Ana Reyes said that 40 villages had no light. Ana Reyes said that she had seen 12 villages.']],
    ],
    [
      'of lengths, money and shares',
      [
        ['2023-05-01', 'Ana Reyes gave $10 and 5%, 3 km off.'],
        ['2023-05-02', 'Ana Reyes gave $12 and 6%, 4 km off.'],
      ],
    ],
  ])('%s', (_name, articles) => {
    expect(seriesOf(editionOf(articles))).toEqual([]);
  });

  test('without a common entity', () => {
    expect(
      seriesOf(
        editionOf([
          ['2023-05-01', 'There are ten bridges in Northport.'],
          ['2023-05-02', 'Ana Reyes counted 12 bridges.'],
        ]),
      ),
    ).toEqual([]);
  });
});
