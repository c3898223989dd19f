import { describe, expect, test } from 'vitest';
import { identify } from '../../../src/edition/identity/identify.ts';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { withHtml } from '../../collections/articles/with-html.ts';
import { type ArticleSpec, compileArticles } from '../make-edition.ts';
import { person } from '../make-entities.ts';

/** Return articles with these texts, dated to successive days of May 2023. */
function inMay(...bodies: string[]): ArticleSpec[] {
  return bodies.map((body, index) => ({ slug: `a${index + 1}`, published: `2023-05-${String(index + 1).padStart(2, '0')}`, body }));
}

/** Return the keys of the names in each text; the texts are articles of successive days. */
function keys(bodies: string[], curated: CuratedEntity[] = []): string[][] {
  const articles = compileArticles(inMay(...bodies), curated);
  return identify(articles, curated).map(({ analysis }) => analysis.entities.map(({ key }) => key));
}

const gladkov: CuratedEntity = person('vyacheslav-gladkov', 'Vyacheslav Gladkov');

describe('names of several articles', () => {
  test('are one entity by another spelling, under the address of the first', () => {
    expect(keys(['Governor Anatoly Hrushkov spoke.', 'Governor Anatoliy Grushkov spoke.'])).toEqual([['person:anatoly-hrushkov'], ['person:anatoly-hrushkov']]);
  });

  test('are one entity by another spelling of an editor’s entity', () => {
    expect(keys(['Governor Viacheslav Hladkov spoke.'], [gladkov])).toEqual([['vyacheslav-gladkov']]);
  });

  const authority = 'The Northern Rivers Authority (NRA) closed a bridge in Kenya. The NRA said so.';
  const acronym = 'A bridge in Kenya was closed by the NRA. The NRA said so, and the NRA spokesman.';
  const key = 'organization:northern-rivers-authority';

  test('are one entity by an acronym that one article explains and another one on the same subject uses', () => {
    expect(keys([authority, acronym])).toEqual([
      [key, 'place:kenya'],
      ['place:kenya', key],
    ]);
    expect(keys([acronym, authority])).toEqual([
      ['place:kenya', 'organization:nra'],
      ['organization:nra', 'place:kenya'],
    ]);
  });

  test('are not one entity by an acronym in an article on another subject', () => {
    expect(keys([authority, acronym.replace('Kenya', 'Peru')])[1]).toEqual(['place:peru', 'organization:nra']);
  });

  test('are two entities if two share an acronym', () => {
    expect(keys([authority, 'The National Rail Agency (NRA) opened in Kenya. The NRA said so.'])[1]).toEqual([
      'organization:national-rail-agency',
      'place:kenya',
    ]);
  });

  const water = 'The Coastal Water Inspection Board (CWIB) closed a well in Kenya. The CWIB said so.';
  const waterKey = 'organization:coastal-water-inspection-board';

  test('are one entity by an acronym of four letters that one article explains, on any subject', () => {
    expect(keys([water, 'A well in Peru was closed by the CWIB. The CWIB said so.'])[1]).toEqual(['place:peru', waterKey]);
    expect(keys(['A well in Peru was closed by the CWIB. The CWIB said so.', water])[1]).toEqual(['organization:cwib', 'place:kenya']);
  });

  test('are one entity by an acronym of three letters that two articles explain in the same way, even in earlier articles without explanation', () => {
    const elsewhere = acronym.replace('Kenya', 'Peru');
    expect(keys([elsewhere, authority, authority.replace('Kenya', 'Togo'), elsewhere.replace('Peru', 'Chad')])).toEqual([
      ['place:peru', 'organization:nra'],
      [key, 'place:kenya'],
      [key, 'place:togo'],
      ['place:chad', key],
    ]);
  });

  test('are not one entity by an acronym that articles explain differently', () => {
    const rail = 'The National Rail Agency (NRA) opened in Kenya. The NRA said so.';
    const texts = [authority, authority, rail, rail, acronym.replace('Kenya', 'Peru')];
    expect(keys(texts)[4]).toEqual(['place:peru', 'organization:nra']);
  });

  test('are one entity by the same acronym for nearly the same name', () => {
    const longer = 'The Coastal Water Inspection Board and Laboratory (CWIB) met in Peru. The CWIB said so.';
    expect(keys([water, longer])[1]![0]).toBe(waterKey);
    const other = 'The Central Wheat Insurance Board (CWIB) met in Peru. The CWIB said so.';
    expect(keys([water, other])[1]![0]).toBe('organization:central-wheat-insurance-board');
  });

  test('are one entity if written as one word or two', () => {
    expect(keys(['The OpenFields Institute opened in Kenya.', 'The Open Fields Institute opened in Peru.'])[1]![0]).toBe('organization:openfields-institute');
    expect(keys(['The Open Field Institute opened in Kenya.', 'The Open Fields Institute opened in Peru.'])[1]![0]).toBe('organization:open-fields-institute');
  });

  test('are never one entity by surname alone', () => {
    expect(keys(['Mr Hrushkov spoke.', 'Mr Hrushkov spoke.', 'Governor Anatoly Hrushkov spoke.'])).toEqual([
      ['person:hrushkov@a1'],
      ['person:hrushkov@a2'],
      ['person:anatoly-hrushkov'],
    ]);
  });
});

describe('two people of one name stay distinct', () => {
  const mayor = 'Boris Lindqvist, mayor of Northport, spoke.';
  test.each([
    ['in other walks of life', mayor, 'Boris Lindqvist, a striker, scored.'],
    ['with one office in two towns', mayor, 'Boris Lindqvist, mayor of Southport, spoke.'],
    ['of other ages', 'Boris Lindqvist, 45, was hurt.', 'Boris Lindqvist, 19, was hurt.'],
    ['addressed as a man and as a woman', 'Mr Robin Lindqvist spoke.', 'Ms Robin Lindqvist spoke.'],
  ])('%s', (_name, one, other) => {
    const [first, second] = keys([one, other]).map((each) => each.find((key) => key.includes('lindqvist'))!);
    expect(second).toBe(`${first}-2`);
  });

  test.each([
    ['in one office', mayor, 'Mayor Boris Lindqvist spoke.'],
    ['where nothing differs', mayor, 'Boris Lindqvist spoke.'],
    ['a year older a year later', 'Boris Lindqvist, 45, was hurt.', 'Boris Lindqvist, 46, was hurt.'],
    ['in offices that follow each other', 'Governor Boris Lindqvist spoke.', 'Senator Boris Lindqvist spoke.'],
    [
      'in one story, whatever they are called',
      'Mayor Boris Lindqvist met Ana Oduya and Clara Mendes of the Harbour Board.',
      'Singer Boris Lindqvist met Ana Oduya and Clara Mendes of the Harbour Board.',
    ],
  ])('people of one name are one person %s', (_name, one, other) => {
    const [first, second] = keys([one, other]).map((each) => each.find((key) => key.includes('lindqvist'))!);
    expect(second).toBe(first);
  });

  test('a third text joins the one that its context suggests, or neither', () => {
    const texts = [mayor, 'Boris Lindqvist, a striker, scored.', 'Striker Boris Lindqvist scored.', 'Boris Lindqvist came.'];
    expect(keys(texts).map((each) => each.find((key) => key.includes('lindqvist')))).toEqual([
      'person:boris-lindqvist',
      'person:boris-lindqvist-2',
      'person:boris-lindqvist-2',
      'person:boris-lindqvist@a4',
    ]);
  });
});

describe('editors’ entities', () => {
  const barred: CuratedEntity = { ...gladkov, not: ['Captain Vyacheslav Gladkov'] };

  test('an excluded phrase names another entity, with an address of its own', () => {
    expect(keys(['Captain Vyacheslav Gladkov sailed.'], [barred])).toEqual([['person:vyacheslav-gladkov-2']]);
    expect(keys(['Governor Vyacheslav Gladkov spoke.'], [barred])).toEqual([['vyacheslav-gladkov']]);
  });

  const namesakes: CuratedEntity[] = [
    person('ivo-brandt-mayor', 'Ivo Brandt', { roles: [{ title: 'mayor', of: 'northport' }], sameNameAs: ['ivo-brandt-singer'] }),
    person('ivo-brandt-singer', 'Ivo Brandt', { roles: [{ title: 'singer' }], sameNameAs: ['ivo-brandt-mayor'] }),
  ];

  test('the context decides between two of one name; without evidence, neither is linked', () => {
    expect(keys(['The mayor, Ivo Brandt, spoke.', 'Ivo Brandt, the singer, sang.', 'Ivo Brandt came.'], namesakes)).toEqual([
      ['ivo-brandt-mayor'],
      ['ivo-brandt-singer'],
      ['person:ivo-brandt@a3'],
    ]);
    const [article] = compileArticles(inMay('Ivo Brandt came.'), namesakes);
    expect(article!.analysis.mentions[0]!.why).toMatch(/the name of 2 entities in this site's entity files, and nothing here tells/);
  });
});

test('a mention keeps the reason why its name means the entity', () => {
  const why = (bodies: string[], curated: CuratedEntity[] = []) =>
    identify(compileArticles(inMay(...bodies), curated), curated).at(-1)!.analysis.mentions[0]!.why;
  expect(why(['Governor Viacheslav Hladkov spoke.'], [gladkov])).toMatch(/; a spelling of Vyacheslav Gladkov$/);
  expect(why(['Governor Anatoly Hrushkov spoke.', 'Governor Anatoliy Grushkov spoke.'])).toMatch(/; Anatoly Hrushkov in other articles$/);
  expect(why(['Boris Lindqvist, mayor of Northport, spoke.', 'Boris Lindqvist, a striker, scored.', 'Boris Lindqvist came.'])).toMatch(
    /; others have this name too, and it is not clear which of them is meant$/,
  );
});

test('mentions in the HTML have the same keys as in the analysis', () => {
  const [, article] = identify(compileArticles(inMay('Governor Anatoly Hrushkov spoke.', 'Governor Anatoliy Grushkov spoke.'), []), []);
  expect(article!.html()).toContain('data-entity="person:anatoly-hrushkov"');
  expect(article!.analysis.mentions.map(({ entity }) => entity)).toEqual(['person:anatoly-hrushkov']);
  expect(article!.analysis.descriptions.map(({ entity }) => entity)).toEqual(['person:anatoly-hrushkov']);
});

test('no local key is left in the analysis', () => {
  const [first, second] = compileArticles(
    inMay(
      'Governor Anatoly Hrushkov said that 40 people were hurt.',
      'Governor Anatoliy Grushkov said that 50 people were hurt. “No one died,” Grushkov said. According to Grushkov, 12 houses burned.',
    ),
    [],
  );
  const own = JSON.stringify(withHtml(second!));
  for (const part of ['claims', 'figures', 'mentions', 'descriptions'] as const) {
    expect(JSON.stringify(second!.analysis[part])).toContain('person:anatoliy-grushkov');
  }
  expect(own).toContain('data-entity=\\"person:anatoliy-grushkov');
  expect(JSON.stringify(withHtml(identify([first!, second!], [])[1]!))).not.toContain('anatoliy-grushkov');
});

describe('a title and a surname', () => {
  const full = 'Prime Minister Jonas Lavik opened a bridge in Kenya.';
  const titled = 'In Kenya, Prime Minister Lavik closed a school.';

  test('are the person of that title whom an earlier article names in full', () => {
    expect(keys([full, titled])[1]).toContain('person:jonas-lavik');
  });

  test('are not joined with a later name, because a later article moves no earlier one', () => {
    expect(keys([titled, full])[0]).not.toContain('person:jonas-lavik');
  });

  test('are nobody else: another title, another subject, or two people who fit', () => {
    expect(keys([full, 'In Kenya, striker Lavik scored.'])[1]).not.toContain('person:jonas-lavik');
    expect(keys([full, titled.replace('Kenya', 'Peru')])[1]).not.toContain('person:jonas-lavik');
    const other = full.replace('Jonas', 'Petra');
    expect(keys([full, other, titled])[2]!.filter((key) => key === 'person:jonas-lavik' || key === 'person:petra-lavik')).toEqual([]);
  });

  test('are not joined without the title: a surname alone may belong to anybody', () => {
    expect(keys([full, 'In Kenya, Mr Lavik closed a school.'])[1]).not.toContain('person:jonas-lavik');
  });
});
