import { expect, test } from 'vitest';
import { compileArticles } from '../../../edition/make-edition.ts';

/** Return the names of the entities in a text, with their types. */
const names = (body: string) =>
  compileArticles([{ slug: 'a', published: '2023-05-01', body }], [])[0]!.analysis.entities.map(({ name, type }) => `${type} ${name}`);

// The first test loads the model of names.
test('a nickname in quotation marks is part of the name of a person', () => {
  expect(names('Part of the roof fell in, Fire Chief Bob "Smoky" Delacroix said. Delacroix named nobody.')).toEqual(['person Bob Delacroix']);
  expect(names('The bridge was closed, said Frank “The Hat” Lindqvist, a baker.')).toEqual(['person Frank Lindqvist']);
});

test('a quotation or a title between two names makes no person of them', () => {
  expect(names('She read Bob Delacroix “Walden” Tuesday.')).not.toContain('person Bob Tuesday');
  expect(names('“Bob,” said Frank. “Smoky,” Lindqvist answered.').join()).not.toContain('Frank Lindqvist');
  expect(names('He told Frank “Stop, Bob” Lindqvist said.').join()).not.toContain('Frank Lindqvist');
  expect(names('Frank Miller “Sin City” Comics was sold.').join()).not.toContain('Miller Comics');
});
