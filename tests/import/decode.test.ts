import { describe, expect, test } from 'vitest';
import { decodeText as decode } from '../../src/import/decode-text.ts';
import { parseFoundDate } from '../../src/import/parse-found-date.ts';

const decodeText = (bytes: Uint8Array, given?: string) => decode(bytes, given).text;
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  test('decodes UTF-8 with and without a byte-order mark', () => {
    expect(decodeText(utf8('Жизнь – “a”'))).toBe('Жизнь – “a”');
    expect(decodeText(utf8('\uFEFFa'))).toBe('a');
  });

  test('recognizes UTF-16 by its byte-order mark', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x16, 0x04))).toBe('Ж');
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0x04, 0x16))).toBe('Ж');
  });

  test('uses the encoding that a page or an XML file declares', () => {
    const cyrillic = Uint8Array.of(0xc6, 0xe8, 0xe7, 0xed, 0xfc);
    const page = new Uint8Array([...utf8('<meta charset="windows-1251"><p>'), ...cyrillic]);
    expect(decodeText(page)).toContain('Жизнь');
    const xml = new Uint8Array([...utf8('<?xml version="1.0" encoding="windows-1251"?><a>'), ...cyrillic]);
    expect(decodeText(xml)).toContain('Жизнь');
  });

  test('takes text that is not UTF-8 and declares no encoding for Windows-1252, with curly quotes', () => {
    expect(decodeText(Uint8Array.of(0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0xe9))).toBe('“a” – é');
  });

  test('makes line ends the same, removes soft hyphens and composes letters', () => {
    expect(decodeText(utf8('a\r\nb\rc\u00ADd e\u0301'))).toBe('a\nb\ncd é');
  });

  test('restores quotation marks and dashes that were broken by a wrong encoding', () => {
    // In Latin-1 these are control characters; text encoded twice contains letters of Windows-1252.
    expect(decodeText(utf8('\u0093a\u0094 \u0096 it\u0092s'))).toBe('“a” – it’s');
    const twice = new TextDecoder('windows-1252').decode(utf8('“a” – it’s … —'));
    expect(decodeText(utf8(twice))).toBe('“a” – it’s … —');
    expect(decodeText(utf8('â€ and â alone stay'))).toBe('â€ and â alone stay');
  });

  test('refuses text that gives no words in Windows-1252, and names the option for the encoding', () => {
    const cyrillic = Uint8Array.of(0xc6, 0xe8, 0xe7, 0xed, 0xfc);
    expect(() => decodeText(cyrillic)).toThrow(/save it as UTF-8, or name its encoding, such as --encoding windows-1251/);
    expect(decodeText(cyrillic, 'windows-1251')).toBe('Жизнь');
    expect(() => decodeText(cyrillic, 'klingon')).toThrow(/there is no encoding “klingon”/);
    expect(decode(Uint8Array.of(0xe9), undefined)).toEqual({ text: 'é', encoding: 'windows-1252' });
  });

  test('refuses binary data and unknown encodings', () => {
    expect(() => decodeText(Uint8Array.of(0x89, 0x50, 0x00, 0x00))).toThrow(/not a text file/);
    expect(() => decodeText(utf8(`${'a'.repeat(5000)}\0`))).toThrow(/binary data/);
    expect(() => decodeText(utf8('<meta charset="klingon">'))).toThrow(/“klingon”/);
  });
});

describe('readFoundDate', () => {
  test.each([
    ['2023-07-05', '2023-07-05'],
    ['2023-07-05T14:30:00+03:00', '2023-07-05T14:30:00+03:00'],
    ['2023-07-05T14:30:00.000Z', '2023-07-05T14:30:00Z'],
    ['2023-07-05T16:00:00+0100', '2023-07-05T16:00:00+01:00'],
    ['2023-07-05 14:30', '2023-07-05T14:30:00'],
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
    expect(parseFoundDate(text)).toBe(expected);
  });
});
