import { expect, test } from 'vitest';
import { canBeConfirmed } from '../../../../src/analysis/english/disputes/can-be-confirmed.ts';

test('a report of what happened can be confirmed', () => {
  expect(canBeConfirmed('Three people died in the flood, the police announced on Thursday.')).toBe(true);
  expect(canBeConfirmed('The ministry said that 13 rockets had been shot down over the region.')).toBe(true);
  expect(canBeConfirmed('The founder said that training centres would be set up in two regions.')).toBe(true);
});

test('an opinion cannot be confirmed', () => {
  expect(canBeConfirmed('She said that it would be realistic to involve residents.')).toBe(false);
  expect(canBeConfirmed('The plan is completely unacceptable, he said on Monday.')).toBe(false);
  expect(canBeConfirmed('Drivers should slow down, the mayor said on Monday.')).toBe(false);
});

test('an act that is performed by announcing it needs no confirmation', () => {
  expect(canBeConfirmed('The regime has been cancelled, the governor announced on Tuesday.')).toBe(false);
  expect(canBeConfirmed('The minister announced on Tuesday that there are to be three groups.')).toBe(false);
  expect(canBeConfirmed('The mayor announced a curfew.')).toBe(false);
  expect(canBeConfirmed('The governor said that he had ordered an evacuation.')).toBe(false);
});

test('what a speaker confirms or admits is from no single source, unlike “confirmed cases” and patients admitted', () => {
  expect(canBeConfirmed('The chief confirmed that the operation had begun at 6 p.m.')).toBe(false);
  expect(canBeConfirmed('The canisters came from a police store, the chief admitted on Friday.')).toBe(false);
  expect(canBeConfirmed('The ministry reported 14 confirmed cases on Friday.')).toBe(true);
  expect(canBeConfirmed('Four drivers were admitted to hospital on Friday, the police said.')).toBe(true);
});
