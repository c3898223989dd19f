import { expect, test } from 'vitest';
import { asIntroduced, definiteSubject } from '../../../../src/analysis/english/event-sentences/index.ts';

test.each([
  ['The strike ', { noun: 'strike', length: 10 }],
  ['The picket lines ', { noun: 'lines', length: 16 }],
  ['A strike ', null],
  ['The Selm strike ', null],
  ['The strike at the mill ', null],
  ['', null],
])('the subject in “%s”', (beforeVerb, subject) => expect(definiteSubject(beforeVerb)).toEqual(subject));

test('a sentence that is read as if it introduced its subject keeps its offsets', () => {
  expect(asIntroduced('The strike began.')).toBe('Any strike began.');
});
