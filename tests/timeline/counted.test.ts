import { expect, test } from 'vitest';
import { countedEvents } from '../../src/timeline/counted.ts';

test.each([
  [0, '0 events'],
  [1, '1 event'],
  [999, '999 events'],
  [1000, '1,000 events'],
  [1234567, '1,234,567 events'],
])('%i', (count, expected) => expect(countedEvents(count)).toBe(expected));
