import { expect, test } from 'vitest';
import { compileArticles } from '../../../edition/make-edition.ts';

/** Return the names of the entities in a text, with their types. */
const names = (body: string) =>
  compileArticles([{ slug: 'a', published: '2023-05-01', body }], [])[0]!.analysis.entities.map(({ name, type }) => `${type} ${name}`);

// The first test loads the model of names.
test('a place in the capitals of a dateline is named as in a text; an acronym elsewhere stays as it is', () => {
  expect(names('MILLBROOK — Two years after the storm, Rosa Santos is still in Millbrook.')).toEqual(['place Millbrook', 'person Rosa Santos']);
  expect(names('MILLBROOK, Vt. — The council voted on Monday to close the bridge.')).toContain('place Millbrook');
  expect(names('Officials of UNICEF met in Kenya.')).toContain('organization UNICEF');
});
