import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/import/decode.ts';
import { readFoundDate } from '../../src/import/found-date.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  test('UTF-8 with and without a byte-order mark', () => {
    expect(decodeText(utf8('Жизнь – “a”'))).toBe('Жизнь – “a”');
    expect(decodeText(utf8('\uFEFFa'))).toBe('a');
  });

  test('UTF-16 by its byte-order mark', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x16, 0x04))).toBe('Ж');
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0x04, 0x16))).toBe('Ж');
  });

  test('the encoding that a page or an XML file names', () => {
    const cyrillic = Uint8Array.of(0xc6, 0xe8, 0xe7, 0xed, 0xfc);
    const page = new Uint8Array([...utf8('<meta charset="windows-1251"><p>'), ...cyrillic]);
    expect(decodeText(page)).toContain('Жизнь');
    const xml = new Uint8Array([...utf8('<?xml version="1.0" encoding="windows-1251"?><a>'), ...cyrillic]);
    expect(decodeText(xml)).toContain('Жизнь');
  });

  test('what is no UTF-8 and names nothing is Windows-1252, curly quotes and all', () => {
    expect(decodeText(Uint8Array.of(0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0xe9))).toBe('“a” – é');
  });

  test('line ends, soft hyphens and composed letters', () => {
    expect(decodeText(utf8('a\r\nb\rc\u00ADd e\u0301'))).toBe('a\nb\ncd é');
  });

  test('binary data and unknown encodings are refused', () => {
    expect(() => decodeText(Uint8Array.of(0x89, 0x50, 0x00, 0x00))).toThrow(/no text/);
    expect(() => decodeText(utf8('<meta charset="klingon">'))).toThrow(/“klingon”/);
  });
});

describe('readFoundDate', () => {
  test.each([
    ['2023-07-05', '2023-07-05'],
    ['2023-07-05T14:30:00+03:00', '2023-07-05T14:30:00+03:00'],
    ['2023-07-05T14:30:00.000Z', '2023-07-05T14:30:00Z'],
    ['2023-07-05T16:00:00+0100', '2023-07-05T16:00:00+01:00'],
    ['2023-07-05 14:30', '2023-07-05'],
    ['Wed, 05 Jul 2023 14:30:00 GMT', '2023-07-05T14:30:00Z'],
    ['Wed, 5 Jul 2023 14:30:00 -0500', '2023-07-05T14:30:00-05:00'],
    ['July 5, 2023', '2023-07-05'],
    ['5 July 2023', '2023-07-05'],
    ['Monday, August 19, 2024', '2024-08-19'],
    ['2023-02-30', null],
    ['04/05/2023', null],
    ['yesterday', null],
    ['July 2023', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(readFoundDate(text)).toBe(expected);
  });
});
