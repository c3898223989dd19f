import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfBounds, formatEdtf, labelOf, parseEdtf } from '../../../../src/analysis/english/times/edtf.ts';
import type { Edtf, EdtfDate } from '../../../../src/analysis/english/times/edtf.ts';

const qualifier = fc.constantFrom<EdtfDate['qualifier']>('', '~', '?');
const year = fc.integer({ min: 1, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });

const date: fc.Arbitrary<EdtfDate> = fc.oneof(
  fc.record({ precision: fc.constant('century' as const), year: fc.integer({ min: 0, max: 99 }).map((n) => n * 100), qualifier }),
  fc.record({ precision: fc.constant('decade' as const), year: fc.integer({ min: 0, max: 999 }).map((n) => n * 10), qualifier }),
  fc.record({ precision: fc.constant('year' as const), year, qualifier }),
  fc.record({ precision: fc.constant('season' as const), year, season: fc.integer({ min: 1, max: 4 }), qualifier }),
  fc.record({ precision: fc.constant('month' as const), year, month, qualifier }),
  fc.record({ precision: fc.constant('day' as const), year, month, day: fc.integer({ min: 1, max: 28 }), qualifier }),
);

const edtf: fc.Arbitrary<Edtf> = fc.oneof(
  date.map((value): Edtf => ({ kind: 'date', date: value })),
  date.map((start): Edtf => ({ kind: 'interval', start, end: null })),
  date.map((end): Edtf => ({ kind: 'interval', start: null, end })),
  fc
    .tuple(date, date)
    .filter(([a, b]) => a.year + 100 < b.year)
    .map(([start, end]): Edtf => ({ kind: 'interval', start, end })),
);

test('a formatted value parses to the same value', () => {
  fc.assert(
    fc.property(edtf, (value) => {
      expect(parseEdtf(formatEdtf(value))).toEqual(value);
    }),
  );
});

test('bounds are in order, and open where the interval is', () => {
  fc.assert(
    fc.property(edtf, (value) => {
      const { earliest, latest } = edtfBounds(formatEdtf(value));
      expect(earliest === null).toBe(value.kind === 'interval' && value.start === null);
      expect(latest === null).toBe(value.kind === 'interval' && value.end === null);
      if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
    }),
  );
});

test('the winter of 9999 ends with the last day of four digits', () => {
  expect(edtfBounds('1001-21/9999-24')).toEqual({ earliest: '1001-03-01', latest: '9999-12-31' });
});

/** Random texts, of the characters used in EDTF and of any others. */
const texts = fc.oneof(fc.string({ unit: fc.constantFrom(...'0123456789-/.~%?XTZ:') }), fc.string());

test('any text is formatted back unchanged, or refused', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const value = parseEdtf(text);
      expect(value === null ? null : formatEdtf(value)).toBe(value === null ? null : text);
      expect(labelOf(text)).toBeTypeOf('string');
    }),
    { numRuns: 2_000 },
  );
});

test.each(['', '..', '../..', '2023-13', '2023-02-30', '2023-00', '23-05', '2023-05-22T15:00', '2023/2022', '2023-25', '2023-5', '2023~~', '/2023'])(
  '%j is refused',
  (text) => {
    expect(parseEdtf(text)).toBeNull();
    expect(edtfBounds(text)).toEqual({ earliest: null, latest: null });
    expect(labelOf(text)).toBe(text);
  },
);

describe('bounds and label', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31', '2023'],
    ['2023-05', '2023-05-01', '2023-05-31', 'May 2023'],
    ['2024-02', '2024-02-01', '2024-02-29', 'February 2024'],
    ['2023-05-22', '2023-05-22', '2023-05-22', '22 May 2023'],
    ['2023-21', '2023-03-01', '2023-05-31', 'spring 2023'],
    ['2023-22', '2023-06-01', '2023-08-31', 'summer 2023'],
    ['2023-23', '2023-09-01', '2023-11-30', 'autumn 2023'],
    ['2023-24', '2023-12-01', '2024-02-29', 'winter 2023'],
    ['202X', '2020-01-01', '2029-12-31', '2020s'],
    ['19XX', '1900-01-01', '1999-12-31', '20th century'],
    ['20XX', '2000-01-01', '2099-12-31', '21st century'],
    ['2024-06~', '2024-06-01', '2024-06-30', 'about June 2024'],
    ['2024-06?', '2024-06-01', '2024-06-30', 'perhaps June 2024'],
    ['2023-05-31/2023-06-01', '2023-05-31', '2023-06-01', '31 May – 1 June 2023'],
    ['2023-06-01/2023-06-04', '2023-06-01', '2023-06-04', '1–4 June 2023'],
    ['2022-12-30/2023-01-02', '2022-12-30', '2023-01-02', '30 December 2022 – 2 January 2023'],
    ['2023-03/2023-05', '2023-03-01', '2023-05-31', 'March–May 2023'],
    ['2022-11/2023-05', '2022-11-01', '2023-05-31', 'November 2022 – May 2023'],
    ['2014/2016', '2014-01-01', '2016-12-31', '2014–2016'],
    ['2023-06-03/2023-06-03', '2023-06-03', '2023-06-03', '3 June 2023'],
    ['2023-03/2023-03', '2023-03-01', '2023-03-31', 'March 2023'],
    ['2023/2023', '2023-01-01', '2023-12-31', '2023'],
    ['202X/202X', '2020-01-01', '2029-12-31', '2020s'],
    ['2023~/2023~', '2023-01-01', '2023-12-31', 'about 2023'],
    ['2023~/2023', '2023-01-01', '2023-12-31', 'about 2023 – 2023'],
    ['0010/0012', '0010-01-01', '0012-12-31', '10–12'],
    ['2022-11/..', '2022-11-01', null, 'since November 2022'],
    ['../2022-12-06', null, '2022-12-06', 'before 7 December 2022'],
    ['../2022-11', null, '2022-11-30', 'until November 2022'],
    ['../2050', null, '2050-12-31', 'until 2050'],
  ])('%s', (text, earliest, latest, label) => {
    expect(edtfBounds(text)).toEqual({ earliest, latest });
    expect(labelOf(text)).toBe(label);
  });

  test.each([
    ['-0043/0010', '44 BC – AD 10'],
    ['-0043~/0010', 'about 44 BC – AD 10'],
    ['-0043-03/0010-05', 'March 44 BC – May AD 10'],
    ['-0043-03-15', '15 March 44 BC'],
    ['-0043-22', 'summer 44 BC'],
    ['-0099/-0043', '100–44 BC'],
    ['-0043-03/-0043-05', 'March–May 44 BC'],
  ])('before Christ: %s is %s', (text, label) => expect(labelOf(text)).toBe(label));
});
