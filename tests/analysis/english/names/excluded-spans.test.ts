import { expect, test } from 'vitest';
import { entry, namesIn } from './bracketed.ts';

const names = (text: string, ...entries: Parameters<typeof namesIn>[1] & object) =>
  namesIn(text, entries).mentions.map(({ surface, entity }) => `${surface} → ${entity}`);

test('a phrase that an editor excludes does not mention the entity; its name elsewhere does', () => {
  const lorn = { ...entry('lorn', 'Lorn', 'place'), not: ['Lorn Prize'] };
  expect(names('The Lorn Prize was given in Lorn.', lorn)).toEqual(['Lorn → lorn']);
});

test('no other rule finds the name inside an excluded phrase', () => {
  const lorn = { ...entry('lorn', 'Lorn', 'place'), not: ['Lorn itself'] };
  expect(names('They went to Lorn. Only Lorn itself was quiet.', lorn)).toEqual(['Lorn → lorn']);
});

test('an excluded short form refers to another person', () => {
  const reyes = { ...entry('ana-reyes', 'Ana Reyes', 'person'), not: ['Reyes'] };
  expect(names('Ana Reyes spoke. Mr Reyes listened.', reyes)).toEqual(['Ana Reyes → ana-reyes', 'Reyes → person:reyes']);
});

test('a phrase excluded for one of two entries with the same name refers to the other', () => {
  const [town, lake] = [entry('lorn-town', 'Lorn', 'place'), entry('lorn-lake', 'Lorn', 'place')];
  // Nothing decides between two entries with one name, so neither is mentioned.
  expect(names('They swam in the waters of Lorn.', town, lake)).toEqual(['Lorn → place:lorn']);
  expect(names('They swam in the waters of Lorn.', { ...town, not: ['waters of Lorn'] }, lake)).toEqual(['Lorn → lorn-lake']);
});

test('cues distinguish namesakes; cues in the same sentence weigh more than cues elsewhere, and shared cues do not count', () => {
  const mayor = { ...entry('mayor', 'Ivo Brandt', 'person'), cues: ['mayor', 'northport'] };
  const singer = { ...entry('singer', 'Ivo Brandt', 'person'), cues: ['singer', 'northport'] };
  expect(names('Ivo Brandt, the singer, came.', mayor, singer)).toEqual(['Ivo Brandt → singer']);
  expect(names('The mayor left. Ivo Brandt stayed.', mayor, singer)).toEqual(['Ivo Brandt → mayor']);
  expect(names('Ivo Brandt, the singer, came. The mayor left.', mayor, singer)).toEqual(['Ivo Brandt → singer']);
  expect(names('Ivo Brandt is from Northport.', mayor, singer)[0]).toBe('Ivo Brandt → person:ivo-brandt');
});
