import { expect, test } from 'vitest';
import { agencyInNote, isDescription, isOneBody } from '../../../../src/analysis/english/disputes/index.ts';

test.each(['The union', 'Four of its members', 'Police in Selm', 'Organisers', 'A neighbour'])('“%s” is a description', (name) =>
  expect(isDescription(name)).toBe(true),
);

test.each(['The Hague', 'Tessaly Rail', 'Policewomen’s League', 'Onega Wire', 'Military Archive'])('“%s” is a name', (name) =>
  expect(isDescription(name)).toBe(false),
);

test.each([
  ['as carried by TASS', 'TASS'],
  ['Kabar, citing the Tristate Wire; in Russian', 'the Tristate Wire'],
  ['in Russian', null],
  ['viaduct survey', null],
])('the agency in the note “%s” is %s', (note, agency) => expect(agencyInNote(note)).toBe(agency));

test.each([
  ['The health service', true],
  ['Police', true],
  ['The company', false],
  ['Officials', false],
  ['A health service', false],
])('“%s” is one body: %s', (description, expected) => expect(isOneBody(description)).toBe(expected));
